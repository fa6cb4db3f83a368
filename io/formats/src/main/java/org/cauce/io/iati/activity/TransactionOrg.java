package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.Narrative;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/**
 * An organisation at one end of a transaction.
 *
 * <p>The identifier of the activity stands under the name that its end has in the standard,
 * {@code provider-activity-id} or {@code receiver-activity-id}.
 */
@Value.Immutable
@CauceJson
public abstract class TransactionOrg implements WithTransactionOrg {
    TransactionOrg() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static TransactionOrg fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return its identifier; empty if not stated} */
    public abstract Optional<String> ref();

    /** {@return the activity under which the provider reports the money; empty if not stated} */
    public abstract Optional<String> providerActivityId();

    /** {@return the activity under which the receiver reports the money; empty if not stated} */
    public abstract Optional<String> receiverActivityId();

    /** {@return its type; empty if not stated} */
    public abstract Optional<IatiCode> type();

    /** {@return names and remarks in words, in one language or several} */
    public abstract ImmutableList<Narrative> narratives();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableTransactionOrg.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
