package org.cauce.indicators.basis;

import java.util.Arrays;
import java.util.Optional;

/** An item of the DAC's table 2a, aid by recipient, with its code there; all are 0 or more but those that are net. */
public enum AidItem {
    /** Imputed multilateral aid: the provider's part of what agencies gave. In no other item. */
    IMPUTED_MULTILATERAL("106"),
    /** Grants, of whatever purpose. */
    GRANTS("201"),
    /** New loans. */
    GROSS_LOANS("204"),
    /** Repayments of the principal of loans. */
    LOAN_REPAYMENTS("205"),
    /** Net disbursements, the headline until 2017; below 0 where more came back. */
    NET("206"),
    /** Interest subsidies in associated financing. */
    ASSOCIATED_FINANCING("208"),
    /** Food aid for development, without that in emergencies. */
    FOOD_AID("213"),
    /** Humanitarian aid. */
    HUMANITARIAN("216"),
    /** Investment in equity. */
    EQUITY("217"),
    /** New loans less repayments. */
    NET_LOANS("218"),
    /** Grants that were returned. */
    RECOVERIES("219"),
    /** Gross disbursements. */
    GROSS("240"),
    /** Net disbursements without the relief of debt. */
    NET_WITHOUT_DEBT_RELIEF("250"),
    /** Forgiven, rescheduled and other relief of debt, less entries that offset it. */
    NET_DEBT_RELIEF("255");

    private final String code;

    AidItem(String code) {
        this.code = code;
    }

    /** {@return the code in table 2a, three digits} */
    public String code() {
        return code;
    }

    /**
     * {@return the item with this code; empty for one that no identity is about}
     *
     * @param code three digits
     */
    public static Optional<AidItem> find(String code) {
        return Arrays.stream(values()).filter(item -> item.code.equals(code)).findFirst();
    }
}
