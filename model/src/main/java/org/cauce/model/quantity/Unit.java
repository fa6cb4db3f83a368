package org.cauce.model.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cauce.model.internal.Require;

/**
 * What a number counts: persons, percent of GDP, US dollars.
 *
 * <p>A unit is a text in lower case, words joined by hyphens, in which three upper-case letters are a currency of ISO
 * 4217: {@code persons}, {@code percent-of-gdp}, {@code per-100000-women}, {@code USD}, {@code USD-per-minute},
 * {@code MXN-per-USD}. Any such text is a unit, since sources invent new ones daily; the constants are the common ones.
 * Two units are the same only if their texts are: nothing is converted unawares.
 *
 * <p>In JSON it is its text.
 */
public final class Unit {

    /** People. */
    public static final Unit PERSONS = new Unit("persons");
    /** Things without a unit of their own: projects, crossings, editions. */
    public static final Unit COUNT = new Unit("count");
    /** Jobs, created or planned. */
    public static final Unit JOBS = new Unit("jobs");
    /** Percent: of change, or of a whole that the indicator names. */
    public static final Unit PERCENT = new Unit("percent");
    /** Percent of a gross domestic product. */
    public static final Unit PERCENT_OF_GDP = new Unit("percent-of-gdp");
    /** Percent of a gross national income, the measure of the 0.7 % target of official development assistance. */
    public static final Unit PERCENT_OF_GNI = new Unit("percent-of-gni");
    /** Percent of a population. */
    public static final Unit PERCENT_OF_POPULATION = new Unit("percent-of-population");
    /** Difference of two percentages. */
    public static final Unit PERCENTAGE_POINTS = new Unit("percentage-points");
    /** One number divided by another: 2 for "doubled". */
    public static final Unit RATIO = new Unit("ratio");
    /** A place in an order that begins at 1. */
    public static final Unit RANK = new Unit("rank");
    /** A place among 100 equal parts of an order, as in the Worldwide Governance Indicators. */
    public static final Unit PERCENTILE_RANK = new Unit("percentile-rank");
    /** A score between 0 and 100, as in the Corruption Perceptions Index. */
    public static final Unit SCORE_0_100 = new Unit("score-0-100");
    /** Years of time. */
    public static final Unit YEARS = new Unit("years");
    /** Months of time. */
    public static final Unit MONTHS = new Unit("months");
    /** Hectares of land. */
    public static final Unit HECTARES = new Unit("hectares");
    /** No number at all but a name out of a list, such as an export product. */
    public static final Unit CATEGORY = new Unit("category");
    /** US dollars. */
    public static final Unit USD = new Unit("USD");

    private static final String PERCENT_OF = "percent-of-";
    private static final int LONGEST = 100;
    private static final Pattern FORM = Pattern.compile("(?:[a-z][a-z0-9]*|[A-Z]{3})(?:-(?:[a-z0-9]+|[A-Z]{3}))*");
    private static final ImmutableSet<String> WHOLE =
            ImmutableSet.of("persons", "households", "jobs", "count", "rank", "children", "women", "families");
    private static final ImmutableSet<String> NEVER_NEGATIVE = ImmutableSet.of(
            "persons-per-day",
            "percentile-rank",
            "years",
            "months",
            "weeks",
            "days",
            "hours",
            "minutes",
            "hours-per-week",
            "hectares",
            "square-kilometres",
            "kilometres",
            "megawatts",
            "tonnes");
    // net flows and balances are often given relative to these two
    private static final ImmutableSet<String> BASES_OF_BALANCES = ImmutableSet.of("gdp", "gni");

    private final String text;

    private Unit(String text) {
        this.text = text;
    }

