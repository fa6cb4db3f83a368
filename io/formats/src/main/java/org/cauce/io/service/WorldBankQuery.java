package org.cauce.io.service;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.cauce.model.place.Country;
import org.cauce.model.time.CalendarYear;
import org.cauce.model.time.Month;
import org.cauce.model.time.Quarter;
import org.cauce.model.time.TimePeriod;
import org.immutables.value.Value;

/**
 * A question to the API of the World Bank, version 2: the values of one indicator.
 *
 * <p>Several indicators are several questions.
 */
@Beta
@Value.Immutable
public abstract class WorldBankQuery implements WithWorldBankQuery {
    /** The most rows that the service puts on a page. */
    public static final int MOST_PER_PAGE = 32_500;

    private static final Pattern ECONOMY = Pattern.compile("[A-Za-z0-9]{2,3}");
    private static final Pattern INDICATOR = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    WorldBankQuery() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the question for all years of these countries}
     *
     * @param indicator the code of the indicator, such as {@code NY.GDP.MKTP.CD}
     * @param countries the countries; if none, all economies and aggregates
     */
    public static WorldBankQuery of(String indicator, Country... countries) {
        Builder query = builder().indicator(indicator);
        for (Country country : countries) {
            query.addEconomies(country.alpha3());
        }
        return query.build();
    }

    /** {@return the code of the indicator, such as {@code NY.GDP.MKTP.CD}} */
    public abstract String indicator();

    /**
     * {@return the codes of economies and aggregates, of two or three characters, as the World Bank has them; if empty,
     * all}
     */
    public abstract ImmutableList<String> economies();

    /** {@return the first year, quarter or month; empty for the first there is} */
    public abstract Optional<TimePeriod> start();

    /** {@return the last year, quarter or month, as {@link #start()}; both are given, or none} */
    public abstract Optional<TimePeriod> end();

    /**
     * {@return the number of the database, such as 2 for the World Development Indicators; empty: the service's own}
     */
    public abstract OptionalInt source();

    /** {@return the language of names, by its two letters; by default English} */
    @Value.Default
    public String language() {
        return "en";
    }

    /** {@return how many rows to a page, to {@value #MOST_PER_PAGE}; by default 5,000} */
    @Value.Default
    public int perPage() {
        return 5_000;
    }

    @Value.Check
    void check() {
        require(INDICATOR.matcher(indicator()).matches(), "indicator", indicator(), "one such as NY.GDP.MKTP.CD");
        economies().forEach(code -> require(ECONOMY.matcher(code).matches(), "economy", code, "two or three letters"));
        require(language().matches("[a-z]{2}"), "language", language(), "two small letters");
        require(perPage() >= 1 && perPage() <= MOST_PER_PAGE, "rows to a page", perPage(), "1 to " + MOST_PER_PAGE);
        require(start().isPresent() == end().isPresent(), "period", start() + " to " + end(), "both ends or none");
        start().ifPresent(WorldBankQuery::text);
        end().ifPresent(WorldBankQuery::text);
    }

    private static void require(boolean holds, String what, Object found, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "Query of the World Bank, " + what + " " + found + ": expected " + expected);
        }
    }

    /** {@return the range as the service writes it, such as {@code 2000:2023}; empty if all is asked for} */
    Optional<String> range() {
        return start().map(first -> text(first) + ":" + text(end().orElseThrow()));
    }

    private static String text(TimePeriod period) {
        if (period instanceof CalendarYear year) {
            return Integer.toString(year.namedYear());
        }
        if (period instanceof Quarter quarter) {
            return quarter.namedYear() + "Q" + quarter.number();
        }
        if (period instanceof Month month) {
            int number = month.yearMonth().getMonthValue();
            return month.namedYear() + (number < 10 ? "M0" : "M") + number;
        }
        throw new IllegalArgumentException(
                "Query of the World Bank, period " + period + ": expected years, quarters or months");
    }

    /** Builds queries. */
    public static final class Builder extends ImmutableWorldBankQuery.Builder {
        Builder() {}
    }
}
