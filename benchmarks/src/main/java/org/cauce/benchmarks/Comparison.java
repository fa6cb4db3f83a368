package org.cauce.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/**
 * Two tasks that took turns: a row of the table. A ratio is that of two in the same turn, a figure the median of all.
 *
 * @param what what is compared
 * @param ours the seconds of our task, by turn
 * @param peer what stands beside it: a peer, or the floor
 * @param peers its seconds, by turn
 * @param bound what must be reached
 */
@SuppressWarnings("ArrayRecordComponent") // compared with nothing
record Comparison(String what, double[] ours, String peer, double[] peers, Bound bound) {
    /** The heading of the table. */
    static final String HEAD = "| what | ours | beside it | ratio | least to most | must | stretch | verdict |\n"
            + "|---|---|---|---|---|---|---|---|";

    /**
     * What must be reached.
     *
     * @param isSpeed whether the ratio is one of speeds, at least so much; else one of times, at most so much
     * @param must what must be reached; 0 if nothing was set
     * @param stretch what would be better
     */
    record Bound(boolean isSpeed, double must, double stretch) {
        static Bound atLeast(double must, double stretch) {
            return new Bound(true, must, stretch);
        }

        static Bound atMost(double must, double stretch) {
            return new Bound(false, must, stretch);
        }

        /** {@return a ratio of times for which nothing was set} */
        static Bound none() {
            return new Bound(false, 0, 0);
        }

        private String shown(double bound) {
            return must == 0 ? "" : (isSpeed ? "≥ " : "≤ ") + bound;
        }

        private String verdict(double ratio) {
            if (must == 0) {
                return "";
            }
            return isWithin(ratio, stretch) ? "stretch" : isWithin(ratio, must) ? "reached" : "missed";
        }

        private boolean isWithin(double ratio, double bound) {
            return isSpeed ? ratio >= bound : ratio <= bound;
        }
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** {@return the row} */
    @Override
    public String toString() {
        double[] ratios = new double[ours.length];
        Arrays.setAll(ratios, turn -> bound.isSpeed() ? peers[turn] / ours[turn] : ours[turn] / peers[turn]);
        double median = median(ratios);
        return String.format(
                Locale.ROOT,
                "| %s | %.3f s | %s, %.3f s | %.2f | %.2f to %.2f | %s | %s | %s |",
                what,
                median(ours),
                peer,
                median(peers),
                median,
                Arrays.stream(ratios).min().orElseThrow(),
                Arrays.stream(ratios).max().orElseThrow(),
                bound.shown(bound.must()),
                bound.shown(bound.stretch()),
                bound.verdict(median));
    }
}
