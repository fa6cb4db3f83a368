package org.cauce.model.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import org.cauce.model.CauceJson;
import org.cauce.model.internal.Require;
import org.immutables.value.Value;

/** The scheme by which a document ranks its recommendations. */
@Value.Immutable
@CauceJson
public abstract class Ranking implements WithRanking {
    Ranking() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Ranking fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return its title} */
    public abstract String title();

    /** {@return its levels, from low to high} */
    public abstract ImmutableList<Effort> levels();

    /** {@return what it goes by, in words} */
    public abstract ImmutableList<String> criteria();

    @Value.Check
    void check() {
        Require.text("title of a ranking", title());
    }

    /** Builds ranking schemes; {@code title} must be set. */
    public static final class Builder extends ImmutableRanking.Builder {
        Builder() {}
    }
}
