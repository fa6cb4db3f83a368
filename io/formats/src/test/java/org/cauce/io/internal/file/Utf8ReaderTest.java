package org.cauce.io.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.io.CharStreams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8ReaderTest {
    private static Utf8Reader reader(byte[] bytes) {
        return new Utf8Reader(new ByteArrayInputStream(bytes));
    }

    /** A stream that gives a few bytes at a time, as networks do. */
    private static InputStream trickle(byte[] bytes, SplittableRandom random) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, 1 + random.nextInt(3)));
            }
        };
    }

    @Test
    void readsEveryTextHoweverItComes() throws IOException {
        for (int seed = 0; seed < 2_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder text = new StringBuilder("x");
            random.ints(random.nextInt(200), 0, 0x11000)
                    .map(character -> character < 0x10000 ? character : 0x1F600 + character % 50)
                    .filter(character ->
                            !Character.isBmpCodePoint(character) || !Character.isSurrogate((char) character))
                    .forEach(text::appendCodePoint);
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);

            assertThat(CharStreams.toString(new Utf8Reader(trickle(bytes, random))))
                    .as("seed %d", seed)
                    .isEqualTo(text.toString());
        }
    }

    @Test
    void readsOneCharacterAtATime() throws IOException {
        Utf8Reader reader = reader("a😀".getBytes(StandardCharsets.UTF_8));
        assertThat(new int[] {reader.read(), reader.read(), reader.read(), reader.read()})
                .containsExactly('a', 0xD83D, 0xDE00, -1);
    }

    @ParameterizedTest
    @CsvSource({
        "61 FF 62, FF, 1, 2",
        "61 0A 62 C3 28, C3, 2, 2",
        "61 0D 0A 62 0D 63 0A C0 80, C0, 4, 1",
        "ED A0 80, ED, 1, 1",
        "F4 90 80 80, F4, 1, 1",
        "F0 9F 98 80 80, 80, 1, 3"
    })
    void tellsWhereBytesAreNotUtf8(String hex, String malformed, int line, int column) {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);
        assertThatExceptionOfType(Utf8Reader.MalformedEncoding.class)
                .isThrownBy(() -> CharStreams.toString(reader(bytes)))
                .satisfies(thrown -> assertThat(thrown.bytes()).startsWith(malformed))
                .satisfies(thrown -> assertThat(thrown.line()).isEqualTo(line))
                .satisfies(thrown -> assertThat(thrown.column()).isEqualTo(column))
                .satisfies(thrown -> assertThat(thrown.isCut()).isFalse());
    }

    @Test
    void tellsAnEndInsideACharacterFromBytesThatAreNone() {
        byte[] bytes = "a€".getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(Utf8Reader.MalformedEncoding.class)
                .isThrownBy(() -> CharStreams.toString(reader(new byte[] {bytes[0], bytes[1], bytes[2]})))
                .satisfies(thrown -> assertThat(thrown.isCut()).isTrue());
    }

    @Test
    void skipsOneByteOrderMarkAtTheBeginning() throws IOException {
        Utf8Reader reader = reader("\uFEFFa\uFEFF".getBytes(StandardCharsets.UTF_8));
        assertThat(CharStreams.toString(reader)).isEqualTo("a\uFEFF");
        assertThat(reader.isMarked()).isTrue();
        Utf8Reader markAlone = reader("\uFEFF".getBytes(StandardCharsets.UTF_8));
        assertThat(CharStreams.toString(markAlone)).isEmpty();
        Utf8Reader none = reader("a".getBytes(StandardCharsets.UTF_8));
        assertThat(CharStreams.toString(none)).isEqualTo("a");
        assertThat(none.isMarked()).isFalse();
    }

    @Test
    void givesNoMoreBytesThanItsLimit() throws IOException {
        byte[] bytes = new byte[100];
        assertThat(new BoundedInput(new ByteArrayInputStream(bytes), 100).readAllBytes())
                .hasSize(100);
        assertThatExceptionOfType(BoundedInput.TooLarge.class)
                .isThrownBy(() -> new BoundedInput(new ByteArrayInputStream(bytes), 99).readAllBytes());
        assertThatExceptionOfType(BoundedInput.TooLarge.class)
                .isThrownBy(() -> new BoundedInput(new ByteArrayInputStream(bytes), 99).skipNBytes(100));
    }
}
