package org.cauce.indicators.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalInt;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Unit;
import org.cauce.model.time.FiscalYear;
import org.cauce.model.time.Length;
import org.cauce.model.time.Range;
import org.cauce.model.time.TimePeriod;

/**
 * How many years a period has, both ends counted, and averages per year.
 *
 * <p>Source: textbook arithmetic.
 */
public final class Years {
    private Years() {}

    /**
     * {@return how many whole years a period has, the first and the last included: 6 for {@code 2010/2015}, for
     * {@code FY2016/FY2021} and for {@code P6Y}; empty unless it is made of whole years}
     *
     * <p>Fiscal years count as years, also where nobody states when they start; a range of them must not mix starts.
     *
     * @param period the period
     */
    public static OptionalInt in(TimePeriod period) {
        if (period instanceof Length length) {
            return lasting(length);
        }
        if (period instanceof FiscalYear) {
            return OptionalInt.of(1);
        }
        if (period instanceof Range range
                && range.start() instanceof FiscalYear first
                && range.end() instanceof FiscalYear last) {
            return first.start().equals(last.start())
                    ? OptionalInt.of(last.namedYear() - first.namedYear() + 1)
                    : OptionalInt.empty();
        }
        return period.first().isPresent() && period.last().isPresent()
                ? whole(period.first().get(), period.last().get())
                : OptionalInt.empty();
    }

    private static OptionalInt lasting(Length length) {
        Period period = length.period();
        long months = period.toTotalMonths();
        boolean inMonths = period.equals(Period.of(period.getYears(), period.getMonths(), 0));
        boolean inYears = length.time().isZero() && inMonths && months % 12 == 0 && months > 0;
        return inYears ? OptionalInt.of(Math.toIntExact(months / 12)) : OptionalInt.empty();
    }

    private static OptionalInt whole(LocalDate first, LocalDate last) {
        LocalDate next = last.plusDays(1);
        boolean fromNewYear = first.getDayOfYear() == 1;
        boolean toNewYear = next.getDayOfYear() == 1;
        return fromNewYear && toNewYear ? OptionalInt.of(next.getYear() - first.getYear()) : OptionalInt.empty();
    }

    /**
     * {@return the average per year, {@code total / years}, in the unit of the total per year, such as
     * {@code USD-per-year}}
     *
     * @param total what a period has in all
     * @param period the period
     * @throws IllegalArgumentException if the period is not made of whole years
     */
    public static Estimate average(Estimate total, TimePeriod period) {
        int years = in(period)
                .orElseThrow(() -> new IllegalArgumentException("The period " + period
                        + " is not made of whole years; expected years, fiscal years, a range of them or a length such"
                        + " as P5Y: state the years with average(total, years)"));
        return average(total, years);
    }

    /**
     * {@return the average per year, {@code total / years}, in the unit of the total per year}
     *
     * @param total what all years have together
     * @param years how many years, 1 or more
     * @throws IllegalArgumentException if there are no years
     */
    public static Estimate average(Estimate total, int years) {
        if (years < 1) {
            throw new IllegalArgumentException("An average over " + years
                    + " years has no meaning; expected 1 or more: count the first and the last year too");
        }
        return total.dividedBy(Estimate.exact(BigDecimal.valueOf(years), Unit.YEARS), perYear(total.unit()));
    }

    private static Unit perYear(Unit unit) {
        return Unit.of(unit + "-per-year");
    }
}
