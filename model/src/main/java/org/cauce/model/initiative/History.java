package org.cauce.model.initiative;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cauce.model.EnumText;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;

/**
 * The life of an initiative as stretches of preparation, activity and suspension, in time order.
 *
 * <p>It is computed from the start, the end and the status changes that documents give. Where they give only a year,
 * the ends of a stretch are a {@link Moment} as wide as that year. An end that nobody states is left open. Changes that
 * lie in the future of their source are not part of it, nor are those without a date.
 *
 * <p>A mere proposal is never at work. What has ended is not brought back by a meeting or a review, only by a change
 * that starts it or prepares it anew. Changes of all countries are told together; for the history in one country, give
 * only the changes that {@linkplain StatusChange#concerns concern} it.
 */
public final class History {
    /** What an initiative does in a stretch of time. */
    public enum State {
        /** Announced, agreed or drafted, not yet at work. */
        PREPARING,
        /** At work. */
        ACTIVE,
        /** Suspended. */
        SUSPENDED;

        /**
         * {@return the value with this text}
         *
         * @param text the text form
         * @throws IllegalArgumentException if there is none; the message lists all
         */
        @JsonCreator
        public static State parse(String text) {
            return EnumText.parse(State.class, text);
        }

        /** {@return the text form: lower case, words joined by hyphens} */
        @JsonValue
        @Override
        public String toString() {
            return EnumText.of(this);
        }
    }

    /**
     * A stretch of time in one state.
     *
     * @param state the state
     * @param from when it began
     * @param to when it ended; empty if no document says
     */
    public record Stretch(State state, Moment from, Optional<Moment> to) {
        /**
         * {@return whether some of it can lie between these days, both included}
         *
         * @param first the first period
         * @param last the last period
         */
        public boolean mayTouch(LocalDate first, LocalDate last) {
            return !from.earliest().isAfter(last)
                    && to.map(end -> !end.latest().isBefore(first)).orElse(true);
        }
    }

    private record Step(Moment at, Status.Effect effect) {
        boolean ends() {
            return effect == Status.Effect.ENDS;
        }

        // what ended in 2019 did so after all that is told of it in that year
        LocalDate order() {
            return ends() ? at.latest() : at.earliest();
        }
    }

    private final ImmutableList<Stretch> stretches;
    private final Optional<Moment> lastKnown;

    private History(List<Step> steps) {
        this.stretches = stretches(steps);
        this.lastKnown = steps.isEmpty()
                ? Optional.empty()
                : Optional.of(steps.get(steps.size() - 1).at());
    }

    /**
     * {@return the history of this initiative as these changes tell it}
     *
     * @param initiative the initiative
     * @param changes the changes
     * @throws IllegalArgumentException if a change is one of another initiative
     */
    public static History of(Statement<Initiative> initiative, Collection<Statement<StatusChange>> changes) {
        List<Step> steps = new ArrayList<>();
        Initiative says = initiative.says();
        says.start()
                .ifPresent(start ->
                        add(steps, start, says.startedBy().map(Status::effect).orElse(Status.Effect.STARTS), says));
        for (Statement<StatusChange> change : changes) {
            requireSame(initiative, change);
            if (!change.says().expected()) {
                add(steps, change.says().when(), change.says().status().effect(), says);
            }
        }
        end(says).ifPresent(end -> add(steps, end, Status.Effect.ENDS, says));
        steps.sort(Comparator.comparing(Step::order).thenComparing(Step::ends));
        return new History(steps);
    }

    /** {@return the stretches, in time order} */
    public ImmutableList<Stretch> stretches() {
        return stretches;
    }

    /**
     * {@return the stretches in this state, in time order}
     *
     * @param state the state
     */
    public ImmutableList<Stretch> stretches(State state) {
        return stretches.stream().filter(stretch -> stretch.state() == state).collect(ImmutableList.toImmutableList());
    }

    /** {@return the date of the last thing that a document tells; empty if it tells none} */
    public Optional<Moment> lastKnown() {
        return lastKnown;
    }

    /**
     * {@return whether the initiative can have been active at some time in this period}
     *
     * <p>It had begun, had not ended, and was not suspended for all of it. Open ends count as going on: nobody says
     * that it ended.
     *
     * @param period the period
     */
    public boolean isActiveDuring(TimePeriod period) {
        LocalDate first = period.first().orElse(LocalDate.MIN);
        LocalDate last = period.last().orElse(LocalDate.MAX);
        return period.isOnCalendar()
                && stretches(State.ACTIVE).stream().anyMatch(stretch -> stretch.mayTouch(first, last));
    }

    /** A conference is over when its date is. */
    private static Optional<Timing> end(Initiative initiative) {
        return initiative.end().isPresent() || initiative.type() != InitiativeType.CONFERENCE
                ? initiative.end()
                : initiative.start();
    }

    private static void requireSame(Statement<Initiative> initiative, Statement<StatusChange> change) {
        Ref ref = Kind.INITIATIVE.ref(initiative.id());
        if (!change.says().initiative().equals(ref)) {
            throw new IllegalArgumentException("Status change " + change.id() + " is of "
                    + change.says().initiative() + ": expected one of " + ref);
        }
    }

    private static void add(List<Step> steps, Timing when, Status.Effect effect, Initiative initiative) {
        boolean works = effect == Status.Effect.STARTS || effect == Status.Effect.CONTINUES;
        Status.Effect counted = works && initiative.proposed() ? Status.Effect.PREPARES : effect;
        Moment.of(when).ifPresent(at -> steps.add(new Step(at, counted)));
    }

    private static ImmutableList<Stretch> stretches(List<Step> steps) {
        List<Stretch> found = new ArrayList<>();
        Optional<Stretch> open = Optional.empty();
        boolean ended = false;
        for (Step step : steps) {
            ended = step.ends() || (ended && open.isEmpty());
            Optional<State> next = next(open.map(Stretch::state), ended, step.effect());
            if (step.ends() || (next.isPresent() && !next.equals(open.map(Stretch::state)))) {
                open.ifPresent(
                        stretch -> found.add(new Stretch(stretch.state(), stretch.from(), Optional.of(step.at()))));
                open = step.ends()
                        ? Optional.empty()
                        : next.map(state -> new Stretch(state, step.at(), Optional.empty()));
            }
        }
        open.ifPresent(found::add);
        return ImmutableList.copyOf(found);
    }

    /** The state after a change; empty if the change does not alter it. */
    private static Optional<State> next(Optional<State> now, boolean ended, Status.Effect effect) {
        return switch (effect) {
            case NONE, ENDS -> Optional.empty();
            case PREPARES -> now.isEmpty() ? Optional.of(State.PREPARING) : Optional.empty();
            case CONTINUES ->
                ended || now.equals(Optional.of(State.SUSPENDED)) ? Optional.empty() : Optional.of(State.ACTIVE);
            case STARTS -> Optional.of(State.ACTIVE);
            case PAUSES -> ended ? Optional.empty() : Optional.of(State.SUSPENDED);
        };
    }
}
