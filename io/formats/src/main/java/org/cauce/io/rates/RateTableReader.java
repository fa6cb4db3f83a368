package org.cauce.io.rates;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.ReadLimits;
import org.cauce.io.ReadResult;
import org.cauce.io.internal.file.BoundedInput;
import org.cauce.io.internal.file.Utf8Reader;
import org.cauce.io.internal.log.ReadingLog;
import org.cauce.model.currency.CurrencyCode;
import org.cauce.model.currency.Frequency;
import org.cauce.model.currency.RateTable;

/**
 * Reads exchange rates from CSV, in one of two forms; the heading tells which.
 *
 * <ul>
 *   <li>Wide: {@code DATE,AED,AFN,…}, then a row for each month ({@code 2024-06}) or year ({@code 2024}); a blank cell,
 *       or none, is no rate.
 *   <li>Long: the columns {@code Date}, {@code Rate}, {@code Currency} and {@code Frequency} ({@code A} for years,
 *       {@code M} for months), and {@code Source} if there is one; a row for each rate.
 * </ul>
 *
 * <p>Rates are units of the currency for one unit of the base, which the files do not tell: the US dollar unless
 * {@linkplain Builder#base(CurrencyCode) set}. They are kept digit by digit.
 *
 * <p>The report counts {@code rates}. The same rate of a currency told again, as for each country of a currency union,
 * is counted as {@code repeats}; what is passed over for its frequency as {@code other-frequency}. There is a table
 * only if there is no error. A reader is a value and may be shared between threads. What the disk refuses is an
 * {@link UncheckedIOException} that names the file.
 *
 * <pre>{@code
 * RateTable monthly = RateTableReader.create().read(Path.of("usd_to_xxx_by_month.csv")).orThrow();
 * }</pre>
 */
public final class RateTableReader {
    private static final int MOST_COLUMNS = 10_000;
    private static final int LONGEST_LINE = 1 << 20;

    private final Builder settings;

    private RateTableReader(Builder settings) {
        this.settings = settings;
    }

    /** {@return a reader with the standard limits, of rates against the US dollar} */
    public static RateTableReader create() {
        return builder().build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the rates of this file}
     *
     * @param path the file
     */
    public ReadResult<RateTable> read(Path path) {
        String name = String.valueOf(path.getFileName());
        try (InputStream bytes = Files.newInputStream(path)) {
            return read(bytes, name);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read: " + e, e);
        }
    }

    /**
     * {@return the rates in these bytes}
     *
     * @param bytes the content of a file
     * @param name what problems call it
     */
    public ReadResult<RateTable> read(byte[] bytes, String name) {
        return read(new ByteArrayInputStream(bytes), name);
    }

    /**
     * {@return the rates in this stream, which is read to its end and not closed}
     *
     * @param bytes the content of a file
     * @param name what problems call it
     */
    public ReadResult<RateTable> read(InputStream bytes, String name) {
        ReadingLog log = new ReadingLog(name, settings.limits);
        RateSink sink = new RateSink(log, settings.base, settings.frequency, settings.source.orElse(name));
        Utf8Reader text = new Utf8Reader(new BoundedInput(bytes, settings.limits.fileBytes()));
        try {
            rows(text, log, new RateRows(sink));
        } catch (ReadingLog.Stopped stopped) {
            return log.result(sink::table);
        } catch (CsvParseException malformed) {
            log.tell(Problem.builder()
                    .code(RateProblem.MALFORMED_CSV)
                    .location(Location.of(name))
                    .reason(reason(malformed))
                    .build());
        } catch (UncheckedIOException failure) {
            log.tell(problem(failure, name));
        }
        return log.result(sink::table);
    }

    private void rows(Reader text, ReadingLog log, RateRows rows) {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(MOST_COLUMNS)
                .maxFieldSize(Math.min(LONGEST_LINE, settings.limits.textLength()))
                .maxRecordSize(LONGEST_LINE)
                .build();
        // not closed: the stream is the caller's
        CsvReader<CsvRecord> csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(handler, text);
        Iterator<CsvRecord> records = csv.iterator();
        if (!records.hasNext()) {
            log.tell(Problem.of(InputProblem.EMPTY_FILE, Location.of(log.file())));
            return;
        }
        if (rows.heading(records.next())) {
            records.forEachRemaining(rows::row);
        }
    }

    private Problem problem(UncheckedIOException failure, String name) {
        if (failure.getCause() instanceof BoundedInput.TooLarge) {
            return Problem.builder()
                    .code(InputProblem.FILE_TOO_LARGE)
                    .location(Location.of(name))
                    .expected(Long.toString(settings.limits.fileBytes()))
                    .build();
        }
        if (failure.getCause() instanceof Utf8Reader.MalformedEncoding malformed) {
            return Problem.builder()
                    .code(malformed.isCut() ? InputProblem.TRUNCATED_FILE : InputProblem.INVALID_ENCODING)
                    .location(Location.builder()
                            .file(name)
                            .line(malformed.line())
                            .column(malformed.column())
                            .build())
                    .found(malformed.bytes())
                    .build();
        }
        throw new UncheckedIOException(name + " cannot be read: " + failure.getCause(), failure.getCause());
    }

    private static String reason(CsvParseException malformed) {
        Throwable cause = malformed.getCause() == null ? malformed : malformed.getCause();
        return String.valueOf(cause.getMessage());
    }

    /** Builds readers. */
    public static final class Builder {
        private ReadLimits limits = ReadLimits.STANDARD;
        private CurrencyCode base = CurrencyCode.USD;
        private Optional<Frequency> frequency = Optional.empty();
        private Optional<String> source = Optional.empty();

        private Builder() {}

        /**
         * {@return this builder, with these limits}
         *
         * @param newLimits the limits
         */
        @CanIgnoreReturnValue
        public Builder limits(ReadLimits newLimits) {
            limits = newLimits;
            return this;
        }

        /**
         * {@return this builder, with this base; the US dollar unless set}
         *
         * @param newBase the currency of which one unit is worth the rate
         */
        @CanIgnoreReturnValue
        public Builder base(CurrencyCode newBase) {
            base = newBase;
            return this;
        }

        /**
         * {@return this builder, to read rates of this frequency and pass over others; unless set, that of the first
         * rate counts and others are an error}
         *
         * @param newFrequency years or months
         */
        @CanIgnoreReturnValue
        public Builder frequency(Frequency newFrequency) {
            frequency = Optional.of(newFrequency);
            return this;
        }

        /**
         * {@return this builder, with this source of rates that do not tell theirs; the name of the file unless set}
         *
         * @param newSource who publishes them
         */
        @CanIgnoreReturnValue
        public Builder source(String newSource) {
            source = Optional.of(newSource);
            return this;
        }

        /** {@return the reader} */
        public RateTableReader build() {
            Builder copy = new Builder();
            copy.limits = limits;
            copy.base = base;
            copy.frequency = frequency;
            copy.source = source;
            return new RateTableReader(copy);
        }
    }
}
