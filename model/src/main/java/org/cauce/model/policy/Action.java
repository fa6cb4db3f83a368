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
import org.immutables.value.Value;

/** One step of a recommendation. */
@Value.Immutable
@CauceJson
public abstract class Action implements WithAction, Referring {
    Action() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Action fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the step, in words of our own} */
    public abstract String text();

    /** {@return who is to take it; empty if not stated} */
    public abstract ImmutableList<Ref> actors();

    /** {@return whom it is for, in words; empty if not stated} */
    public abstract Optional<String> targetGroup();

    /** {@return what it is to measure, in words; empty if it measures nothing} */
    public abstract Optional<String> metric();

    /** {@return the step that must come first; empty if none must} */
    public abstract Optional<Ref> dependsOn();

    @Override
    public Stream<Ref> references() {
        return Referring.in(actors(), dependsOn());
    }

    @Value.Check
    void check() {
        Require.text("text of an action", text());
        Ref.require("actors of an action", actors(), Kind.ORGANISATION, Kind.AGGREGATE, Kind.COUNTRY, Kind.PERSON);
        dependsOn().ifPresent(ref -> Ref.require("dependsOn of an action", ref, Kind.ACTION));
    }

    /** Builds actions of a recommendation; {@code text} must be set. */
    public static final class Builder extends ImmutableAction.Builder {
        Builder() {}
    }
}
