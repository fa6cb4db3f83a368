package org.cauce.examples.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** A series in one line of characters. */
public final class Sparkline {
    private static final String BARS = "▁▂▃▄▅▆▇█";
    private static final char GAP = ' ';

    private Sparkline() {}

    /**
     * {@return one character a value, the lowest bar for the least and the highest for the greatest; a blank for a gap}
     *
     * @param values the values in time order; empty where there is none
     */
    public static String of(List<Optional<BigDecimal>> values) {
        BigDecimal least = values.stream()
                .flatMap(Optional::stream)
                .min(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        BigDecimal greatest = values.stream()
                .flatMap(Optional::stream)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        StringBuilder line = new StringBuilder();
        values.forEach(value ->
                line.append(value.map(number -> bar(number, least, greatest)).orElse(GAP)));
        return line.toString();
    }

    private static char bar(BigDecimal value, BigDecimal least, BigDecimal greatest) {
        BigDecimal range = greatest.subtract(least);
        if (range.signum() == 0) {
            return BARS.charAt(BARS.length() / 2);
        }
        int level = value.subtract(least)
                .multiply(BigDecimal.valueOf(BARS.length() - 1L))
                .divide(range, 0, RoundingMode.HALF_UP)
                .intValueExact();
        return BARS.charAt(level);
    }
}
