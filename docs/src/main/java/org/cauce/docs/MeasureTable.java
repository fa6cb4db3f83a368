package org.cauce.docs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** What a written page says of its measures in its first table: {@link #COLUMNS}. */
final class MeasureTable {
    /** The columns, as each page has them. */
    static final ImmutableList<String> COLUMNS =
            ImmutableList.of("Measure", "What it tells", "Formula", "Unit", "Range");

    private static final String SUFFIX = ".md";

    private MeasureTable() {}

    /**
     * A measure; each part is HTML.
     *
     * @param name what it is called
     * @param tells what it tells
     * @param unit its unit
     * @param range its range
     */
    record Row(String name, String tells, String unit, String range) {}

    /** {@return the measures of each page in a folder, by the page's name} */
    static ImmutableMap<String, ImmutableList<Row>> of(Path folder) throws IOException {
        ImmutableMap.Builder<String, ImmutableList<Row>> rows = ImmutableMap.builder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList()) {
                String name = String.valueOf(file.getFileName());
                rows.put(name.substring(0, name.length() - SUFFIX.length()), rows(name, Files.readString(file)));
            }
        }
        return rows.buildOrThrow();
    }

    /**
     * {@return the measures in the first table of a page}
     *
     * @param name the page, for the message
     * @param markdown its text
     * @throws IllegalArgumentException if it has no table with these columns
     */
    static ImmutableList<Row> rows(String name, String markdown) {
        for (Node node = WrittenPages.parsed(markdown).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableBlock) {
                List<ImmutableList<String>> rows = cells(child(node, TableBody.class));
                if (cells(child(node, TableHead.class)).equals(List.of(COLUMNS))) {
                    return rows.stream()
                            .map(row -> new Row(row.get(0), row.get(1), row.get(3), row.get(4)))
                            .collect(ImmutableList.toImmutableList());
                }
                break;
            }
        }
        throw new IllegalArgumentException(
                name + " says nothing of its measures; expected a first table with the columns " + COLUMNS);
    }

    private static @Nullable Node child(Node node, Class<? extends Node> kind) {
        Node child = node.getFirstChild();
        while (child != null && !kind.isInstance(child)) {
            child = child.getNext();
        }
        return child;
    }

    private static List<ImmutableList<String>> cells(@Nullable Node section) {
        return children(section).stream()
                .filter(TableRow.class::isInstance)
                .map(row -> children(row).stream().map(WrittenPages::inner).collect(ImmutableList.toImmutableList()))
                .toList();
    }

    private static List<Node> children(@Nullable Node node) {
        ImmutableList.Builder<Node> children = ImmutableList.builder();
        for (Node child = node == null ? null : node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children.build();
    }
}
