package org.cauce.io.iati.codelist;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The tables of facts that come with this library: columns divided by tabs, comments first, then a line of headings.
 */
final class Table {
    private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();
    private static final Splitter CELLS = Splitter.on('\t');

    private Table() {}

    /** {@return the rows of this resource, without comments and headings} */
    static ImmutableList<Row> rows(String resource) {
        return LINES.splitToStream(text(resource))
                .dropWhile(line -> line.startsWith("# "))
                .skip(1)
                .map(line -> new Row(CELLS.splitToList(line)))
                .collect(ImmutableList.toImmutableList());
    }

    private static String text(String resource) {
        try (InputStream stream = Table.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing: the jar is not whole");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }

    /** A row; blank cells at its end may be left out. */
    record Row(List<String> cells) {
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        Optional<String> find(int column) {
            return Optional.of(cell(column)).filter(text -> !text.isEmpty());
        }
    }
}
