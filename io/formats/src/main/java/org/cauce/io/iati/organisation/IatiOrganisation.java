package org.cauce.io.iati.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.cauce.io.iati.common.DocumentLink;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.PlainText;
import org.cauce.io.iati.common.ReportingOrg;
import org.cauce.io.iati.common.TextElement;
import org.cauce.io.iati.common.Timestamp;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/**
 * An organisation and its budgets, as it tells them itself.
 *
 * <p>This is the whole of the standard; what has no place in it is in {@link #extras()}.
 */
@Value.Immutable
@CauceJson
public abstract class IatiOrganisation implements WithIatiOrganisation {
    IatiOrganisation() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static IatiOrganisation fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the language of texts that do not say their own, ISO 639-1; empty if not stated} */
    public abstract Optional<String> language();

    /** {@return the currency of amounts that do not say their own; empty if not stated} */
    public abstract Optional<IatiCode> defaultCurrency();

    /** {@return when the record was last changed; empty if not stated} */
    public abstract Optional<Timestamp> lastUpdated();

    /** {@return its identifier as written, blanks around it included; empty if not stated} */
    public abstract Optional<PlainText> organisationIdentifier();

    /** {@return its name; empty if not stated} */
    public abstract Optional<TextElement> name();

    /** {@return who publishes the record; empty if not stated} */
    public abstract Optional<ReportingOrg> reportingOrg();

    /** {@return its budgets as a whole} */
    public abstract ImmutableList<OrganisationBudget> totalBudgets();

    /** {@return its budgets for other organisations} */
    public abstract ImmutableList<OrganisationBudget> recipientOrgBudgets();

    /** {@return its budgets for regions} */
    public abstract ImmutableList<OrganisationBudget> recipientRegionBudgets();

    /** {@return its budgets for countries} */
    public abstract ImmutableList<OrganisationBudget> recipientCountryBudgets();

    /** {@return what it spent in the past} */
    public abstract ImmutableList<OrganisationBudget> totalExpenditures();

    /** {@return documents about it} */
    public abstract ImmutableList<DocumentLink> documentLinks();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /**
     * {@return the line of the file where it starts, from 1; 0 if it comes from no file. Does not count when values are
     * compared}
     */
    @Value.Auxiliary
    public abstract int line();

    /** Builds such values. */
    public static final class Builder extends ImmutableIatiOrganisation.Builder {
        Builder() {
            extras(Extras.NONE);
            line(0);
        }
    }
}
