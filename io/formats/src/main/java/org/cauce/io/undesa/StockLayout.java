package org.cauce.io.undesa;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cauce.io.internal.table.Measurements;
import org.cauce.io.internal.table.ObservationLayout;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLog;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Observation;
import org.cauce.model.place.Area;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** Rows of numbers of one destination, by years, or of one destination and one origin. */
final class StockLayout implements ObservationLayout {
    private final Plan plan;
    private final TableLog log;
    private final Measurements measurements;

    /**
     * What stands where.
     *
     * @param isNote whether a row is of no area: a blank line, the heading of a group
     * @param destination finds where people live; tells what is wrong
     * @param origin finds where they come from, if the table says it; tells what is wrong
     * @param cells the columns of numbers
     */
    record Plan(
            Predicate<Rows> isNote,
            Function<Rows, Optional<Area>> destination,
            Optional<Function<Rows, Optional<Area>>> origin,
            ImmutableList<StockCells> cells) {}

    StockLayout(Plan plan, TableLog log) {
        this.plan = plan;
        this.log = log;
        this.measurements = new Measurements(log);
        StockReader.requireNumbers(plan.cells(), log);
    }

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
        Optional<Area> destination = log.fit(row) ? plan.destination().apply(row) : Optional.empty();
        Optional<Area> origin = plan.origin().flatMap(find -> find.apply(row));
        if (destination.isEmpty() || plan.origin().isPresent() != origin.isPresent()) {
            log.refuse("rows");
            return;
        }
        log.keep("rows");
        Optional<Ref> partner = origin.map(Area::ref);
        for (StockCells cell : plan.cells()) {
            measurements.make(
                    row,
                    cell.cell(),
                    new Measurements.Of(cell.indicator(), destination.get().ref(), partner, cell.year(), cell.period()),
                    records);
        }
    }
}
