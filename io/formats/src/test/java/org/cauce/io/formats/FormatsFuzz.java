package org.cauce.io.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.cauce.io.DataFile;
import org.cauce.io.Format;
import org.cauce.io.Formats;
import org.cauce.io.ReadLimits;
import org.cauce.io.ReadOptions;
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

    private FormatsFuzz() {}

    /** Holds what must hold for these bytes. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        int end = 0;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        String id = new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
        byte[] file = Arrays.copyOfRange(bytes, Math.min(end + 1, bytes.length), bytes.length);
        hold(format(id), DataFile.of("fuzz.csv", file));
    }

    /** A line that names no format stands for one of them all the same, so that no input is in vain. */
    private static Format format(String id) {
        return FORMATS.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseGet(() -> FORMATS.get(Math.floorMod(id.hashCode(), FORMATS.size())));
    }

    private static void hold(Format format, DataFile file) throws IOException {
        Optional<Format> detected = INSTALLED.detect(file);
        assertThat(INSTALLED.detect(file)).isEqualTo(detected);
        Reading reading = Reading.of(format, file, OPTIONS).addsUp();
        Reading again = Reading.of(format, file, OPTIONS);
        assertThat(again.records()).isEqualTo(reading.records());
        assertThat(again.problems()).isEqualTo(reading.problems());
        assertThat(Reading.of(format, file, SOME).addsUp().count()).isLessThanOrEqualTo(reading.count());
    }
}