    /**
     * Creates a unit from its text.
     *
     * @param text such as {@code persons}, {@code percent-of-gdp} or {@code USD}
     * @return the unit
     * @throws IllegalArgumentException if the text has not the form of a unit, or names an unknown currency
     */
    public static Unit of(String text) {
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a unit: \"" + Require.shown(text)
                    + "\"; expected lower-case words joined by hyphens, or a currency in three upper-case letters,"
                    + " as in percent-of-gdp or USD-per-minute");
        }
        for (int start = 0; start < text.length(); start = wordEnd(text, start) + 1) {
            if (isUpperCase(text.charAt(start))) {
                Currencies.parse(text.substring(start, wordEnd(text, start)));
            }
        }
        return new Unit(text);
    }

    /**
     * Creates the unit of money in a currency.
     *
     * @param currency the currency
     * @return the unit, whose text is the currency's code
     */
    public static Unit of(Currency currency) {
        return new Unit(currency.getCurrencyCode());
    }

    /**
     * Reads the text form; the same as {@link #of(String)}.
     *
     * @param text such as {@code persons}, {@code percent-of-gdp} or {@code USD}
     * @return the unit
     * @throws IllegalArgumentException if the text has not the form of a unit, or names an unknown currency
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Unit parse(String text) {
        return of(text);
    }

    /** {@return whether it is percent, with or without a base such as {@code percent-of-gdp}} */
    public boolean isPercent() {
        return text.equals(PERCENT.text) || text.startsWith(PERCENT_OF);
    }

    /** {@return of what it is a percentage, such as {@code gdp}; empty if it is not, or if the text does not tell} */
    public Optional<String> base() {
        return text.startsWith(PERCENT_OF) ? Optional.of(text.substring(PERCENT_OF.length())) : Optional.empty();
    }

    /**
     * {@return whether it is a plain sum of money; {@code USD} is, {@code USD-per-minute} and exchange rates are not}
     */
    public boolean isMoney() {
        return text.length() == 3 && isUpperCase(text.charAt(0));
    }

    /**
     * {@return the currency that is counted; empty if none is}
     *
     * <p>US dollars for {@code USD} and for {@code USD-per-minute}; Mexican pesos for the exchange rate
     * {@code MXN-per-USD}.
     */
    public Optional<Currency> currency() {
        return isUpperCase(text.charAt(0)) ? Optional.of(Currencies.parse(text.substring(0, 3))) : Optional.empty();
    }

    /**
     * {@return whether a value may be negative}
     *
     * <p>Percent may (of change), and so may money (a repayment, a deficit), points, ratios, percent of GDP or GNI (a
     * balance) and every unit that is not known better. Persons, counts, ranks, scores, time, area, rates such as
     * {@code per-100000-women} and the other {@code percent-of-} units, which are shares of a whole, may not.
     */
    public boolean isSigned() {
        boolean rateOrScore = text.startsWith("per-") || text.startsWith("score-");
        boolean share = base().filter(base -> !BASES_OF_BALANCES.contains(base)).isPresent();
        return !(isWhole() || NEVER_NEGATIVE.contains(text) || rateOrScore || share);
    }

    /** {@return whether it is a place in an order that begins at 1} */
    public boolean isRank() {
        return text.equals(RANK.text);
    }

    /**
     * {@return whether it comes only in whole numbers, such as persons: then a number printed in full is not rounded}
     */
    public boolean isWhole() {
        return WHOLE.contains(text);
    }

    /** {@return the least value there is: 1 for ranks, 0 for what cannot be negative; empty if there is no least} */
    Optional<BigDecimal> least() {
        if (isRank()) {
            return Optional.of(BigDecimal.ONE);
        }
        return isSigned() ? Optional.empty() : Optional.of(BigDecimal.ZERO);
    }

    /** {@return the unit in running text, in lower case and without hyphens} */
    String words() {
        return text.replace('-', ' ').toLowerCase(Locale.ROOT);
    }

    private static int wordEnd(String text, int start) {
        int hyphen = text.indexOf('-', start);
        return hyphen < 0 ? text.length() : hyphen;
    }

    private static boolean isUpperCase(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unit unit && text.equals(unit.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the text form, such as {@code percent-of-gdp}} */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
