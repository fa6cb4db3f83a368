package org.cauce.io.oecd;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.cauce.model.code.Code;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Measure;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.text.Name;

/** The rows of DAC tables that are no flows. The columns of units in some files say dollars for all of them. */
enum DacIndicator {
    GNI(DacTable.DAC1, "1", "dac1-gni", "Gross national income of the provider", Measure.AMOUNT, Unit.USD, 6),
    FLOWS_PERCENT(
            DacTable.DAC1,
            "3",
            "dac1-flows-gni",
            "Flows in per cent of the GNI of the provider",
            Measure.SHARE,
            Unit.PERCENT_OF_GNI,
            0),
    ODA_PERCENT(
            DacTable.DAC2A,
            "286",
            "dac2a-oda-gni",
            "Net ODA in per cent of the GNI of the recipient",
            Measure.SHARE,
            Unit.PERCENT_OF_GNI,
            0);

    private final DacTable table;
    private final String code;
    private final String id;
    private final String title;
    private final Measure measure;

    @SuppressWarnings("ImmutableEnumChecker") // a unit never changes
    private final Unit unit;

    private final int zeros;

    DacIndicator(DacTable table, String code, String id, String title, Measure measure, Unit unit, int zeros) {
        this.table = table;
        this.code = code;
        this.id = id;
        this.title = title;
        this.measure = measure;
        this.unit = unit;
        this.zeros = zeros;
    }

    static Optional<DacIndicator> of(DacTable table, String code) {
        return Arrays.stream(values())
                .filter(indicator -> indicator.table == table && indicator.code.equals(code))
                .findFirst();
    }

    String id() {
        return id;
    }

    Ref ref() {
        return Kind.INDICATOR.ref(id);
    }

    Unit unit() {
        return unit;
    }

    /** The zeros that the table leaves out, whatever its columns say. */
    int zeros() {
        return zeros;
    }

    Statement<Indicator> indicator() {
        return Statement.of(
                id,
                Indicator.builder()
                        .addName(Name.of(title, Locale.ENGLISH))
                        .measure(measure)
                        .unit(unit)
                        .addCode(Code.of("DAC", table.measure(code)))
                        .build());
    }
}
