package org.cauce.examples.command;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.Format;
import org.cauce.io.Formats;

/** A kind of file that a program reads, to say of one of another kind which that is and what reads it. */
public enum FileKind {
    /** Activities or organisations of IATI. */
    IATI("IATI file", "XML", "<"),

    /** A file of a catalogue. */
    CATALOGUE("catalogue", "JSON", "{[");

    private static final CharMatcher BLANK = CharMatcher.whitespace().or(CharMatcher.is('\0'));

    private final String title;
    private final String syntax;
    private final String beginnings;

    FileKind(String title, String syntax, String beginnings) {
        this.title = title;
        this.syntax = syntax;
        this.beginnings = beginnings;
    }

    /**
     * {@return what is wrong with a file that begins unlike this kind; empty if it may be one, or is a folder, empty or
     * of control characters: then the reader of this kind tells more}
     *
     * @param path a file or folder
     * @throws UncheckedIOException if the disk refuses
     */
    public Optional<String> refusal(Path path) {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            DataFile file = DataFile.of(path);
            FileSample sample = FileSample.of(file);
            return mayBe(sample)
                    ? Optional.empty()
                    : Optional.of(path + " is no " + title + ", which is " + syntax + what(sample, file));
        } catch (IOException refused) {
            throw Refused.of("Cannot read " + path, refused);
        }
    }

    private boolean mayBe(FileSample sample) {
        String start = BLANK.trimLeadingFrom(sample.text());
        return start.isEmpty() || Character.isISOControl(start.charAt(0)) || beginnings.indexOf(start.charAt(0)) >= 0;
    }

    private static String what(FileSample sample, DataFile file) throws IOException {
        Optional<Format> format = Formats.installed().detect(file);
        return format.isPresent()
                ? ", but of the format \"" + format.get().title()
                        + "\": 'cauce data' tells what it holds, 'cauce flows ask' asks for its flows, if it has some"
                : ": " + OutOfScope.reason(sample);
    }
}
