package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.cauce.io.iati.common.Coded;
import org.cauce.io.iati.common.Dated;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.MoneyValue;
import org.cauce.io.iati.common.RecipientCountry;
import org.cauce.io.iati.common.RecipientRegion;
import org.cauce.io.iati.common.TextElement;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/**
 * Money that was promised, received or paid.
 *
 * <p>The sign is that of the publisher: a negative amount takes back. What is not stated here holds as the activity
 * says.
 */
@Value.Immutable
@CauceJson
public abstract class Transaction implements WithTransaction {
    Transaction() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Transaction fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the publisher's own reference; empty if not stated} */
    public abstract Optional<String> ref();

    /** {@return whether it is humanitarian; empty if it is as the activity} */
    public abstract Optional<Boolean> humanitarian();

    /**
     * {@return what happened: of the list TransactionType, such as 2 outgoing commitment, 3 disbursement; empty if not
     * stated}
     */
    public abstract Optional<Coded> transactionType();

    /** {@return the day it happened; empty if not stated} */
    public abstract Optional<Dated> transactionDate();

    /** {@return the amount; empty if not stated} */
    public abstract Optional<MoneyValue> value();

    /** {@return what it is for; empty if not stated} */
    public abstract Optional<TextElement> description();

    /** {@return where the money comes from; empty if not stated} */
    public abstract Optional<TransactionOrg> providerOrg();

    /** {@return where the money goes; empty if not stated} */
    public abstract Optional<TransactionOrg> receiverOrg();

    /** {@return the way it takes, of the list DisbursementChannel; empty if not stated} */
    public abstract Optional<Coded> disbursementChannel();

    /** {@return the sectors it serves, at most one of a vocabulary} */
    public abstract ImmutableList<Sector> sectors();

    /** {@return the country that receives, at most one} */
    public abstract ImmutableList<RecipientCountry> recipientCountries();

    /** {@return the region that receives, at most one} */
    public abstract ImmutableList<RecipientRegion> recipientRegions();

    /** {@return what kind of flow it is, such as ODA; empty if not stated} */
    public abstract Optional<Coded> flowType();

    /** {@return what kind of finance it is, such as a grant; empty if not stated} */
    public abstract Optional<Coded> financeType();

    /** {@return what kind of aid it is, at most one of a vocabulary} */
    public abstract ImmutableList<AidType> aidTypes();

    /**
     * {@return whether it must be spent in certain countries: 3 partially tied, 4 tied, 5 untied; empty if not stated}
     */
    public abstract Optional<Coded> tiedStatus();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /**
     * {@return the line of the file where it starts, from 1; 0 if it comes from no file. Does not count when values are
     * compared}
     */
    @Value.Auxiliary
    public abstract int line();

    /** Builds such values. */
    public static final class Builder extends ImmutableTransaction.Builder {
        Builder() {
            extras(Extras.NONE);
            line(0);
        }
    }
}
