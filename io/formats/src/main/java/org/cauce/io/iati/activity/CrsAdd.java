package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.PlainText;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** What the OECD DAC asks for its Creditor Reporting System beyond the rest. */
@Value.Immutable
@CauceJson
public abstract class CrsAdd implements WithCrsAdd {
    CrsAdd() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CrsAdd fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return flags} */
    public abstract ImmutableList<OtherFlag> otherFlags();

    /** {@return the terms of a loan; empty if not stated} */
    public abstract Optional<LoanTerms> loanTerms();

    /** {@return the state of a loan; empty if not stated} */
    public abstract Optional<LoanStatus> loanStatus();

    /** {@return the channel of delivery; empty if not stated} */
    public abstract Optional<PlainText> channelCode();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableCrsAdd.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
