package org.cauce.io.rates;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.cauce.io.InputProblem;
import org.cauce.model.currency.CurrencyCode;
import org.cauce.model.currency.Frequency;
import org.cauce.model.time.TimePeriod;

/** The wide form: a row for each month or year, a column for each currency. */
final class WideRates implements RateRows.Form {
    static final String DATE = "DATE";

    private final List<String> columns;
    private final List<Optional<CurrencyCode>> currencies;
    private final RateSink sink;

    private WideRates(List<String> columns, List<Optional<CurrencyCode>> currencies, RateSink sink) {
        this.columns = columns;
        this.currencies = currencies;
        this.sink = sink;
    }

    static WideRates of(List<String> columns, long line, RateSink sink) {
        List<Optional<CurrencyCode>> currencies = new ArrayList<>();
        currencies.add(Optional.empty());
        Set<String> names = new HashSet<>();
        for (String column : columns.subList(1, columns.size())) {
            currencies.add(sink.currency(column, line, column));
            if (!names.add(column)) {
                sink.tell(InputProblem.DUPLICATE_KEY, line, column, problem -> problem.found(column));
            }
        }
        return new WideRates(columns, currencies, sink);
    }

    @Override
    public void row(CsvRecord record) {
        long line = record.getStartingLineNumber();
        String date = record.getField(0).strip();
        Optional<Frequency> own = RateSink.frequencyOf(date);
        if (own.filter(sink::isUnwanted).isPresent()) {
            cells(record, cell -> sink.passedOver(line));
            return;
        }
        Optional<TimePeriod> period =
                own.filter(known -> known == sink.frequency(known)).flatMap(known -> RateSink.period(known, date));
        if (period.isEmpty()) {
            sink.undated(line, columns.get(0), date);
        }
        cells(record, cell -> {
            Optional<CurrencyCode> currency = currencies.get(cell);
            if (period.isEmpty() || currency.isEmpty()) {
                sink.refused(line, columns.get(cell));
            } else {
                sink.rate(new RateSink.Rate(
                        currency.orElseThrow(),
                        period.orElseThrow(),
                        record.getField(cell).strip(),
                        "",
                        line,
                        columns.get(cell)));
            }
        });
    }

    /** Blank cells, and those that the row does not have, are no rates. */
    private static void cells(CsvRecord record, IntConsumer taker) {
        for (int cell = 1; cell < record.getFieldCount(); cell++) {
            if (!record.getField(cell).isBlank()) {
                taker.accept(cell);
            }
        }
    }
}
