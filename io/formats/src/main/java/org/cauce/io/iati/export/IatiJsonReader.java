package org.cauce.io.iati.export;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.MalformedInputException;
import org.cauce.io.Problem;
import org.cauce.io.ReadLimits;
import org.cauce.io.iati.IatiReader;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.organisation.IatiOrganisation;
import org.cauce.io.internal.file.BoundedInput;
import org.cauce.io.internal.file.OneByOne;
import org.cauce.io.internal.file.Turn;
import org.cauce.io.internal.file.Utf8Reader;
import org.cauce.io.internal.json.Failures;
import org.cauce.io.internal.json.Json;
import org.cauce.io.internal.json.RecordParser;
import org.cauce.io.internal.log.InputFailure;
import org.cauce.io.internal.pack.Unpacked;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON of an {@link IatiJsonWriter} record by record, be it one array or one record a line, packed by gzip or
 * not.
 *
 * <p>Unlike XML of strangers this is a form of our own: the first thing that is wrong ends the reading with a
 * {@link MalformedInputException} that names the line. So does a record that is larger than
 * {@link ReadLimits#valuesPerRecord()}: memory is that of one record, whatever the file holds. For one thread.
 *
 * @param <R> the type of the records
 */
public final class IatiJsonReader<R> implements Iterable<R>, AutoCloseable {
    private final String name;
    private final BufferedReader text;
    private final RecordParser parser;
    private final ObjectReader reader;
    private final ReadLimits limits;
    private final Turn turn;
    private final Iterator<R> records;

    private IatiJsonReader(String name, BufferedReader text, Class<R> type, ReadLimits limits) throws IOException {
        this.name = name;
        this.text = text;
        this.parser = new RecordParser(Json.parser(text, limits), name, limits);
        this.reader = ExportJson.MAPPER.readerFor(type).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        this.limits = limits;
        this.turn = new Turn(name);
        this.records = new Records(turn);
    }

    /**
     * {@return a reader of activities}
     *
     * @param path the file
     * @throws IOException if the disk refuses
     */
    public static IatiJsonReader<IatiActivity> open(Path path) throws IOException {
        return open(path, IatiReader.LIMITS);
    }

    /**
     * {@return a reader of activities}
     *
     * @param path the file
     * @param limits what the file may ask for; in JSON an object counts as 4 values, as does the first of each name in
     *     a record, a text or number counts as one, and a text once more for each 16 characters
     * @throws IOException if the disk refuses
     */
    public static IatiJsonReader<IatiActivity> open(Path path, ReadLimits limits) throws IOException {
        return open(path, IatiActivity.class, limits);
    }

    /**
     * {@return a reader of organisations}
     *
     * @param path the file
     * @throws IOException if the disk refuses
     */
    public static IatiJsonReader<IatiOrganisation> openOrganisations(Path path) throws IOException {
        return openOrganisations(path, IatiReader.LIMITS);
    }

    /**
     * {@return a reader of organisations}
     *
     * @param path the file
     * @param limits what the file may ask for, counted as in {@link #open(Path, ReadLimits)}
     * @throws IOException if the disk refuses
     */
    public static IatiJsonReader<IatiOrganisation> openOrganisations(Path path, ReadLimits limits) throws IOException {
        return open(path, IatiOrganisation.class, limits);
    }

    private static <R> IatiJsonReader<R> open(Path path, Class<R> type, ReadLimits limits) throws IOException {
        String name = String.valueOf(path.getFileName());
        InputStream in = Files.newInputStream(path);
        try {
            InputStream bytes = new BoundedInput(Unpacked.of(in, limits.compressionRatio()), limits.fileBytes());
            return new IatiJsonReader<>(name, new BufferedReader(new Utf8Reader(bytes), 1 << 16), type, limits);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** {@return the records that are left; whoever asks again goes on where the other stopped} */
    @Override
    public Iterator<R> iterator() {
        return records;
    }

    /**
     * Closes the file.
     *
     * @throws IOException if the disk refuses
     */
    @Override
    public void close() throws IOException {
        turn.close();
        parser.close();
        text.close();
    }

    /** {@return what the failure means; empty if the disk refuses} */
    private Optional<Problem> problem(IOException failure) {
        Failures failures = new Failures(parser, name, limits);
        // what fails within a record is told as the failure of the record, which says less
        for (Throwable cause = failure; cause instanceof IOException known; cause = cause.getCause()) {
            Optional<Problem> told = known instanceof InputFailure stated
                    ? Optional.of(stated.problem())
                    : failures.problem(known).or(() -> Unpacked.problem(known, Location.of(name), limits));
            if (told.isPresent()) {
                return told;
            }
        }
        return failure instanceof JsonProcessingException unfit ? Optional.of(problem(unfit)) : Optional.empty();
    }

    private Problem problem(JsonProcessingException unfit) {
        Location.Builder place = Location.builder().file(name);
        JsonLocation at = unfit.getLocation();
        if (at != null && at.getLineNr() > 0) {
            place.line(at.getLineNr());
        }
        return Problem.builder()
                .code(InputProblem.MALFORMED_JSON)
                .location(place.build())
                .reason(String.valueOf(unfit.getOriginalMessage()))
                .build();
    }

    private static MalformedInputException malformed(Problem problem, IOException cause) {
        MalformedInputException malformed = new MalformedInputException(ImmutableList.of(problem));
        malformed.initCause(cause);
        return malformed;
    }

    private final class Records extends OneByOne<R> {
        private boolean isArray;
        private boolean isBegun;
        private boolean isOver;
        private int count;
        private @Nullable MalformedInputException wrong;

        Records(Turn turn) {
            super(turn);
        }

        @Override
        protected @Nullable R advance() {
            if (wrong != null) {
                throw wrong;
            }
            try {
                return isOver ? null : read();
            } catch (IOException e) {
                wrong = malformed(problem(e).orElseThrow(() -> new UncheckedIOException(e)), e);
                throw wrong;
            }
        }

        private @Nullable R read() throws IOException {
            JsonToken token = parser.nextToken();
            if (!isBegun && token == JsonToken.START_ARRAY) {
                isArray = true;
                token = parser.nextToken();
            }
            isBegun = true;
            isOver = token == null || (isArray && token == JsonToken.END_ARRAY);
            if (isOver) {
                expect(token == null || parser.nextToken() == null, "the end of the file");
                return null;
            }
            expect(token == JsonToken.START_OBJECT, "a record");
            if (++count > limits.recordsPerFile()) {
                throw InputFailure.beyond(InputProblem.TOO_MANY_RECORDS, Location.of(name), limits.recordsPerFile());
            }
            parser.beginRecord();
            return reader.<R>readValue(parser);
        }

        private void expect(boolean holds, String expected) throws JsonProcessingException {
            if (!holds) {
                throw new JsonParseException(parser, "Found " + parser.currentToken() + ", expected " + expected);
            }
        }
    }
}
