package org.cauce.io.iati;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import org.cauce.io.Problem;
import org.cauce.io.ReadLimits;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.common.IatiHeader;
import org.cauce.io.iati.common.IatiStandard;
import org.cauce.io.internal.file.OneByOne;
import org.cauce.io.internal.file.Turn;
import org.cauce.io.internal.iati.IatiFile;
import org.cauce.io.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * Reads the transactions of a file of activities one by one, for activities that are too large to be held whole.
 *
 * <pre>{@code
 * try (TransactionReader reader = TransactionReader.open(path)) {
 *     while (reader.nextActivity()) {
 *         IatiActivity activity = reader.activity();   // all but its transactions
 *         Iterator<Transaction> transactions = reader.transactions();
 *     }
 * }
 * }</pre>
 *
 * <p>What holds for a transaction may stand after it, as {@code default-currency} does in an activity of version 1 and
 * sectors may in any; therefore the file is read twice, by two cursors that go side by side. Memory is that of an
 * activity without its transactions, and one transaction. For one thread.
 */
public final class TransactionReader implements AutoCloseable {
    private final IatiFile heads;
    private final IatiFile details;
    private final Turn turn;
    private @Nullable IatiActivity activity;
    private @Nullable TransactionIterator transactions;
    private int depth = -1;
    private long activities;

    private TransactionReader(IatiFile heads, IatiFile details) {
        this.heads = heads;
        this.details = details;
        this.turn = new Turn(heads.name());
    }

    /**
     * {@return a reader of the transactions of a file}
     *
     * @param path the file
     * @throws IOException if the disk refuses
     */
    public static TransactionReader open(Path path) throws IOException {
        return open(path, IatiReader.LIMITS);
    }

    /**
     * {@return a reader of the transactions of a file}
     *
     * @param path the file
     * @param limits what the file may ask for
     * @throws IOException if the disk refuses
     */
    public static TransactionReader open(Path path, ReadLimits limits) throws IOException {
        String name = String.valueOf(path.getFileName());
        IatiFile heads = IatiFile.open(Files.newInputStream(path), name, limits, IatiStandard.ACTIVITIES);
        try {
            return new TransactionReader(
                    heads, IatiFile.open(Files.newInputStream(path), name, limits, IatiStandard.ACTIVITIES));
        } catch (IOException e) {
            heads.close();
            throw e;
        }
    }

    /** {@return what the root of the file says} */
    public IatiHeader header() {
        return heads.header();
    }

    /**
     * Goes to the next activity.
     *
     * @return whether there is one
     * @throws IOException if the disk refuses
     */
    public boolean nextActivity() throws IOException {
        turn.begin();
        try {
            return toActivity();
        } finally {
            turn.end();
        }
    }

    private boolean toActivity() throws IOException {
        leaveDetails();
        long refusedBefore = heads.refused();
        activity = heads.nextHead();
        if (activity == null) {
            return false;
        }
        // an activity that was refused stands in the other reading as well
        for (long skipped = heads.refused() - refusedBefore; skipped > 0; skipped--) {
            enterDetails();
            leaveDetails();
        }
        transactions = enterDetails() ? new TransactionIterator() : null;
        activities++;
        return transactions != null;
    }

    /**
     * {@return the activity, whole but for its transactions}
     *
     * @throws IllegalStateException if there is none; ask {@link #nextActivity()} first
     */
    public IatiActivity activity() {
        if (activity == null) {
            throw new IllegalStateException("No activity: nextActivity() must have said that there is one");
        }
        return activity;
    }

    /**
     * {@return the transactions of the activity that were not yet read, in the order of the file; they end when the
     * next activity is asked for}
     *
     * @throws IllegalStateException if there is no activity; ask {@link #nextActivity()} first
     */
    public Iterator<Transaction> transactions() {
        if (transactions == null) {
            throw new IllegalStateException("No activity: nextActivity() must have said that there is one");
        }
        return transactions;
    }

    /** {@return the elements beside the activities that were met so far, as they stand in the file} */
    public ImmutableList<XmlElement> rootExtras() {
        return heads.rootExtras();
    }

    /** {@return how many activities were given so far} */
    public long activities() {
        return activities;
    }

    /** {@return how many activities were refused so far} */
    public long refused() {
        return heads.refused();
    }

    /**
     * Has problems told to somebody when they are met.
     *
     * @param listener hears of each problem
     * @return this reader
     */
    public TransactionReader onProblem(Consumer<Problem> listener) {
        heads.onProblem(listener);
        // both readings meet what is wrong with the file as a whole: it is told once
        details.onProblem(problem -> {
            if (!heads.hasProblem(problem)) {
                listener.accept(problem);
            }
        });
        return this;
    }

    /** {@return the first problems met so far, those of activities before those of transactions} */
    public ImmutableList<Problem> problems() {
        return ImmutableList.<Problem>builder()
                .addAll(heads.problems())
                .addAll(details.problems().stream()
                        .filter(problem -> !heads.hasProblem(problem))
                        .iterator())
                .build();
    }

    /** {@return the problem that ended the reading before the end of the file; empty if none did so far} */
    public Optional<Problem> endedBy() {
        return heads.endedBy().or(details::endedBy);
    }

    private boolean enterDetails() throws IOException {
        boolean found = details.toRecord();
        depth = found ? details.depth() : -1;
        return found;
    }

    private void leaveDetails() throws IOException {
        if (transactions != null) {
            transactions.end();
            transactions = null;
        }
        if (depth >= 0) {
            details.leave(depth);
            depth = -1;
        }
    }

    /**
     * Closes the file.
     *
     * @throws IOException if the disk refuses
     */
    @Override
    public void close() throws IOException {
        turn.close();
        try {
            heads.close();
        } finally {
            details.close();
        }
    }

    /** The transactions of one activity. */
    private final class TransactionIterator extends OneByOne<Transaction> {
        private boolean isOver;

        TransactionIterator() {
            super(turn);
        }

        @Override
        protected @Nullable Transaction advance() {
            if (isOver) {
                return null;
            }
            try {
                Transaction next = details.nextTransaction();
                if (next == null) {
                    isOver = true;
                    depth = -1;
                }
                return next;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void end() {
            isOver = true;
            forget();
        }
    }
}
