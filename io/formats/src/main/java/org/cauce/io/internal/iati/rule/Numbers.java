package org.cauce.io.internal.iati.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as rules read them. */
final class Numbers {
    /** No percentage is longer; what is longer takes time, and is no number. */
    private static final int LONGEST = 100;

    private static final Pattern XPATH = Pattern.compile("\\s*-?(?:\\d+(?:\\.\\d*)?|\\.\\d+)\\s*");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d{1,2})?");

    private Numbers() {}

    /** A number of XPath, without exponent or sign "+"; NaN for anything else. */
    static double xpath(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !XPATH.matcher(text).matches()) {
            return Double.NaN;
        }
        return Double.parseDouble(text.strip());
    }

    /** An exact number; an empty text is 0, as an empty attribute means nothing; empty for what is no number. */
    static Optional<BigDecimal> decimal(String text) {
        String number = text.strip();
        if (number.isEmpty()) {
            return Optional.of(BigDecimal.ZERO);
        }
        if (number.length() > LONGEST || !DECIMAL.matcher(number).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(number));
    }
}
