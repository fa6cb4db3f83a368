package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** Another activity that belongs to this one. */
@Value.Immutable
@CauceJson
public abstract class RelatedActivity implements WithRelatedActivity {
    RelatedActivity() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RelatedActivity fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return its identifier; empty if not stated} */
    public abstract Optional<String> ref();

    /** {@return how: 1 parent, 2 child, 3 sibling, 4 co-funded, 5 third party; empty if not stated} */
    public abstract Optional<IatiCode> type();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableRelatedActivity.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
