package org.cauce.indicators.outcome;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.LinkType;
import org.cauce.model.initiative.Moment;
import org.cauce.model.initiative.Status;
import org.cauce.model.initiative.StatusChange;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/**
 * Finds which initiative came after which, from links of type "succeeds" and from status changes that name another
 * initiative: replaced by it, relaunched as it or from it.
 *
 * <p>A relaunch does not say which of the two is the earlier: that is the one that began earlier, or, where no source
 * dates both, the one that is not just beginning when the relaunch happens.
 */
public final class Successions {
    private final Catalogue catalogue;
    private final ImmutableList<Succession.Step> steps;

    private Successions(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.steps = Stream.concat(linked(), changed())
                .filter(step -> !step.from().equals(step.to()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return all successions of a catalogue, in the order of their first initiatives}
     *
     * @param catalogue where the links and status changes are
     */
    public static ImmutableList<Succession> of(Catalogue catalogue) {
        Successions all = new Successions(catalogue);
        Set<Ref> done = new LinkedHashSet<>();
        List<Succession> found = new ArrayList<>();
        for (Succession.Step step : all.steps) {
            if (!done.contains(step.from())) {
                Succession succession = all.around(step.from());
                done.addAll(succession.initiatives());
                found.add(succession);
            }
        }
        found.sort(Comparator.comparing(Succession::first, all.inTime()));
        return ImmutableList.copyOf(found);
    }

    /**
     * {@return the succession that an initiative is in, followed both ways; it alone if it succeeds nothing and nothing
     * succeeds it}
     *
     * @param catalogue where the links and status changes are
     * @param initiative the initiative
     */
    public static Succession of(Catalogue catalogue, Ref initiative) {
        return new Successions(catalogue).around(initiative);
    }

    private Stream<Succession.Step> linked() {
        return catalogue.parts().links().stream()
                .filter(link -> link.says().type() == LinkType.SUCCEEDS
                        && link.says().subject().is(Kind.INITIATIVE)
                        && link.says().object().is(Kind.INITIATIVE))
                .map(link ->
                        new Succession.Step(link.says().object(), link.says().subject(), Kind.LINK.ref(link.id())));
    }

    private Stream<Succession.Step> changed() {
        return catalogue.parts().statusChanges().stream()
                .filter(change -> change.says().status() == Status.REPLACED
                        || change.says().status() == Status.RELAUNCHED)
                .flatMap(change -> change.says().other().map(other -> step(change, other)).stream());
    }

    private Succession.Step step(Statement<StatusChange> change, Ref other) {
        Ref own = change.says().initiative();
        Ref told = Kind.STATUS_CHANGE.ref(change.id());
        boolean otherIsLater = change.says().status() == Status.REPLACED || !isJustBeginning(change.says(), other);
        return otherIsLater ? new Succession.Step(own, other, told) : new Succession.Step(other, own, told);
    }

    private boolean isJustBeginning(StatusChange change, Ref other) {
        Optional<Moment> own = start(change.initiative());
        Optional<Moment> theirs = start(other);
        if (own.isPresent() && theirs.isPresent() && !own.equals(theirs)) {
            return own.get().earliest().isAfter(theirs.get().earliest());
        }
        return own.isPresent() && own.equals(Moment.of(change.when()));
    }

    private Optional<Moment> start(Ref initiative) {
        return catalogue.get(initiative, Initiative.class).says().start().flatMap(Moment::of);
    }

    private Succession around(Ref initiative) {
        Set<Ref> members = connected(initiative);
        List<Succession.Step> open =
                steps.stream().filter(step -> members.contains(step.from())).toList();
        List<Ref> order = new ArrayList<>();
        List<Ref> left = new ArrayList<>(members);
        left.sort(inTime());
        while (!left.isEmpty()) {
            // where all that is left runs in a circle, the earliest comes first and the circle is cut before it
            Predicate<Ref> isFree =
                    next -> open.stream().noneMatch(step -> step.to().equals(next) && !order.contains(step.from()));
            Ref next = left.stream().filter(isFree).findFirst().orElse(left.get(0));
            left.remove(next);
            order.add(next);
        }
        Predicate<Succession.Step> isInOrder = step -> order.indexOf(step.from()) < order.indexOf(step.to());
        return new Succession(
                ImmutableList.copyOf(order),
                open.stream().filter(isInOrder).collect(ImmutableList.toImmutableList()),
                open.stream().filter(isInOrder.negate()).collect(ImmutableList.toImmutableList()));
    }

    private Set<Ref> connected(Ref initiative) {
        Set<Ref> found = new LinkedHashSet<>(List.of(initiative));
        Deque<Ref> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            Ref next = open.pop();
            for (Succession.Step step : steps) {
                if (step.from().equals(next) && found.add(step.to())) {
                    open.add(step.to());
                } else if (step.to().equals(next) && found.add(step.from())) {
                    open.add(step.from());
                }
            }
        }
        return found;
    }

    /** By start where it is known, then by id, so that the order is the same every time. */
    private Comparator<Ref> inTime() {
        return Comparator.comparing((Ref initiative) ->
                        start(initiative).map(Moment::earliest).orElse(LocalDate.MAX))
                .thenComparing(Comparator.naturalOrder());
    }
}
