package org.cauce.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.cauce.model.internal.Require;

/**
 * A line of a file.
 *
 * @param file the file's name, without the folders of the machine that read it
 * @param line the line, counted from 1
 */
public record FileLine(String file, long line) {
    /**
     * Checks the parts.
     *
     * @param file the name of the file
     * @param line the line, counted from 1
     * @throws IllegalArgumentException if the file is blank or the line is not positive
     */
    public FileLine {
        if (file.isBlank() || line < 1) {
            throw new IllegalArgumentException("File and line are '" + Require.shown(file) + "' and " + line
                    + ": expected a name and a line from 1 on");
        }
    }

    /**
     * {@return the file and line with this text, {@code file:line}}
     *
     * @param text the text form
     * @throws IllegalArgumentException if the text has another form
     */
    @JsonCreator
    public static FileLine parse(String text) {
        int colon = text.lastIndexOf(':');
        try {
            return new FileLine(text.substring(0, Math.max(colon, 0)), Long.parseLong(text.substring(colon + 1)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "'" + Require.shown(text) + "' is not file:line, such as crs-2023.txt:4711", e);
        }
    }

    /** {@return the text form, {@code file:line}} */
    @JsonValue
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
