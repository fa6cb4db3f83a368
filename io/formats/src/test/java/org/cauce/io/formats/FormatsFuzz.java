package org.cauce.io.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.cauce.io.DataFile;
import org.cauce.io.Format;
import org.cauce.io.Formats;
import org.cauce.io.FuzzInput;
import org.cauce.io.ReadLimits;
import org.cauce.io.ReadOptions;
import org.cauce.io.contract.Reading;
import org.cauce.model.flow.FlowFilter;
import org.cauce.model.indicator.ObservationFilter;

/**
 * What must hold for any bytes behind a line with the id of a format: its reader ends without an exception, its counts
 * add up, it reads the same again, and no more of it where less is wanted.
 *
 * <p>Jazzer calls it by its name, {@code .ci/fuzz}; the files that it found are read again in each build.
 */
public final class FormatsFuzz {
    private static final ReadLimits LIMITS = ReadOptions.LIMITS
            .withFileBytes(1 << 20)
            .withRecordsPerFile(1_000)
            .withValuesPerRecord(10_000)
            .withTextLength(10_000)
            .withProblems(100)
            .withDepth(24);
    private static final ReadOptions OPTIONS =
            ReadOptions.builder().limits(LIMITS).reportsRepeats(true).build();
    private static final ReadOptions SOME = OPTIONS.withObservations(
                    ObservationFilter.builder().firstYear(2021).build())
            .withFlows(FlowFilter.builder().firstYear(2021).build());
    private static final Formats INSTALLED = Formats.installed();
    private static final ImmutableList<Format> FORMATS = ImmutableList.<Format>builder()
            .addAll(INSTALLED.all())
            .add(new SheetFormat())
            .build();
    private static final ImmutableMap<String, Format> BY_ID = Maps.uniqueIndex(FORMATS, Format::id);

    private FormatsFuzz() {}

    /**
     * Holds what must hold for these bytes. What takes as long again, or asks all formats, is done for some of them, as
     * their hash says: so most of the time goes to the reading of what was not read before.
     */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        int chosen = Arrays.hashCode(bytes) >>> 3;
        hold(bytes, chosen % 8 == 0, chosen % 64 == 0);
    }

    /** Holds all that must hold for these bytes. */
    static void holdAll(byte[] bytes) throws IOException {
        hold(bytes, true, true);
    }

    private static void hold(byte[] bytes, boolean again, boolean detects) throws IOException {
        FuzzInput input = FuzzInput.of(bytes);
        Format format = format(input.label());
        DataFile file = DataFile.of("fuzz.csv", input.bytes());
        Reading reading = Samples.any(format, file).read(OPTIONS).addsUp();
        if (again) {
            readsTheSameAgain(format, file, reading);
        }
        if (detects) {
            Optional<Format> detected = INSTALLED.detect(file);
            assertThat(INSTALLED.detect(file)).isEqualTo(detected);
        }
    }

    /** A line that names no format stands for one of them all the same, so that no input is in vain. */
    private static Format format(String id) {
        Format named = BY_ID.get(id);
        return named == null ? FORMATS.get(Math.floorMod(id.hashCode(), FORMATS.size())) : named;
    }

    private static void readsTheSameAgain(Format format, DataFile file, Reading reading) throws IOException {
        Reading again = Samples.any(format, file).read(OPTIONS);
        assertThat(again.records()).isEqualTo(reading.records());
        assertThat(again.problems()).isEqualTo(reading.problems());
        assertThat(Samples.any(format, file).read(SOME).addsUp().count()).isLessThanOrEqualTo(reading.count());
    }
}
