package org.cauce.io.formats;

import com.google.common.io.ByteSource;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.Format;
import org.cauce.io.ProgressListener;
import org.cauce.io.ReadOptions;
import org.cauce.io.RecordReader;
import org.cauce.io.worldbank.WorldBankLongFormat;
import org.cauce.model.indicator.ObservationFilter;
import org.cauce.model.source.Statement;

/** A format like one of ours that does one thing wrong. */
final class WrongFormat implements Format {
    private final Format right = new WorldBankLongFormat();
    private final AtomicInteger opened = new AtomicInteger();
    private final Fault fault;

    WrongFormat(Fault fault) {
        this.fault = fault;
    }

    @Override
    public String id() {
        return fault == Fault.WITHOUT_A_PROPER_ID ? "A format" : "wrong";
    }

    @Override
    public String title() {
        return "Wrong";
    }

    @Override
    public String documentation() {
        return "Does one thing wrong.";
    }

    /** Before the one that it is like. */
    @Override
    public int rank() {
        return 1;
    }

    @Override
    public boolean recognises(FileSample sample) {
        return switch (fault) {
            case RECOGNISES_BY_NAME -> sample.name().endsWith(".csv") && right.recognises(sample);
            case RECOGNISES_ALL -> true;
            case LOOKS_BEHIND_THE_END -> sample.text().charAt(0) == 'C' && right.recognises(sample);
            default -> right.recognises(sample);
        };
    }

    @Override
    public RecordReader<? extends Statement<?>> open(DataFile file, ReadOptions options) throws IOException {
        DataFile read = fault == Fault.TAKES_A_FAILING_DISK_FOR_THE_END ? neverFailing(file) : file;
        if (fault == Fault.HOLDS_ALL_IN_MEMORY) {
            read = DataFile.of(file.name(), file.open().readAllBytes());
        }
        RecordReader<? extends Statement<?>> reader = right.open(read, changed(options));
        return fault == Fault.HAS_AN_EMPTY_CURSOR
                ? new EmptyCursor(reader)
                : new WrongReader(reader, fault, file, opened.incrementAndGet());
    }

    private ReadOptions changed(ReadOptions options) {
        return switch (fault) {
            case IGNORES_FILTERS -> options.withObservations(ObservationFilter.ALL);
            case TELLS_NO_PROGRESS -> options.withOnProgress(ProgressListener.NONE);
            case GOES_ON_WHEN_CANCELLED -> options.withIsCancelled(() -> false);
            case IGNORES_LIMITS, NOTES_ALL_IT_READS -> options.withLimits(ReadOptions.LIMITS);
            case TELLS_NO_LISTENER -> options.withOnProblem(problem -> {});
            case TELLS_NO_REPEATS -> options.withReportsRepeats(false);
            case THROWS_AT_A_PROBLEM ->
                options.withOnProblem(problem -> {
                    throw new IllegalArgumentException(problem.message());
                });
            default -> options;
        };
    }

    private static DataFile neverFailing(DataFile file) {
        return DataFile.of(file.name(), new ByteSource() {
            @Override
            public InputStream openStream() throws IOException {
                return new Ending(file.open());
            }
        });
    }

    /** Ends where the disk refuses. */
    private static final class Ending extends FilterInputStream {
        Ending(InputStream in) {
            super(in);
        }

        @Override
        public int read() {
            try {
                return super.read();
            } catch (IOException refused) {
                return -1;
            }
        }

        @Override
        public int read(byte[] target, int offset, int most) {
            try {
                return super.read(target, offset, most);
            } catch (IOException refused) {
                return -1;
            }
        }
    }
}
