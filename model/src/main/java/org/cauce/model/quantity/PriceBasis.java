package org.cauce.model.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cauce.model.EnumText;
import org.cauce.model.internal.Require;
import org.jspecify.annotations.Nullable;

/**
 * The prices in which a sum of money is expressed: those of its own time (current), or those of one base year
 * (constant).
 *
 * <p>The OECD deflates with the prices and exchange rates of the provider; an analyst of what aid buys takes those of
 * the recipient. Where a source does not say whose prices it used, {@link #prices()} is empty.
 *
 * <p>Text and JSON form: {@code current}, {@code constant-2015}, {@code constant-2015-provider}.
 */
public final class PriceBasis {

    /** Current prices: each sum in the prices of its own time. */
    public static final PriceBasis CURRENT = new PriceBasis(0, null);

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;
    private static final Pattern CONSTANT = Pattern.compile("constant-([0-9]{4})(?:-([a-z]+))?");

    /** Whose prices a constant basis uses. */
    public enum Prices {
        /** Prices and exchange rate of the country that gives, as in the statistics of the OECD. */
        PROVIDER,
        /** Prices of the country that receives: what the money buys there. */
        RECIPIENT;

        /**
         * Reads the text form.
         *
         * @param text {@code provider} or {@code recipient}
         * @return whose prices
         * @throws IllegalArgumentException if the text is neither
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Prices parse(String text) {
            return EnumText.parse(Prices.class, text);
        }

        /** {@return the text form, in lower case} */
        @JsonValue
        @Override
        public String toString() {
            return EnumText.of(this);
        }
    }

    private final int baseYear;
    private final @Nullable Prices prices;

    private PriceBasis(int baseYear, @Nullable Prices prices) {
        this.baseYear = baseYear;
        this.prices = prices;
    }

    /**
     * Creates a constant basis of which it is not stated whose prices it uses.
     *
     * @param baseYear the year whose prices are used, such as 2015
     * @return the basis
     * @throws IllegalArgumentException if the year has not four digits
     */
    public static PriceBasis constant(int baseYear) {
        return new PriceBasis(checked(baseYear), null);
    }

    /**
     * Creates a constant basis.
     *
     * @param baseYear the year whose prices are used, such as 2015
     * @param prices whose prices are used
     * @return the basis
     * @throws IllegalArgumentException if the year has not four digits
     */
    public static PriceBasis constant(int baseYear, Prices prices) {
        return new PriceBasis(checked(baseYear), prices);
    }

    /**
     * Reads the text form.
     *
     * @param text such as {@code current}, {@code constant-2015} or {@code constant-2015-provider}
     * @return the basis
     * @throws IllegalArgumentException if the text is not a price basis
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PriceBasis parse(String text) {
        if (text.equals(CURRENT.toString())) {
            return CURRENT;
        }
        Matcher constant = CONSTANT.matcher(text);
        if (!constant.matches()) {
            throw new IllegalArgumentException("Not a price basis: \"" + Require.shown(text)
                    + "\"; expected current, or constant with a base year, as in constant-2015-provider");
        }
        int baseYear = Integer.parseInt(constant.group(1));
        String prices = constant.group(2);
        return prices == null ? constant(baseYear) : constant(baseYear, Prices.parse(prices));
    }

    private static int checked(int baseYear) {
        if (baseYear < FIRST_YEAR || baseYear > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "Not a base year: " + baseYear + "; expected a year of four digits, as in 2015");
        }
        return baseYear;
    }

    /** {@return the year whose prices are used; empty for current prices} */
    public OptionalInt baseYear() {
        return isConstant() ? OptionalInt.of(baseYear) : OptionalInt.empty();
    }

    /** {@return whose prices are used; empty for current prices, and where the source does not say} */
    public Optional<Prices> prices() {
        return Optional.ofNullable(prices);
    }

    /** {@return whether sums of different years may be compared as they stand} */
    public boolean isConstant() {
        return baseYear != 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PriceBasis basis && baseYear == basis.baseYear && prices == basis.prices;
    }

    @Override
    public int hashCode() {
        return Objects.hash(baseYear, prices);
    }

    /** {@return the text form, such as {@code constant-2015-provider}} */
    @JsonValue
    @Override
    public String toString() {
        if (!isConstant()) {
            return "current";
        }
        return prices == null ? "constant-" + baseYear : "constant-" + baseYear + "-" + prices;
    }
}
