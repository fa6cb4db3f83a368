package org.cauce.examples.paper;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cauce.examples.command.TextTable;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;

/** An exhibit for people: title, units, the table with its numbers as printed, notes and sources. */
public final class ExhibitPage {
    private static final int WIDTH = 100;

    private final Catalogue catalogue;
    private final PrintWriter out;

    /**
     * Creates a page.
     *
     * @param catalogue where the records are
     * @param out where to write
     */
    public ExhibitPage(Catalogue catalogue, PrintWriter out) {
        this.catalogue = catalogue;
        this.out = out;
    }

    /**
     * Writes a table or figure; after another, a blank line stands between.
     *
     * @param id which one
     */
    public void print(ExhibitId id) {
        Exhibit exhibit = id.build(catalogue);
        out.print(id.number() + ": " + id.title() + "\n");
        String units = units(exhibit);
        out.print(units.isEmpty() ? "\n" : "Units: " + units + "\n\n");
        TextTable.of(
                        exhibit.header(),
                        exhibit.rows().stream()
                                .flatMap(row -> lines(row).stream())
                                .toList())
                .print(out);
        out.print("\n");
        new Notes(catalogue, exhibit).lines().forEach(this::wrap);
        new Sources(catalogue, exhibit).lines().forEach(this::wrap);
    }

    private static String units(Exhibit exhibit) {
        return exhibit.items()
                .filter(item -> item.computed().isEmpty())
                .flatMap(item -> item.quantity().stream())
                .map(Quantity::unit)
                .map(ExhibitPage::unit)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String unit(Unit unit) {
        if (unit.equals(Unit.SCORE_0_100)) {
            return "score from 0 to 100";
        }
        return unit.isMoney()
                ? unit.toString()
                : unit.toString().replace('-', ' ').replace("gdp", "GDP");
    }

    /** A row of several lines if its cells have several items. */
    private static List<List<String>> lines(Row row) {
        int height =
                row.cells().stream().mapToInt(cell -> cell.lines().size()).max().orElse(1);
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(1, height); i++) {
            int line = i;
            ImmutableList.Builder<String> texts = ImmutableList.builder();
            texts.add(line == 0 ? row.label() : "");
            row.cells()
                    .forEach(cell ->
                            texts.add(line < cell.lines().size() ? cell.lines().get(line) : ""));
            row.text().ifPresent(text -> texts.add(line == 0 ? text : ""));
            lines.add(texts.build());
        }
        return lines;
    }

    private void wrap(String text) {
        String indent = text.startsWith(" ") ? "      " : "  ";
        StringBuilder line = new StringBuilder();
        for (String word : text.stripLeading().split(" ", -1)) {
            if (line.isEmpty()) {
                line.append(text.startsWith(" ") ? "  " : "");
            } else if (line.length() + 1 + word.length() > WIDTH) {
                out.print(line.toString().stripTrailing() + "\n");
                line.setLength(0);
                line.append(indent);
            } else {
                line.append(' ');
            }
            line.append(word);
        }
        out.print(line + "\n");
    }
}
