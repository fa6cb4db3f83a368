package org.cauce.io.iati.export;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.zip.GZIPInputStream;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.MalformedInputException;
import org.cauce.io.Problem;
import org.cauce.io.ReadLimits;
import org.cauce.io.iati.IatiReader;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.organisation.IatiOrganisation;
import org.cauce.io.internal.file.OneByOne;
import org.cauce.io.internal.file.Turn;
import org.cauce.io.internal.file.Utf8Reader;
import org.cauce.io.internal.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON of an {@link IatiJsonWriter} record by record, be it one array or one record a line, packed by gzip or
 * not.
 *
 * <p>Unlike XML of strangers this is a form of our own: the first thing that is wrong ends the reading with a
 * {@link MalformedInputException} that names the line. For one thread.
 *
 * @param <R> the type of the records
 */
public final class IatiJsonReader<R> implements Iterable<R>, AutoCloseable {
    private final String name;
    private final BufferedReader text;
    private final JsonParser parser;
    private final ObjectReader reader;
    private final Turn turn;
    private final Iterator<R> records;

    private IatiJsonReader(String name, BufferedReader text, Class<R> type, ReadLimits limits) throws IOException {
        this.name = name;
        this.text = text;
        this.parser = Json.parser(text, limits);
        this.reader = ExportJson.MAPPER.readerFor(type).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
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
        return open(path, IatiActivity.class);
    }

    /**
     * {@return a reader of organisations}
     *
     * @param path the file
     * @throws IOException if the disk refuses
     */
    public static IatiJsonReader<IatiOrganisation> openOrganisations(Path path) throws IOException {
        return open(path, IatiOrganisation.class);
    }

    private static <R> IatiJsonReader<R> open(Path path, Class<R> type) throws IOException {
        String name = String.valueOf(path.getFileName());
        InputStream in = Files.newInputStream(path);
        try {
            InputStream bytes = name.endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
            return new IatiJsonReader<>(
                    name, new BufferedReader(new Utf8Reader(bytes), 1 << 16), type, IatiReader.LIMITS);
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

    private MalformedInputException malformed(JsonProcessingException cause) {
        Location.Builder place = Location.builder().file(name);
        JsonLocation at = cause.getLocation();
        if (at != null && at.getLineNr() > 0) {
            place.line(at.getLineNr());
        }
        return malformed(
                Problem.builder()
                        .code(InputProblem.MALFORMED_JSON)
                        .location(place.build())
                        .reason(String.valueOf(cause.getOriginalMessage()))
                        .build(),
                cause);
    }

    private MalformedInputException malformed(Utf8Reader.MalformedEncoding cause) {
        return malformed(
                Problem.builder()
                        .code(cause.isCut() ? InputProblem.TRUNCATED_FILE : InputProblem.INVALID_ENCODING)
                        .location(Location.builder()
                                .file(name)
                                .line(cause.line())
                                .column(cause.column())
                                .build())
                        .found(cause.bytes())
                        .build(),
                cause);
    }

    private MalformedInputException malformed(EOFException cause) {
        return malformed(
                Problem.builder()
                        .code(InputProblem.TRUNCATED_FILE)
                        .location(Location.builder().file(name).build())
                        .build(),
                cause);
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
            } catch (JsonProcessingException e) {
                wrong = malformed(e);
                throw wrong;
            } catch (Utf8Reader.MalformedEncoding e) {
                wrong = malformed(e);
                throw wrong;
            } catch (EOFException e) {
                wrong = malformed(e);
                throw wrong;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
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
            return reader.<R>readValue(parser);
        }

        private void expect(boolean holds, String expected) throws JsonProcessingException {
            if (!holds) {
                throw new JsonParseException(parser, "Found " + parser.currentToken() + ", expected " + expected);
            }
        }
    }
}
