package org.cauce.io.internal.table;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.cauce.io.TableProblem;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Observation;
import org.cauce.model.indicator.ObservationFilter;
import org.cauce.model.place.Area;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;

/**
 * Makes observations of cells: leaves out what the filter does not want and what is missing, tells what is no number,
 * counts both, and keeps the indicators met.
 */
public final class Measurements {
    /** More than the World Bank has in all its databases. */
    private static final int MOST_INDICATORS = 25_000;

    private final TableLog log;
    private final ObservationFilter filter;
    private final FileCitations citations;
    private final Map<String, Measured> met = new LinkedHashMap<>();

    /**
     * Creates a maker for one file.
     *
     * @param log the log of the file
     */
    public Measurements(TableLog log) {
        this.log = log;
        this.filter = log.options().observations();
        this.citations = new FileCitations(log.file());
    }

    /**
     * Where a number stands, and what it is of.
     *
     * @param indicator what is measured
     * @param subject the country or aggregate, or the organisation
     * @param partner the other side; empty if there is none
     * @param year the year that tells it from the others of the row
     * @param period the year, or what it is of where that is not the whole year, or several
     */
    public record Of(Measured indicator, Ref subject, Optional<Ref> partner, int year, TimePeriod period) {
        /**
         * Makes that of a whole year.
         *
         * @param indicator what is measured
         * @param subject the country or aggregate, or the organisation
         * @param partner the other side; empty if there is none
         * @param year the year
         */
        public Of(Measured indicator, Ref subject, Optional<Ref> partner, int year) {
            this(indicator, subject, partner, year, TimePeriod.year(year));
        }
    }

    /**
     * {@return whether the filter wants an indicator of an area in any year}
     *
     * @param code the code of the indicator at its publisher
     * @param area the area
     */
    public boolean wants(String code, Area area) {
        return wants(code, area.ref());
    }

    private boolean wants(String code, Ref subject) {
        return filter.wantsIndicator(code) && filter.wantsSubject(subject);
    }

    /**
     * Makes an observation of a cell, if there is a number in it that is wanted.
     *
     * @param row the row
     * @param cell the cell
     * @param of what it is of
     * @param records takes the observation
     */
    public void make(Rows row, Cell cell, Of of, Consumer<Statement<Observation>> records) {
        String text = row.cell(cell.index()).strip();
        if (cell.numerals().isMissing(text)) {
            return;
        }
        if (!filter.wantsPeriod(of.period()) || !wants(of.indicator().code().value(), of.subject())) {
            log.keep("passed-over");
            return;
        }
        Optional<BigDecimal> number = cell.numerals().parse(text, log.options().limits());
        if (number.isEmpty()) {
            log.refuse("observations");
            log.tell(TableProblem.INVALID_NUMBER, row.line(), cell.column(), problem -> problem.found(text));
            return;
        }
        log.keep("observations");
        records.accept(observation(row.line(), of, number.get().multiply(cell.factor())));
    }

    private Statement<Observation> observation(long line, Of of, BigDecimal number) {
        if (met.size() < MOST_INDICATORS) {
            met.putIfAbsent(of.indicator().id(), of.indicator());
        }
        Observation observation = Observation.builder()
                .indicator(of.indicator().ref())
                .addSubject(of.subject())
                .partner(of.partner())
                .when(Timing.of(of.period()))
                .quantity(Quantity.of(number, of.indicator().unit()))
                .build();
        String part =
                of.indicator().id() + of.partner().map(ref -> ":" + ref.id()).orElse("") + ":" + of.year();
        return Statement.<Observation>builder()
                .id(citations.id(line, part))
                .says(observation)
                .addCitation(citations.at(line))
                .build();
    }

    /** {@return the indicators met so far, the first 25,000 of them} */
    public ImmutableList<Statement<Indicator>> indicators() {
        return met.values().stream().map(Measured::statement).collect(ImmutableList.toImmutableList());
    }

    /**
     * A cell with a number.
     *
     * @param index its number in the row, from 0
     * @param column the name of its column
     * @param numerals how its number is written
     * @param factor what it is to be multiplied with to be in plain units
     */
    public record Cell(int index, String column, Numerals numerals, BigDecimal factor) {
        /**
         * {@return a cell whose number is in plain units}
         *
         * @param index its number in the row, from 0
         * @param column the name of its column
         * @param numerals how its number is written
         */
        public static Cell of(int index, String column, Numerals numerals) {
            return new Cell(index, column, numerals, BigDecimal.ONE);
        }
    }
}
