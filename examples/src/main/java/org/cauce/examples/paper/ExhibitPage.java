package org.cauce.examples.paper;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cauce.examples.command.TextTable;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.quantity.Quantity;

/** An exhibit for people: title, units, the table with its numbers as printed, notes and sources. */
public final class ExhibitPage {
    private static final int WIDTH = 100;

    private final Catalogue catalogue;
    private final PrintWriter out;
    private final PaperTexts texts;

    /**
     * Creates a page.
     *
     * @param catalogue where the records are
     * @param out where to write
     * @param language the language
     */
    public ExhibitPage(Catalogue catalogue, PrintWriter out, Locale language) {
        this.catalogue = catalogue;
        this.out = out;
        this.texts = PaperTexts.in(language);
    }

    /**
     * Writes a table or figure; after another, a blank line stands between.
     *
     * @param id which one
     */
    public void print(ExhibitId id) {
        Exhibit exhibit = id.build(catalogue, texts);
        out.print(texts.say("number." + id) + ": " + texts.say("title." + id) + "\n");
        String units = units(exhibit);
        out.print(units.isEmpty() ? "\n" : texts.say("units", units) + "\n\n");
        TextTable.of(
                        exhibit.header(),
                        exhibit.rows().stream()
                                .flatMap(row -> lines(row).stream())
                                .toList())
                .print(out);
        out.print("\n");
        new Notes(catalogue, exhibit, texts).lines().forEach(this::wrap);
        new Sources(catalogue, exhibit, texts).lines().forEach(this::wrap);
    }

    private String units(Exhibit exhibit) {
        return exhibit.items()
                .filter(item -> item.computed().isEmpty())
                .flatMap(item -> item.quantity().stream())
                .map(Quantity::unit)
                .map(texts::unit)
                .distinct()
                .collect(Collectors.joining("; "));
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
