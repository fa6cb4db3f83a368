package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.Narrative;
import org.cauce.io.iati.common.VocabularyCode;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** A policy that an activity pursues, and how much. */
@Value.Immutable
@CauceJson
public abstract class PolicyMarker implements WithPolicyMarker {
    PolicyMarker() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PolicyMarker fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the policy and its vocabulary; the markers of the OECD DAC if none is stated; empty if not stated} */
    public abstract Optional<VocabularyCode> code();

    /**
     * {@return how much: 0 not targeted, 1 significant objective, 2 principal objective, 3 principal and in support of
     * an action programme, 4 explicit primary objective; empty if not stated}
     */
    public abstract Optional<IatiCode> significance();

    /** {@return names and remarks in words, in one language or several} */
    public abstract ImmutableList<Narrative> narratives();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutablePolicyMarker.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
