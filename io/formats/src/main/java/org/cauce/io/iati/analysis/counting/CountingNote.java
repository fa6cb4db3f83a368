package org.cauce.io.iati.analysis.counting;

import com.google.common.collect.ImmutableList;

/**
 * What was met when activities were counted.
 *
 * @param kind what
 * @param activities the activities it is about
 * @param detail the identifier that matters; may be blank
 */
public record CountingNote(Kind kind, ImmutableList<ActivityEntry> activities, String detail) {
    /** What was met. */
    public enum Kind {
        /** The same activity, by reporter and identifier, stands in several places. */
        DUPLICATE,
        /** Which of the same activities is the newest cannot be told: all that may be it count. */
        NEWEST_UNKNOWN,
        /** Several reporters use the same identifier; these are not taken for the same activity. */
        IDENTIFIER_OF_SEVERAL_REPORTERS,
        /** It has no identifier, or no reporter: it cannot be told from others, and counts. */
        NO_KEY,
        /** It names a parent or child that is not among the activities that are known. */
        UNKNOWN_RELATIVE,
        /** Parents and children form a cycle: none of these is left out for having children or parents. */
        CYCLE
    }
}
