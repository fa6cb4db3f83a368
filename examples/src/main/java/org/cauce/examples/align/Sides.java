package org.cauce.examples.align;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.stream.Stream;
import org.cauce.indicators.alignment.Engagements;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.Role;
import org.cauce.model.source.Ref;

/**
 * Initiatives by whose they are: led or paid for by one donor, by the other, or of both.
 *
 * @param one those of the first donor alone
 * @param joint those of both
 * @param other those of the second donor alone
 */
record Sides(ImmutableSet<Ref> one, ImmutableSet<Ref> joint, ImmutableSet<Ref> other) {
    /** Sorts initiatives; those of neither donor are in none of the three. */
    static Sides of(Context context, Collection<Ref> initiatives) {
        ImmutableSet<Ref> first = of(context, context.one, context.initiatives.one(), initiatives);
        ImmutableSet<Ref> second = of(context, context.other, context.initiatives.other(), initiatives);
        return new Sides(without(first, second), common(first, second), without(second, first));
    }

    private static ImmutableSet<Ref> of(
            Context context, Donor donor, Engagements engagements, Collection<Ref> initiatives) {
        return initiatives.stream()
                .filter(initiative -> isCounted(context, donor, engagements, initiative))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static boolean isCounted(Context context, Donor donor, Engagements engagements, Ref initiative) {
        Engagements.LeftOut why = engagements.leftOut().get(initiative);
        if (why == Engagements.LeftOut.LED_BY_OTHERS || why == Engagements.LeftOut.OWN_TERRITORY) {
            return false;
        }
        Initiative says = context.catalogue.get(initiative, Initiative.class).says();
        return why != null
                || Stream.of(Role.LEAD, Role.FUNDER)
                        .flatMap(role -> says.parties(role).stream())
                        .anyMatch(party -> context.catalogue.isPartOf(party, donor.country()));
    }

    private static ImmutableSet<Ref> without(ImmutableSet<Ref> these, ImmutableSet<Ref> those) {
        return these.stream().filter(ref -> !those.contains(ref)).collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSet<Ref> common(ImmutableSet<Ref> these, ImmutableSet<Ref> those) {
        return these.stream().filter(those::contains).collect(ImmutableSet.toImmutableSet());
    }

    boolean isEmpty() {
        return one.isEmpty() && joint.isEmpty() && other.isEmpty();
    }
}
