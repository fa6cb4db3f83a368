package org.cauce.examples.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The cells of a table as the paper prints them, typed in by hand: row, column, text. */
final class PrintedCells {
    private PrintedCells() {}

    static ImmutableTable<String, String, String> of(ExhibitId id) {
        ImmutableTable.Builder<String, String, String> cells = ImmutableTable.builder();
        try (InputStream file = PrintedCells.class.getResourceAsStream(id + ".tsv")) {
            assertThat(file).as("expected cells of %s", id).isNotNull();
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(cell -> cells.put(cell[0], cell[1], cell[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cells.build();
    }
}
