package org.cauce.model.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import org.cauce.model.EnumText;

/**
 * The word of scale printed after a number: "million" in "$221.6 million".
 *
 * <p>Billion and trillion are those of the short scale, 10⁹ and 10¹², as in the publications of the OECD and the World
 * Bank. A {@link Quantity} holds its number in plain units; the magnitude only tells how it was printed, and so to
 * which digit it was rounded.
 */
public enum Magnitude {
    /** No word of scale: the number is printed in full. */
    ONE(0),
    /** Thousand, 10³. */
    THOUSAND(3),
    /** Million, 10⁶. */
    MILLION(6),
    /** Billion of the short scale, 10⁹. */
    BILLION(9),
    /** Trillion of the short scale, 10¹². */
    TRILLION(12);

    private final int zeros;

    Magnitude(int zeros) {
        this.zeros = zeros;
    }

    /**
     * Reads the text form.
     *
     * @param text such as {@code million}
     * @return the magnitude
     * @throws IllegalArgumentException if there is no such magnitude
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Magnitude parse(String text) {
        return EnumText.parse(Magnitude.class, text);
    }

    /** {@return the number of plain units in one of these, such as 1000000} */
    public BigDecimal factor() {
        return BigDecimal.TEN.pow(zeros);
    }

    /** {@return the text form, in lower case, such as {@code million}} */
    @JsonValue
    @Override
    public String toString() {
        return EnumText.of(this);
    }
}
