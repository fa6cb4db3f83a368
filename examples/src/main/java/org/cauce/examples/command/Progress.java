package org.cauce.examples.command;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.cauce.examples.report.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * How far the work on some files is, shown on standard error while it goes on; only where a person looks at it.
 *
 * <p>Where output goes to a file or another program, nothing is shown.
 */
public final class Progress implements AutoCloseable {
    private static final int EVERY = 100;

    private final @Nullable ProgressBar bar;
    private final Phrases phrases;
    private final AtomicLong records = new AtomicLong();
    private final Map<Path, Long> told = new ConcurrentHashMap<>();

    private Progress(@Nullable ProgressBar bar, Phrases phrases) {
        this.bar = bar;
        this.phrases = phrases;
    }

    /** What is done with files. */
    public enum Task {
        /** They are written in another form. */
        CONVERTING,
        /** Their flows are put into a store. */
        LOADING,
        /** They are read. */
        READING,
        /** Their transactions are split over sectors and places. */
        SPLITTING,
        /** They are checked by the rules of IATI. */
        VALIDATING;

        private String in(Phrases phrases) {
            return phrases.say("progress." + name().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * {@return the progress of work on these files}
     *
     * @param task what is done
     * @param files the files
     * @param language the language in which it is told
     */
    public static Progress of(Task task, List<Path> files, Locale language) {
        Phrases phrases = Phrases.in(language);
        boolean isSeen = isTerminal() && System.getenv("TERM") != null;
        return new Progress(isSeen ? bar(task, files, phrases).build() : null, phrases);
    }

    /** Returns the progress of work on these files, shown there whether a person looks at it or not. */
    static Progress on(ProgressBarConsumer screen, Task task, List<Path> files, Locale language) {
        Phrases phrases = Phrases.in(language);
        return new Progress(bar(task, files, phrases).setConsumer(screen).build(), phrases);
    }

    private static ProgressBarBuilder bar(Task task, List<Path> files, Phrases phrases) {
        long bytes = files.stream().mapToLong(Progress::size).sum();
        return new ProgressBarBuilder()
                .setTaskName(task.in(phrases))
                .setInitialMax(Math.max(1, bytes >> 10))
                .setUnit(" KiB", 1)
                .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
                .clearDisplayOnFinish();
    }

    /** Asks newer versions of Java themselves; before 22, there is a console only where a person sits at it. */
    @SuppressWarnings("SystemConsoleNull") // where it is never null, it is asked
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException older) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Tells that a record was done. */
    public void record() {
        long done = records.incrementAndGet();
        if (bar != null && done % EVERY == 0) {
            bar.setExtraMessage(" " + phrases.counted(done, "record"));
        }
    }

    /**
     * Tells that a file was done.
     *
     * @param file the file
     */
    public void done(Path file) {
        if (bar != null) {
            bar.stepBy((size(file) >> 10) - told.getOrDefault(file, 0L));
        }
    }

    /**
     * Tells how far the reading of a file has come; for each file of an archive it begins again.
     *
     * @param file the file
     * @param bytes the bytes read so far
     */
    public void reading(Path file, long bytes) {
        if (bar != null) {
            long now = Math.min(bytes, size(file)) >> 10;
            long before = told.getOrDefault(file, 0L);
            if (now > before) {
                told.put(file, now);
                bar.stepBy(now - before);
            }
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw Refused.of("Cannot read " + file, e);
        }
    }

    /** Takes the bar off the screen. */
    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
