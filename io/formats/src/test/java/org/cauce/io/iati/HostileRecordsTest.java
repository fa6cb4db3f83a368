package org.cauce.io.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cauce.io.JavaProcess;
import org.cauce.io.MalformedInputException;
import org.cauce.io.Problem;
import org.cauce.io.ReadLimits;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.export.IatiJsonReader;
import org.cauce.io.iati.organisation.IatiOrganisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files of JSON made to take a reader down: each ends with its problem, soon, and with little memory. */
@Timeout(300)
final class HostileRecordsTest {
    private static final ReadLimits FEW = IatiReader.LIMITS.withValuesPerRecord(100);

    @TempDir
    Path folder;

    @Test
    void readsLargeRecordsThatNobodyMakesWithLittleMemory() throws Exception {
        Map<String, String> codes = new TreeMap<>();
        JavaProcess.said(
                        "64m",
                        HostileRecord.class,
                        folder.resolve("hostile.json.gz").toString())
                .lines()
                .forEach(
                        line -> codes.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(' ') + 1)));

        assertThat(codes)
                .isEqualTo(new TreeMap<>(Arrays.stream(HostileRecord.values())
                        .collect(Collectors.toMap(Enum::name, HostileRecord::code))));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("activities.json"), text);
    }

    private static void read(Path file, ReadLimits limits) throws IOException {
        try (IatiJsonReader<IatiActivity> reader = IatiJsonReader.open(file, limits)) {
            for (IatiActivity activity : reader) {
                assertThat(activity).isNotNull();
            }
        }
    }

    private static List<String> codes(ThrowingCallable reading) {
        List<Problem> problems = new java.util.ArrayList<>();
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(MalformedInputException.class, wrong -> problems.addAll(wrong.problems()));
        return problems.stream().map(problem -> problem.code().id()).toList();
    }

    @Test
    void countsEachRecordByItself() throws IOException {
        String record = "{\"transactions\":[{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{}]}";
        Path many = file(("\n" + record).repeat(50));
        read(many, FEW);

        Path larger = file("\n" + record + "\n" + record.replace("[{}", "[{},{},{},{},{},{},{}"));
        assertThatThrownBy(() -> read(larger, FEW))
                .isInstanceOf(MalformedInputException.class)
                .hasMessageContaining("activities.json:3")
                .hasMessageContaining("more than 100 values")
                .hasMessageContaining("ReadLimits.valuesPerRecord");
    }

    @Test
    void boundsOrganisationsToo() throws IOException {
        Path file = file("{\"totalBudgets\":[{}" + ",{}".repeat(100) + "]}");
        assertThat(codes(() -> {
                    try (IatiJsonReader<IatiOrganisation> reader = IatiJsonReader.openOrganisations(file, FEW)) {
                        reader.iterator()
                                .forEachRemaining(each -> assertThat(each).isNotNull());
                    }
                }))
                .containsExactly("record_too_large");
    }

    @Test
    void keepsTheLimitsOfTheFile() throws IOException {
        Path file = file("{}\n{}\n{}\n");
        assertThat(codes(() -> read(file, IatiReader.LIMITS.withRecordsPerFile(2))))
                .containsExactly("too_many_records");
        assertThat(codes(() -> read(file, IatiReader.LIMITS.withFileBytes(6)))).containsExactly("file_too_large");
        read(file, IatiReader.LIMITS.withRecordsPerFile(3).withFileBytes(9));
    }

    private Path packed(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("activities.json.gz"), bytes);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void refusesWhatIsPackedTooWellOrBroken() throws IOException {
        Path bomb = packed(gzip(" ".repeat(1 << 26)));
        assertThat(codes(() -> read(bomb, IatiReader.LIMITS))).containsExactly("packs_too_well");

        byte[] whole = gzip("{}\n".repeat(100));
        Path cut = packed(Arrays.copyOf(whole, whole.length - 5));
        assertThat(codes(() -> read(cut, IatiReader.LIMITS))).containsExactly("truncated_file");

        byte[] wrong = whole.clone();
        wrong[wrong.length - 1] ^= 1;
        Path broken = packed(wrong);
        assertThat(codes(() -> read(broken, IatiReader.LIMITS))).containsExactly("malformed_gzip");
    }
}
