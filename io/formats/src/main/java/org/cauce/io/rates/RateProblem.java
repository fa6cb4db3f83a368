package org.cauce.io.rates;

import java.util.Locale;
import org.cauce.io.ProblemCode;
import org.cauce.io.Severity;
import org.cauce.io.internal.text.Messages;

/**
 * What can be wrong with exchange rates, beside the {@linkplain org.cauce.io.InputProblem problems of any input}.
 *
 * <p>Each constant says what it means, where it comes from, and what to do about it; {@link #id()} is its name in lower
 * case.
 */
public enum RateProblem implements ProblemCode {
    /**
     * The first line is not the heading of one of the two forms. It is another file, or lacks its heading. Correct the
     * first line.
     */
    NOT_EXCHANGE_RATES(Severity.ERROR),
    /** A text is not CSV, most often for a quote that is not closed. Correct it. */
    MALFORMED_CSV(Severity.ERROR),
    /** A row has more cells than the heading, so that nobody can tell what belongs where. Correct the row. */
    TOO_MANY_CELLS(Severity.ERROR),
    /** What should be a currency is not three letters of ISO 4217. Correct it. */
    UNKNOWN_RATE_CURRENCY(Severity.ERROR),
    /** A frequency is neither of years nor of months. Leave the row out. */
    UNKNOWN_RATE_FREQUENCY(Severity.ERROR),
    /** A file has rates by year and rates by month. Read them apart, with {@link RateTableReader.Builder#frequency}. */
    OTHER_FREQUENCY(Severity.ERROR),
    /** A rate is not a number above 0. Correct it, or leave it blank. */
    INVALID_RATE(Severity.ERROR),
    /**
     * A rate of the base to itself is not 1. It was left out. Published files have rates of countries under the
     * currency of today that were of another one of the past, as of Ecuador. If there are many, the base is another:
     * state it, with {@link RateTableReader.Builder#base}.
     */
    BASE_RATE_NOT_ONE(Severity.WARNING),
    /**
     * A row has no date that can be read, as where a published file ends with "undefined". It was left out. Correct the
     * date, or remove the row.
     */
    UNDATED_RATES(Severity.WARNING),
    /**
     * A currency has two rates in one period, as a union has whose members report each. The first was kept. Compare the
     * two, and remove the one that is wrong.
     */
    REPEATED_RATE(Severity.WARNING);

    private final Severity severity;

    RateProblem(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String template() {
        return Messages.template(id());
    }
}
