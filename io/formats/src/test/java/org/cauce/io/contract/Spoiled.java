package org.cauce.io.contract;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A file with something in it that should not be there.
 *
 * @param what says what
 * @param bytes the file
 */
public record Spoiled(String what, ByteSource bytes) {
    private static final int MOST_PLACES = 32;
    private static final int MOST_PLACES_OF_LARGE = 12;
    private static final long HUNDRED_MEGABYTES = 100L << 20;
    private static final int MILLION = 1_000_000;
    private static final int CHANGES = 300;
    private static final String MARKS = ",|\t;<>\"':{}[]=\n";
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.]*");

    private static Spoiled of(String what, byte[] bytes) {
        return new Spoiled(what, ByteSource.wrap(bytes));
    }

    /**
     * {@return the file with something put in at the places where cells, tags, names and texts begin}
     *
     * @param file the file
     * @param what says what is put in
     * @param put what is put in
     */
    public static Stream<Spoiled> with(byte[] file, String what, ByteSource put) {
        return places(file, put.sizeIfKnown().isPresent() ? MOST_PLACES : MOST_PLACES_OF_LARGE)
                .map(at -> new Spoiled(what + " at byte " + at, put(file, at, put)));
    }

    /**
     * {@return the file with something put in at the places where cells, tags, names and texts begin}
     *
     * @param file the file
     * @param what says what is put in
     * @param put what is put in
     */
    public static Stream<Spoiled> with(byte[] file, String what, String put) {
        return with(file, what, ByteSource.wrap(put.getBytes(StandardCharsets.UTF_8)));
    }

    private static ByteSource put(byte[] file, int at, ByteSource put) {
        return ByteSource.concat(
                ByteSource.wrap(file).slice(0, at), put, ByteSource.wrap(file).slice(at, file.length - at));
    }

    /** All of them in a short file, some in a longer one: the first, the last, and some between. */
    private static Stream<Integer> places(byte[] file, int most) {
        int[] all = IntStream.rangeClosed(0, file.length)
                .filter(at -> at == 0 || at == file.length || MARKS.indexOf(file[at - 1]) >= 0)
                .toArray();
        int count = Math.min(all.length, most);
        return IntStream.range(0, count)
                .mapToObj(i -> all[(int) ((long) i * (all.length - 1) / Math.max(1, count - 1))]);
    }

    /**
     * {@return the file with each of its numbers replaced, one at a time}
     *
     * @param file the file
     * @param number what stands there instead
     */
    public static Stream<Spoiled> numbers(byte[] file, String number) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        List<MatchResult> all = NUMBER.matcher(text).results().toList();
        return all.stream()
                .skip(Math.max(0, all.size() - 60))
                .map(found -> of(
                        "number at byte " + found.start(),
                        (text.substring(0, found.start()) + number + text.substring(found.end()))
                                .getBytes(StandardCharsets.ISO_8859_1)));
    }

    /**
     * {@return the file cut at every byte; a long one at some 3,000 of them}
     *
     * @param file the file
     */
    public static Stream<Spoiled> cut(byte[] file) {
        int step = Math.max(1, file.length / 3_000);
        return IntStream.iterate(0, at -> at < file.length, at -> at + step)
                .mapToObj(at -> of("cut at byte " + at, Arrays.copyOf(file, at)));
    }

    /**
     * {@return the file with one byte changed, many times}
     *
     * @param file the file
     * @param random says where and to what
     */
    public static Stream<Spoiled> changed(byte[] file, Random random) {
        return Stream.generate(() -> changedOnce(file, random)).limit(CHANGES);
    }

    private static Spoiled changedOnce(byte[] file, Random random) {
        byte[] changed = file.clone();
        int at = random.nextInt(changed.length);
        changed[at] = (byte) random.nextInt(256);
        return of("byte " + at + " is " + changed[at], changed);
    }

    /** {@return files that are of no format} */
    public static Stream<Spoiled> others() {
        byte[] noise = new byte[1 << 20];
        new Random(11).nextBytes(noise);
        return Stream.of(
                of("nothing", new byte[0]),
                of("a mark", new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}),
                of("noise", noise),
                new Spoiled("nothing but NUL", repeated("\0", HUNDRED_MEGABYTES)),
                new Spoiled("nothing but blanks", repeated(" ", HUNDRED_MEGABYTES)),
                new Spoiled("nothing but lines", repeated("\n", MILLION)),
                new Spoiled("a page", repeated("<!DOCTYPE html><html><body>", 5_000)),
                of("gzip that is none", new byte[] {0x1f, (byte) 0x8b, 8, 0, 1, 2}),
                of("an archive that is none", new byte[] {'P', 'K', 3, 4, 1, 2}));
    }

    /**
     * {@return the same bytes again and again, which are nowhere as a whole}
     *
     * @param part the bytes, as text
     * @param length how many bytes in all
     */
    public static ByteSource repeated(String part, long length) {
        byte[] bytes = part.repeat(Math.max(1, (1 << 16) / part.length())).getBytes(StandardCharsets.UTF_8);
        return new ByteSource() {
            @Override
            public InputStream openStream() {
                return new Repeated(bytes, length);
            }
        };
    }

    private static final class Repeated extends InputStream {
        private final byte[] bytes;
        private final long length;
        private long at;

        Repeated(byte[] bytes, long length) {
            this.bytes = bytes;
            this.length = length;
        }

        @Override
        public int read() {
            return at == length ? -1 : bytes[(int) (at++ % bytes.length)] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int most) throws IOException {
            if (at == length) {
                return -1;
            }
            int from = (int) (at % bytes.length);
            int count = (int) Math.min(Math.min(most, bytes.length - from), length - at);
            System.arraycopy(bytes, from, target, offset, count);
            at += count;
            return count;
        }
    }

    /** {@return what should not be there} */
    @Override
    public String toString() {
        return what;
    }
}
