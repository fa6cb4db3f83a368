package org.cauce.io.sdmx;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.cauce.io.ReadLimits;
import org.cauce.io.internal.file.BoundedInput;
import org.cauce.io.internal.file.InputOpener;
import org.cauce.io.internal.file.ScratchFile;
import org.cauce.io.internal.file.Utf8Reader;
import org.jspecify.annotations.Nullable;

/** SDMX-JSON: the second of two passes, through series and observations. */
final class JsonMessage implements Message {
    private final JsonScan scan;
    private final JsonParser parser;
    private final Reading reading;
    private final SdmxLog log;
    private final Optional<ScratchFile> temporary;
    private final Joined joined = new Joined(this::nextRow);
    private State state = State.OUTSIDE;
    private int number = -1;
    private @Nullable JsonDataSet dataSet;
    private @Nullable SdmxSeries series;
    private Iterator<Map.Entry<String, Object>> observations =
            Map.<String, Object>of().entrySet().iterator();
    private boolean isFlat;

    /** Where the parser is. */
    private enum State {
        OUTSIDE,
        DATA_SETS,
        DATA_SET,
        SERIES,
        OBSERVATIONS
    }

    private JsonMessage(JsonScan scan, JsonParser parser, Reading reading, Optional<ScratchFile> temporary) {
        this.scan = scan;
        this.parser = parser;
        this.reading = reading;
        this.log = reading.log();
        this.temporary = temporary;
    }

    /** {@return the file, before its first data set} */
    static JsonMessage open(InputStream in, @Nullable InputOpener file, Reading reading) throws IOException {
        if (file != null) {
            in.close();
            return open(file, Optional.empty(), reading);
        }
        ScratchFile copy;
        try (InputStream bytes = new BoundedInput(in, reading.log().limits().fileBytes())) {
            copy = ScratchFile.of(bytes);
        }
        try {
            return open(copy::open, Optional.of(copy), reading);
        } catch (IOException | RuntimeException e) {
            copy.close();
            throw e;
        }
    }

    private static JsonMessage open(InputOpener file, Optional<ScratchFile> temporary, Reading reading)
            throws IOException {
        JsonScan scan = new JsonScan(reading);
        try (JsonParser first = parser(file, reading.log().limits())) {
            first.nextToken();
            scan.read(first);
        } catch (IOException e) {
            // the second pass meets it at the same place, after all that stands before
            if (!scan.hasStructure()) {
                throw e;
            }
        }
        Optional<org.cauce.io.Problem> refusal = scan.refusal();
        if (refusal.isPresent()) {
            throw new SdmxFailure(refusal.orElseThrow());
        }
        JsonParser second = parser(file, reading.log().limits());
        try {
            second.nextToken();
        } catch (IOException e) {
            second.close();
            throw e;
        }
        return new JsonMessage(scan, second, reading, temporary);
    }

    private static JsonParser parser(InputOpener file, ReadLimits limits) throws IOException {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.textLength())
                .maxNameLength(limits.textLength())
                .maxNumberLength(limits.textLength())
                .build();
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .build();
        return factory.createParser(new Utf8Reader(new BoundedInput(file.open(), limits.fileBytes())));
    }

    @Override
    public SdmxForm form() {
        return scan.form();
    }

    @Override
    public SdmxHeader header() {
        return scan.header();
    }

    /** {@return whether there is a series or flat observation; the parser is then at its key} */
    private boolean toItem() throws IOException {
        while (true) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                return false;
            }
            if (token == JsonToken.FIELD_NAME && (state == State.SERIES || state == State.OBSERVATIONS)) {
                return true;
            }
            step(token);
        }
    }

    private void step(JsonToken token) throws IOException {
        switch (token) {
            case FIELD_NAME -> enter(parser.currentName());
            case START_OBJECT -> startDataSet();
            case END_OBJECT -> state = outOf(state);
            case END_ARRAY -> state = State.OUTSIDE;
            default -> parser.skipChildren();
        }
    }

    private static State outOf(State state) {
        return switch (state) {
            case SERIES, OBSERVATIONS -> State.DATA_SET;
            case DATA_SET -> State.DATA_SETS;
            default -> State.OUTSIDE;
        };
    }

    private void enter(String name) throws IOException {
        JsonToken value = parser.nextToken();
        boolean isObject = value == JsonToken.START_OBJECT;
        if (state == State.OUTSIDE && name.equals("dataSets") && value == JsonToken.START_ARRAY) {
            state = State.DATA_SETS;
        } else if (state == State.DATA_SET && name.equals("series") && isObject) {
            state = State.SERIES;
        } else if (state == State.DATA_SET && name.equals("observations") && isObject) {
            state = State.OBSERVATIONS;
        } else if (!(state == State.OUTSIDE && name.equals("data") && isObject)) {
            parser.skipChildren();
        }
    }

    private void startDataSet() throws IOException {
        if (state != State.DATA_SETS) {
            parser.skipChildren();
            return;
        }
        state = State.DATA_SET;
        number++;
        JsonScan.DataSet set = scan.dataSet(number);
        JsonStructure structure = scan.structure(set);
        dataSet = structure == null ? null : new JsonDataSet(set, structure, reading);
        if (structure == null) {
            log.tell(SdmxProblem.MISSING_SDMX_STRUCTURE, line(), problem -> problem);
        }
    }

    private long line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private Joined.@Nullable Row nextRow() throws IOException {
        while (isAtObservation() || (!isAtSeries() && toItem() && isAtObservation())) {
            String key = parser.currentName();
            long line = line();
            parser.nextToken();
            Object values = new JsonTree(log).read(parser);
            Joined.Row row = dataSet == null ? refused() : dataSet.row(key, values, line);
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    private Joined.@Nullable Row refused() {
        log.refused++;
        return null;
    }

    private boolean isAtObservation() {
        return state == State.OBSERVATIONS && parser.currentToken() == JsonToken.FIELD_NAME;
    }

    private boolean isAtSeries() {
        return state == State.SERIES && parser.currentToken() == JsonToken.FIELD_NAME;
    }

    @Override
    public @Nullable SdmxSeries nextSeries() throws IOException {
        SdmxSeries flat = joined.nextSeries();
        isFlat = flat != null;
        series = flat;
        while (series == null && (isAtSeries() || toItem())) {
            if (isAtObservation()) {
                return nextSeries();
            }
            series = startSeries();
        }
        return series;
    }

    private @Nullable SdmxSeries startSeries() throws IOException {
        String key = parser.currentName();
        long line = line();
        parser.nextToken();
        Object json = new JsonTree(log).read(parser);
        Map<String, Object> all = JsonTree.object(JsonTree.member(json, "observations"));
        SdmxSeries begun = dataSet == null ? null : dataSet.series(key, JsonTree.member(json, "attributes"), line);
        if (begun == null) {
            log.refused += all.size();
        } else if (!reading.options().wants(begun.key())) {
            log.passedOver += all.size();
            return null;
        }
        observations = all.entrySet().iterator();
        return begun;
    }

    @Override
    public @Nullable SdmxObservation nextObservation() throws IOException {
        if (isFlat) {
            return joined.nextObservation();
        }
        while (series != null && dataSet != null && observations.hasNext()) {
            Map.Entry<String, Object> next = observations.next();
            SdmxPoint point = dataSet.point(next.getKey(), next.getValue(), series);
            if (point == null) {
                log.refused++;
            } else if (!reading.options().wants(point.key())) {
                log.passedOver++;
            } else {
                return new SdmxObservation(series, point);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        parser.close();
        if (temporary.isPresent()) {
            temporary.orElseThrow().close();
        }
    }
}
