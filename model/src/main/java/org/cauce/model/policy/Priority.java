package org.cauce.model.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.code.Code;
import org.cauce.model.internal.Require;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.cauce.model.time.Timing;
import org.immutables.value.Value;

/**
 * What a country that receives cooperation wants: a project that it put first, a line of a plan of its own, a request.
 *
 * <p>It is of one country: what several want together is a record for each, so that each can be asked for its own. It
 * is what the country is said to want, not what anybody does about it: that is told by initiatives and flows.
 */
@Value.Immutable
@CauceJson
public abstract class Priority implements WithPriority, Referring {
    Priority() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Priority fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return how the source comes to say so} */
    public abstract PriorityType type();

    /** {@return the country whose priority it is} */
    public abstract Ref country();

    /** {@return what it wants, in words of our own} */
    public abstract String text();

    /** {@return the initiatives that it wants, such as the projects that it put first; empty if none is named} */
    public abstract ImmutableList<Ref> initiatives();

    /** {@return its sectors, several without shares; empty if the source names none} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Code> sectors();

    /** {@return the plan or framework in which the country says so; empty if in none that is named} */
    public abstract Optional<Ref> plan();

    /** {@return when the country said so; undated if the source gives no date} */
    public abstract Timing when();

    @Override
    public Stream<Ref> references() {
        return Referring.in(country(), initiatives(), sectors(), plan());
    }

    @Value.Check
    void check() {
        Require.text("text of a priority", text());
        Ref.require("country of a priority", country(), Kind.COUNTRY);
        Ref.require("initiatives of a priority", initiatives(), Kind.INITIATIVE);
        plan().ifPresent(ref -> Ref.require("plan of a priority", ref, Kind.INITIATIVE, Kind.FRAMEWORK));
    }

    /** Builds priorities; {@code type}, {@code country}, {@code text} and {@code when} must be set. */
    public static final class Builder extends ImmutablePriority.Builder {
        Builder() {}
    }
}
