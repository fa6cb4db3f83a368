package org.cauce.examples.svg;

/**
 * Where an arrow from one bar to the next leaves and arrives; not numbers if there is no arrow.
 *
 * @param start where it leaves the upper bar
 * @param head where it meets the lower bar
 */
record TimelineArrow(double start, double head) {
    static final TimelineArrow NONE = new TimelineArrow(Double.NaN, Double.NaN);
    private static final double INSET = 3;
    private static final double NEAR = 8;
    private static final double HEAD = 5;

    /** Straight down where the bars lie over each other or nearly meet; otherwise from end to beginning. */
    static TimelineArrow between(Timeline.Row from, Timeline.Row to, TimelineScale scale) {
        double low = Math.max(scale.at(from.from()), scale.at(to.from()));
        double high = Math.min(scale.barEnd(from), scale.barEnd(to));
        if (high - low >= 2 * INSET) {
            double x = Math.min(low + HEAD, high - INSET);
            return new TimelineArrow(x, x);
        }
        if (Math.abs(high - low) <= NEAR) {
            double x = (low + high) / 2;
            return new TimelineArrow(x, x);
        }
        boolean isForward = scale.at(to.from()) >= scale.barEnd(from);
        double start = isForward ? scale.barEnd(from) - INSET : scale.at(from.from()) + INSET;
        double inset = Math.min(HEAD, (scale.barEnd(to) - scale.at(to.from())) / 2);
        return new TimelineArrow(start, isForward ? scale.at(to.from()) + inset : scale.barEnd(to) - inset);
    }

    boolean isStraight() {
        return start == head;
    }
}
