package org.cauce.model.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.internal.Require;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.cauce.model.time.Timing;
import org.immutables.value.Value;

/** Something that happened, or was expected to happen. */
@Value.Immutable
@CauceJson
public abstract class Event implements WithEvent, Referring {
    Event() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Event fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return what it is} */
    public abstract EventType type();

    /** {@return its title, in words of our own} */
    public abstract String title();

    /** {@return when; undated if the source gives no date} */
    public abstract Timing when();

    /** {@return whether it lies in the future of the source} */
    @Value.Default
    public boolean expected() {
        return false;
    }

    /** {@return the initiatives that it concerns; empty if none} */
    public abstract ImmutableList<Ref> initiatives();

    /** {@return the flows that it concerns; empty if none} */
    public abstract ImmutableList<Ref> flows();

    /** {@return the organisations, aggregates and people who acted; empty if not stated} */
    public abstract ImmutableList<Ref> parties();

    /** {@return the countries or groupings that it concerns; empty if not stated} */
    public abstract ImmutableList<Ref> countries();

    /** {@return where; empty if not stated} */
    public abstract Optional<Ref> place();

    /** {@return the initiative or event that it came from; empty if not stated} */
    public abstract Optional<Ref> resultOf();

    @Override
    public Stream<Ref> references() {
        return Referring.in(initiatives(), flows(), parties(), countries(), place(), resultOf());
    }

    @Value.Check
    void check() {
        Require.text("title of an event", title());
        Ref.require("initiatives of an event", initiatives(), Kind.INITIATIVE);
        Ref.require("flows of an event", flows(), Kind.FLOW);
        Ref.require("parties of an event", parties(), Kind.ORGANISATION, Kind.AGGREGATE, Kind.PERSON);
        Ref.require("countries of an event", countries(), Kind.COUNTRY, Kind.GROUPING);
        place().ifPresent(ref -> Ref.require("place of an event", ref, Kind.PLACE));
        resultOf().ifPresent(ref -> Ref.require("resultOf of an event", ref, Kind.INITIATIVE, Kind.EVENT));
    }

    /** Builds events; {@code type}, {@code title} and {@code when} must be set. */
    public static final class Builder extends ImmutableEvent.Builder {
        Builder() {}
    }
}
