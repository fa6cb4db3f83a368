package org.cauce.io.worldbank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.cauce.io.DataFile;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.ObservationReader;
import org.cauce.io.Problem;
import org.cauce.io.ReadOptions;
import org.cauce.io.ReadReport;
import org.cauce.io.TableProblem;
import org.cauce.io.area.AreaScheme;
import org.cauce.io.area.Areas;
import org.cauce.io.internal.table.Bytes;
import org.cauce.io.internal.table.FileCitations;
import org.cauce.io.internal.table.Measured;
import org.cauce.io.internal.table.Numerals;
import org.cauce.io.internal.table.TableLog;
import org.cauce.io.internal.table.TableReader;
import org.cauce.model.code.Code;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Observation;
import org.cauce.model.place.Area;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Statement;
import org.cauce.model.time.CalendarPeriod;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages of the World Bank's API, version 2, as JSON: each page is a file.
 *
 * <p>Aggregates stand among the countries, and are told apart by their codes. Rows whose value is null are counted as
 * {@code blank-values}. The date of the last update is the release. A status, such as F for a forecast, is kept. An
 * error that the service answered with, and what is no answer at all, such as a page of HTML, are problems.
 */
public final class WorldBankJsonReader implements ObservationReader {
    private static final Areas AREAS = Areas.of(AreaScheme.WORLD_BANK_API);
    private static final Areas THREE_LETTERS = Areas.of(AreaScheme.WORLD_BANK);

    private final TableLog log;
    private final FileCitations citations;
    private final @Nullable JsonRows rows;
    private final Map<String, Measured> met = new LinkedHashMap<>();
    private final Records records = new Records();
    private boolean ended;
    private long seen;

    private WorldBankJsonReader(TableLog log, @Nullable JsonRows rows) {
        this.log = log;
        this.citations = new FileCitations(log.file());
        this.rows = rows;
        this.ended = rows == null;
    }

    /**
     * {@return a reader of a page}
     *
     * @param file the file
     * @throws IOException if the disk refuses
     */
    public static WorldBankJsonReader open(Path file) throws IOException {
        return open(DataFile.of(file), ReadOptions.STANDARD);
    }

    /**
     * {@return a reader of a page}
     *
     * @param file the file
     * @param options how to read it
     * @throws IOException if the disk refuses
     */
    public static WorldBankJsonReader open(DataFile file, ReadOptions options) throws IOException {
        TableLog log = new TableLog(file.name(), options);
        Reader text = Reader.nullReader();
        try {
            text = new InputStreamReader(Bytes.open(file, options), StandardCharsets.UTF_8);
            JsonRows rows = new JsonRows(text, options.limits(), file.name());
            rows.begin();
            if (!rows.lastUpdated().isEmpty()) {
                log.release(rows.lastUpdated());
            }
            return new WorldBankJsonReader(log, rows);
        } catch (IOException e) {
            text.close();
            log.end(problem(e, log));
            return new WorldBankJsonReader(log, null);
        }
    }

    private static Problem problem(IOException failure, TableLog log) {
        return failure instanceof JsonProcessingException malformed
                ? Problem.builder()
                        .code(WorldBankProblem.NOT_AN_ANSWER)
                        .location(Location.of(log.file()))
                        .found(malformed.getOriginalMessage())
                        .build()
                : TableReader.problem(failure, log);
    }

    private final class Records implements Iterator<Statement<Observation>> {
        private @Nullable Statement<Observation> ready;

        @Override
        public boolean hasNext() {
            while (ready == null && !ended) {
                advance();
            }
            return ready != null;
        }

        private void advance() {
            try {
                Optional<JsonRow> row = rows == null || log.isFull() ? Optional.empty() : rows.next();
                if (row.isPresent() && ++seen > log.options().limits().recordsPerFile()) {
                    row = Optional.empty();
                    log.end(Problem.builder()
                            .code(InputProblem.TOO_MANY_RECORDS)
                            .location(Location.of(log.file()))
                            .expected(Integer.toString(log.options().limits().recordsPerFile()))
                            .build());
                }
                ended = row.isEmpty();
                ready = row.flatMap(WorldBankJsonReader.this::observation).orElse(null);
            } catch (IOException e) {
                ended = true;
                log.end(problem(e, log));
            }
        }

