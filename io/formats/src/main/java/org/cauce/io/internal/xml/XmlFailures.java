package org.cauce.io.internal.xml;

import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.cauce.io.ArchiveProblem;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.ProblemCode;
import org.cauce.io.ReadLimits;
import org.cauce.io.internal.file.BoundedInput;
import org.cauce.io.internal.pack.Unpacked;
import org.cauce.io.xml.XmlProblem;
import org.jspecify.annotations.Nullable;

/** What is wrong with a document, by what the parser and the streams under it throw. */
final class XmlFailures {
    private XmlFailures() {}

    static XmlFailure limit(ProblemCode code, long most, Location location) {
        return new XmlFailure(Problem.builder()
                .code(code)
                .location(location)
                .expected(Long.toString(most))
                .build());
    }

    static IOException of(Exception thrown, Location location, ReadLimits limits) {
        for (Throwable cause = thrown; cause != null; cause = nested(cause)) {
            if (cause instanceof XmlFailure known) {
                return known;
            }
            if (cause instanceof BoundedInput.TooLarge) {
                return limit(InputProblem.FILE_TOO_LARGE, limits.fileBytes(), location);
            }
            if (cause instanceof Unpacked.PacksTooWell) {
                return limit(XmlProblem.PACKS_TOO_WELL, limits.compressionRatio(), location);
            }
            if (cause instanceof TokenGuard.TokenTooLong) {
                return limit(InputProblem.TEXT_TOO_LONG, limits.textLength(), location);
            }
            if (cause instanceof TokenGuard.TooManyAttributes) {
                return limit(XmlProblem.TOO_MANY_NAMES, XmlCursor.MOST_ATTRIBUTES, location);
            }
            if (cause instanceof EOFException) {
                return new XmlFailure(Problem.of(InputProblem.TRUNCATED_FILE, location));
            }
            if (cause instanceof ZipException) {
                return because(ArchiveProblem.MALFORMED_GZIP, location, cause);
            }
            if (cause instanceof CharacterCodingException || cause instanceof CharConversionException) {
                return because(InputProblem.INVALID_ENCODING, location, cause);
            }
            if (cause instanceof IOException disk) {
                return disk;
            }
        }
        if (thrown instanceof UnsupportedCharsetException) {
            return because(InputProblem.INVALID_ENCODING, location, thrown);
        }
        return malformed(thrown, location);
    }

    private static @Nullable Throwable nested(Throwable thrown) {
        return thrown instanceof XMLStreamException xml && xml.getNestedException() != null
                ? xml.getNestedException()
                : thrown.getCause();
    }

    private static XmlFailure malformed(Exception thrown, Location location) {
        String said = String.valueOf(thrown.getMessage());
        Location place = location;
        if (thrown instanceof XMLStreamException xml && xml.getLocation() != null) {
            place = location.withLine(Math.max(1, xml.getLocation().getLineNumber()))
                    .withColumn(Math.max(1, xml.getLocation().getColumnNumber()));
        }
        if (said.contains("Unexpected End-of-input")) {
            return new XmlFailure(Problem.of(
                    said.contains("in prolog") ? InputProblem.EMPTY_FILE : InputProblem.TRUNCATED_FILE, place));
        }
        return because(
                said.contains("UTF-8") ? InputProblem.INVALID_ENCODING : XmlProblem.MALFORMED_XML, place, thrown);
    }

    private static XmlFailure because(ProblemCode code, Location location, Throwable thrown) {
        // the parser repeats the place on lines of its own
        String reason = String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
        return new XmlFailure(
                Problem.builder().code(code).location(location).reason(reason).build());
    }
}
