package org.cauce.io.rates;

import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Optional;
import org.cauce.model.currency.CurrencyCode;
import org.cauce.model.currency.Frequency;
import org.cauce.model.time.TimePeriod;

/** The long form: a row for each rate. */
final class LongRates implements RateRows.Form {
    private static final String DATE = "Date";
    private static final String RATE = "Rate";
    private static final String CURRENCY = "Currency";
    private static final String FREQUENCY = "Frequency";
    private static final String SOURCE = "Source";
    private static final ImmutableMap<String, Frequency> FREQUENCIES =
            ImmutableMap.of("A", Frequency.YEAR, "M", Frequency.MONTH);

    private final List<String> columns;
    private final RateSink sink;

    private LongRates(List<String> columns, RateSink sink) {
        this.columns = columns;
        this.sink = sink;
    }

    /** {@return the form, if its columns are there} */
    static Optional<LongRates> of(List<String> columns, RateSink sink) {
        return columns.containsAll(List.of(DATE, RATE, CURRENCY, FREQUENCY))
                ? Optional.of(new LongRates(columns, sink))
                : Optional.empty();
    }

    @Override
    public void row(CsvRecord record) {
        String rate = cell(record, RATE);
        long line = record.getStartingLineNumber();
        if (rate.isEmpty()) {
            return;
        }
        Optional<Frequency> own = Optional.ofNullable(FREQUENCIES.get(cell(record, FREQUENCY)));
        if (own.filter(sink::isUnwanted).isPresent()) {
            sink.passedOver(line);
            return;
        }
        Optional<CurrencyCode> currency = sink.currency(cell(record, CURRENCY), line, CURRENCY);
        Optional<TimePeriod> period = period(own, record);
        if (currency.isEmpty() || period.isEmpty()) {
            sink.refused(line, RATE);
            return;
        }
        sink.rate(new RateSink.Rate(
                currency.orElseThrow(), period.orElseThrow(), rate, cell(record, SOURCE), line, RATE));
    }

    /** The month or year of a row; if it has none of the frequency of the table, that is told. */
    private Optional<TimePeriod> period(Optional<Frequency> own, CsvRecord record) {
        long line = record.getStartingLineNumber();
        String code = cell(record, FREQUENCY);
        if (own.isEmpty()) {
            sink.tell(RateProblem.UNKNOWN_RATE_FREQUENCY, line, FREQUENCY, problem -> problem.found(code));
            return Optional.empty();
        }
        Frequency expected = sink.frequency(own.orElseThrow());
        if (own.orElseThrow() != expected) {
            sink.tell(
                    RateProblem.OTHER_FREQUENCY,
                    line,
                    FREQUENCY,
                    problem -> problem.found(code).expected(expected == Frequency.YEAR ? "A" : "M"));
            return Optional.empty();
        }
        String date = cell(record, DATE);
        Optional<TimePeriod> period = RateSink.period(expected, date);
        if (period.isEmpty()) {
            sink.undated(line, DATE, date);
        }
        return period;
    }

    private String cell(CsvRecord record, String column) {
        int at = columns.indexOf(column);
        return at < 0 || at >= record.getFieldCount() ? "" : record.getField(at).strip();
    }
}
