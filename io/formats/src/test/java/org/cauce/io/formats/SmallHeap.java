package org.cauce.io.formats;

import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.cauce.io.Problem;
import org.cauce.io.contract.FormatSample;
import org.cauce.io.contract.Spoiled;

/** Another process, with less memory than the files that each reader of text is given. */
final class SmallHeap {
    private static final long HUNDRED_MEGABYTES = 100L << 20;
    private static final String ENDLESS = "100 MB of ";
    private static final long MILLION = 1_000_000;
    private static final int DEPTH = 100_000;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private SmallHeap() {}

    /** Takes what is read, {@code formats} or {@code others}, and a folder; prints what each reader came to. */
    public static void main(String[] args) throws IOException {
        if (args[0].equals("formats")) {
            Samples.texts().forEach(SmallHeap::read);
        } else {
            for (OtherReadersTest.Kind kind : OtherReadersTest.Kind.values()) {
                read(kind, Path.of(args[1]));
            }
        }
    }

    private static void read(FormatSample sample) {
        Tally tally = new Tally(sample.toString());
        hostile(sample.bytes())
                .forEach(file ->
                        tally.add(file, () -> sample.read(file.bytes()).addsUp().problems()));
        System.out.println(tally);
    }

    private static void read(OtherReadersTest.Kind kind, Path folder) throws IOException {
        Tally tally = new Tally(kind.toString());
        Path file = kind.in(folder);
        for (Spoiled spoiled : (Iterable<Spoiled>) hostile(kind.bytes())::iterator) {
            spoiled.bytes().copyTo(MoreFiles.asByteSink(file));
            tally.add(spoiled, () -> kind.read(file));
        }
        Files.delete(file);
        System.out.println(tally);
    }

    /** The file with a text, columns, attributes, levels and numbers that nobody writes, at some places of each. */
    private static Stream<Spoiled> hostile(byte[] file) {
        return Stream.of(
                        some(file, ENDLESS + "a", Spoiled.repeated("a", HUNDRED_MEGABYTES)),
                        some(file, ENDLESS + "é", Spoiled.repeated("é ", HUNDRED_MEGABYTES)),
                        quoted(file),
                        large(file, ",", MILLION),
                        large(file, "\ta", 2 * MILLION),
                        large(file, " a='1'", 6 * MILLION),
                        large(file, "\"a\":1,", 6 * MILLION),
                        large(file, "[", DEPTH),
                        large(file, "{\"a\":", 5L * DEPTH),
                        large(file, "<a>", 3L * DEPTH),
                        large(file, "9", MILLION))
                .flatMap(files -> files);
    }

    private static Stream<Spoiled> large(byte[] file, String part, long length) {
        return some(file, length + " bytes of " + part.strip(), Spoiled.repeated(part, length));
    }

    private static Stream<Spoiled> quoted(byte[] file) {
        ByteSource quote = ByteSource.wrap(new byte[] {'"'});
        return some(file, ENDLESS + "quotes", ByteSource.concat(quote, Spoiled.repeated("\"\",;", HUNDRED_MEGABYTES)));
    }

    /** At the first place, one in the middle and the last but one: behind the last row or element is nothing. */
    private static Stream<Spoiled> some(byte[] file, String what, ByteSource put) {
        List<Spoiled> all = Spoiled.with(file, what, put).toList();
        return Stream.of(0, all.size() / 2, Math.max(0, all.size() - 2))
                .distinct()
                .map(all::get);
    }

    /** A reading of one file. */
    private interface Attempt {
        List<Problem> problems() throws IOException;
    }

    /** How many files a reader read, and how. */
    private static final class Tally {
        private final String reader;
        private int files;
        private int told;
        private long longestMillis;

        Tally(String reader) {
            this.reader = reader;
        }

        void add(Spoiled file, Attempt attempt) {
            long from = System.nanoTime();
            boolean isTold = isTold(file, attempt);
            long millis = Duration.ofNanos(System.nanoTime() - from).toMillis();
            files++;
            told += isTold ? 1 : 0;
            longestMillis = Math.max(longestMillis, millis);
            if (millis > LONGEST.toMillis()) {
                throw new AssertionError(reader + ", " + file + ": takes " + millis + " ms");
            }
            if (!isTold && file.what().startsWith(ENDLESS)) {
                throw new AssertionError(reader + ", " + file + ": nothing is told");
            }
        }

        private boolean isTold(Spoiled file, Attempt attempt) {
            try {
                return !attempt.problems().isEmpty();
            } catch (IOException refused) {
                return true;
            } catch (RuntimeException | AssertionError | OutOfMemoryError | StackOverflowError surprise) {
                throw new AssertionError(reader + ", " + file + ": " + surprise, surprise);
            }
        }

        @Override
        public String toString() {
            return reader + ": " + files + " files, " + told + " told, at most " + longestMillis + " ms";
        }
    }
}
