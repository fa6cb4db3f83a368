package org.cauce.io.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the sources of the model say about its types: first sentences, as plain text. */
final class Javadocs {
    private static final Path SOURCES = Path.of("../../model/src/main/java");
    private static final Pattern RETURNS = Pattern.compile("^\\{@return (.*?)}(?:\\s|$)");
    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)?\\s+(\\S+?)(?:\\s+([^}]*))?}");
    private static final Pattern CODE = Pattern.compile("\\{@code\\s+([^}]*)}");

    private final Map<Class<?>, String> sources = new ConcurrentHashMap<>();

    /** {@return what a type is} */
    String of(Class<?> type) {
        String source = source(type);
        int declared = declaration(type, source);
        return firstSentence(plain(commentBefore(source, declared)));
    }

    /** {@return what an attribute of a type is} */
    String of(Class<?> type, String attribute) {
        String source = source(type);
        int declared = declaration(type, source);
        String comment = type.isRecord()
                ? component(commentBefore(source, declared), attribute)
                : accessor(source, declared, attribute);
        return comment.isEmpty() ? inherited(type, attribute) : comment;
    }

    private String inherited(Class<?> type, String attribute) {
        return Stream.of(type.getInterfaces())
                .filter(parent -> Stream.of(parent.getMethods())
                        .anyMatch(method -> method.getName().equals(attribute)))
                .filter(parent -> Files.exists(file(parent)))
                .map(parent -> of(parent, attribute))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " does not say what " + attribute + " is"));
    }

    private static String accessor(String source, int declared, String attribute) {
        Matcher method = Pattern.compile("\\b" + attribute + "\\(\\)\\s*[;{]").matcher(source);
        if (!method.find(declared)) {
            return "";
        }
        int start = source.lastIndexOf('\n', method.start());
        Matcher returns = RETURNS.matcher(plain(commentBefore(source, start)));
        return returns.find() ? returns.group(1) : "";
    }

    private static String component(String comment, String name) {
        Matcher param = Pattern.compile("@param " + name + " ([^@]*)").matcher(comment);
        return param.find() ? plain(param.group(1)).strip() : "";
    }

    private int declaration(Class<?> type, String source) {
        Matcher declared = Pattern.compile("\\b(?:class|record|enum|interface) " + type.getSimpleName() + "\\b")
                .matcher(source);
        if (!declared.find()) {
            throw new IllegalStateException(type + " is not in its source");
        }
        return source.lastIndexOf('\n', declared.start());
    }

    /** The comment that ends before a declaration, annotations and blanks aside; empty if there is none. */
    private static String commentBefore(String source, int declared) {
        String before = source.substring(0, declared).stripTrailing();
        while (!before.endsWith("*/")) {
            String line = before.substring(before.lastIndexOf('\n') + 1).strip();
            if (!line.startsWith("@") && !line.startsWith("\"") && !line.endsWith(")") && !line.endsWith("}")) {
                return "";
            }
            before = before.substring(0, Math.max(0, before.lastIndexOf('\n'))).stripTrailing();
        }
        return before.substring(before.lastIndexOf("/**") + 3, before.length() - 2)
                .replaceAll("\\n\\s*\\* ?", "\n");
    }

    private static String plain(String comment) {
        String text = LINK.matcher(comment)
                .replaceAll(match -> Matcher.quoteReplacement(
                        Optional.ofNullable(match.group(2)).orElseGet(() -> simple(match.group(1)))));
        text = CODE.matcher(text).replaceAll("$1");
        text = text.replaceAll("</?[a-z]+>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        return text.replaceAll("\\s+", " ").strip();
    }

    /** {@code Type#METHOD()} becomes {@code METHOD}, {@code Type} stays. */
    private static String simple(String reference) {
        String name = reference.substring(reference.indexOf('#') + 1);
        return name.replaceAll("\\(.*", "").replaceAll(".*\\.", "");
    }

    private static String firstSentence(String text) {
        Matcher end = Pattern.compile("\\.(?= [A-Z@]|$)").matcher(text);
        return end.find() ? text.substring(0, end.end()) : text;
    }

    private String source(Class<?> type) {
        return sources.computeIfAbsent(type, any -> {
            try {
                return Files.readString(file(type));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Path file(Class<?> type) {
        Class<?> outer = type;
        while (outer.getEnclosingClass() != null) {
            outer = outer.getEnclosingClass();
        }
        return SOURCES.resolve(outer.getName().replace('.', '/') + ".java");
    }
}
