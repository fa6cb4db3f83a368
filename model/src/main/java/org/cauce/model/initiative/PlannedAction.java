package org.cauce.model.initiative;

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

/** An action that a framework plans. */
@Value.Immutable
@CauceJson
public abstract class PlannedAction implements WithPlannedAction, Referring {
    PlannedAction() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PlannedAction fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the action, in words of our own} */
    public abstract String text();

    /** {@return who is to act; empty if not stated} */
    public abstract ImmutableList<Ref> actors();

    /** {@return where: countries, groupings or places; empty if not stated} */
    public abstract ImmutableList<Ref> countries();

    /** {@return when it is due; empty if not stated} */
    public abstract Optional<Timing> due();

    /** {@return how it stands; empty if not reported} */
    public abstract Optional<Status> status();

    @Override
    public Stream<Ref> references() {
        return Referring.in(actors(), countries());
    }

    @Value.Check
    void check() {
        Require.text("text of a planned action", text());
        Ref.require(
                "actors of a planned action", actors(), Kind.ORGANISATION, Kind.AGGREGATE, Kind.PERSON, Kind.COUNTRY);
        Ref.require("countries of a planned action", countries(), Kind.COUNTRY, Kind.GROUPING, Kind.PLACE);
    }

    /** Builds planned actions; {@code text} must be set. */
    public static final class Builder extends ImmutablePlannedAction.Builder {
        Builder() {}
    }
}
