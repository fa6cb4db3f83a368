package org.cauce.io.internal.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sentences and phrases by those in English, from a table.
 *
 * <p>A line of the table has the English, a tab, and what it is in the other language. In English, {@code {0}} is a gap
 * for any text, {@code {0:word}} one for a text without blanks and {@code {0:number}} one for digits; there,
 * {@code {0}} gives it as it is, and {@code [0]} what the table has for it.
 */
public final class Sentences {
    private static final Pattern GAP = Pattern.compile("\\{(\\d)(?::(word|number))?}");
    private static final Pattern FILLED = Pattern.compile("\\{(\\d)}|\\[(\\d)]");

    private final ImmutableMap<String, String> whole;
    private final ImmutableList<Sentence> withGaps;

    private Sentences(List<List<String>> lines) {
        this.whole = lines.stream()
                .filter(line -> !hasGap(line))
                .collect(ImmutableMap.toImmutableMap(line -> line.get(0), line -> line.get(1)));
        this.withGaps = lines.stream()
                .filter(Sentences::hasGap)
                .map(line -> Sentence.of(line.get(0), line.get(1)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the sentences of a table}
     *
     * @param table the resource, from the root: a text in UTF-8; lines that begin with # and blank ones say nothing
     * @throws UncheckedIOException if it cannot be read
     */
    public static Sentences read(String table) {
        try (InputStream in = Sentences.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException(table + " is missing: the jar is not whole");
            }
            return new Sentences(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Splitter.on('\t').splitToList(line))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(table + " cannot be read", e);
        }
    }

    /**
     * {@return what the table has for a text; the text itself if it has nothing}
     *
     * @param english the text
     */
    public String of(String english) {
        String same = whole.get(english);
        return same != null
                ? same
                : withGaps.stream()
                        .flatMap(sentence -> filled(sentence, english).stream())
                        .findFirst()
                        .orElse(english);
    }

    private Optional<String> filled(Sentence sentence, String english) {
        Matcher found = sentence.english().matcher(english);
        if (!found.matches()) {
            return Optional.empty();
        }
        return Optional.of(FILLED.matcher(sentence.other())
                .replaceAll(gap -> Matcher.quoteReplacement(
                        gap.group(1) == null ? of(part(found, gap.group(2))) : part(found, gap.group(1)))));
    }

    private static String part(Matcher found, String gap) {
        return found.group(Integer.parseInt(gap) + 1);
    }

    private static boolean hasGap(List<String> line) {
        return GAP.matcher(line.get(0)).find();
    }

    /** A sentence in English, as what it matches, and in the other language. */
    private record Sentence(Pattern english, String other) {
        static Sentence of(String english, String other) {
            StringBuilder pattern = new StringBuilder();
            Matcher gap = GAP.matcher(english);
            int from = 0;
            while (gap.find()) {
                pattern.append(Pattern.quote(english.substring(from, gap.start())))
                        .append(text(gap.group(2)));
                from = gap.end();
            }
            pattern.append(Pattern.quote(english.substring(from)));
            return new Sentence(Pattern.compile(pattern.toString(), Pattern.DOTALL), other);
        }

        private static String text(@Nullable String form) {
            if (form == null) {
                return "(.*?)";
            }
            return form.equals("word") ? "(\\S+?)" : "(\\d+)";
        }
    }
}
