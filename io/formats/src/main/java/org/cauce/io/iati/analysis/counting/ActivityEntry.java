package org.cauce.io.iati.analysis.counting;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.RelatedActivity;
import org.cauce.io.iati.common.PlainText;
import org.cauce.io.iati.common.ReportingOrg;
import org.cauce.io.iati.common.Timestamp;

/**
 * What must be known of an activity to count it once.
 *
 * @param file the name of the file it stands in
 * @param line the line where it starts, from 1; 0 if not known
 * @param identifier its identifier without blanks around it, upper and lower case kept apart; blank if it has none
 * @param reporter the identifier of who reports it, without blanks around it; blank if not stated
 * @param isSecondary whether it repeats what another organisation is responsible for
 * @param hierarchy its level; 1 if not stated
 * @param lastUpdated when it was last changed; empty if not stated
 * @param parents the identifiers of the activities that it says to be part of
 * @param children the identifiers of the activities that it says to be parts of it
 */
public record ActivityEntry(
        String file,
        int line,
        String identifier,
        String reporter,
        boolean isSecondary,
        int hierarchy,
        Optional<Timestamp> lastUpdated,
        ImmutableSet<String> parents,
        ImmutableSet<String> children) {
    private static final String PARENT = "1";
    private static final String CHILD = "2";

    /**
     * {@return what must be known of an activity}
     *
     * @param file the name of the file it stands in
     * @param activity the activity, with or without its transactions
     */
    public static ActivityEntry of(String file, IatiActivity activity) {
        return new ActivityEntry(
                file,
                activity.line(),
                activity.iatiIdentifier()
                        .map(PlainText::text)
                        .map(String::strip)
                        .orElse(""),
                activity.reportingOrg()
                        .flatMap(ReportingOrg::ref)
                        .map(String::strip)
                        .orElse(""),
                activity.reportingOrg().flatMap(ReportingOrg::secondaryReporter).orElse(false),
                activity.hierarchy().orElse(1),
                activity.lastUpdated(),
                related(activity, PARENT),
                related(activity, CHILD));
    }

    private static ImmutableSet<String> related(IatiActivity activity, String type) {
        return activity.relatedActivities().stream()
                .filter(related -> related.type().filter(code -> code.is(type)).isPresent())
                .map(RelatedActivity::ref)
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(ref -> !ref.isEmpty())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** {@return whether it can be told from others: it has an identifier and a reporter} */
    public boolean hasKey() {
        return !identifier.isEmpty() && !reporter.isEmpty();
    }

    /** {@return the identifier, or what stands for it, and the place in the file} */
    @Override
    public String toString() {
        return (identifier.isEmpty() ? "(no identifier)" : identifier) + " at " + file + ":" + line;
    }
}
