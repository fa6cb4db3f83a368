package org.cauce.model.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.internal.Require;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.cauce.model.time.TimePeriod;
import org.immutables.value.Value;

/** What two or more parties signed: a treaty, a compact, a memorandum, a letter of intent. */
@Value.Immutable
@CauceJson
public abstract class Agreement implements WithAgreement, Referring {
    Agreement() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Agreement fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return who signed; empty if not stated} */
    public abstract ImmutableList<Ref> signatories();

    /** {@return what the list of signatories rests on, in words; empty if it is printed} */
    public abstract Optional<String> signatoriesBasis();

    /** {@return the number of its protocols; empty if not stated} */
    public abstract OptionalInt protocols();

    /** {@return the time from denouncing it to leaving it, such as {@code P10Y}; empty if not stated} */
    public abstract Optional<TimePeriod> noticeOfWithdrawal();

    @Override
    public Stream<Ref> references() {
        return Referring.in(signatories());
    }

    @Value.Check
    void check() {
        protocols().ifPresent(protocols -> Require.atLeast(0, "number of protocols", protocols));
        Ref.require("signatories of an agreement", signatories(), Kind.COUNTRY, Kind.ORGANISATION, Kind.AGGREGATE);
    }

    /** Builds agreements; all of it is optional. */
    public static final class Builder extends ImmutableAgreement.Builder {
        Builder() {}
    }
}
