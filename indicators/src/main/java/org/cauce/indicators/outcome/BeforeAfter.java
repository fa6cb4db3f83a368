package org.cauce.indicators.outcome;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.cauce.indicators.series.Change;
import org.cauce.indicators.series.Growth;
import org.cauce.indicators.series.Share;
import org.cauce.model.CauceJson;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.indicator.Observation;
import org.cauce.model.policy.Finding;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.immutables.value.Value;

/**
 * What a finding measured before and after a programme, and what that means for all participants.
 *
 * <p>Changes are after less before: negative for a fall. Where the numbers are shares of a part of the participants,
 * such as of the 80 % who had never migrated, the shares of all are what the part makes of the whole; the others are
 * not known. A change after a programme is not an effect of it: the evaluation says what it attributes.
 */
@Value.Immutable
@CauceJson
public abstract class BeforeAfter {
    BeforeAfter() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static BeforeAfter fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * {@return what a finding measured}
     *
     * @param catalogue where its observations are
     * @param finding a finding with an observation before and one after
     * @throws IllegalArgumentException if it has none, if one of them has no number, or if their units differ
     */
    public static BeforeAfter of(Catalogue catalogue, Statement<Finding> finding) {
        Observation first = observation(catalogue, finding, finding.says().before());
        Observation second = observation(catalogue, finding, finding.says().after());
        Estimate before = estimate(finding, first);
        Estimate after = estimate(finding, second);
        return builder()
                .finding(Kind.FINDING.ref(finding.id()))
                .before(before)
                .after(after)
                .points(Change.points(before, after))
                .relative(before.nominal().signum() > 0 ? Optional.of(Growth.percent(before, after)) : Optional.empty())
                .beforeOfAll(ofAll(catalogue, finding, first, before))
                .afterOfAll(ofAll(catalogue, finding, second, after))
                .build();
    }

    private static Observation observation(Catalogue catalogue, Statement<Finding> finding, Optional<Ref> observation) {
        return observation
                .map(ref -> catalogue.get(ref, Observation.class).says())
                .orElseThrow(() -> new IllegalArgumentException("Finding " + finding.id()
                        + " has no observations before and after; expected a finding of type before-after"));
    }

    private static Estimate estimate(Statement<Finding> finding, Observation observation) {
        return observation
                .quantity()
                .flatMap(Quantity::estimateAsPrinted)
                .orElseThrow(() -> new IllegalArgumentException("Finding " + finding.id() + " rests on '"
                        + observation.asPrinted().orElse("no number")
                        + "', which is no number; expected observations with one"));
    }

    private static Optional<Estimate> ofAll(
            Catalogue catalogue, Statement<Finding> finding, Observation observation, Estimate share) {
        return observation
                .baseShare()
                .filter(base -> share.unit().isPercent())
                .map(base ->
                        estimate(finding, catalogue.get(base, Observation.class).says()))
                .map(base -> Share.ofShare(share, base));
    }

    /** {@return the finding} */
    public abstract Ref finding();

    /** {@return the value before} */
    public abstract Estimate before();

    /** {@return the value after} */
    public abstract Estimate after();

    /** {@return the change, after less before; in percentage points for percentages, else in the unit of both} */
    public abstract Estimate points();

    /** {@return the change in percent of the value before; empty if that is not above 0} */
    public abstract Optional<Estimate> relative();

    /**
     * {@return the value before as a share of all participants, in percent; empty if the base is all, or not stated}
     */
    public abstract Optional<Estimate> beforeOfAll();

    /** {@return the value after as a share of all participants, in percent; empty if the base is all, or not stated} */
    public abstract Optional<Estimate> afterOfAll();

    /** Builds results. */
    public static final class Builder extends ImmutableBeforeAfter.Builder {
        Builder() {}
    }
}
