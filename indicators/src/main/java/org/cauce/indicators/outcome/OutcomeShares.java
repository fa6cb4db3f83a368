package org.cauce.indicators.outcome;

import com.google.common.collect.ImmutableList;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.indicator.Direction;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Measure;
import org.cauce.model.indicator.Observation;
import org.cauce.model.policy.Finding;
import org.cauce.model.policy.FindingType;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/**
 * The shares of participants that tell whether a programme works: who is employed, who stayed, who means to leave.
 *
 * <p>They are the observations about the initiative whose indicator is a share of which one way is better. Claims,
 * surveys and counts stand side by side as their {@linkplain Observation#nature() nature} says; nothing is averaged.
 *
 * @param initiative the initiative
 * @param reported the shares reported, in the order of the catalogue
 * @param asked the findings that ask for a measure, such as how many stay after a certain time
 */
public record OutcomeShares(
        Ref initiative, ImmutableList<OutcomeShare> reported, ImmutableList<Statement<Finding>> asked) {

    /**
     * {@return the shares of an initiative}
     *
     * @param catalogue where the observations are
     * @param initiative the initiative
     */
    public static OutcomeShares of(Catalogue catalogue, Ref initiative) {
        ImmutableList<OutcomeShare> reported = catalogue
                .observations()
                .where(observation -> isAbout(observation, initiative) && isOutcome(catalogue, observation))
                .stream()
                .flatMap(statement -> statement
                        .says()
                        .quantity()
                        .flatMap(Quantity::estimateAsPrinted)
                        .map(share -> new OutcomeShare(statement, share))
                        .stream())
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Statement<Finding>> asked = catalogue
                .findings(initiative)
                .filter(finding -> finding.says().type() == FindingType.REQUESTED_METRIC)
                .collect(ImmutableList.toImmutableList());
        return new OutcomeShares(initiative, reported, asked);
    }

    private static boolean isAbout(Observation observation, Ref initiative) {
        return observation.subjects().contains(initiative)
                || observation.initiative().filter(initiative::equals).isPresent();
    }

    private static boolean isOutcome(Catalogue catalogue, Observation observation) {
        Indicator indicator =
                catalogue.get(observation.indicator(), Indicator.class).says();
        return indicator.measure() == Measure.SHARE && indicator.direction() != Direction.NEITHER;
    }
}
