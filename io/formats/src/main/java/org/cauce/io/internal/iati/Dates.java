package org.cauce.io.internal.iati;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** {@code xsd:date}: a day, and perhaps a zone, which does not shift the day. */
final class Dates {
    /** How long a date without zone is. */
    static final int PLAIN_LENGTH = 10;

    private static final int LONGEST_ZONE = 6;

    private Dates() {}

    /**
     * {@return the day of this text; null if it is none}
     *
     * @param text year, month and day, perhaps a zone, perhaps blanks around
     */
    static @Nullable LocalDate parse(String text) {
        String stripped = text.strip();
        if (stripped.length() < PLAIN_LENGTH
                || stripped.charAt(4) != '-'
                || stripped.charAt(7) != '-'
                || !isZone(stripped, PLAIN_LENGTH)) {
            return null;
        }
        int year = digits(stripped, 0, 4);
        int month = digits(stripped, 5, 7);
        int day = digits(stripped, 8, PLAIN_LENGTH);
        if (year < 1 || month < 1 || day < 1) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isZone(String text, int from) {
        int length = text.length() - from;
        if (length == 0 || (length == 1 && text.charAt(from) == 'Z')) {
            return true;
        }
        char sign = text.charAt(from);
        return length == LONGEST_ZONE
                && (sign == '+' || sign == '-')
                && text.charAt(from + 3) == ':'
                && digits(text, from + 1, from + 3) >= 0
                && digits(text, from + 4, from + LONGEST_ZONE) >= 0;
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
