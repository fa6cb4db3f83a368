package org.cauce.io.oecd.code;

import java.util.Arrays;
import java.util.Optional;
import org.cauce.model.code.Code;

/**
 * Whether money is bilateral or multilateral, the column {@code Bi_Multi} of the CRS.
 *
 * <p>The core contribution of a country to an organisation and what the organisation then spends are the same money:
 * {@link #MULTILATERAL_CORE} and {@link #MULTILATERAL_OUTFLOW} are never added.
 */
public enum BiMulti {
    /** Bilateral. */
    BILATERAL("1"),
    /** Core contributions to multilateral organisations. */
    MULTILATERAL_CORE("2"),
    /** Bilateral, core contributions to NGOs, other private bodies and public-private partnerships. */
    BILATERAL_CORE("3"),
    /** What multilateral organisations spend. */
    MULTILATERAL_OUTFLOW("4"),
    /** What the private sector spends. */
    PRIVATE("6"),
    /** Bilateral, reported afterwards: what NGOs did with core contributions. */
    BILATERAL_EX_POST("7"),
    /** Bilateral, triangular co-operation. */
    BILATERAL_TRIANGULAR("8");

    private final String value;

    BiMulti(String value) {
        this.value = value;
    }

    /** {@return the code, such as {@code DAC-BI-MULTI:1}} */
    public Code code() {
        return Code.of(DacList.BI_MULTI.vocabulary(), value);
    }

    /**
     * {@return the constant of a value; empty if there is none}
     *
     * @param value the value, 1 to 8
     */
    public static Optional<BiMulti> find(String value) {
        return Arrays.stream(values())
                .filter(one -> one.value.equals(value.strip()))
                .findFirst();
    }

    /** {@return whether it leaves the budget of the country that reports it, for a recipient: 1, 3, 7 and 8} */
    public boolean isBilateral() {
        return this == BILATERAL || this == BILATERAL_CORE || this == BILATERAL_EX_POST || this == BILATERAL_TRIANGULAR;
    }

    /** {@return whether it passes through the budget of an organisation: 2 into it, 4 out of it} */
    public boolean isMultilateral() {
        return this == MULTILATERAL_CORE || this == MULTILATERAL_OUTFLOW;
    }

    /**
     * {@return whether amounts of the two can be added without counting the same money twice: all but into an
     * organisation, and out of it}
     *
     * @param other the other
     */
    public boolean addsTo(BiMulti other) {
        return this == other || !(isMultilateral() && other.isMultilateral());
    }
}
