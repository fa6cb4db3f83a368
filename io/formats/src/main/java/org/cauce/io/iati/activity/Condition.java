package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.Narrative;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** A condition attached to an activity. */
@Value.Immutable
@CauceJson
public abstract class Condition implements WithCondition {
    Condition() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Condition fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return whether of policy (1), performance (2) or fiduciary (3); empty if not stated} */
    public abstract Optional<IatiCode> type();

    /** {@return names and remarks in words, in one language or several} */
    public abstract ImmutableList<Narrative> narratives();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableCondition.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
