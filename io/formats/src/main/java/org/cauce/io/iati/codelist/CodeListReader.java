package org.cauce.io.iati.codelist;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.ReadLimits;
import org.cauce.io.ReadResult;
import org.cauce.io.internal.log.ReadingLog;

/**
 * Reads code lists from files, in XML or JSON as IATI publishes them; the file itself tells which it is.
 *
 * <p>Names, categories, status and dates are kept, descriptions are not. The names in JSON are of one language, which
 * the file does not tell: {@link Builder#language(Locale)}. There is a value only if there is no error; a code that
 * stands twice is a warning, and the first is kept.
 *
 * <pre>{@code
 * CodeList newer = CodeListReader.create().read(Path.of("Sector.xml")).orThrow();
 * CodeLists lists = CodeLists.bundled().updatedBy(newer);
 * }</pre>
 *
 * <p>A document type definition is refused, and nothing is fetched. No more than 64 MiB are read. A reader is a value
 * and may be shared between threads. What the disk refuses is an {@link UncheckedIOException} that names the file.
 */
public final class CodeListReader {
    private static final int LOOK_AHEAD = 4_096;
    private static final int LARGEST = 1 << 26;

    private final ReadLimits limits;
    private final Locale language;

    private CodeListReader(Builder builder) {
        this.limits = builder.limits.withFileBytes(Math.min(builder.limits.fileBytes(), LARGEST));
        this.language = builder.language;
    }

    /** {@return a reader with the standard limits, of names in English} */
    public static CodeListReader create() {
        return builder().build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the code list of this file}
     *
     * @param path the file
     */
    public ReadResult<CodeList> read(Path path) {
        String name = String.valueOf(path.getFileName());
        try (InputStream bytes = Files.newInputStream(path)) {
            return read(bytes, name);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read: " + e, e);
        }
    }

    /**
     * {@return the code list of these bytes}
     *
     * @param bytes the content of a file
     * @param name what problems call it
     */
    public ReadResult<CodeList> read(byte[] bytes, String name) {
        return read(new ByteArrayInputStream(bytes), name);
    }

    /**
     * {@return the code list of this stream, which is read to its end and not closed}
     *
     * @param bytes the content of a file
     * @param name what problems call it
     */
    public ReadResult<CodeList> read(InputStream bytes, String name) {
        ReadingLog log = new ReadingLog(name, limits);
        CodeListDraft draft = new CodeListDraft(log);
        try {
            BufferedInputStream buffered = new BufferedInputStream(bytes, LOOK_AHEAD);
            switch (firstCharacter(buffered)) {
                case '<' -> new XmlCodeList(log, draft).read(buffered);
                case '{' -> new JsonCodeList(log, draft, language).read(buffered);
                case -1 -> log.tell(Problem.of(InputProblem.EMPTY_FILE, Location.of(name)));
                default -> log.tell(Problem.of(CodeListProblem.NOT_A_CODE_LIST, Location.of(name)));
            }
        } catch (ReadingLog.Stopped stopped) {
            return log.result(draft::list);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read: " + e, e);
        }
        draft.finish();
        return log.result(draft::list);
    }

    /** The first character that is neither blank nor part of a byte order mark or of UTF-16; -1 at the end. */
    private static int firstCharacter(BufferedInputStream bytes) throws IOException {
        bytes.mark(LOOK_AHEAD);
        int next = bytes.read();
        for (int count = 1; next >= 0 && count < LOOK_AHEAD && isPassedOver(next); count++) {
            next = bytes.read();
        }
        bytes.reset();
        return next;
    }

    private static boolean isPassedOver(int next) {
        return next <= ' ' || next == 0xEF || next == 0xBB || next == 0xBF || next >= 0xFE;
    }

    /** Builds readers. */
    public static final class Builder {
        private ReadLimits limits = ReadLimits.STANDARD;
        private Locale language = Locale.ENGLISH;

        private Builder() {}

        /**
         * {@return this builder, with these limits}
         *
         * @param newLimits the limits
         */
        public Builder limits(ReadLimits newLimits) {
            limits = newLimits;
            return this;
        }

        /**
         * {@return this builder, with this language of names that do not tell theirs; English unless set}
         *
         * @param newLanguage the language
         */
        public Builder language(Locale newLanguage) {
            language = newLanguage;
            return this;
        }

        /** {@return the reader} */
        public CodeListReader build() {
            return new CodeListReader(this);
        }
    }
}
