package org.cauce.io.rates;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.cauce.io.Problem;
import org.cauce.io.ProblemCode;
import org.cauce.io.internal.log.ReadingLog;
import org.cauce.model.currency.CurrencyCode;
import org.cauce.model.currency.Frequency;
import org.cauce.model.currency.RateTable;
import org.cauce.model.time.TimePeriod;

/** Checks rates, counts them, and puts the good ones into a table. */
final class RateSink {
    private static final String RATES = "rates";
    private static final String REPEATS = "repeats";
    private static final String OTHERS = "other-frequency";
    private static final int LARGEST_EXPONENT = 100;
    private static final Pattern NUMBER = Pattern.compile("[0-9]*\\.?[0-9]+([eE][-+]?[0-9]{1,3})?");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

    private final ReadingLog log;
    private final CurrencyCode base;
    private final Optional<Frequency> wanted;
    private final String source;
    private Optional<Frequency> frequency;
    private RateTable.Builder table;

    RateSink(ReadingLog log, CurrencyCode base, Optional<Frequency> wanted, String source) {
        this.log = log;
        this.base = base;
        this.source = source;
        this.wanted = wanted;
        this.frequency = wanted;
        this.table = RateTable.builder(base, wanted.orElse(Frequency.MONTH));
    }

    RateTable table() {
        return table.build();
    }

    /** {@return the frequency of the table: that which was asked for, or else that of the first rate} */
    Frequency frequency(Frequency own) {
        if (frequency.isEmpty()) {
            frequency = Optional.of(own);
            table = RateTable.builder(base, own);
        }
        return frequency.orElseThrow();
    }

    /** Whether rates of this frequency are to be passed over, since others were asked for. */
    boolean isUnwanted(Frequency own) {
        return wanted.isPresent() && own != wanted.orElseThrow();
    }

    /** Counts a rate that is passed over. */
    void passedOver(long line) {
        log.see(OTHERS, log.at(line, ""));
    }

    /** Counts a rate that is not kept. */
    void refused(long line, String column) {
        log.see(RATES, log.at(line, column));
        log.refuse(RATES);
    }

    /** {@return what a date tells of the frequency: a year or a month; empty if it is neither} */
    static Optional<Frequency> frequencyOf(String date) {
        if (MONTH.matcher(date).matches()) {
            return Optional.of(Frequency.MONTH);
        }
        return YEAR.matcher(date).matches() ? Optional.of(Frequency.YEAR) : Optional.empty();
    }

    /** {@return the month or year in which a date lies, a day or less exact; empty if it is none, or not so exact} */
    static Optional<TimePeriod> period(Frequency of, String date) {
        try {
            if (YEAR.matcher(date).matches()) {
                return of == Frequency.YEAR && !date.equals("0000")
                        ? Optional.of(TimePeriod.year(Integer.parseInt(date)))
                        : Optional.empty();
            }
            LocalDate day =
                    MONTH.matcher(date).matches() ? YearMonth.parse(date).atDay(1) : LocalDate.parse(date);
            return day.getYear() < 1 || day.getYear() > 9999 ? Optional.empty() : Optional.of(of.periodOf(day));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** Tells that a row has no date of the frequency of the table. */
    void undated(long line, String column, String date) {
        String expected = frequency
                .map(known -> known == Frequency.MONTH ? "a month such as 2024-06" : "a year such as 2024")
                .orElse("a month such as 2024-06 or a year such as 2024");
        tell(
                RateProblem.UNDATED_RATES,
                line,
                column,
                problem -> problem.found(date).expected(expected));
    }

    /** {@return the currency; if it is none, that is told} */
    Optional<CurrencyCode> currency(String text, long line, String column) {
        if (CurrencyCode.isCode(text)) {
            return Optional.of(CurrencyCode.of(text));
        }
        tell(RateProblem.UNKNOWN_RATE_CURRENCY, line, column, problem -> problem.found(text));
        return Optional.empty();
    }

    /** Takes a rate, counts it, and tells what is wrong with it. */
    void rate(Rate rate) {
        Optional<BigDecimal> number = number(rate.text());
        Optional<BigDecimal> old = table.find(rate.currency(), rate.period());
        if (number.isPresent()
                && old.filter(known -> isSame(known, number.orElseThrow())).isPresent()) {
            log.see(REPEATS, log.at(rate.line(), rate.column()));
            return;
        }
        log.see(RATES, log.at(rate.line(), rate.column()));
        if (number.isEmpty()) {
            refuse(rate, RateProblem.INVALID_RATE, problem -> problem.found(rate.text()));
        } else if (rate.currency().equals(base) && number.orElseThrow().compareTo(BigDecimal.ONE) != 0) {
            refuse(
                    rate,
                    RateProblem.BASE_RATE_NOT_ONE,
                    problem -> problem.found(rate.text()).expected(base.toString()));
        } else if (old.isPresent()) {
            refuse(
                    rate,
                    RateProblem.REPEATED_RATE,
                    problem -> problem.found(rate.text())
                            .expected(old.orElseThrow().toString()));
        } else {
            table.source(rate.source().isEmpty() ? source : rate.source())
                    .put(rate.currency(), rate.period(), number.orElseThrow());
        }
    }

    private void refuse(Rate rate, RateProblem code, UnaryOperator<Problem.Builder> parameters) {
        log.refuse(RATES);
        Problem.Builder problem = Problem.builder()
                .code(code)
                .location(log.at(rate.line(), rate.column()).withRecord(rate.currency() + " " + rate.period()));
        log.tell(parameters.apply(problem).build());
    }

    /** Whether two rates are the same but for rounding, as of one number printed with 15 and with 16 digits. */
    private static boolean isSame(BigDecimal one, BigDecimal other) {
        int digits = Math.min(one.precision(), other.precision());
        MathContext shorter = new MathContext(Math.max(12, digits), RoundingMode.HALF_UP);
        return one.round(shorter).compareTo(other.round(shorter)) == 0;
    }

    private Optional<BigDecimal> number(String text) {
        if (text.length() > log.limits().numberLength() || !NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text))
                .filter(number -> number.signum() > 0)
                .filter(number ->
                        number.precision() <= Math.min(38, log.limits().numberDigits()))
                .filter(number -> Math.abs(number.scale()) <= LARGEST_EXPONENT);
    }

    /** Tells a problem. */
    void tell(ProblemCode code, long line, String column, UnaryOperator<Problem.Builder> parameters) {
        log.tell(parameters
                .apply(Problem.builder().code(code).location(log.at(line, column)))
                .build());
    }

    /**
     * A rate as it stands in a file.
     *
     * @param currency the currency
     * @param period the month or year
     * @param text the number
     * @param source who publishes it; empty if the row does not tell
     * @param line the line
     * @param column the name of the column
     */
    record Rate(CurrencyCode currency, TimePeriod period, String text, String source, long line, String column) {}
}
