package org.cauce.docs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.html.HtmlEscapers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page for each type that computes something, by its comments, and a table of all measures. */
final class MeasurePages {
    private static final String ROOT = "org.cauce.indicators.";

    private final Comments comments;
    private final ImmutableMap<String, ImmutableList<MeasureTable.Row>> measures;

    private MeasurePages(Comments comments, ImmutableMap<String, ImmutableList<MeasureTable.Row>> measures) {
        this.comments = comments;
        this.measures = measures;
    }

    /**
     * {@return the pages}
     *
     * @param comments those of the computations
     * @param measures what the written pages say of their measures, by the simple name of the type
     */
    static ImmutableList<Page> of(Comments comments, ImmutableMap<String, ImmutableList<MeasureTable.Row>> measures) {
        MeasurePages pages = new MeasurePages(comments, measures);
        List<Map.Entry<String, Comments.Type>> types = comments.types().entrySet().stream()
                .filter(type -> !type.getKey().contains(".internal."))
                .filter(type -> isOfItsOwn(type.getKey()))
                .filter(type -> !type.getValue().members().isEmpty())
                .toList();
        return Stream.concat(Stream.of(pages.index(types)), types.stream().map(MeasurePages::page))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns whether a type does not stand within another one. */
    private static boolean isOfItsOwn(String name) {
        String owner = name.substring(0, name.lastIndexOf('.'));
        return Character.isLowerCase(simple(owner).charAt(0));
    }

    private Page index(List<Map.Entry<String, Comments.Type>> types) {
        Map<String, List<Map.Entry<String, Comments.Type>>> packages = types.stream()
                .collect(Collectors.groupingBy(
                        type -> type.getKey().substring(0, type.getKey().lastIndexOf('.'))));
        String html = packages.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> section(one.getKey(), one.getValue()))
                .collect(Collectors.joining());
        return new Page(
                "measures/index.html",
                "Measures",
                "<p>What can be computed, with unit and range. Each page has the formula, its source, an example with"
                        + " published numbers, and what the measure is mistaken for.</p>" + html);
    }

    private String section(String name, List<Map.Entry<String, Comments.Type>> types) {
        String title = name.replace(ROOT, "");
        String rows = types.stream().map(this::rows).collect(Collectors.joining());
        String others = types.stream()
                .filter(type -> !measures.containsKey(simple(type.getKey())))
                .map(MeasurePages::line)
                .collect(Collectors.joining());
        return "<h2>" + title + "</h2>" + comments.packages().getOrDefault(name, "")
                + (rows.isEmpty() ? "" : table(title, rows))
                + (rows.isEmpty() || others.isEmpty() ? "" : "<p>What goes in and comes out:</p>")
                + (others.isEmpty() ? "" : "<ul>" + others + "</ul>");
    }

    private static String table(String title, String rows) {
        return "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Measures of " + title
                + "\"><table class=\"measures\"><thead><tr><th scope=\"col\">Measure</th><th scope=\"col\">What it"
                + " tells</th><th scope=\"col\">Unit</th><th scope=\"col\">Range</th></tr></thead><tbody>" + rows
                + "</tbody></table></div>";
    }

    private String rows(Map.Entry<String, Comments.Type> type) {
        String name = simple(type.getKey());
        return Objects.requireNonNullElse(measures.get(name), ImmutableList.<MeasureTable.Row>of()).stream()
                .map(row -> "<tr><th scope=\"row\"><a href=\"" + name + ".html\">" + row.name() + "</a></th><td>"
                        + row.tells() + "</td><td>" + row.unit() + "</td><td>" + row.range() + "</td></tr>")
                .collect(Collectors.joining());
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
