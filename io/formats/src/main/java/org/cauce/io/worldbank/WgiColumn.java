package org.cauce.io.worldbank;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cauce.io.internal.table.ColumnName;
import org.cauce.io.internal.table.Columns;
import org.cauce.model.indicator.Measure;
import org.cauce.model.quantity.Unit;

/**
 * The columns of a sheet of the Worldwide Governance Indicators: those of numbers are there once a year, or, in
 * releases of 2025 and later, once beside a column of years.
 */
enum WgiColumn implements ColumnName {
    COUNTRY("Country/Territory", "Economy (name)"),
    CODE("Code", "Economy (code)"),
    YEAR("Year", "Year"),
    ESTIMATE("Estimate", "Governance estimate (approx. -2.5 to +2.5)", "EST", "estimate", Measure.INDEX, Units.NORMAL),
    STANDARD_ERROR("StdErr", "STD.ERR", "standard error", Measure.INDEX, Units.NORMAL),
    SOURCES("NumSrc", "NO.SRC", "number of sources", Measure.COUNT, Unit.COUNT),
    RANK("Rank", "PER.RNK", "percentile rank", Measure.INDEX, Units.RANK),
    LOWER("Lower", "PER.RNK.LOWER", "percentile rank, lower bound of 90% confidence", Measure.INDEX, Units.RANK),
    UPPER("Upper", "PER.RNK.UPPER", "percentile rank, upper bound of 90% confidence", Measure.INDEX, Units.RANK);

    /** The units; apart, since constants cannot refer to fields of their own type. */
    private static final class Units {
        static final Unit NORMAL = Unit.of("standard-normal-units");
        static final Unit RANK = Unit.of("percentile-rank");

        private Units() {}
    }

    private final ImmutableList<String> names;
    private final String code;
    private final String title;
    private final Measure measure;

    @SuppressWarnings("ImmutableEnumChecker") // units are immutable
    private final Unit unit;

    WgiColumn(String name, String later) {
        this(name, later, "", "", Measure.INDEX, Unit.COUNT);
    }

    WgiColumn(String name, String code, String title, Measure measure, Unit unit) {
        this(name, name, code, title, measure, unit);
    }

    WgiColumn(String name, String later, String code, String title, Measure measure, Unit unit) {
        this.names = ImmutableList.of(name, later);
        this.code = code;
        this.title = title;
        this.measure = measure;
        this.unit = unit;
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public boolean isRequired() {
        return this == CODE || this == ESTIMATE;
    }

    /** {@return the ending of its code at the World Bank, such as {@code PER.RNK}} */
    String code() {
        return code;
    }

    String title() {
        return title;
    }

    Measure measure() {
        return measure;
    }

    Unit unit() {
        return unit;
    }

    /** {@return the column of numbers with this name; empty if it is another} */
    static Optional<WgiColumn> ofNumbers(String name) {
        String key = Columns.key(name);
        return Arrays.stream(values())
                .filter(column -> !column.code.isEmpty()
                        && column.names.stream().map(Columns::key).anyMatch(key::equals))
                .findFirst();
    }
}
