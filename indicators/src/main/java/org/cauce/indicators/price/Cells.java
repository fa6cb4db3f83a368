package org.cauce.indicators.price;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.math.BigDecimal;
import java.util.Optional;

/** Makes a table by economy and year of another. */
final class Cells {
    private Cells() {}

    /** What a cell becomes; empty if the new table has none. */
    @FunctionalInterface
    interface Change<T, U> {
        Optional<U> of(String economy, int year, T value);
    }

    static <T, U> ImmutableTable<String, Integer, U> changed(Table<String, Integer, T> table, Change<T, U> change) {
        ImmutableTable.Builder<String, Integer, U> changed = ImmutableTable.builder();
        table.rowMap()
                .forEach((economy, byYear) -> byYear.forEach((year, value) ->
                        change.of(economy, year, value).ifPresent(other -> changed.put(economy, year, other))));
        return changed.buildOrThrow();
    }

    /** {@return the number of a cell; empty if there is none above 0} */
    static Optional<BigDecimal> positive(Table<String, Integer, BigDecimal> table, String economy, int year) {
        return Optional.ofNullable(table.get(economy, year)).filter(number -> number.signum() > 0);
    }
}
