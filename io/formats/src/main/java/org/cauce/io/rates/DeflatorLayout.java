package org.cauce.io.rates;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cauce.io.TableProblem;
import org.cauce.io.internal.table.Measured;
import org.cauce.io.internal.table.Measurements;
import org.cauce.io.internal.table.Measurements.Cell;
import org.cauce.io.internal.table.Measurements.Of;
import org.cauce.io.internal.table.ObservationLayout;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLog;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Observation;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** Rows of deflators of one donor or country. */
final class DeflatorLayout implements ObservationLayout {
    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)[0-9]{2}");

    private final Plan plan;
    private final TableLog log;
    private final Measurements measurements;

    DeflatorLayout(Plan plan, TableLog log) {
        this.plan = plan;
        this.log = log;
        this.measurements = new Measurements(log);
    }

    /**
     * What stands where.
     *
     * @param party finds whose prices; tells what is wrong
     * @param what finds which deflator it is; empty if the row does not say it, which is told
     * @param values the cells
     */
    record Plan(
            Function<Rows, Optional<Ref>> party,
            Function<Rows, Optional<Measured>> what,
            ImmutableList<Value> values) {}

    /**
     * A cell with a deflator.
     *
     * @param cell the cell
     * @param yearIndex the number of the column of its year; less than 0 if the column is of one year
     * @param year the year of the column; empty if it stands in the row
     */
    record Value(Cell cell, int yearIndex, OptionalInt year) {}

    @Override
    public ImmutableList<Statement<Indicator>> indicators() {
        return measurements.indicators();
    }

    @Override
    public void row(Rows row, Consumer<Statement<Observation>> records) {
        Optional<Ref> party = log.fit(row) ? plan.party().apply(row) : Optional.empty();
        Optional<Measured> what = plan.what().apply(row);
        boolean isDated =
                plan.values().stream().allMatch(value -> year(row, value).isPresent());
        if (party.isEmpty() || what.isEmpty() || !isDated) {
            log.refuse("rows");
            return;
        }
        log.keep("rows");
        for (Value value : plan.values()) {
            int year = year(row, value).getAsInt();
            measurements.make(row, value.cell(), new Of(what.get(), party.get(), Optional.empty(), year), records);
        }
    }

    private OptionalInt year(Rows row, Value value) {
        return value.year().isPresent() ? value.year() : year(row, value.yearIndex(), log);
    }

    /** {@return the year in a cell; empty if there is none, which is told} */
    static OptionalInt year(Rows row, int index, TableLog log) {
        String text = row.cell(index).strip();
        if (YEAR.matcher(text).matches()) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        log.tell(
                TableProblem.INVALID_PERIOD,
                row.line(),
                "",
                problem -> problem.found(text).expected("2013"));
        return OptionalInt.empty();
    }
}
