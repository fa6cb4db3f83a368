package org.cauce.examples.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Writes numbers for people, with all their digits, as a language does.
 *
 * <p>English groups by commas and has a decimal point. Spanish has a decimal comma and, as the academies of the
 * language and ISO 80000 advise, groups by thin spaces and leaves four digits together. What programs read has no
 * language and is not written here.
 */
public final class Digits {
    /** As English writes them. */
    public static final Digits ENGLISH = new Digits(Locale.ENGLISH);

    private static final int UNGROUPED = 4;

    private final boolean isSpanish;

    private Digits(Locale language) {
        this.isSpanish = language.getLanguage().equals("es");
    }

    /**
     * {@return how a language writes numbers: Spanish, or English for all others}
     *
     * @param language the language
     */
    public static Digits in(Locale language) {
        return new Digits(language);
    }

    /**
     * {@return a number with all its digits; a real minus before negative ones}
     *
     * @param number the number
     */
    public String of(BigDecimal number) {
        String digits = String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number.abs());
        return (number.signum() < 0 ? "−" : "") + (isSpanish ? spanish(digits) : digits);
    }

    /**
     * {@return a number rounded half up, without zeros at its end}
     *
     * @param number the number
     * @param decimals how many decimals are kept
     */
    public String rounded(BigDecimal number, int decimals) {
        BigDecimal stripped = number.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return of(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }

    private static String spanish(String digits) {
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        boolean isShort = whole.replace(",", "").length() <= UNGROUPED;
        return whole.replace(",", isShort ? "" : "\u202f") + (point < 0 ? "" : "," + digits.substring(point + 1));
    }
}
