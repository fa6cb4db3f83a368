package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.cauce.io.iati.common.Coded;
import org.cauce.io.iati.common.DocumentLink;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.PlainText;
import org.cauce.io.iati.common.RecipientCountry;
import org.cauce.io.iati.common.RecipientRegion;
import org.cauce.io.iati.common.ReportingOrg;
import org.cauce.io.iati.common.TextElement;
import org.cauce.io.iati.common.Timestamp;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/**
 * An activity: something that an organisation does with aid money, as its publisher tells it.
 *
 * <p>This is the whole of the standard, nothing rounded off: what has a place in the standard is typed, and all else is
 * in {@link #extras()}. {@code org.cauce.io.iati.mapping} makes the smaller common model of it.
 */
@Value.Immutable
@CauceJson
public abstract class IatiActivity implements WithIatiActivity {
    IatiActivity() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static IatiActivity fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the language of texts that do not say their own, ISO 639-1; empty if not stated} */
    public abstract Optional<String> language();

    /** {@return the currency of amounts that do not say their own; empty if not stated} */
    public abstract Optional<IatiCode> defaultCurrency();

    /** {@return when the record was last changed; empty if not stated} */
    public abstract Optional<Timestamp> lastUpdated();

    /** {@return whether the activity is humanitarian, wholly or in part; empty means that it is not said} */
    public abstract Optional<Boolean> humanitarian();

    /** {@return its level among the activities of the publisher; empty means 1, the highest} */
    public abstract Optional<Integer> hierarchy();

    /** {@return its address as linked data; empty if not stated} */
    public abstract Optional<String> linkedDataUri();

    /** {@return why there is no budget; empty if not stated} */
    public abstract Optional<IatiCode> budgetNotProvided();

    /** {@return its identifier as written, blanks around it included; empty if not stated} */
    public abstract Optional<PlainText> iatiIdentifier();

    /** {@return who publishes it; empty if not stated} */
    public abstract Optional<ReportingOrg> reportingOrg();

    /** {@return its title; empty if not stated} */
    public abstract Optional<TextElement> title();

    /** {@return what it is about, each of a type of its own} */
    public abstract ImmutableList<TextElement> descriptions();

    /** {@return the organisations that take part} */
    public abstract ImmutableList<ParticipatingOrg> participatingOrgs();

    /** {@return its other identifiers} */
    public abstract ImmutableList<OtherIdentifier> otherIdentifiers();

    /**
     * {@return how far it is: 1 pipeline, 2 implementation, 3 finalisation, 4 closed, 5 cancelled, 6 suspended; empty
     * if not stated}
     */
    public abstract Optional<Coded> activityStatus();

    /** {@return when it was to start and end, and did} */
    public abstract ImmutableList<ActivityDate> activityDates();

    /** {@return whom to ask} */
    public abstract ImmutableList<ContactInfo> contactInfos();

    /** {@return how far it reaches, from global (1) to a single location (8); empty if not stated} */
    public abstract Optional<Coded> activityScope();

    /** {@return the countries that receive} */
    public abstract ImmutableList<RecipientCountry> recipientCountries();

    /** {@return the regions that receive} */
    public abstract ImmutableList<RecipientRegion> recipientRegions();

    /** {@return the places where it works} */
    public abstract ImmutableList<Location> locations();

    /** {@return the sectors it serves} */
    public abstract ImmutableList<Sector> sectors();

    /** {@return its classifications without shares} */
    public abstract ImmutableList<Tag> tags();

    /** {@return where it stands in the budget of the recipient; the standard allows one} */
    public abstract ImmutableList<CountryBudgetItems> countryBudgetItems();

    /** {@return the emergencies and appeals it responds to} */
    public abstract ImmutableList<HumanitarianScope> humanitarianScopes();

    /** {@return the policies it pursues} */
    public abstract ImmutableList<PolicyMarker> policyMarkers();

    /** {@return who works together, such as bilateral (1); empty if not stated} */
    public abstract Optional<Coded> collaborationType();

    /** {@return the kind of flow of transactions that do not say their own; empty if not stated} */
    public abstract Optional<Coded> defaultFlowType();

    /** {@return the kind of finance of transactions that do not say their own; empty if not stated} */
    public abstract Optional<Coded> defaultFinanceType();

    /** {@return the kinds of aid of transactions that do not say their own, at most one of a vocabulary} */
    public abstract ImmutableList<AidType> defaultAidTypes();

    /** {@return whether transactions are tied that do not say so themselves; empty if not stated} */
    public abstract Optional<Coded> defaultTiedStatus();

    /** {@return its budgets} */
    public abstract ImmutableList<Budget> budgets();

    /** {@return the payments that are planned} */
    public abstract ImmutableList<PlannedDisbursement> plannedDisbursements();

    /** {@return the share spent on assets which last; empty if not stated} */
    public abstract Optional<CapitalSpend> capitalSpend();

    /** {@return the money promised, received and paid} */
    public abstract ImmutableList<Transaction> transactions();

    /** {@return documents about it} */
    public abstract ImmutableList<DocumentLink> documentLinks();

    /** {@return activities that belong to it} */
    public abstract ImmutableList<RelatedActivity> relatedActivities();

    /** {@return values from the publisher's own system} */
    public abstract ImmutableList<LegacyData> legacyData();

    /** {@return the conditions attached; empty if not stated} */
    public abstract Optional<Conditions> conditions();

    /** {@return what it achieves} */
    public abstract ImmutableList<Result> results();

    /** {@return what the OECD DAC asks beyond the rest; empty if not stated} */
    public abstract Optional<CrsAdd> crsAdd();

    /** {@return its answer to the Forward Spending Survey; empty if not stated} */
    public abstract Optional<Fss> fss();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /**
     * {@return the line of the file where it starts, from 1; 0 if it comes from no file. Does not count when values are
     * compared}
     */
    @Value.Auxiliary
    public abstract int line();

    /** {@return its identifier without blanks around it, as others refer to it; the empty text if it has none} */
    public String identifier() {
        return iatiIdentifier().map(PlainText::text).orElse("").strip();
    }

    /** Builds such values. */
    public static final class Builder extends ImmutableIatiActivity.Builder {
        Builder() {
            extras(Extras.NONE);
            line(0);
        }
    }
}
