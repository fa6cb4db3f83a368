package org.cauce.examples.paper;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.source.Citation;
import org.cauce.model.source.Endnote;
import org.cauce.model.source.Statement;
import org.cauce.model.source.Work;

/** Where the records of an exhibit come from: sections and endnotes of the paper, and the works they cite. */
final class Sources {
    private final Catalogue catalogue;
    private final Exhibit exhibit;
    private final PaperTexts texts;

    Sources(Catalogue catalogue, Exhibit exhibit, PaperTexts texts) {
        this.catalogue = catalogue;
        this.exhibit = exhibit;
        this.texts = texts;
    }

    /** {@return a record's main place, such as {@code 003, II.B Table 1, endnotes 37, 45}} */
    static String place(Statement<?> record) {
        return record.citation()
                .map(citation -> citation.source().id()
                        + citation.section().map(section -> ", " + section).orElse("")
                        + numbers(citation))
                .orElse("");
    }

    private static String numbers(Citation citation) {
        String numbers = citation.endnotes().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return numbers.isEmpty() ? "" : (citation.endnotes().size() == 1 ? ", endnote " : ", endnotes ") + numbers;
    }

    ImmutableList<String> lines() {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(texts.say("source", PaperRecords.PAPER.id(), String.join("; ", sections())));
        // a chart rests on dozens of endnotes: its places are in the other formats, record by record
        if (exhibit.rows().stream().allMatch(row -> row.text().isEmpty())) {
            endnotes().forEach((number, endnote) -> lines.add("  " + number + where(number) + "  " + text(endnote)));
        }
        return lines.build();
    }

    private ImmutableSet<String> sections() {
        return citations().flatMap(citation -> citation.section().stream()).collect(ImmutableSet.toImmutableSet());
    }

    private Stream<Citation> citations() {
        return exhibit.items().flatMap(item -> item.record().citation().stream());
    }

    private SortedMap<Integer, Statement<Endnote>> endnotes() {
        SortedMap<Integer, Statement<Endnote>> endnotes = new TreeMap<>();
        citations()
                .flatMap(citation -> catalogue.endnotes(citation).stream())
                .forEach(endnote -> endnotes.put(endnote.says().number(), endnote));
        return endnotes;
    }

    /** The rows and columns that an endnote belongs to, where these are not all. */
    private String where(int number) {
        List<Row> rows = exhibit.rows().stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> cites(cell, number)))
                .toList();
        ImmutableSet<String> columns = exhibit.cells()
                .filter(cell -> cites(cell, number))
                .map(Cell::column)
                .collect(ImmutableSet.toImmutableSet());
        Stream<String> labels = rows.size() == exhibit.rows().size()
                ? Stream.of()
                : rows.stream().map(Row::label);
        Stream<String> names = columns.size() == exhibit.header().size() - 1 ? Stream.of() : columns.stream();
        String where = Stream.concat(labels, names).collect(Collectors.joining(", "));
        return where.isEmpty() ? "" : " (" + where + ")";
    }

    private static boolean cites(Cell cell, int number) {
        return cell.items().stream()
                .flatMap(item -> item.record().citation().stream())
                .anyMatch(citation -> citation.endnotes().contains(number));
    }

    private String text(Statement<Endnote> endnote) {
        String works = catalogue.works(endnote.says()).stream().map(this::text).collect(Collectors.joining("; "));
        return works.isEmpty() ? endnote.note().orElse("") : works;
    }

    private String text(Work work) {
        return Stream.of(
                        work.authors(),
                        Optional.of(texts.say("source.title", work.title())),
                        work.container(),
                        work.published().map(texts::published).filter(text -> !text.isEmpty()),
                        work.locator())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
