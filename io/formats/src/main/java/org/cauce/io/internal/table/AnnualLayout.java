package org.cauce.io.internal.table;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.cauce.io.TableProblem;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Observation;
import org.cauce.model.place.Area;
import org.cauce.model.source.Statement;

/**
 * Rows of annual numbers of one area: with columns of years, or with a year in each row.
 *
 * <p>Counted are {@code rows}, kept or refused; {@code notes}, rows that are about no area; {@code observations}, kept
 * or refused; and {@code passed-over}, those that were not wanted.
 */
public final class AnnualLayout implements ObservationLayout {
    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)[0-9]{2}");
    private static final int NO_YEAR = -1;

    private final Plan plan;
    private final TableLog log;
    private final Measurements measurements;

    /**
     * Creates a layout.
     *
     * @param plan what stands where
     * @param log the log of the file
     */
    public AnnualLayout(Plan plan, TableLog log) {
        this.plan = plan;
        this.log = log;
        this.measurements = new Measurements(log);
        if (plan.values().isEmpty()) {
            log.tell(TableProblem.MISSING_COLUMNS, 0, "", problem -> problem.expected("a column with numbers"));
        }
    }

    /**
     * What stands where.
     *
     * @param yearIndex the number of the column of the year; less than 0 if the columns are of years
     * @param area finds the area of a row; tells what is wrong
     * @param isNote whether a row is about no area, such as a blank line, a footer or the heading of a group
     * @param values the cells with numbers
     */
    public record Plan(
            int yearIndex, Function<Rows, Optional<Area>> area, Predicate<Rows> isNote, ImmutableList<Value> values) {}

    /**
     * A column with numbers.
     *
     * @param cell the cell
     * @param indicator what is measured
     * @param year the year of the column; empty if it stands in the row
     */
    public record Value(Measurements.Cell cell, Measured indicator, OptionalInt year) {}

    @Override
    public ImmutableList<Statement<Indicator>> indicators() {
        return measurements.indicators();
    }

    @Override
    public void row(Rows row, Consumer<Statement<Observation>> records) {
        if (plan.isNote().test(row)) {
            log.keep("notes");
            return;
        }
        Optional<Area> area = log.fit(row) ? plan.area().apply(row) : Optional.empty();
        Optional<Integer> year = year(row);
        if (area.isEmpty() || year.isEmpty()) {
            log.refuse("rows");
            return;
        }
        log.keep("rows");
        for (Value value : plan.values()) {
            int of = value.year().orElse(year.get());
            measurements.make(
                    row,
                    value.cell(),
                    new Measurements.Of(value.indicator(), area.get().ref(), Optional.empty(), of),
                    records);
        }
    }

    private Optional<Integer> year(Rows row) {
        if (plan.yearIndex() < 0) {
            return Optional.of(NO_YEAR);
        }
        String text = row.cell(plan.yearIndex()).strip();
        if (!YEAR.matcher(text).matches()) {
            log.tell(
                    TableProblem.INVALID_PERIOD,
                    row.line(),
                    "year",
                    problem -> problem.found(text).expected("1990"));
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text));
    }
}
