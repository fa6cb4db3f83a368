package org.cauce.model.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.code.Code;
import org.cauce.model.internal.Require;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;
import org.immutables.value.Value;

/**
 * What an indicator was for a subject in a period: a number, a category, or words.
 *
 * <p>Exactly one of {@link #quantity()}, {@link #category()} and {@link #wording()} is there.
 */
@Value.Immutable
@CauceJson
public abstract class Observation implements WithObservation, Referring {
    Observation() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Observation fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the indicator} */
    public abstract Ref indicator();

    /**
     * {@return what it is about, the main subject first: a country, a grouping, an initiative, an organisation, an
     * event, an indicator}
     */
    public abstract ImmutableList<Ref> subjects();

    /** {@return when; not applicable for limits of a scale, undated where the source gives no date} */
    public abstract Timing when();

    /** {@return the year in the heading of the table, where this cell is of another; empty if it is of that year} */
    public abstract Optional<TimePeriod> tableYear();

    /** {@return the number, in the unit that it names; empty if the value is a category or words} */
    public abstract Optional<Quantity> quantity();

    /** {@return the category; empty if the value is a number or words} */
    public abstract Optional<Code> category();

    /** {@return the words; empty if the value is a number or a category} */
    public abstract Optional<Wording> wording();

    /** {@return the text as printed, for categories; empty for numbers and words, which carry their own} */
    public abstract Optional<String> printed();

    /** {@return what it is: a fact, an aim, or what somebody says} */
    @Value.Default
    public Nature nature() {
        return Nature.ACTUAL;
    }

    /** {@return the other side: destination, donor, investor, trading partner, contributor; empty if there is none} */
    public abstract Optional<Ref> partner();

    /**
     * {@return the countries that it covers, where the subject is no country; empty if it covers all of the subject}
     */
    public abstract ImmutableList<Ref> countries();

    /** {@return the sector; empty if it is of all sectors, or of none} */
    public abstract Optional<Code> sector();

    /**
     * {@return what else it is broken down by, such as sex, age or the place where it was counted, each as a code with
     * its vocabulary; empty if it is of all together}
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Code> dimensions();

    /**
     * {@return the rank of this value among those of the subject, 1 for the largest; empty if the source gives none}
     */
    public abstract OptionalInt rank();

    /** {@return the group in which the subject has the rank; empty if not stated} */
    public abstract Optional<Ref> rankedAmong();

    /** {@return how far it holds in each year of the period; empty if it is of the period as a whole} */
    public abstract Optional<Consistency> consistency();

    /** {@return the population or whole of which it is a share, in words; empty if the indicator says it} */
    public abstract Optional<String> base();

    /** {@return the observation that gives the size of that population; empty if none does} */
    public abstract Optional<Ref> baseShare();

    /** {@return the initiative whose participants it is about; empty if it is about no participants} */
    public abstract Optional<Ref> initiative();

    /** {@return the evaluation that measured it; empty if none did} */
    public abstract Optional<Ref> evaluation();

    /**
     * {@return its status as the publisher codes it, such as {@code SDMX-OBS_STATUS:E} for an estimate; empty if it
     * gives none}
     */
    public abstract Optional<Code> status();

    /** {@return the footnotes of its publisher, in their order; empty if there is none} */
    public abstract ImmutableList<String> footnotes();

    /** {@return the indicators that a limit of a scale belongs to; empty for all other observations} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Ref> about();

    @Override
    public Stream<Ref> references() {
        return Referring.in(
                indicator(),
                subjects(),
                category(),
                status(),
                partner(),
                countries(),
                sector(),
                dimensions(),
                rankedAmong(),
                baseShare(),
                initiative(),
                evaluation(),
                about());
    }

    /** {@return the main subject} */
    public Ref subject() {
        return subjects().get(0);
    }

    /** {@return the period; undated where the source gives none} */
    public TimePeriod period() {
        return when().period();
    }

    /** {@return the text as printed; empty if the source was data} */
    public Optional<String> asPrinted() {
        return quantity()
                .flatMap(Quantity::printed)
                .or(() -> wording().map(Wording::printed))
                .or(this::printed);
    }

    /**
     * {@return whether it is about this country: as subject, or among the countries it covers}
     *
     * @param country the country
     */
    public boolean isAbout(Country country) {
        return subjects().contains(country.ref()) || countries().contains(country.ref());
    }

    @Value.Check
    void check() {
        rank().ifPresent(rank -> Require.atLeast(1, "rank of an observation", rank));
        Ref.require("indicator of an observation", indicator(), Kind.INDICATOR);
        partner()
                .ifPresent(ref -> Ref.require(
                        "partner of an observation",
                        ref,
                        Kind.COUNTRY,
                        Kind.GROUPING,
                        Kind.ORGANISATION,
                        Kind.AGGREGATE));
        Ref.require("countries of an observation", countries(), Kind.COUNTRY, Kind.GROUPING);
        initiative().ifPresent(ref -> Ref.require("initiative of an observation", ref, Kind.INITIATIVE));
        evaluation().ifPresent(ref -> Ref.require("evaluation of an observation", ref, Kind.EVALUATION));
        baseShare().ifPresent(ref -> Ref.require("baseShare of an observation", ref, Kind.OBSERVATION));
        Ref.require("about of an observation", about(), Kind.INDICATOR);
        long values = Stream.of(quantity(), category(), wording())
                .filter(Optional::isPresent)
                .count();
        if (values != 1) {
            throw new IllegalArgumentException("Observation of " + indicator() + " has " + values
                    + " values: expected exactly one of quantity, category and wording");
        }
        if (subjects().isEmpty()) {
            throw new IllegalArgumentException(
                    "Observation of " + indicator() + " has no subject: expected at least one");
        }
    }

    /** Builds observations; {@code indicator}, {@code when} and {@code subjects} must be set. */
    public static final class Builder extends ImmutableObservation.Builder {
        Builder() {}
    }
}
