package org.cauce.io.iati.analysis.counting;

/**
 * Which activities count.
 *
 * <p>The standard wants outgoing cash at the lowest level only, commitments and budgets once in a chain of activities,
 * and results anywhere. There is no one answer for all: the caller chooses for what is to be summed.
 *
 * @param levels what to do with several levels of one publisher
 * @param duplicates what to do with the same activity in several places
 * @param republished what to do with activities of secondary reporters
 */
public record CountingPolicy(Levels levels, Duplicates duplicates, Republished republished) {
    /** As published: all levels, all duplicates, secondary reporters, too. What is counted twice is reported. */
    public static final CountingPolicy AS_PUBLISHED =
            new CountingPolicy(Levels.AS_PUBLISHED, Duplicates.KEEP_ALL, Republished.INCLUDE);

    /** The lowest level of each publisher, the newest of duplicates, no secondary reporters: for outgoing cash. */
    public static final CountingPolicy LOWEST_LEVEL =
            new CountingPolicy(Levels.LOWEST_LEVEL, Duplicates.KEEP_NEWEST, Republished.EXCLUDE);

    /** What to do with several levels of one publisher. */
    public enum Levels {
        /** All count. */
        AS_PUBLISHED,
        /**
         * The lowest level of each publisher counts, that with the highest number among the activities that are known;
         * it needs all files of the publisher.
         */
        LOWEST_LEVEL,
        /** Activities count that have no children among those that are known, by related activities. */
        WITHOUT_CHILDREN,
        /** Activities count that have no parents among those that are known, by related activities. */
        WITHOUT_PARENTS
    }

    /** What to do with the same activity, by reporter and identifier, in several places. */
    public enum Duplicates {
        /** All count. */
        KEEP_ALL,
        /** The one that was changed last counts; if that cannot be told, all count and it is reported. */
        KEEP_NEWEST
    }

    /** What to do with activities of secondary reporters. */
    public enum Republished {
        /** They count. */
        INCLUDE,
        /** They do not count. */
        EXCLUDE
    }
}
