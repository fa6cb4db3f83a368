package org.cauce.docs;

import com.google.common.collect.ImmutableList;
import com.google.common.html.HtmlEscapers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.io.ProblemCode;

/** A page for each code of a problem: what it means and what to do, by the comment on it, and how it is told. */
final class ProblemPages {
    private ProblemPages() {}

    private record Told(String group, ProblemCode code, String html) {}

    /**
     * {@return the pages}
     *
     * @param all the comments of all modules that have codes
     */
    static ImmutableList<Page> of(List<Comments> all) {
        ImmutableList<Told> codes = all.stream()
                .flatMap(comments -> comments.types().entrySet().stream())
                .filter(type -> type.getValue().isCode())
                .flatMap(ProblemPages::codes)
                .collect(ImmutableList.toImmutableList());
        return Stream.concat(Stream.of(index(codes)), codes.stream().map(ProblemPages::page))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<Told> codes(Map.Entry<String, Comments.Type> type) {
        return type.getValue().members().stream()
                .flatMap(member -> constant(type.getKey(), member.name()).stream()
                        .map(code -> new Told(simple(type.getKey()), code, member.html())));
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Optional<ProblemCode> constant(String type, String name) {
        try {
            return Stream.of(Class.forName(type).getEnumConstants())
                    .filter(constant ->
                            constant instanceof Enum<?> one && one.name().equals(name))
                    .map(ProblemCode.class::cast)
                    .findFirst();
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException("The sources are not those of the classes", gone);
        }
    }

    private static Page index(List<Told> codes) {
        Map<String, List<Told>> groups = codes.stream().collect(Collectors.groupingBy(Told::group));
        String html = groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(group -> "<h2><code>" + group.getKey() + "</code></h2>" + list(group.getValue(), ""))
                .collect(Collectors.joining());
        return new Page(
                "problems/index.html",
                "Problems",
                "<p>What cannot be read is told, never guessed: a code that does not change its meaning, the place, what"
                        + " was found, what was expected, and the cure.</p><p>A page shows the sentence that tells it. In it"
                        + " <code>{found}</code> stands for what is there, <code>{expected}</code> for what should be,"
                        + " <code>{cure}</code> for what is probably meant, <code>{reason}</code> for the words of whoever"
                        + " refuses it, and <code>{record}</code> for the record. Of what stands in brackets the first part"
                        + " is said for which all of these are known, or none.</p>" + html);
    }

    private static String list(List<Told> codes, String folder) {
        return codes.stream()
                .map(told -> "<li><a href=\"" + folder + told.code().id() + ".html\"><code>"
                        + told.code().id() + "</code></a> (" + told.code().severity() + ")</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    /**
     * {@return the codes that the types of a package list, as a list that leads to their pages; empty without codes}
     *
     * @param comments those of the readers
     * @param home the package
     */
    static Optional<String> listOf(Comments comments, String home) {
        List<Told> codes = comments.types().entrySet().stream()
                .filter(type -> type.getValue().isCode())
                .filter(type -> type.getKey().equals(home + "." + simple(type.getKey())))
                .flatMap(ProblemPages::codes)
                .toList();
        return codes.isEmpty() ? Optional.empty() : Optional.of(list(codes, "../problems/"));
    }

    private static Page page(Told told) {
        return new Page(
                "problems/" + told.code().id() + ".html",
                told.code().id(),
                told.html() + "<h2>How it is told</h2><pre class=\"told\"><code>"
                        + HtmlEscapers.htmlEscaper().escape(told.code().template())
                        + "</code></pre><p>Severity: " + told.code().severity() + ". In a program it is <code>"
                        + told.group() + "." + ((Enum<?>) told.code()).name() + "</code>.</p>");
    }
}
