package org.cauce.io.rates;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Optional;
import org.cauce.model.currency.CurrencyCode;

/** The rows of a file of exchange rates: the heading tells which of the two forms it is. */
final class RateRows {
    private final RateSink sink;
    private int columns;
    private Form form = record -> {};

    RateRows(RateSink sink) {
        this.sink = sink;
    }

    /** Takes the first line; false if it is not the heading of exchange rates. */
    boolean heading(CsvRecord record) {
        List<String> names = record.getFields().stream().map(String::strip).toList();
        columns = names.size();
        Optional<Form> found = LongRates.of(names, sink).map(Form.class::cast);
        boolean isWide = names.get(0).equalsIgnoreCase(WideRates.DATE)
                && names.stream().skip(1).anyMatch(CurrencyCode::isCode);
        if (found.isEmpty() && isWide) {
            found = Optional.of(WideRates.of(names, record.getStartingLineNumber(), sink));
        }
        found.ifPresentOrElse(
                known -> form = known,
                () -> sink.tell(
                        RateProblem.NOT_EXCHANGE_RATES,
                        record.getStartingLineNumber(),
                        "",
                        problem -> problem.found(String.join(",", names))));
        return found.isPresent();
    }

    void row(CsvRecord record) {
        if (record.getFieldCount() <= columns) {
            form.row(record);
            return;
        }
        long line = record.getStartingLineNumber();
        sink.refused(line, "");
        sink.tell(
                RateProblem.TOO_MANY_CELLS,
                line,
                "",
                problem ->
                        problem.found(Integer.toString(record.getFieldCount())).expected(Integer.toString(columns)));
    }

    /** One of the forms. */
    @FunctionalInterface
    interface Form {
        void row(CsvRecord record);
    }
}
