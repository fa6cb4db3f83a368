package org.cauce.model.time;

/**
 * What a source leaves uncertain about the date it gives; written behind the period.
 *
 * <p>The signs are those of ISO 8601-2 (EDTF level 1, "qualification of a date").
 */
public enum Mark {
    /** Printed as it stands; no sign. */
    NONE(""),
    /** Not printed but concluded from elsewhere; EDTF calls it uncertain: {@code 2021-12-01?}. */
    INFERRED("?"),
    /** Near this date: {@code 2024~}. */
    APPROXIMATE("~"),
    /** Concluded from elsewhere, and near this date: {@code 2024%}. */
    INFERRED_AND_APPROXIMATE("%");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    /** {@return the sign behind the period; the empty text for {@link #NONE}} */
    public String sign() {
        return sign;
    }

    /** {@return whether the date was concluded from elsewhere} */
    public boolean isInferred() {
        return this == INFERRED || this == INFERRED_AND_APPROXIMATE;
    }

    /** {@return whether the date is only near} */
    public boolean isApproximate() {
        return this == APPROXIMATE || this == INFERRED_AND_APPROXIMATE;
    }

    /**
     * {@return the mark that says what this one says and what the other one says}
     *
     * @param other the other mark
     */
    public Mark and(Mark other) {
        boolean inferred = isInferred() || other.isInferred();
        boolean approximate = isApproximate() || other.isApproximate();
        if (inferred && approximate) {
            return INFERRED_AND_APPROXIMATE;
        }
        if (inferred) {
            return INFERRED;
        }
        return approximate ? APPROXIMATE : NONE;
    }

    /** Returns the refusal of a mark by a period that takes none. */
    static IllegalArgumentException refusedBy(TimePeriod period) {
        return new IllegalArgumentException(
                period + " takes no mark: expected a period named on a calendar, or a range — leave the mark out");
    }

    static Mark endOf(String text) {
        for (Mark mark : values()) {
            if (mark != NONE && text.endsWith(mark.sign)) {
                return mark;
            }
        }
        return NONE;
    }
}
