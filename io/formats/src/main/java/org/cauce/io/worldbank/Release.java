package org.cauce.io.worldbank;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Which release a download holds, by the lines before its heading; only their first column is the same in English. */
final class Release {
    /** The most lines before and with the heading. */
    static final int MOST_LINES = 8;

    private Release() {}

    static Optional<String> of(ImmutableList<ImmutableList<String>> preamble) {
        Optional<String> source = after("Data Source", preamble);
        return after("Last Updated Date", preamble)
                .map(date -> source.orElse("World Bank") + ", last updated " + date)
                .or(() -> source);
    }

    private static Optional<String> after(String label, ImmutableList<ImmutableList<String>> preamble) {
        return preamble.stream()
                .filter(row -> row.size() > 1 && row.get(0).strip().equals(label))
                .map(row -> row.get(1).strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
