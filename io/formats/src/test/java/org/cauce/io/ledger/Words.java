package org.cauce.io.ledger;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables of the test: words of the ledger and those of the catalogue, and the rules. */
final class Words {
    private final Table<String, String, String> words;

    Words() {
        ImmutableTable.Builder<String, String, String> table = ImmutableTable.builder();
        for (String line : lines("words.tsv")) {
            List<String> cells = Splitter.on('\t').splitToList(line);
            table.put(cells.get(0), cells.get(1), cells.get(2));
        }
        this.words = table.buildOrThrow();
    }

    /**
     * {@return the words of the catalogue that a word of the ledger became, all of which must stand there}
     *
     * <p>A word that the table doesn't list is the same in both.
     */
    List<String> of(String table, String word) {
        String found = words.get(table, word);
        return found == null ? List.of(word) : Splitter.on('+').splitToList(found);
    }

    static ImmutableList<String> lines(String name) {
        try (InputStream stream = Words.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
