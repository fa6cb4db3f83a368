package org.cauce.model.time;

/** The years that a period can name: 1 to 9999, always written with four digits. */
final class FourDigitYear {
    static final int MAX = 9999;

    private FourDigitYear() {}

    /** Returns the year if it can be named. */
    static int checked(int year) {
        if (year < 1 || year > MAX) {
            throw new IllegalArgumentException(
                    "year " + year + " cannot be written: expected 1 to 9999 — correct the year");
        }
        return year;
    }

    /** Returns the year in four digits. */
    static String text(int year) {
        return "0".repeat(4 - Integer.toString(year).length()) + year;
    }
}
