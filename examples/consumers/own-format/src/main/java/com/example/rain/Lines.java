package com.example.rain;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.cauce.io.DataFile;
import org.cauce.io.InputProblem;
import org.cauce.io.ProblemCode;
import org.cauce.io.ReadOptions;
import org.cauce.io.TableProblem;

/** The lines of a file, within the limits of its reader, who is told how far it has come. For one thread. */
final class Lines implements Closeable {
    /** How many bytes are read before somebody is asked whether to stop. */
    private static final int STEP = 1 << 16;

    private final InputStream bytes;
    private final ReadOptions options;
    private long read;
    private long number;

    /** What ends the reading before the end of the file. */
    static final class Stopped extends Exception {
        private static final long serialVersionUID = 1;
        private final transient ProblemCode why;

        Stopped(ProblemCode why) {
            super(why.id());
            this.why = why;
        }

        ProblemCode why() {
            return why;
        }
    }

    Lines(DataFile file, ReadOptions options) throws IOException {
        this.bytes = new BufferedInputStream(file.open());
        this.options = options;
    }

    /** The next line that is not blank; null behind the last one. */
    String next() throws IOException, Stopped {
        String line = line();
        while (line != null && line.isBlank()) {
            line = line();
        }
        return line;
    }

    private String line() throws IOException, Stopped {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        number++;
        for (int one = bytes.read(); one >= 0; one = bytes.read()) {
            count();
            if (one == '\n') {
                return line.toString(StandardCharsets.UTF_8);
            }
            if (line.size() == options.limits().textLength()) {
                throw new Stopped(InputProblem.TEXT_TOO_LONG);
            }
            line.write(one);
        }
        return line.size() > 0 ? line.toString(StandardCharsets.UTF_8) : null;
    }

    private void count() throws Stopped {
        read++;
        if (read > options.limits().fileBytes()) {
            throw new Stopped(InputProblem.FILE_TOO_LARGE);
        }
        if (read % STEP == 0) {
            options.onProgress().read(read);
            if (options.isCancelled().getAsBoolean()) {
                throw new Stopped(TableProblem.CANCELLED);
            }
        }
    }

    /** The number of the line that was given last, from 1. */
    long number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
