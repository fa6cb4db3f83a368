package org.cauce.docs;

import com.google.common.collect.ImmutableList;
import com.google.common.html.HtmlEscapers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page for each type that computes something: formula, unit, range, source and edge cases, by its comments. */
final class MeasurePages {
    private static final String ROOT = "org.cauce.indicators.";

    private MeasurePages() {}

    /**
     * {@return the pages}
     *
     * @param comments those of the computations
     */
    static ImmutableList<Page> of(Comments comments) {
        List<Map.Entry<String, Comments.Type>> types = comments.types().entrySet().stream()
                .filter(type -> !type.getKey().contains(".internal."))
                .filter(type -> isOfItsOwn(type.getKey()))
                .filter(type -> !type.getValue().members().isEmpty())
                .toList();
        return Stream.concat(Stream.of(index(comments, types)), types.stream().map(MeasurePages::page))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns whether a type does not stand within another one. */
    private static boolean isOfItsOwn(String name) {
        String owner = name.substring(0, name.lastIndexOf('.'));
        return Character.isLowerCase(simple(owner).charAt(0));
    }

    private static Page index(Comments comments, List<Map.Entry<String, Comments.Type>> types) {
        Map<String, List<Map.Entry<String, Comments.Type>>> packages = types.stream()
                .collect(Collectors.groupingBy(
                        type -> type.getKey().substring(0, type.getKey().lastIndexOf('.'))));
        String html = packages.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> "<h2>" + one.getKey().replace(ROOT, "") + "</h2>"
                        + comments.packages().getOrDefault(one.getKey(), "") + "<ul>"
                        + one.getValue().stream().map(MeasurePages::line).collect(Collectors.joining())
                        + "</ul>")
                .collect(Collectors.joining());
        return new Page("measures/index.html", "Measures", html);
    }

    private static String line(Map.Entry<String, Comments.Type> type) {
        String name = simple(type.getKey());
        return "<li><a href=\"" + name + ".html\">" + name + "</a>: "
                + type.getValue().firstSentence() + "</li>";
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Page page(Map.Entry<String, Comments.Type> type) {
        String members = type.getValue().members().stream()
                .map(member -> "<h2><code>" + HtmlEscapers.htmlEscaper().escape(member.signature()) + "</code></h2>"
                        + member.html())
                .collect(Collectors.joining());
        return new Page(
                "measures/" + simple(type.getKey()) + ".html",
                simple(type.getKey()),
                "<p class=\"where\"><code>" + type.getKey() + "</code>, "
                        + type.getValue().kind() + "</p>" + type.getValue().html() + members);
    }
}
