package org.cauce.io.oecd;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cauce.model.flow.Basis;

/** The aid types of DAC2A, as the classic table names them, and on what basis each counts. */
enum DacMeasure {
    IMPUTED_MULTILATERAL("106", Basis.NOT_STATED, "Imputed Multilateral ODA"),
    GRANTS("201", Basis.GROSS, "Grants, Total"),
    GROSS_LOANS("204", Basis.GROSS, "ODA Gross Loans"),
    LOAN_REPAYMENTS("205", Basis.REPAYMENT, "ODA Loan Repayments"),
    NET_ODA("206", Basis.NET, "ODA: Total Net"),
    TECHNICAL_COOPERATION("207", Basis.GROSS, "Technical Cooperation"),
    INTEREST_SUBSIDIES("208", Basis.GROSS, "AF/Interest Subsidies"),
    INTEREST("209", Basis.REPAYMENT, "Interest received"),
    CAPITAL_SUBSCRIPTIONS("210", Basis.NOT_STATED, "Capital Subscriptions - Deposits"),
    ENCASHMENTS("211", Basis.NOT_STATED, "Capital Subscriptions - Encashment"),
    DEBT_FORGIVENESS("212", Basis.GROSS, "Grants: Debt Forgiveness"),
    FOOD_AID("213", Basis.GROSS, "Development Food Aid"),
    RESCHEDULED_DEBT("214", Basis.GROSS, "Rescheduled debt"),
    OFFSETTING_ENTRIES("215", Basis.REPAYMENT, "Offsetting entries for debt relief"),
    HUMANITARIAN("216", Basis.GROSS, "Humanitarian Aid"),
    EQUITY("217", Basis.GROSS, "Equity investment"),
    NET_LOANS("218", Basis.NET, "ODA Loans: Total Net"),
    RECOVERIES("219", Basis.REPAYMENT, "Recoveries"),
    OTHER_DEBT_GRANTS("221", Basis.GROSS, "Grants: Other Debt Grants"),
    GROSS_ODA("240", Basis.GROSS, "Memo: ODA Total, Gross disbursements"),
    NET_WITHOUT_DEBT_RELIEF("250", Basis.NET, "Memo: ODA Total, excl. Debt"),
    NET_DEBT_RELIEF("255", Basis.NET, "Memo: Net debt relief");

    /** Rows of tables that are no money, whatever their columns of units say. */
    private static final Set<String> DAC1_INDICATORS = ImmutableSet.of("1", "3", "4");

    private static final Set<String> DAC2A_INDICATORS = ImmutableSet.of("286", "296");

    private final String code;
    private final Basis basis;
    private final String label;

    DacMeasure(String code, Basis basis, String label) {
        this.code = code;
        this.basis = basis;
        this.label = label;
    }

    static Optional<DacMeasure> ofCode(String code) {
        return Arrays.stream(values())
                .filter(measure -> measure.code.equals(code))
                .findFirst();
    }

    static Optional<DacMeasure> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(measure -> measure.label.equals(label))
                .findFirst();
    }

    /** Whether the rows of a measure are indicators: national income, population, shares of income and per head. */
    static boolean isIndicator(DacTable table, String code) {
        return switch (table) {
            case DAC1 -> DAC1_INDICATORS.contains(code);
            case DAC2A -> DAC2A_INDICATORS.contains(code);
            default -> false;
        };
    }

    /**
     * The basis of a measure of DAC2B, or of one that DAC2A did not have when this was written, as its label says it:
     * what sets off debt relief, and what is received, is taken from what was paid.
     */
    static Basis basisOf(String label) {
        String text = label.toLowerCase(Locale.ROOT);
        if (text.contains("received") || text.contains("repay") || text.contains("offsetting")) {
            return Basis.REPAYMENT;
        }
        if (text.contains("extended") || text.contains("gross")) {
            return Basis.GROSS;
        }
        return text.matches(".*\\bnet\\b.*") ? Basis.NET : Basis.NOT_STATED;
    }

    static String labels() {
        return Arrays.stream(values()).map(measure -> measure.label).collect(Collectors.joining(", "));
    }

    String code() {
        return code;
    }

    Basis basis() {
        return basis;
    }
}
