package org.cauce.io.sdmx;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cauce.io.DataFile;
import org.cauce.io.InputProblem;
import org.cauce.io.ObservationReader;
import org.cauce.io.Problem;
import org.cauce.io.ReadLimits;
import org.cauce.io.ReadOptions;
import org.cauce.io.ReadReport;
import org.cauce.io.TableProblem;
import org.cauce.io.internal.file.OneByOne;
import org.cauce.io.internal.file.Turn;
import org.cauce.io.internal.file.WatchedInput;
import org.cauce.io.internal.log.KnownKeys;
import org.cauce.io.internal.table.FileCitations;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Observation;
import org.cauce.model.indicator.ObservationFilter;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;
import org.jspecify.annotations.Nullable;

/**
 * Reads SDMX data as observations of the common model.
 *
 * <p>An indicator is a dataflow with the codes of all dimensions but area and time, so that no two series of a country
 * become one. Numbers are in plain units: {@code UNIT_MULT} is multiplied in. Data to be deleted, and observations
 * without a number, an area or a period, are no observations of the model; the report counts them as {@code blank}.
 */
public final class SdmxObservationReader implements ObservationReader {
    private static final int MOST_INDICATORS = 25_000;

    private final SdmxReader data;
    private final ReadOptions options;
    private final SdmxStatements statements;
    private final Map<String, Statement<Indicator>> indicators = new LinkedHashMap<>();
    private final Turn turn;
    private final Records records;
    private final KnownKeys keys = new KnownKeys();
    private long kept;
    private long refused;
    private long blank;
    private long passedOver;

    private SdmxObservationReader(String name, SdmxReader data, ReadOptions options, SdmxStatements statements) {
        this.turn = new Turn(name);
        this.records = new Records(turn);
        this.data = data;
        this.options = options;
        this.statements = statements;
    }

    /**
     * {@return a reader of a file}
     *
     * @param file the file
     * @param options how to read it
     * @throws IOException if the disk refuses
     */
    public static SdmxObservationReader open(DataFile file, ReadOptions options) throws IOException {
        return open(file, options, SdmxMapping.STANDARD, SdmxOptions.STANDARD);
    }

    /**
     * {@return a reader of a file}
     *
     * @param file the file
     * @param options how to read it; its limits count, by default {@link SdmxOptions#LIMITS}
     * @param mapping which dimension is what
     * @param form what SDMX data does not say itself, such as its structure
     * @throws IOException if the disk refuses
     */
    public static SdmxObservationReader open(DataFile file, ReadOptions options, SdmxMapping mapping, SdmxOptions form)
            throws IOException {
        ReadLimits limits = options.limits().equals(ReadOptions.LIMITS) ? SdmxOptions.LIMITS : options.limits();
        SdmxReader data = SdmxReader.open(
                () -> SdmxReader.unpacked(
                        new WatchedInput(file.open(), options.onProgress()::read, options.isCancelled()), limits),
                file.name(),
                form.withLimits(limits));
        return new SdmxObservationReader(
                file.name(),
                data.onProblem(options.onProblem()),
                options,
                new SdmxStatements(mapping, new FileCitations(file.name())));
    }

    /** What the model refuses, such as a status of a thousand letters, refuses the observation. */
    private @Nullable Statement<Observation> observation(SdmxObservation one) {
        try {
            return wanted(one);
        } catch (IllegalArgumentException e) {
            refused++;
            data.tell(
                    InputProblem.INVALID_VALUE, one.line(), problem -> problem.reason(String.valueOf(e.getMessage())));
            return null;
        }
    }

    private @Nullable Statement<Observation> wanted(SdmxObservation one) {
        Optional<SdmxStatements.Subject> subject = statements.subject(one);
        if (subject.isEmpty() || one.number().isEmpty() || one.dataSet().action() == SdmxAction.DELETE) {
            blank++;
            return null;
        }
        if (!isWanted(one, subject.orElseThrow())) {
            passedOver++;
            return null;
        }
        if (options.reportsRepeats()) {
            tellRepeat(one);
        }
        String indicator = subject.orElseThrow().indicator();
        if (indicators.size() < MOST_INDICATORS) {
            indicators.computeIfAbsent(indicator, id -> statements.indicator(id, one));
        }
        Statement<Observation> observation = statements.observation(one, subject.orElseThrow());
        kept++;
        return observation;
    }

    private void tellRepeat(SdmxObservation one) {
        String key = one.fullKey().toString();
        if (keys.isRepeated(key)) {
            data.tell(TableProblem.REPEATED_ROW, one.line(), problem -> problem.found(key));
        }
    }

    private boolean isWanted(SdmxObservation one, SdmxStatements.Subject subject) {
        ObservationFilter filter = options.observations();
        boolean isIndicator = filter.wantsIndicator(subject.code()) || filter.wantsIndicator(subject.indicator());
        return isIndicator
                && filter.wantsSubject(subject.area())
                && filter.wantsPeriod(one.period().orElseGet(TimePeriod::undated));
    }

    /** {@return the indicators that were met so far, in the order met, the first 25,000 of them} */
    @Override
    public ImmutableList<Statement<Indicator>> indicators() {
        return ImmutableList.copyOf(indicators.values());
    }

    @Override
    public Iterator<Statement<Observation>> iterator() {
        return records;
    }

    @Override
    public ImmutableList<Problem> problems() {
        return data.problems();
    }

    @Override
    public long problemCount() {
        return data.problemCount();
    }

    @Override
    public Optional<Problem> endedBy() {
        return data.endedBy();
    }

    @Override
    public ReadReport report() {
        ReadReport read = data.report();
        Map<String, ReadReport.Count> counts = new LinkedHashMap<>();
        long all = read.of("observations").refused() + refused;
        counts.put("observations", new ReadReport.Count(kept + all, kept, all));
        counts.put("blank", new ReadReport.Count(blank, blank, 0));
        counts.put("passed-over", new ReadReport.Count(passedOver, passedOver, 0));
        return new ReadReport(read.files(), ImmutableMap.copyOf(counts));
    }

    /** {@return when the message was prepared; else as {@link ReadOptions#vintage()} states it} */
    @Override
    public Optional<String> release() {
        return data.header().prepared().or(options::vintage);
    }

    @Override
    public void close() throws IOException {
        turn.close();
        data.close();
    }

    /** The observations of the file. */
    private final class Records extends OneByOne<Statement<Observation>> {
        Records(Turn turn) {
            super(turn);
        }

        @Override
        protected @Nullable Statement<Observation> advance() {
            Iterator<SdmxObservation> all = data.iterator();
            Statement<Observation> next = null;
            while (next == null && all.hasNext()) {
                next = observation(all.next());
            }
            return next;
        }
    }
}
