package org.cauce.indicators.price;

import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import com.google.common.collect.Tables;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cauce.indicators.internal.Decimals;

/**
 * Deflators of US dollars by economy and calendar year, of one base year: the DAC's, by provider, or others that hold
 * prices and exchange together.
 *
 * <p>A year that is missing is refused, never taken from another.
 *
 * <p>Source: OECD, DAC deflators.
 */
public final class DeflatorTable {
    private final int baseYear;
    private final ImmutableTable<String, Integer, Deflator> deflators;

    private DeflatorTable(int baseYear, ImmutableTable<String, Integer, Deflator> deflators) {
        this.baseYear = baseYear;
        this.deflators = deflators;
    }

    /**
     * {@return the table of these deflators}
     *
     * @param baseYear the year in which each is 1
     * @param deflators the deflators by economy and year
     */
    public static DeflatorTable of(int baseYear, Table<String, Integer, Deflator> deflators) {
        return new DeflatorTable(baseYear, ImmutableTable.copyOf(deflators));
    }

    /**
     * {@return the table of indices, by which a hundred times the amount is divided}
     *
     * @param baseYear the year in which each is 100
     * @param indices the indices by economy and year, such as 94.85
     * @throws IllegalArgumentException if one is not above 0
     */
    public static DeflatorTable ofIndices(int baseYear, Table<String, Integer, BigDecimal> indices) {
        return of(baseYear, Tables.transformValues(indices, Deflator::ofIndex));
    }

    /**
     * {@return the table of multipliers, by which the amount is multiplied}
     *
     * @param baseYear the year in which each is 1
     * @param multipliers the multipliers by economy and year, such as 1.054348
     * @throws IllegalArgumentException if one is not above 0
     */
    public static DeflatorTable ofMultipliers(int baseYear, Table<String, Integer, BigDecimal> multipliers) {
        return of(
                baseYear,
                Tables.transformValues(multipliers, multiplier -> new PriceMultiplier(multiplier).deflator()));
    }

    /**
     * {@return the deflators that the same aid in current and constant prices implies, {@code current / constant}, as
     * those of the DAC's tables do (amount types A and D); where one of the two is missing or not above 0 there is
     * none}
     *
     * @param baseYear the base year of the constant prices, which tables tell in a label only
     * @param current the amounts in current US dollars by economy and year
     * @param constant the same amounts in constant US dollars
     */
    public static DeflatorTable implied(
            int baseYear, Table<String, Integer, BigDecimal> current, Table<String, Integer, BigDecimal> constant) {
        return new DeflatorTable(
                baseYear,
                Cells.changed(
                        current,
                        (economy, year, amount) -> Cells.positive(constant, economy, year)
                                .filter(unused -> amount.signum() > 0)
                                .map(other -> Deflator.implied(amount, other))));
    }

    /** {@return the year whose prices constant amounts are in} */
    public int baseYear() {
        return baseYear;
    }

    ImmutableTable<String, Integer, Deflator> table() {
        return deflators;
    }

    /**
     * {@return the deflator of an economy and year}
     *
     * @param economy whose prices, by the name or code that the table uses
     * @param year the calendar year
     * @throws IllegalArgumentException if there is none
     */
    public Deflator deflator(String economy, int year) {
        Map<Integer, Deflator> byYear = deflators.row(economy);
        Deflator found = byYear.get(year);
        if (found == null) {
            throw new IllegalArgumentException(
                    "No deflator of " + economy + " in " + year + " to prices of " + baseYear + cure(byYear.keySet()));
        }
        return found;
    }

    private static String cure(Set<Integer> years) {
        return years.isEmpty()
                ? ", nor in any other year: leave it out, or choose another table"
                : "; there are " + PriceTable.years(years) + ": choose one of these, or another table";
    }

    /**
     * {@return these deflators with another base year, each economy by its own factor}
     *
     * <p>A group cannot be rebased by one number: rebase its members, then add. An economy without a deflator in the
     * new base year cannot be rebased, and is missing.
     *
     * @param newBase the new base year
     */
    public DeflatorTable rebased(int newBase) {
        return new DeflatorTable(
                newBase,
                Cells.changed(
                        deflators,
                        (economy, year, deflator) -> Optional.ofNullable(deflators.get(economy, newBase))
                                .map(deflator::rebased)));
    }

    /**
     * {@return the deflator of a group in a year, the mean of its members' by weight, {@code Σ w D / Σ w}, to 34
     * significant digits}
     *
     * @param weights what each member weighs, such as its output; the same every year for fixed weights, those of the
     *     year for varying ones; each 0 or more, not all 0
     * @param year the calendar year
     * @throws IllegalArgumentException if a member has no deflator, a weight is below 0, or all are 0
     */
    public Deflator ofGroup(Map<String, BigDecimal> weights, int year) {
        BigDecimal total = Decimals.sum(weights.values());
        if (total.signum() == 0 || weights.values().stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalArgumentException(
                    "Members weigh " + weights + "; expected weights of 0 or more, one of them above 0");
        }
        BigDecimal weighted = weights.entrySet().stream()
                .map(member -> member.getValue()
                        .multiply(deflator(member.getKey(), year).divisor()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Deflator(Decimals.quotient(weighted, total));
    }
}
