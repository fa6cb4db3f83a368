package org.cauce.indicators.price;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cauce.model.place.Country;

/** Where the rates of an economy go over to another unit of money, as far as the numbers show it. */
final class UnitsOfMoney {
    /** No currency gains so much in a year that its rate falls to less than this part. */
    private static final BigDecimal LEAST = new BigDecimal("0.6");

    /** The year before, by economy and first year in another unit. */
    private final ImmutableTable<String, Integer, Integer> changes;

    private final ImmutableTable<String, Integer, BigDecimal> rates;

    private UnitsOfMoney(Table<String, Integer, BigDecimal> rates) {
        ImmutableTable.Builder<String, Integer, Integer> found = ImmutableTable.builder();
        rates.rowMap().forEach((economy, byYear) -> {
            ImmutableSortedMap<Integer, BigDecimal> inOrder = ImmutableSortedMap.copyOf(byYear);
            Optional<FormerCurrency> former = Country.find(economy).flatMap(FormerCurrency::of);
            inOrder.entrySet()
                    .forEach(after -> Optional.ofNullable(inOrder.lowerEntry(after.getKey()))
                            .filter(before -> isChange(before, after, former))
                            .ifPresent(before -> found.put(economy, after.getKey(), before.getKey())));
        });
        this.changes = found.buildOrThrow();
        this.rates = ImmutableTable.copyOf(rates);
    }

    private static boolean isChange(
            Map.Entry<Integer, BigDecimal> before,
            Map.Entry<Integer, BigDecimal> after,
            Optional<FormerCurrency> former) {
        BigDecimal least = before.getValue().multiply(LEAST.pow(after.getKey() - before.getKey()));
        boolean isFall = after.getValue().compareTo(least) < 0;
        return isFall
                || former.filter(currency -> before.getKey() < currency.firstYear())
                        .filter(currency -> currency.firstYear() <= after.getKey())
                        .filter(currency -> currency.isLeftBetween(before.getValue(), after.getValue()))
                        .isPresent();
    }

    static UnitsOfMoney of(Table<String, Integer, BigDecimal> rates) {
        return new UnitsOfMoney(rates);
    }

    private Optional<Map.Entry<Integer, Integer>> change(String economy, int one, int other) {
        return changes.row(economy).entrySet().stream()
                .filter(change -> Math.min(one, other) < change.getKey() && change.getKey() <= Math.max(one, other))
                .findFirst();
    }

    /** {@return whether the rates of two years are in one unit, as far as the numbers show it} */
    boolean areSame(String economy, int one, int other) {
        return change(economy, one, other).isEmpty();
    }

    void checkSame(String economy, int one, int other) {
        change(economy, one, other).ifPresent(change -> {
            throw new IllegalArgumentException("The rate of " + economy + " goes from "
                    + rate(economy, change.getValue()) + " in " + change.getValue() + " to "
                    + rate(economy, change.getKey()) + " in " + change.getKey()
                    + ", which is another unit of money: bring the rates to one unit with CurrencyChange before");
        });
    }

    private String rate(String economy, int year) {
        return Objects.requireNonNull(rates.get(economy, year)).toPlainString();
    }
}
