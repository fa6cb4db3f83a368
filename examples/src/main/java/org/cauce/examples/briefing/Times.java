package org.cauce.examples.briefing;

import org.cauce.examples.report.Periods;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;

/** Times in words. */
final class Times {
    private Times() {}

    static String text(Timing timing) {
        return Periods.text(timing);
    }

    /** Returns the period in words; empty if there is no date. */
    static String text(TimePeriod period) {
        return Periods.text(period);
    }
}
