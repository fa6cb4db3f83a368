package org.cauce.examples.page;

import org.cauce.examples.report.Periods;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;

/** Times in words. */
public final class Times {
    private Times() {}

    /**
     * {@return a time in words; empty if there is no date}
     *
     * @param timing the time
     */
    public static String text(Timing timing) {
        return Periods.text(timing);
    }

    /**
     * {@return a period in words; empty if there is no date}
     *
     * @param period the period
     */
    public static String text(TimePeriod period) {
        return Periods.text(period);
    }
}
