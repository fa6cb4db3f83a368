package org.cauce.io.internal.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The number that a cell of a workbook shows. A workbook keeps binary numbers with up to 17 digits: it writes
 * {@code 0.88500000000000001} for what its author typed as 0.885. Of all decimal numbers that are the same binary
 * number, the one with the fewest digits is meant.
 */
final class ShortestNumber {
    private static final int SURE_DIGITS = 15;
    private static final int MOST_DIGITS = 17;

    /** Longer texts are no binary number, or no number at all. */
    private static final int LONGEST = 26;

    private ShortestNumber() {}

    /** {@return the number with the fewest digits that is the same binary number; the text itself if it is none} */
    static String of(String text) {
        if (text.length() <= SURE_DIGITS || text.length() > LONGEST || !isNumber(text)) {
            return text;
        }
        BigDecimal number = new BigDecimal(text);
        double binary = number.doubleValue();
        for (int digits = SURE_DIGITS; digits < MOST_DIGITS; digits++) {
            BigDecimal shorter = number.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (Double.compare(shorter.doubleValue(), binary) == 0) {
                return plain(shorter);
            }
        }
        return text;
    }

    private static String plain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toString();
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]+(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]{1,3})?");
    }
}
