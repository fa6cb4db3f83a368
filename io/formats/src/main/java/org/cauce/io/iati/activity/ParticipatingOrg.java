package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.Narrative;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** An organisation that takes part in an activity. */
@Value.Immutable
@CauceJson
public abstract class ParticipatingOrg implements WithParticipatingOrg {
    ParticipatingOrg() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ParticipatingOrg fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return its identifier; empty if not known} */
    public abstract Optional<String> ref();

    /** {@return its type; empty if not stated} */
    public abstract Optional<IatiCode> type();

    /** {@return its role: 1 funding, 2 accountable, 3 extending, 4 implementing; empty if not stated} */
    public abstract Optional<IatiCode> role();

    /** {@return the identifier of the activity under which it reports the same work; empty if not stated} */
    public abstract Optional<String> activityId();

    /** {@return its code among the channels of delivery of the OECD DAC; empty if not stated} */
    public abstract Optional<IatiCode> crsChannelCode();

    /** {@return names and remarks in words, in one language or several} */
    public abstract ImmutableList<Narrative> narratives();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableParticipatingOrg.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
