package org.cauce.io.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cauce.io.Problem;
import org.cauce.io.ReadLimits;
import org.cauce.io.ReadReport;

/**
 * What must hold for any bytes: reading ends without an exception, the report adds up, and what is wanted alone is read
 * as it is among the rest.
 *
 * <p>Jazzer calls it by its name, {@code .ci/fuzz}; the files that it found are read again in each build.
 */
public final class SdmxFuzz {
    private static final ReadLimits LIMITS = SdmxOptions.LIMITS
            .withFileBytes(1 << 20)
            .withValuesPerRecord(10_000)
            .withTextLength(10_000)
            .withDepth(24);

    private SdmxFuzz() {}

    /** Holds what must hold for these bytes. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        Read read = Read.bytes(bytes, SdmxOptions.builder().limits(LIMITS).build());
        read.problems().forEach(Problem::message);
        ReadReport.Count count = read.count();
        assertThat(count.kept()).isEqualTo(read.observations().size());
        assertThat(count.refused() > 0 && read.problems().isEmpty()).isFalse();
        texts(read);
        readStructures(bytes);
        SdmxOptions told =
                SdmxOptions.builder().limits(LIMITS).addDimensions("DIM", "REF").build();
        List<String> all = texts(Read.bytes(bytes, told));
        SdmxOptions some = SdmxOptions.builder().from(told).putOnly("DIM", "x").build();
        assertThat(all).containsAll(texts(Read.bytes(bytes, some)));
    }

    private static List<String> texts(Read read) {
        List<String> texts = new ArrayList<>();
        for (SdmxObservation one : read.observations()) {
            one.number();
            texts.add(one + " " + one.attributes() + " " + one.series().attributes() + one.period() + one.dataSet());
        }
        return texts;
    }

    private static void readStructures(byte[] bytes) throws IOException {
        if (bytes.length == 0 || bytes[0] != '<') {
            return;
        }
        Path file = Files.createTempFile("fuzz", ".xml");
        try {
            Files.write(file, bytes);
            SdmxStructures.read(SdmxOptions.builder().limits(LIMITS).build(), file)
                    .problems()
                    .forEach(Problem::message);
        } finally {
            Files.delete(file);
        }
    }
}
