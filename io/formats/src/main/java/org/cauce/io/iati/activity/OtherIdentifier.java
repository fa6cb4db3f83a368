package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** Another identifier of an activity, such as one it had before or has in the publisher's own system. */
@Value.Immutable
@CauceJson
public abstract class OtherIdentifier implements WithOtherIdentifier {
    OtherIdentifier() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static OtherIdentifier fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the identifier; empty if not stated} */
    public abstract Optional<String> ref();

    /** {@return what kind it is; B1 is a former identifier of the publisher; empty if not stated} */
    public abstract Optional<IatiCode> type();

    /** {@return whose identifier it is; empty if not stated} */
    public abstract Optional<OwnerOrg> ownerOrg();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableOtherIdentifier.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
