package org.cauce.io.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.BaseEncoding;
import com.google.common.io.ByteSource;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.cauce.io.DataFile;
import org.cauce.io.ReadOptions;
import org.cauce.io.RecordReader;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a file holds, the reader ends, in bounded time and memory, with problems or with the records that are fine,
 * and its counts add up.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
public abstract class SpoiledFilesContract extends SampleContract {
    private static final long HUNDRED_MEGABYTES = 100L << 20;
    private static final int MILLION = 1_000_000;
    private static final int LONGEST_TEXT = 1_000;

    SpoiledFilesContract() {}

    @ParameterizedTest
    @MethodSource("samples")
    void endsWhereverTheFileIsCut(FormatSample sample) {
        Bounds.SMALL.hold(sample, Spoiled.cut(sample.bytes()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void endsWhateverByteIsWrong(FormatSample sample) {
        Bounds.SMALL.hold(sample, Spoiled.changed(sample.bytes(), new Random(7)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void endsAtWhatIsNoFileOfItsKind(FormatSample sample) {
        Bounds.LARGE.hold(sample, Spoiled.others());
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("texts")
    void endsAtBytesThatBelongToNoText(FormatSample sample) {
        for (String hex : List.of("00", "ff", "c328", "eda080", "f8a1a1a1a1", "fffe", "efbbbf", "1a", "1b", "0b")) {
            ByteSource put = ByteSource.wrap(BaseEncoding.base16().lowerCase().decode(hex));
            Bounds.SMALL.hold(sample, Spoiled.with(sample.bytes(), hex, put));
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("texts")
    void endsAtAMarkOutOfPlace(FormatSample sample) {
        for (String put : List.of(
                "\"", "'", "\"\"\"", "\n", "\r", "\u2028", ",", "|", "\t", ";", "#", "<", "&", "]]>", "{", "[", "}",
                "]", "\\")) {
            Bounds.SMALL.hold(sample, Spoiled.with(sample.bytes(), put, put));
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("texts")
    void endsInAnEncodingThatIsNotItsOwn(FormatSample sample) {
        Stream<Spoiled> files = Stream.of("UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32", "windows-1252", "IBM1047")
                .map(name -> new Spoiled(name, ByteSource.wrap(sample.text().getBytes(Charset.forName(name)))));
        Bounds.SMALL.hold(sample, files);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("texts")
    void endsAtNumbersThatNobodyMeans(FormatSample sample) {
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

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("texts")
    void endsAtATextOfAHundredMegabytes(FormatSample sample) {
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

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("texts")
    void endsAtDeepNesting(FormatSample sample) {
        for (String level : List.of("[", "{\"a\":", "<a>", "<a b='c'>", "(", "\"\"")) {
            Bounds.LARGE.hold(
                    sample,
                    Spoiled.with(
                            sample.bytes(),
                            "a million " + level,
                            Spoiled.repeated(level, (long) MILLION * level.length())));
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("texts")
    void givesNoTextBeyondItsLimit(FormatSample sample) throws IOException {
        ReadOptions options = ReadOptions.STANDARD.withLimits(ReadOptions.LIMITS.withTextLength(LONGEST_TEXT));
        String put = "a".repeat(10 * LONGEST_TEXT);
        for (Spoiled spoiled : Spoiled.with(sample.bytes(), "a long text", put).toList()) {
            Reading reading = sample.read(spoiled.bytes().read(), options).addsUp();
            assertThat(reading.records())
                    .as("records, with %s", spoiled)
                    .noneMatch(record -> record.toString().contains(put));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void tellsThatTheDiskRefuses(FormatSample sample) {
        byte[] half = Arrays.copyOf(sample.bytes(), sample.bytes().length / 2);
        DataFile file = DataFile.of(sample.name(), new ByteSource() {
            @Override
            public InputStream openStream() {
                return new SequenceInputStream(new ByteArrayInputStream(half), new Refusing());
            }
        });

        assertThatThrownBy(() -> Reading.of(sample, file, ReadOptions.STANDARD))
                .isInstanceOfAny(IOException.class, UncheckedIOException.class);
    }

    private static final class Refusing extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the disk refuses");
        }

        @Override
        public int read(byte[] target, int offset, int most) throws IOException {
            return read();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void closesWhatItOpens(FormatSample sample) throws IOException {
        for (byte[] bytes : List.of(sample.bytes(), Arrays.copyOf(sample.bytes(), 40), new byte[0])) {
            AtomicInteger open = new AtomicInteger();
            DataFile file = DataFile.of(sample.name(), new Counting(bytes, open));
            try (RecordReader<? extends Statement<?>> reader = sample.format().open(file, ReadOptions.STANDARD)) {
                assertThat(reader.iterator().hasNext())
                        .isEqualTo(reader.iterator().hasNext());
            }
            assertThat(open).as("streams left open").hasValue(0);
        }
    }

    private static final class Counting extends ByteSource {
        private final byte[] bytes;
        private final AtomicInteger open;

        Counting(byte[] bytes, AtomicInteger open) {
            this.bytes = bytes;
            this.open = open;
        }

        @Override
        public InputStream openStream() {
            open.incrementAndGet();
            return new FilterInputStream(new ByteArrayInputStream(bytes)) {
                private boolean isClosed;

                @Override
                public void close() {
                    open.addAndGet(isClosed ? 0 : -1);
                    isClosed = true;
                }
            };
        }
    }
}
