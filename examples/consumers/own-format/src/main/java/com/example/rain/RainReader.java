package com.example.rain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.cauce.io.DataFile;
import org.cauce.io.Location;
import org.cauce.io.ObservationReader;
import org.cauce.io.Problem;
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

    private final String file;
    private final ReadOptions options;
    private final BufferedReader lines;
    private final List<Problem> problems = new ArrayList<>();
    private Statement<Observation> next;
    private long line;
    private long kept;

    RainReader(DataFile file, ReadOptions options) throws IOException {
        this.file = file.name();
        this.options = options;
        this.lines = new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8));
    }

    @Override
    public Iterator<Statement<Observation>> iterator() {
        return this;
    }

    @Override
    public boolean hasNext() {
        try {
            for (String text = ""; next == null && text != null; ) {
                text = lines.readLine();
                line++;
                if (text != null) {
                    read(text);
                }
            }
            return next != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String text) {
        String[] cells = text.split(";");
        if (cells.length != 4 || Country.find(cells[1]).isEmpty() || !cells[3].matches("[0-9]{1,9}([.][0-9]{1,9})?")) {
            Problem problem = Problem.builder()
                    .code(TableProblem.MALFORMED_TABLE)
                    .location(Location.builder().file(file).line(line).build())
                    .reason("not a line of rain")
                    .build();
            problems.add(problem);
            options.onProblem().accept(problem);
            return;
        }
        kept++;
        next = Statement.<Observation>builder()
                .id("rain:" + line)
                .says(Observation.builder()
                        .indicator(Kind.INDICATOR.ref("rain"))
                        .addSubject(Country.find(cells[1]).orElseThrow().ref())
                        .when(Timing.of(TimePeriod.parse(cells[2])))
                        .quantity(Quantity.of(new BigDecimal(cells[3]), MILLIMETRES))
                        .build())
                .addCitation(Citation.of(Kind.SOURCE.ref("station"), new FileLine(file, line)))
                .build();
    }

    @Override
    public Statement<Observation> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Statement<Observation> given = next;
        next = null;
        return given;
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
        return problems.size();
    }

    @Override
    public ReadReport report() {
        return new ReadReport(
                ImmutableList.of(file),
                ImmutableMap.of(
                        "observations",
                        new ReadReport.Count(kept + problems.size(), kept, problems.size())));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
