package org.cauce.io.undp;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.cauce.io.internal.table.Measured;
import org.cauce.model.code.Code;
import org.cauce.model.indicator.Measure;
import org.cauce.model.quantity.Unit;

/** The indicators of the Human Development Report, called like the columns of its time series. */
enum HdrIndicator {
    HDI("Human Development Index", Measure.INDEX, "score-0-1"),
    HDI_RANK("Rank by the Human Development Index", Measure.RANK, "rank"),
    LE("Life expectancy at birth", Measure.DURATION, "years"),
    EYS("Expected years of schooling", Measure.DURATION, "years"),
    MYS("Mean years of schooling", Measure.DURATION, "years"),
    GNIPC("Gross national income per head", Measure.AMOUNT, "international-dollars"),
    GNI_PC("Gross national income per head", Measure.AMOUNT, "international-dollars"),
    GDI("Gender Development Index", Measure.INDEX, "ratio"),
    IHDI("Inequality-adjusted Human Development Index", Measure.INDEX, "score-0-1"),
    COEF_INEQ("Coefficient of human inequality", Measure.SHARE, "percent"),
    LOSS("Loss of the Human Development Index to inequality", Measure.SHARE, "percent"),
    INEQ_LE("Inequality in life expectancy", Measure.SHARE, "percent"),
    INEQ_EDU("Inequality in education", Measure.SHARE, "percent"),
    INEQ_INC("Inequality in income", Measure.SHARE, "percent"),
    GII("Gender Inequality Index", Measure.INDEX, "score-0-1"),
    GII_RANK("Rank by the Gender Inequality Index", Measure.RANK, "rank"),
    MMR("Maternal mortality ratio", Measure.RATE, "per-100000-births"),
    ABR("Adolescent birth rate", Measure.RATE, "per-1000-women"),
    SE("Population with at least some secondary education", Measure.SHARE, "percent"),
    PR("Share of seats in parliament", Measure.SHARE, "percent"),
    LFPR("Labour force participation rate", Measure.SHARE, "percent"),
    PHDI("Planetary pressures-adjusted Human Development Index", Measure.INDEX, "score-0-1"),
    DIFF_HDI_PHDI("Loss of the Human Development Index to planetary pressures", Measure.SHARE, "percent"),
    RANKDIFF_HDI_PHDI("Ranks lost to planetary pressures", Measure.COUNT, "count"),
    CO2_PROD("Carbon dioxide emissions per head, by production", Measure.RATE, "tonnes"),
    MF("Material footprint per head", Measure.RATE, "tonnes"),
    POP_TOTAL("Population", Measure.COUNT, "persons");

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final String title;
    private final Measure measure;
    private final String unit;

    HdrIndicator(String title, Measure measure, String unit) {
        this.title = title;
        this.measure = measure;
        this.unit = unit;
    }

    /** {@return the indicator of this name, the ending for women or men aside; empty for one of a newer report} */
    static Optional<HdrIndicator> of(String name) {
        String plain = withoutSex(name).toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(one -> one.name().equals(plain)).findFirst();
    }

    /**
     * {@return the indicator of a name; of one that is not known the unit is unspecified}
     *
     * @param name the name of the column without the year, such as {@code le_f}
     * @param release which report; empty if not known
     */
    static Measured measured(String name, Optional<String> release) {
        String sex = name.endsWith("_f") ? ", women" : name.endsWith("_m") ? ", men" : "";
        Code code = Code.of("UNDP", name.toUpperCase(Locale.ROOT).replace('_', '-'));
        return of(name).map(one -> new Measured(code, one.title + sex, one.measure, Unit.of(one.unit), release))
                .orElseGet(() -> new Measured(code, name, Measure.INDEX, Unit.of("unspecified"), release));
    }

    /** {@return with what its numbers are multiplied to be in plain units: the population is in millions} */
    static BigDecimal factor(String name) {
        return of(name).filter(POP_TOTAL::equals).isPresent() ? MILLION : BigDecimal.ONE;
    }

    private static String withoutSex(String name) {
        return name.endsWith("_f") || name.endsWith("_m") ? name.substring(0, name.length() - 2) : name;
    }
}
