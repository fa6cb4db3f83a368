package org.cauce.io.iati.analysis.counting;

import java.util.Optional;

/**
 * An activity that does not count, and why.
 *
 * @param activity the activity
 * @param reason why
 * @param because the activity that counts for it, or its level; empty if none does
 */
public record LeftOutActivity(ActivityEntry activity, Reason reason, Optional<ActivityEntry> because) {
    /** Why an activity does not count. */
    public enum Reason {
        /** It repeats what another organisation is responsible for. */
        SECONDARY_REPORTER,
        /** The same activity was changed later elsewhere. */
        OLDER_DUPLICATE,
        /** Its publisher has a lower level. */
        HIGHER_LEVEL,
        /** It has children. */
        HAS_CHILDREN,
        /** It has parents. */
        HAS_PARENTS
    }
}
