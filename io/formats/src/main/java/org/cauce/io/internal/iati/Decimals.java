package org.cauce.io.internal.iati;

import java.math.BigDecimal;
import org.cauce.io.ReadLimits;
import org.jspecify.annotations.Nullable;

/** {@code xsd:decimal}: digits, perhaps a sign and a point; no exponent, no comma. */
final class Decimals {
    private static final int FITS_LONG = 18;

    private Decimals() {}

    /**
     * {@return the number of this text; null if it is none, or longer than the limits allow}
     *
     * @param text the text, perhaps with blanks around
     * @param limits how long a number may be
     */
    static @Nullable BigDecimal parse(String text, ReadLimits limits) {
        String stripped = text.strip();
        int length = stripped.length();
        if (length == 0 || length > limits.numberLength()) {
            return null;
        }
        int from = isSign(stripped.charAt(0)) ? 1 : 0;
        int point = -1;
        long value = 0;
        for (int i = from; i < length; i++) {
            char c = stripped.charAt(i);
            if (c == '.' && point < 0) {
                point = i;
            } else if (c >= '0' && c <= '9') {
                value = value * 10 + (c - '0');
            } else {
                return null;
            }
        }
        int digits = length - from - (point < 0 ? 0 : 1);
        if (digits == 0) {
            return null;
        }
        if (digits > FITS_LONG) {
            BigDecimal exact = new BigDecimal(stripped);
            return exact.precision() > limits.numberDigits() ? null : exact;
        }
        return BigDecimal.valueOf(stripped.charAt(0) == '-' ? -value : value, point < 0 ? 0 : length - point - 1);
    }

    /**
     * {@return whether a number is printed as this text: no blank, no plus, no zero or point too many}
     *
     * @param text the text of a number
     */
    static boolean isPlain(String text) {
        int from = text.charAt(0) == '-' ? 1 : 0;
        int length = text.length();
        char first = text.charAt(from);
        char last = text.charAt(length - 1);
        if (first < '0' || first > '9' || last < '0' || last > '9') {
            return false;
        }
        boolean leadingZero = first == '0' && length > from + 1 && text.charAt(from + 1) != '.';
        return !leadingZero && (from == 0 || !isZero(text));
    }

    private static boolean isZero(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '0' && c != '.') {
                return false;
            }
        }
        return true;
    }

    private static boolean isSign(char c) {
        return c == '-' || c == '+';
    }
}
