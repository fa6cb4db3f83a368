package org.cauce.io.iati.analysis.results;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The value of a baseline, target or actual, which the standard keeps as text.
 *
 * @param kind what the text is
 * @param number the number; of {@code 45%} 45; empty for words and nothing
 * @param text the text as published; blank if nothing is
 */
public record FigureValue(Kind kind, Optional<BigDecimal> number, String text) {
    /** Nothing published. */
    public static final FigureValue NONE = new FigureValue(Kind.NONE, Optional.empty(), "");

    private static final int LONGEST_NUMBER = 100;

    /** What the text of a value is. */
    public enum Kind {
        /** A number, such as {@code -12.5}. */
        NUMBER,
        /** A number with a sign of percent, such as {@code 45%}. */
        PERCENTAGE,
        /** Something else, such as {@code Yes}, {@code 1,200} or {@code 3-5}: it is not guessed at. */
        TEXT,
        /** Nothing: qualitative indicators have no value. */
        NONE
    }

    /**
     * {@return the value of this text}
     *
     * <p>A number has digits, a point at most and a sign at most; a comma may be a point or a separator of thousands,
     * and makes the value a text.
     *
     * @param text the text; a blank one is {@link Kind#NONE}
     */
    public static FigureValue parse(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return new FigureValue(Kind.NONE, Optional.empty(), text);
        }
        boolean isPercentage = stripped.endsWith("%");
        String digits =
                isPercentage ? stripped.substring(0, stripped.length() - 1).strip() : stripped;
        if (!isNumber(digits)) {
            return new FigureValue(Kind.TEXT, Optional.empty(), text);
        }
        return new FigureValue(isPercentage ? Kind.PERCENTAGE : Kind.NUMBER, Optional.of(new BigDecimal(digits)), text);
    }

    private static boolean isNumber(String text) {
        int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int digits = 0;
        int points = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.') {
                points++;
            } else {
                return false;
            }
        }
        return digits > 0 && points <= 1 && text.length() <= LONGEST_NUMBER;
    }
}
