package org.cauce.io.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cauce.io.DataFile;
import org.cauce.io.Format;
import org.cauce.io.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a file holds, each reader ends, in bounded time and memory, with problems or with the rows that are fine,
 * and its counts add up.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class HostileFilesTest {
    private static final long HUNDRED_MEGABYTES = 100L << 20;
    private static final int MILLION = 1_000_000;

    static ImmutableList<Sample> samples() {
        return Sample.all();
    }

    static Stream<Sample> texts() {
        return Sample.texts();
    }

    static Stream<Sample> tables() {
        return Sample.tables();
    }

    static Stream<Sample> xml() {
        return Sample.texts().filter(Sample::isXml);
    }

    @Test
    void hasASampleOfEachFormat() {
        List<String> without = Formats.installed().all().stream()
                .filter(format -> Sample.of(format).isEmpty())
                .map(Format::id)
                .toList();

        assertThat(without)
                .as("formats without a small valid file in src/test/resources/org/cauce/io/samples/<id>")
                .isEmpty();
        assertThat(Sample.folders())
                .as("samples of no installed format")
                .allMatch(id -> Formats.installed().find(id).isPresent());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsTheSampleItself(Sample sample) throws IOException {
        Reading reading = sample.read().addsUp();

        assertThat(reading.report().total().refused())
                .as("%s", reading.problems())
                .isZero();
        if (!(sample.format() instanceof SheetFormat)) {
            assertThat(reading.count()).as("%s", reading.problems()).isGreaterThanOrEqualTo(2);
            assertThat(Formats.installed().detect(DataFile.of(sample.name(), sample.bytes())))
                    .map(Format::id)
                    .contains(sample.format().id());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void endsWhereverTheFileIsCut(Sample sample) {
        Bounds.SMALL.hold(sample, Spoiled.cut(sample.bytes()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void endsWhateverByteIsWrong(Sample sample) {
        Random random = new Random(7);
        Bounds.SMALL.hold(
                sample, Stream.generate(() -> changed(sample.bytes(), random)).limit(300));
    }

    private static Spoiled changed(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        int at = random.nextInt(changed.length);
        changed[at] = (byte) random.nextInt(256);
        return new Spoiled("byte " + at + " is " + changed[at], ByteSource.wrap(changed));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void endsAtBytesThatBelongToNoText(Sample sample) {
        byte[] bytes = sample.bytes();
        for (String hex : List.of("00", "ff", "c328", "eda080", "f8a1a1a1a1", "fffe", "efbbbf", "1a", "1b", "0b")) {
            ByteSource put = ByteSource.wrap(
                    com.google.common.io.BaseEncoding.base16().lowerCase().decode(hex));
            Bounds.SMALL.hold(sample, Spoiled.with(bytes, hex, put));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void endsAtAMarkOutOfPlace(Sample sample) {
        for (String put : List.of(
                "\"", "'", "\"\"\"", "\n", "\r", "\u2028", ",", "|", "\t", ";", "#", "<", "&", "]]>", "{", "[", "}",
                "]", "\\")) {
            Bounds.SMALL.hold(sample, Spoiled.with(sample.bytes(), put, put));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void endsInAnEncodingThatIsNotItsOwn(Sample sample) {
        Stream<Spoiled> files = Stream.of("UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32", "windows-1252", "IBM1047")
                .map(name -> new Spoiled(name, ByteSource.wrap(sample.text().getBytes(Charset.forName(name)))));
        Bounds.SMALL.hold(sample, files);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void endsAtNumbersThatNobodyMeans(Sample sample) {
        for (String number : List.of(
                "9".repeat(10_000),
                "0." + "0".repeat(10_000) + "1",
                "1e999999999",
                "1e-999999999",
                "-",
                "1,5",
                "0x10",
                "NaN",
                "1/0",
                "99999999999999999999",
                "-1",
                "")) {
            Bounds.SMALL.hold(sample, Spoiled.numbers(sample.bytes(), number));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void endsAtACellOfAHundredMegabytes(Sample sample) {
        Bounds.LARGE.hold(sample, Spoiled.with(sample.bytes(), "100 MB", Spoiled.repeated("a", HUNDRED_MEGABYTES)));
        Bounds.LARGE.hold(
                sample, Spoiled.with(sample.bytes(), "100 MB of digits", Spoiled.repeated("7", HUNDRED_MEGABYTES)));
        Bounds.LARGE.hold(
                sample,
                Spoiled.with(
                        sample.bytes(),
                        "100 MB in quotes",
                        ByteSource.concat(
                                ByteSource.wrap(new byte[] {'"'}), Spoiled.repeated("a", HUNDRED_MEGABYTES))));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void endsAtAMillionColumns(Sample sample) {
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
    @MethodSource("texts")
    void endsAtDeepNesting(Sample sample) {
        for (String level : List.of("[", "{\"a\":", "<a>", "<a b='c'>", "(", "\"\"")) {
            Bounds.LARGE.hold(
                    sample,
                    Spoiled.with(
                            sample.bytes(),
                            "a million " + level,
                            Spoiled.repeated(level, (long) MILLION * level.length())));
        }
    }

    @ParameterizedTest
    @MethodSource("xml")
    void followsNoEntity(Sample sample, @TempDir Path folder) throws IOException {
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

    @ParameterizedTest
    @MethodSource("samples")
    void endsAtWhatIsNoFileOfItsKind(Sample sample) {
        byte[] noise = new byte[1 << 20];
        new Random(11).nextBytes(noise);
        Bounds.LARGE.hold(
                sample,
                Stream.of(
                        new Spoiled("nothing", ByteSource.empty()),
                        new Spoiled("a mark", ByteSource.wrap(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf})),
                        new Spoiled("noise", ByteSource.wrap(noise)),
                        new Spoiled("nothing but NUL", Spoiled.repeated("\0", HUNDRED_MEGABYTES)),
                        new Spoiled("nothing but blanks", Spoiled.repeated(" ", HUNDRED_MEGABYTES)),
                        new Spoiled("nothing but lines", Spoiled.repeated("\n", MILLION)),
                        new Spoiled("a page", Spoiled.repeated("<!DOCTYPE html><html><body>", 5_000)),
                        new Spoiled("gzip that is none", ByteSource.wrap(new byte[] {0x1f, (byte) 0x8b, 8, 0, 1, 2})),
                        new Spoiled("an archive that is none", ByteSource.wrap(new byte[] {'P', 'K', 3, 4, 1, 2}))));
    }
}
