package org.cauce.io.internal.iati;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.cauce.io.Problem;

/** The problems of a file: all are counted and told, the first ones kept. */
final class ProblemLog {
    private final int most;
    private final List<Problem> kept = new ArrayList<>();
    private final Set<Problem> known = new HashSet<>();
    private Consumer<Problem> listener = problem -> {};
    private long count;

    /**
     * Creates an empty log.
     *
     * @param most how many are kept
     */
    ProblemLog(int most) {
        this.most = most;
    }

    void add(Problem problem) {
        count++;
        if (kept.size() < most) {
            kept.add(problem);
            known.add(problem);
        }
        listener.accept(problem);
    }

    /** Adds the one that says why the rest is missing; it is kept however many there were before. */
    void addLast(Problem problem) {
        add(problem);
        if (known.add(problem)) {
            kept.add(problem);
        }
    }

    /** Has problems told to somebody; those there are at once. */
    void tell(Consumer<Problem> newListener) {
        listener = newListener;
        kept.forEach(newListener);
    }

    ImmutableList<Problem> kept() {
        return ImmutableList.copyOf(kept);
    }

    boolean has(Problem problem) {
        return known.contains(problem);
    }

    long count() {
        return count;
    }
}
