package org.cauce.indicators.check;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.cauce.model.catalogue.Catalogue;

/**
 * Finds statements that may contradict each other, by rules.
 *
 * <p>Compared are statements about the same thing: the same indicator or concept for the same subject, money of the
 * same initiative at the same stage, terms of a programme and its replica; at times that may be the same. The conflict
 * groups that readers have marked, and their notes on contradictions, are not looked at. Which rules there are is said
 * at {@link Conflict.Rule}.
 *
 * <p>Source: the documents of the catalogue; the rules are our own and named with each conflict.
 */
public final class Contradictions {
    private Contradictions() {}

    /**
     * {@return the conflicts that the rules find, in the order of their first statements}
     *
     * <p>Statements of which each conflicts with another by the same rule stand in one conflict, so that three reports
     * of one number are one conflict and not three.
     *
     * @param catalogue the statements
     */
    public static ImmutableList<Conflict> all(Catalogue catalogue) {
        Kinship kinship = new Kinship(catalogue);
        List<Discrepancy> found = new ArrayList<>();
        found.addAll(new ObservationConflicts(catalogue, kinship).find());
        found.addAll(new FlowConflicts(catalogue, kinship).find());
        found.addAll(new TermsConflicts(catalogue, kinship).find());
        return new Clusters(catalogue).of(found);
    }
}
