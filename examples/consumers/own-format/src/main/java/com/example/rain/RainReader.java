package com.example.rain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cauce.io.DataFile;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.ObservationReader;
import org.cauce.io.Problem;
import org.cauce.io.ProblemCode;
import org.cauce.io.ReadOptions;
import org.cauce.io.ReadReport;
import org.cauce.io.TableProblem;
import org.cauce.model.code.Code;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Measure;
import org.cauce.model.indicator.Observation;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Citation;
import org.cauce.model.source.FileLine;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Statement;
import org.cauce.model.text.Name;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;

/** Reads the lines one by one; a line that is none of ours is a problem, and the rest goes on. */
final class RainReader implements ObservationReader, Iterator<Statement<Observation>> {
    private static final Unit MILLIMETRES = Unit.of("millimetres");
    private static final Pattern LINE =
            Pattern.compile("rain;([A-Z]{3});([12][0-9]{3});([0-9]{1,9}(?:[.][0-9]{1,9})?)\r?");

    private final String file;
    private final ReadOptions options;
    private final Lines lines;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final AtomicBoolean isBusy = new AtomicBoolean();
    private volatile boolean isClosed;
    private boolean isEnded;
    private Statement<Observation> next;
    private long problemCount;
    private long kept;
    private long refused;
    private long passedOver;

    RainReader(DataFile file, ReadOptions options) throws IOException {
        this.file = file.name();
        this.options = options;
        this.lines = new Lines(file, options);
    }

    @Override
    public Iterator<Statement<Observation>> iterator() {
        return this;
    }

    @Override
    public boolean hasNext() {
        begin();
        try {
            return isAhead();
        } finally {
            isBusy.set(false);
        }
    }

    @Override
    public Statement<Observation> next() {
        begin();
        try {
            if (!isAhead()) {
                throw new NoSuchElementException();
            }
            Statement<Observation> given = next;
            next = null;
            return given;
        } finally {
            isBusy.set(false);
        }
    }

    /** One step at a time, and none once it is closed: whoever comes in between is told so. */
    private void begin() {
        if (isClosed) {
            throw new IllegalStateException(file + " is closed");
        }
        if (!isBusy.compareAndSet(false, true)) {
            throw new IllegalStateException(file + " is being read: ask for the next line when you have this one");
        }
    }

    private boolean isAhead() {
        try {
            while (next == null && !isEnded) {
                String line = lines.next();
                isEnded = line == null || isBeyondLimits();
                if (!isEnded) {
                    read(line);
                }
            }
        } catch (Lines.Stopped stopped) {
            end(stopped.why());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return next != null;
    }

    private boolean isBeyondLimits() {
        if (problemCount >= options.limits().problems()) {
            end(InputProblem.TOO_MANY_PROBLEMS);
        } else if (kept + refused + passedOver >= options.limits().recordsPerFile()) {
            end(InputProblem.TOO_MANY_RECORDS);
        }
        return isEnded;
    }

    private void read(String line) {
        Matcher cells = LINE.matcher(line);
        Optional<Country> country = cells.matches() ? Country.find(cells.group(1)) : Optional.empty();
        if (country.isEmpty()) {
            refused++;
            tell(TableProblem.MALFORMED_TABLE, "not a line of rain");
            return;
        }
        TimePeriod year = TimePeriod.parse(cells.group(2));
        if (!options.observations().wantsSubject(country.get().ref())
                || !options.observations().wantsPeriod(year)) {
            passedOver++;
            return;
        }
        if (options.reportsRepeats() && !keys.add(cells.group(1) + cells.group(2))) {
            tell(TableProblem.REPEATED_ROW, "there is an earlier line of this country and year");
        }
        kept++;
        next = statement(country.get(), year, new BigDecimal(cells.group(3)));
    }

    private Statement<Observation> statement(Country country, TimePeriod year, BigDecimal rain) {
        return Statement.<Observation>builder()
                .id("rain:" + lines.number())
                .says(Observation.builder()
                        .indicator(Kind.INDICATOR.ref("rain"))
                        .addSubject(country.ref())
                        .when(Timing.of(year))
                        .quantity(Quantity.of(rain, MILLIMETRES))
                        .build())
                .addCitation(Citation.of(Kind.SOURCE.ref("station"), new FileLine(file, lines.number())))
                .build();
    }

    private void tell(ProblemCode code, String reason) {
        Problem problem = Problem.builder()
                .code(code)
                .location(Location.builder().file(file).line(lines.number()).build())
                .reason(reason)
                .build();
        if (problems.size() < options.limits().problems()) {
            keep(problem);
        } else {
            problemCount++;
            options.onProblem().accept(problem);
        }
    }

    /** The problem that ends the reading is kept, however many there were. */
    private void end(ProblemCode why) {
        isEnded = true;
        keep(Problem.of(why, Location.of(file)));
    }

    private void keep(Problem problem) {
        problemCount++;
        problems.add(problem);
        options.onProblem().accept(problem);
    }

    @Override
    public ImmutableList<Statement<Indicator>> indicators() {
        return ImmutableList.of(Statement.of(
                "rain",
                Indicator.builder()
                        .addName(Name.of("Rain", Locale.ENGLISH))
                        .measure(Measure.AMOUNT)
                        .unit(MILLIMETRES)
                        .addCode(Code.of("STATION", "rain"))
                        .build()));
    }

    @Override
    public ImmutableList<Problem> problems() {
        return ImmutableList.copyOf(problems);
    }

    @Override
    public long problemCount() {
        return problemCount;
    }

    @Override
    public ReadReport report() {
        return new ReadReport(
                ImmutableList.of(file),
                ImmutableMap.of(
                        "observations", new ReadReport.Count(kept + refused, kept, refused),
                        "passed-over", new ReadReport.Count(passedOver, passedOver, 0)));
    }

    @Override
    public void close() throws IOException {
        isClosed = true;
        lines.close();
    }
}
