package org.cauce.model.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.code.Code;
import org.cauce.model.internal.Require;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.cauce.model.source.Statement;
import org.immutables.value.Value;

/** A recommendation of a document: what, by whom, at what effort, and what must come first. */
@Value.Immutable
@CauceJson
public abstract class Recommendation implements Referring {
    Recommendation() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Recommendation fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return its title} */
    public abstract String title();

    /** {@return its number; 0 for the one above the others} */
    public abstract int number();

    /** {@return the recommendations that stand under this one; empty for all but the one above the others} */
    public abstract ImmutableList<Ref> under();

    /** {@return the effort that it takes; empty if not ranked} */
    public abstract Optional<Effort> effort();

    /** {@return the words in which the document ranks it; empty if it is not ranked} */
    public abstract ImmutableList<String> effortWording();

    /** {@return its place when all are ordered by effort, from the least; 0 for the one above the others} */
    public abstract int order();

    /** {@return the heading under which it stands; empty if under none} */
    public abstract Optional<String> category();

    /** {@return its sector; empty if it is of several} */
    public abstract Optional<Code> sector();

    /** {@return who is to act; empty if not stated} */
    public abstract ImmutableList<Ref> actors();

    /** {@return the countries or groupings that it is for; empty if not stated} */
    public abstract ImmutableList<Ref> countries();

    /** {@return its steps, in order} */
    public abstract ImmutableList<Statement<Action>> actions();

    /** {@return what must be there first, in words; empty if nothing is named} */
    public abstract ImmutableList<String> preconditions();

    /** {@return what its evaluation would serve, in words; empty if not stated} */
    public abstract ImmutableList<String> purposes();

    /** {@return the initiatives that it touches; empty if none} */
    public abstract ImmutableList<Ref> initiatives();

    @Override
    public Stream<Ref> references() {
        return Referring.in(under(), sector(), actors(), countries(), actions(), initiatives());
    }

    @Value.Check
    void check() {
        Require.text("title of a recommendation", title());
        Require.atLeast(0, "number of a recommendation", number());
        Require.atLeast(0, "order of a recommendation", order());
        Ref.require("under of a recommendation", under(), Kind.RECOMMENDATION);
        Ref.require(
                "actors of a recommendation", actors(), Kind.ORGANISATION, Kind.AGGREGATE, Kind.COUNTRY, Kind.PERSON);
        Ref.require("countries of a recommendation", countries(), Kind.COUNTRY, Kind.GROUPING);
        Ref.require("initiatives of a recommendation", initiatives(), Kind.INITIATIVE);
    }

    /** Builds recommendations; {@code title}, {@code number} and {@code order} must be set. */
    public static final class Builder extends ImmutableRecommendation.Builder {
        Builder() {}
    }
}
