package org.cauce.io.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cauce.io.Format;
import org.cauce.io.Formats;
import org.cauce.io.contract.Bounds;
import org.cauce.io.contract.FormatSample;
import org.cauce.io.contract.Reading;
import org.cauce.io.contract.Spoiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a table or a document of XML may hold that no other file can: each reader ends, in bounded time and memory. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class HostileFilesTest {
    private static final int MILLION = 1_000_000;

    static Stream<FormatSample> tables() {
        return Samples.tables();
    }

    static Stream<FormatSample> xml() {
        return Samples.texts().filter(FormatSample::isXml);
    }

    @Test
    void hasASampleOfEachFormat() {
        List<String> without = Formats.installed().all().stream()
                .filter(format -> Samples.of(format).isEmpty())
                .map(Format::id)
                .toList();

        assertThat(without)
                .as("formats without a small valid file in src/test/resources/org/cauce/io/samples/<id>")
                .isEmpty();
        assertThat(Samples.installed().stream().map(sample -> sample.format().id() + "/" + sample.name()))
                .as("samples of which samples.tsv tells what they hold")
                .containsExactlyInAnyOrderElementsOf(Samples.files());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void endsAtAMillionColumns(FormatSample sample) {
        for (String cell : List.of(",", ",a", "|", "|1", "\t2", ",2001")) {
            Bounds.LARGE.hold(
                    sample,
                    Spoiled.with(
                            sample.bytes(),
                            "a million " + cell,
                            Spoiled.repeated(cell, (long) MILLION * cell.length())));
        }
    }

    @ParameterizedTest
    @MethodSource("xml")
    void followsNoEntity(FormatSample sample, @TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET-2020");
        String outside = "<!DOCTYPE x [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>";
        String parameter = "<!DOCTYPE x [<!ENTITY % e SYSTEM '" + secret.toUri() + "'>%e;]>";
        String laughs = laughs();
        for (String type : List.of(outside, parameter, laughs, "<!DOCTYPE x SYSTEM '" + secret.toUri() + "'>")) {
            String text = sample.text()
                    .replaceFirst("(?s)(<\\?xml.*?\\?>)?", "$1" + java.util.regex.Matcher.quoteReplacement(type))
                    .replace("2020", "&e;");
            Reading reading = sample.read(text.getBytes(UTF_8)).addsUp();

            assertThat(reading.problems()).isNotEmpty();
            assertThat(reading.toString()).doesNotContain("SECRET");
            Bounds.SMALL.hold(sample, Stream.of(new Spoiled(type, ByteSource.wrap(text.getBytes(UTF_8)))));
        }
    }

    private static String laughs() {
        StringBuilder type = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 'ha'>");
        for (int i = 1; i < 10; i++) {
            type.append("<!ENTITY l")
                    .append(i)
                    .append(" '")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        return type.append("<!ENTITY e '&l9;'>]>").toString();
    }
}