        @Override
        public Statement<Observation> next() {
            if (!hasNext() || ready == null) {
                throw new NoSuchElementException("The file has no more records; ask hasNext() first");
            }
            Statement<Observation> given = ready;
            ready = null;
            return given;
        }
    }

    private Optional<Statement<Observation>> observation(JsonRow row) {
        Optional<Area> area = AREAS.byCode(row.code2()).or(() -> THREE_LETTERS.byCode(row.code3()));
        Optional<CalendarPeriod> period = period(row.date());
        if (area.isEmpty() || period.isEmpty() || row.indicator().isEmpty()) {
            TableProblem code = area.isEmpty() ? TableProblem.UNKNOWN_AREA : TableProblem.INVALID_PERIOD;
            log.tell(
                    code,
                    row.line(),
                    "",
                    problem -> problem.found(area.isEmpty() ? row.code2() + " " + row.code3() : row.date()));
            log.refuse("rows");
            return Optional.empty();
        }
        boolean isWanted = log.options().observations().wantsIndicator(row.indicator())
                && log.options().observations().wantsSubject(area.get().ref())
                && log.options().observations().wantsYear(period.get().namedYear());
        if (!isWanted) {
            log.keep("passed-over");
            return Optional.empty();
        }
        log.keep("rows");
        return row.value().isEmpty() ? blank() : number(row, area.get(), period.get());
    }

    private Optional<Statement<Observation>> blank() {
        log.keep("blank-values");
        return Optional.empty();
    }

    private Optional<Statement<Observation>> number(JsonRow row, Area area, CalendarPeriod period) {
        Optional<BigDecimal> number =
                Numerals.PLAIN.parse(row.value(), log.options().limits());
        if (number.isEmpty()) {
            log.refuse("observations");
            log.tell(TableProblem.INVALID_NUMBER, row.line(), "value", problem -> problem.found(row.value()));
            return Optional.empty();
        }
        log.keep("observations");
        Measured measured =
                met.computeIfAbsent(row.indicator(), code -> Indicators.of(code, row.name(), Optional.of(log.file())));
        Observation.Builder observation = Observation.builder()
                .indicator(measured.ref())
                .addSubject(area.ref())
                .when(Timing.of(period))
                .quantity(Quantity.of(number.get(), measured.unit()));
        if (!row.status().isEmpty()) {
            observation.status(Code.of("SDMX-OBS_STATUS", row.status()));
        }
        return Optional.of(Statement.<Observation>builder()
                .id(citations.id(row.line(), measured.id() + ":" + area.ref().id() + ":" + row.date()))
                .says(observation.build())
                .addCitation(citations.at(row.line()))
                .build());
    }

    /** A year, quarter or month: 2024, 2025Q4, 2026M02. */
    private static Optional<CalendarPeriod> period(String date) {
        if (!date.matches("(?:19|20)[0-9]{2}(?:Q[1-4]|M(?:0[1-9]|1[0-2]))?")) {
            return Optional.empty();
        }
        String text = date.replaceFirst("Q", "-Q").replaceFirst("M", "-");
        return TimePeriod.parse(text) instanceof CalendarPeriod period ? Optional.of(period) : Optional.empty();
    }

    @Override
    public Iterator<Statement<Observation>> iterator() {
        return records;
    }

    @Override
    public ImmutableList<Statement<Indicator>> indicators() {
        return met.values().stream().map(Measured::statement).collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableList<Problem> problems() {
        return log.problems();
    }

    @Override
    public long problemCount() {
        return log.problemCount();
    }

    @Override
    public ReadReport report() {
        return log.report();
    }

    @Override
    public Optional<String> release() {
        return log.release();
    }

    @Override
    public void close() throws IOException {
        if (rows != null) {
            rows.close();
        }
    }
}
