package org.cauce.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.cauce.io.ReadLimits;
import org.cauce.io.ReadOptions;
import org.cauce.io.iati.IatiReader;
import org.junit.jupiter.api.Test;

/** The page on tables tells the limits that the readers have. */
final class LimitsTableTest {
    private static String gibibytes(ReadLimits limits) {
        return (limits.fileBytes() >> 30) + " GiB";
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    @Test
    void tellsTheLimitsOfTheReaders() throws IOException {
        ReadLimits standard = ReadLimits.STANDARD;
        assertThat(Files.readString(Path.of("src/main/pages/formats/tables.md")))
                .contains(Stream.of(
                                "a file of statistics | " + gibibytes(ReadOptions.LIMITS) + ", and "
                                        + number(ReadOptions.LIMITS.recordsPerFile()) + " rows",
                                "a file of IATI | " + gibibytes(IatiReader.LIMITS),
                                "a catalogue, or a table of exchange rates | " + gibibytes(standard),
                                "16 MiB | " + standard.compressionRatio() + " times its size packed",
                                "files in an archive | " + number(standard.filesPerFolder()),
                                "problems of a file; then its reading ends | " + number(standard.problems()),
                                "a number | " + standard.numberDigits() + " digits",
                                "a text | " + number(standard.textLength()) + " characters",
                                "elements or objects in each other | " + standard.depth())
                        .map(row -> row + " |")
                        .toList());
    }
}
