package org.cauce.io.usgov;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cauce.io.TableProblem;
import org.cauce.io.internal.table.FileCitations;
import org.cauce.io.internal.table.Numerals;
import org.cauce.io.internal.table.ObservationLayout;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLog;
import org.cauce.model.code.Code;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Observation;
import org.cauce.model.indicator.ObservationFilter;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Statement;
import org.cauce.model.time.Month;
import org.cauce.model.time.Timing;

/**
 * Makes twelve observations of each row of a monthly table of the Border Patrol: one sector, one month.
 *
 * <p>The name of a sector may stand in a line of its own above its numbers. Totals are compared with their parts, and
 * kept nowhere.
 */
final class BorderPatrolLayout implements ObservationLayout {
    private static final Numerals COUNTS = Numerals.THOUSANDS.missing("N/A");
    private static final ImmutableSet<String> TOTALS =
            ImmutableSet.of("Coastal Border", "Northern Border", "Southwest Border", "Monthly Total");
    private static final String GRAND_TOTAL = "Monthly Total";
    private static final String SECTOR = "CBP-SECTOR";

    private final BorderPatrolHeading heading;
    private final TableLog log;
    private final ObservationFilter filter;
    private final FileCitations citations;
    private final List<BigDecimal> sums = new ArrayList<>();
    private String nameAbove = "";

    BorderPatrolLayout(BorderPatrolHeading heading, TableLog log) {
        this.heading = heading;
        this.log = log;
        this.filter = log.options().observations();
        this.citations = new FileCitations(log.file());
        heading.months().forEach(unused -> sums.add(BigDecimal.ZERO));
    }

    @Override
    public ImmutableList<Statement<Indicator>> indicators() {
        return ImmutableList.of(heading.counted().indicator());
    }

    @Override
    public void row(Rows row, Consumer<Statement<Observation>> records) {
        List<String> cells = row.cells().stream().map(String::strip).toList();
        int numbers = heading.months().size() + 1;
        if (cells.size() == 1) {
            log.keep("notes");
            nameAbove = cells.get(0).isEmpty() ? nameAbove : cells.get(0);
        } else if (cells.size() == numbers + 1) {
            sector(row, cells.get(0), cells.subList(1, cells.size()), records);
        } else if (cells.size() == numbers && !nameAbove.isEmpty()) {
            sector(row, nameAbove, cells, records);
        } else {
            log.tell(
                    TableProblem.SURPLUS_CELLS,
                    row.line(),
                    "",
                    problem -> problem.found(Integer.toString(cells.size())).expected(Integer.toString(numbers + 1)));
            log.refuse("rows");
        }
    }

    private void sector(Rows row, String printed, List<String> cells, Consumer<Statement<Observation>> records) {
        String name = printed.endsWith("*") ? printed.substring(0, printed.length() - 1) : printed;
        nameAbove = "";
        Optional<List<Optional<BigDecimal>>> counts = counts(row, cells);
        if (counts.isEmpty()) {
            log.refuse("rows");
            return;
        }
        checkYear(row, counts.get());
        if (TOTALS.contains(name)) {
            log.keep("totals");
            checkMonths(row, name, counts.get());
            return;
        }
        log.keep("rows");
        for (int i = 0; i < heading.months().size(); i++) {
            Month month =
                    FiscalPeriods.month(heading.fiscalYear(), heading.months().get(i));
            Optional<BigDecimal> count = counts.get().get(i);
            sums.set(i, sums.get(i).add(count.orElse(BigDecimal.ZERO)));
            count.filter(unused -> isWanted(month))
                    .ifPresent(number -> records.accept(observation(row, name, month, number)));
        }
    }

    /** The counts of the months, and the total of the year; empty if one of them is no number, which is told. */
    private Optional<List<Optional<BigDecimal>>> counts(Rows row, List<String> cells) {
        List<Optional<BigDecimal>> counts = new ArrayList<>();
        for (String cell : cells) {
            Optional<BigDecimal> count = COUNTS.parse(cell, log.options().limits());
            if (count.isEmpty() && !COUNTS.isMissing(cell)) {
                log.tell(TableProblem.INVALID_NUMBER, row.line(), "", problem -> problem.found(cell));
                return Optional.empty();
            }
            counts.add(count);
        }
        return Optional.of(counts);
    }

    private void checkYear(Rows row, List<Optional<BigDecimal>> counts) {
        BigDecimal sum = counts.subList(0, counts.size() - 1).stream()
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        counts.get(counts.size() - 1).ifPresent(total -> check(row, "Yearly Total", total, sum));
    }

    private void checkMonths(Rows row, String name, List<Optional<BigDecimal>> totals) {
        if (name.equals(GRAND_TOTAL)) {
            for (int i = 0; i < sums.size(); i++) {
                BigDecimal sum = sums.get(i);
                String month = FiscalPeriods.month(
                                heading.fiscalYear(), heading.months().get(i))
                        .toString();
                totals.get(i).ifPresent(total -> check(row, month, total, sum));
            }
        }
    }

    private void check(Rows row, String column, BigDecimal total, BigDecimal sum) {
        if (total.compareTo(sum) != 0) {
            log.tell(
                    BorderPatrolProblem.TOTAL_DIFFERS,
                    row.line(),
                    column,
                    problem -> problem.found(total.toPlainString()).expected(sum.toPlainString()));
        }
    }

    private boolean isWanted(Month month) {
        boolean isWanted = filter.wantsIndicator(heading.counted().id())
                && filter.wantsSubject(Country.USA.ref())
                && filter.wantsYear(month.namedYear());
        log.keep(isWanted ? "observations" : "passed-over-observations");
        return isWanted;
    }

    private Statement<Observation> observation(Rows row, String sector, Month month, BigDecimal count) {
        return Statement.<Observation>builder()
                .id(citations.id(row.line(), month.toString()))
                .says(Observation.builder()
                        .indicator(heading.counted().ref())
                        .addSubject(Country.USA.ref())
                        .when(Timing.of(month))
                        .quantity(Quantity.of(count, Unit.COUNT))
                        .addDimension(Code.of(SECTOR, sector))
                        .build())
                .addCitation(citations.at(row.line()))
                .build();
    }
}
