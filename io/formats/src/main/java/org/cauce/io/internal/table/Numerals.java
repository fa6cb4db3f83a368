package org.cauce.io.internal.table;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cauce.io.ReadLimits;
import org.jspecify.annotations.Nullable;

/**
 * How a format writes its numbers, strictly: which mark stands before the decimals, which one between thousands, and
 * what stands where there is no number. Nothing else is a number.
 */
public final class Numerals {
    /** Plain digits with a point; no number is blank. */
    public static final Numerals PLAIN = new Numerals(ImmutableSet.of(""), false);

    /** Digits with a point, and a comma between thousands where one stands at all; no number is blank. */
    public static final Numerals THOUSANDS = new Numerals(ImmutableSet.of(""), true);

    private static final Pattern DIGITS =
            Pattern.compile("[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]{1,3})?");
    private static final Pattern GROUPED = Pattern.compile("[-+]?[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]*)?");
    private static final int MOST_DIGITS = 38;

    /** As many characters can be no number that a long has no place for. */
    private static final int SHORT = 18;

    private final ImmutableSet<String> missing;
    private final boolean hasThousands;

    private Numerals(ImmutableSet<String> missing, boolean hasThousands) {
        this.missing = missing;
        this.hasThousands = hasThousands;
    }

    /**
     * {@return these numerals, with further texts that stand where there is no number, such as {@code ..}}
     *
     * @param markers the texts
     */
    public Numerals missing(String... markers) {
        return new Numerals(
                ImmutableSet.<String>builder().addAll(missing).add(markers).build(), hasThousands);
    }

    /**
     * {@return whether a text stands for no number}
     *
     * @param text the text, without white space at its ends
     */
    public boolean isMissing(String text) {
        return missing.contains(text);
    }

    /**
     * {@return the number that a text is, exactly; empty if it is none, or has more than 38 significant digits or an
     * exponent beyond 100}
     *
     * @param text the text, without white space at its ends
     * @param limits how long it may be
     */
    public Optional<BigDecimal> parse(String text, ReadLimits limits) {
        if (text.length() > limits.numberLength()) {
            return Optional.empty();
        }
        if (text.length() <= Math.min(SHORT, limits.numberDigits())) {
            BigDecimal number = shortNumber(text);
            if (number != null) {
                return Optional.of(number);
            }
        }
        boolean grouped = hasThousands && text.indexOf(',') >= 0;
        if (!(grouped ? GROUPED : DIGITS).matcher(text).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(grouped ? text.replace(",", "") : text);
        return Optional.of(number)
                .filter(exact -> exact.stripTrailingZeros().precision() <= Math.min(MOST_DIGITS, limits.numberDigits()))
                .filter(exact -> Math.abs((long) exact.precision() - exact.scale()) <= limits.numberLength());
    }

    /** The number of a text of digits, a sign and a point, as most are; null if it is something else. */
    private static @Nullable BigDecimal shortNumber(String text) {
        boolean isNegative = !text.isEmpty() && text.charAt(0) == '-';
        long digits = 0;
        int point = -1;
        int from = isNegative ? 1 : 0;
        for (int i = from; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= '0' && letter <= '9') {
                digits = digits * 10 + (letter - '0');
            } else if (letter == '.' && point < 0) {
                point = i;
            } else {
                return null;
            }
        }
        int count = text.length() - from - (point < 0 ? 0 : 1);
        int scale = point < 0 ? 0 : text.length() - point - 1;
        return count == 0 ? null : BigDecimal.valueOf(isNegative ? -digits : digits, scale);
    }
}
