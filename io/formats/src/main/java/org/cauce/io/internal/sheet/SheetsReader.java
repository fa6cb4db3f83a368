package org.cauce.io.internal.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.cauce.io.DataFile;
import org.cauce.io.Location;
import org.cauce.io.ObservationReader;
import org.cauce.io.Problem;
import org.cauce.io.ReadOptions;
import org.cauce.io.ReadReport;
import org.cauce.io.WorkbookProblem;
import org.cauce.io.internal.file.OneByOne;
import org.cauce.io.internal.file.Turn;
import org.cauce.io.internal.table.NoRows;
import org.cauce.io.internal.table.ObservationLayout;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLog;
import org.cauce.io.internal.table.TableObservationReader;
import org.cauce.io.internal.table.TableReader;
import org.cauce.io.internal.text.Shown;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Observation;
import org.cauce.model.source.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Reads sheets of a workbook one after the other, each as a table of its own: what is said of a line names the file,
 * the sheet and the row, as in {@code wgidataset.xlsx!ControlofCorruption:17}.
 */
public final class SheetsReader implements ObservationReader {
    private final ReadOptions options;
    private final Opening opening;
    private final List<ObservationReader> readers = new ArrayList<>();
    private final Iterator<String> sheets;
    private final Workbook workbook;
    private final Turn turn;
    private final Records records;

    private SheetsReader(Workbook workbook, Iterator<String> sheets, ReadOptions options, Opening opening) {
        this.workbook = workbook;
        this.sheets = sheets;
        this.options = options;
        this.opening = opening;
        this.turn = new Turn(workbook.file());
        this.records = new Records(turn);
    }

    /** Finds the heading of a sheet. */
    @FunctionalInterface
    public interface Opening {
        /**
         * {@return what makes observations of the rows behind the heading; empty if there is none}
         *
         * @param sheet the name of the sheet
         * @param rows the rows, before the first
         * @param log the log of the sheet
         */
        Optional<ObservationLayout> layout(String sheet, Rows rows, TableLog log);
    }

    /**
     * {@return a reader of a workbook}
     *
     * @param file the file
     * @param options how to read it
     * @param isWanted which sheets are read, by their names; the others are left alone
     * @param opening finds the heading of a sheet
     * @throws IOException if the disk refuses
     */
    public static ObservationReader open(
            DataFile file, ReadOptions options, Predicate<String> isWanted, Opening opening) throws IOException {
        TableLog log = new TableLog(file.name(), options);
        Workbook workbook;
        try {
            workbook = Sheets.open(file, options.limits());
        } catch (IOException e) {
            return nothing(log, TableReader.problem(e, log));
        }
        ImmutableList<String> sheets = workbook.sheets();
        if (sheets.stream().noneMatch(isWanted)) {
            workbook.close();
            return nothing(
                    log,
                    Problem.builder()
                            .code(WorkbookProblem.NO_SUCH_SHEET)
                            .location(Location.of(file.name()))
                            .found(sheets.isEmpty() ? "none" : Shown.list(sheets, Problem.LONGEST_PARAMETER))
                            .build());
        }
        return new SheetsReader(workbook, sheets.stream().filter(isWanted).iterator(), options, opening);
    }

    private static ObservationReader nothing(TableLog log, Problem reason) {
        log.end(reason);
        return TableObservationReader.of(NoRows.insteadOf(() -> {}, log), log, (rows, unused) -> Optional.empty());
    }

    private final class Records extends OneByOne<Statement<Observation>> {
        Records(Turn turn) {
            super(turn);
        }

        @Override
        protected @Nullable Statement<Observation> advance() {
            while (readers.isEmpty() || !current().iterator().hasNext()) {
                if (!sheets.hasNext()) {
                    return null;
                }
                readers.add(reader(sheets.next()));
            }
            return current().iterator().next();
        }

        private ObservationReader current() {
            return readers.get(readers.size() - 1);
        }
    }

    private ObservationReader reader(String sheet) {
        TableLog log = new TableLog(workbook.file() + "!" + sheet, options);
        return TableObservationReader.of(rows(sheet, log), log, (rows, told) -> opening.layout(sheet, rows, told));
    }

    private Rows rows(String sheet, TableLog log) {
        try {
            return workbook.rows(sheet);
        } catch (IOException e) {
            log.end(TableReader.problem(e, log));
            return NoRows.insteadOf(() -> {}, log);
        }
    }

    @Override
    public Iterator<Statement<Observation>> iterator() {
        return records;
    }

    @Override
    public ImmutableList<Statement<Indicator>> indicators() {
        Map<String, Statement<Indicator>> met = new LinkedHashMap<>();
        readers.forEach(reader -> reader.indicators().forEach(found -> met.putIfAbsent(found.id(), found)));
        return ImmutableList.copyOf(met.values());
    }

    @Override
    public ImmutableList<Problem> problems() {
        return readers.stream()
                .flatMap(reader -> reader.problems().stream())
                .limit(options.limits().problems())
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public long problemCount() {
        return readers.stream().mapToLong(ObservationReader::problemCount).sum();
    }

    /**
     * {@return the problem that ended the reading of the first sheet that was not read to its end; empty if all were}
     */
    @Override
    public Optional<Problem> endedBy() {
        return readers.stream().flatMap(reader -> reader.endedBy().stream()).findFirst();
    }

    @Override
    public ReadReport report() {
        Map<String, ReadReport.Count> counts = new LinkedHashMap<>();
        readers.forEach(reader ->
                reader.report().counts().forEach((kind, count) -> counts.merge(kind, count, ReadReport.Count::plus)));
        return new ReadReport(ImmutableList.of(workbook.file()), ImmutableMap.copyOf(counts));
    }

    @Override
    public Optional<String> release() {
        return readers.stream().flatMap(reader -> reader.release().stream()).findFirst();
    }

    @Override
    public void close() throws IOException {
        turn.close();
        for (ObservationReader reader : readers) {
            reader.close();
        }
        workbook.close();
    }
}
