package org.cauce.io.undesa;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.cauce.io.internal.table.Measured;
import org.cauce.model.code.Code;
import org.cauce.model.indicator.Measure;
import org.cauce.model.quantity.Unit;

/** What the tables of the migrant stock measure; each also for women and men alone. */
enum StockMeasure {
    STOCK("international migrant stock at mid-year", "STOCK", Measure.COUNT, Unit.of("persons"), BigDecimal.ONE),
    POPULATION("total population", "POPULATION", Measure.COUNT, Unit.of("persons"), BigDecimal.valueOf(1000)),
    SHARE(
            "international migrant stock as a percentage of the total population",
            "STOCK-SHARE",
            Measure.SHARE,
            Unit.of("percent-of-population"),
            BigDecimal.ONE),
    FEMALE_SHARE("female migrants as a percentage", "FEMALE-SHARE", Measure.SHARE, Unit.PERCENT, BigDecimal.ONE),
    GROWTH("annual rate of change of the migrant stock", "STOCK-GROWTH", Measure.GROWTH, Unit.PERCENT, BigDecimal.ONE),
    REFUGEES("estimated refugee stock", "REFUGEES", Measure.COUNT, Unit.of("persons"), BigDecimal.ONE),
    REFUGEE_SHARE("refugees as a percentage", "REFUGEE-SHARE", Measure.SHARE, Unit.PERCENT, BigDecimal.ONE),
    REFUGEE_GROWTH(
            "annual rate of change of the refugee stock",
            "REFUGEE-GROWTH",
            Measure.GROWTH,
            Unit.PERCENT,
            BigDecimal.ONE);

    private final String title;
    private final String code;
    private final Measure measure;

    @SuppressWarnings("ImmutableEnumChecker") // units are immutable
    private final Unit unit;

    private final BigDecimal factor;

    StockMeasure(String title, String code, Measure measure, Unit unit, BigDecimal factor) {
        this.title = title;
        this.code = code;
        this.measure = measure;
        this.unit = unit;
        this.factor = factor;
    }

    /** {@return what numbers are multiplied with to be in plain units: the population is in thousands} */
    BigDecimal factor() {
        return factor;
    }

    /**
     * {@return the indicator}
     *
     * @param sex {@code M}, {@code F}, or empty for both
     */
    Measured of(String sex) {
        String ending = sex.isEmpty() ? "" : "-" + sex;
        String whom = sex.isEmpty() ? "" : sex.equals("F") ? ", women" : ", men";
        return new Measured(
                Code.of("UNDESA", code + ending),
                title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1) + whom,
                measure,
                unit,
                Optional.of("At mid-year. People are counted where they live, by where they were born, or their"
                        + " citizenship where births are not known."));
    }

    /** {@return what the heading over some columns says; empty if it says none of these} */
    static Optional<StockMeasure> ofHeading(String heading) {
        String plain = heading.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (plain.contains("rate of change")) {
            return Optional.of(plain.contains("refugee") ? REFUGEE_GROWTH : GROWTH);
        }
        if (plain.contains("refugee")) {
            return Optional.of(plain.contains("percentage") ? REFUGEE_SHARE : REFUGEES);
        }
        return Arrays.stream(values())
                .filter(measure -> measure != STOCK && plain.contains(measure.title))
                .findFirst()
                .or(() -> plain.contains(STOCK.title) ? Optional.of(STOCK) : Optional.empty());
    }
}
