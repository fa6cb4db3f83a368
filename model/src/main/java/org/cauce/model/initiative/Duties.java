package org.cauce.model.initiative;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import java.util.OptionalInt;
import org.cauce.model.CauceJson;
import org.cauce.model.internal.Require;
import org.cauce.model.quantity.Interval;
import org.immutables.value.Value;

/** What a programme asks of a participant. */
@Value.Immutable
@CauceJson
public abstract class Duties implements WithDuties {
    Duties() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Duties fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the hours a week, such as {@code [25, 40]}; empty if not stated} */
    public abstract Optional<Interval> weeklyHours();

    /** {@return how often at most a placement may be changed; empty if not stated} */
    public abstract OptionalInt placementChanges();

    /** {@return who watches over the participant, in words; empty if not stated} */
    public abstract Optional<String> supervision();

    @Value.Check
    void check() {
        placementChanges().ifPresent(changes -> Require.atLeast(0, "number of placement changes", changes));
    }

    /** Builds the duties of a participant; all of it is optional. */
    public static final class Builder extends ImmutableDuties.Builder {
        Builder() {}
    }
}
