package org.cauce.io.sdmx;

import com.fasterxml.jackson.core.JsonProcessingException;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.TableProblem;
import org.cauce.io.internal.file.BoundedInput;
import org.cauce.io.internal.file.Utf8Reader;
import org.cauce.io.internal.file.WatchedInput;
import org.cauce.io.internal.log.InputFailure;
import org.cauce.io.internal.pack.Unpacked;
import org.cauce.io.internal.xml.XmlFailure;

/** Ends a reading; the problem says why. */
final class SdmxFailure extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    SdmxFailure(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }

    /**
     * {@return the problem behind what was thrown}
     *
     * @throws IOException if it is the disk that refuses
     */
    static Problem problem(Exception thrown, SdmxLog log) throws IOException {
        Throwable cause = thrown instanceof UncheckedIOException unchecked ? unchecked.getCause() : thrown;
        if (cause instanceof SdmxFailure failure) {
            return failure.problem;
        }
        if (cause instanceof XmlFailure failure) {
            return failure.problem();
        }
        if (cause instanceof Utf8Reader.MalformedEncoding malformed) {
            return encoding(malformed, log);
        }
        if (cause instanceof CsvParseException malformed) {
            return csv(malformed, log);
        }
        if (cause instanceof JsonProcessingException malformed) {
            return JsonFailures.problem(malformed, log);
        }
        if (cause instanceof IOException disk) {
            return ofFile(disk, log);
        }
        throw new IllegalStateException(thrown);
    }

    private static Problem ofFile(IOException cause, SdmxLog log) throws IOException {
        if (cause instanceof WatchedInput.Cancelled) {
            return Problem.of(TableProblem.CANCELLED, Location.of(log.file()));
        }
        if (cause instanceof BoundedInput.TooLarge) {
            return Problem.builder()
                    .code(InputProblem.FILE_TOO_LARGE)
                    .location(Location.of(log.file()))
                    .expected(Long.toString(log.limits().fileBytes()))
                    .build();
        }
        if (cause instanceof InputFailure known) {
            return known.problem();
        }
        return Unpacked.problem(cause, Location.of(log.file()), log.limits()).orElseThrow(() -> cause);
    }

    private static Problem encoding(Utf8Reader.MalformedEncoding malformed, SdmxLog log) {
        return Problem.builder()
                .code(malformed.isCut() ? InputProblem.TRUNCATED_FILE : InputProblem.INVALID_ENCODING)
                .location(Location.builder()
                        .file(log.file())
                        .line(malformed.line())
                        .column(malformed.column())
                        .build())
                .found(malformed.bytes())
                .build();
    }

    private static Problem csv(CsvParseException malformed, SdmxLog log) {
        Throwable cause = malformed.getCause() == null ? malformed : malformed.getCause();
        String reason = String.valueOf(cause.getMessage());
        boolean isTooLong = reason.contains("exceeds") || reason.contains("maximum");
        return Problem.builder()
                .code(isTooLong ? InputProblem.TEXT_TOO_LONG : SdmxProblem.BROKEN_SDMX_CSV)
                .location(Location.of(log.file()))
                .expected(Integer.toString(log.limits().textLength()))
                .reason(reason)
                .build();
    }
}
