package org.cauce.io.oecd;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import org.cauce.io.internal.table.Columns;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.Stage;

/** The tables of the DAC, as their columns tell them apart; DAC2B has the columns of DAC2A. */
enum DacTable {
    /** By provider. */
    DAC1,
    /** Official development assistance by provider and recipient. */
    DAC2A,
    /** Other official flows by provider and recipient. */
    DAC2B,
    /** Commitments of official development assistance by provider and recipient. */
    DAC3A,
    /**
     * By provider and sector. The classic table does not say whether commitments or disbursements, which differs from
     * provider to provider; that of the Data Explorer says so in its column of flows.
     */
    DAC5,
    /** By provider, recipient and sector. */
    CRS;

    /** A step of the money, and what the amount counts. */
    record Step(Stage stage, Basis basis) {}

    private static final Step COMMITTED = new Step(Stage.COMMITTED, Basis.NOT_STATED);
    private static final Step GROSS = new Step(Stage.DISBURSED, Basis.GROSS);
    private static final Step NET = new Step(Stage.DISBURSED, Basis.NET);
    private static final Step REPAID = new Step(Stage.DISBURSED, Basis.REPAYMENT);
    private static final Step SOMEHOW = new Step(Stage.CONTRIBUTED, Basis.NOT_STATED);
    private static final ImmutableMap<String, Step> STEPS = ImmutableMap.<String, Step>builder()
            .put("1120", GROSS)
            .put("1121", GROSS)
            .put("1122", GROSS)
            .put("1130", REPAID)
            .put("1140", NET)
            .put("1150", COMMITTED)
            .put("1151", COMMITTED)
            .put("1152", COMMITTED)
            .put("1160", new Step(Stage.DISBURSED, Basis.GRANT_EQUIVALENT))
            .put("115", COMMITTED)
            .put("C", COMMITTED)
            .put("112", GROSS)
            .put("D", GROSS)
            .put("113", REPAID)
            .buildOrThrow();

    static DacTable of(Columns<DacColumn> columns) {
        boolean hasRecipient = columns.has(DacColumn.RECIPIENT) || columns.has(DacColumn.RECIPIENT_NAME);
        boolean hasSector = columns.has(DacColumn.SECTOR);
        if (hasRecipient) {
            return hasSector ? CRS : DAC2A;
        }
        return hasSector && !columns.has(DacColumn.FLOW_TYPE) ? DAC5 : DAC1;
    }

    /**
     * The table of a row: as its data flow is called, where the row says so; DAC2B if its measure is called by a name
     * of other official flows.
     */
    DacTable of(String structure, String measureName) {
        if (structure.contains("DF_DAC5")) {
            return DAC5;
        }
        if (structure.contains("DF_DAC3A")) {
            return DAC3A;
        }
        boolean isOther = this == DAC2A && (measureName.startsWith("Other Long-term") || measureName.contains("OOF"));
        return isOther ? DAC2B : this;
    }

    /** The step of a row; empty if its type of flow is not known. */
    Optional<Step> step(String flowType, String measure, String measureName) {
        return switch (this) {
            case DAC2A ->
                Optional.of(new Step(
                        Stage.DISBURSED,
                        DacMeasure.ofCode(measure)
                                .map(DacMeasure::basis)
                                .orElseGet(() -> DacMeasure.basisOf(measureName))));
            case DAC2B -> Optional.of(new Step(Stage.DISBURSED, DacMeasure.basisOf(measureName)));
            case DAC3A -> Optional.of(COMMITTED);
            case DAC5 -> Optional.of(STEPS.getOrDefault(flowType, SOMEHOW));
            default -> Optional.ofNullable(STEPS.get(flowType));
        };
    }

    /** The code of a measure, which the tables use for different things. */
    String measure(String code) {
        return name().toLowerCase(Locale.ROOT) + "-" + code;
    }

    static String flowTypes() {
        return String.join(", ", STEPS.keySet());
    }
}
