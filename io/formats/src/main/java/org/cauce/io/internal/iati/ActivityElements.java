package org.cauce.io.internal.iati;

import org.cauce.io.iati.activity.ActivityDate;
import org.cauce.io.iati.activity.Condition;
import org.cauce.io.iati.activity.Conditions;
import org.cauce.io.iati.activity.ContactInfo;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.LegacyData;
import org.cauce.io.iati.activity.OtherIdentifier;
import org.cauce.io.iati.activity.OwnerOrg;
import org.cauce.io.iati.activity.ParticipatingOrg;
import org.cauce.io.iati.activity.RelatedActivity;

/** The element of an activity and what has no file of its own, each with its places in the order of the schema. */
final class ActivityElements {
    static final ElementType<ParticipatingOrg, ParticipatingOrg.Builder> PARTICIPATING_ORG = ElementType.of(
                    ParticipatingOrg::builder, ParticipatingOrg.Builder::build)
            .extras(ParticipatingOrg::extras, ParticipatingOrg.Builder::extras)
            .attribute("ref", Forms.TEXT, ParticipatingOrg::ref, ParticipatingOrg.Builder::ref)
            .attribute("type", Forms.code("OrganisationType"), ParticipatingOrg::type, ParticipatingOrg.Builder::type)
            .attribute("role", Forms.code("OrganisationRole"), ParticipatingOrg::role, ParticipatingOrg.Builder::role)
            .attribute("activity-id", Forms.TEXT, ParticipatingOrg::activityId, ParticipatingOrg.Builder::activityId)
            .attribute(
                    "crs-channel-code",
                    Forms.code("CRSChannelCode"),
                    ParticipatingOrg::crsChannelCode,
                    ParticipatingOrg.Builder::crsChannelCode)
            .narratives(ParticipatingOrg::narratives, ParticipatingOrg.Builder::addNarrative);

    static final ElementType<OwnerOrg, OwnerOrg.Builder> OWNER_ORG = ElementType.of(
                    OwnerOrg::builder, OwnerOrg.Builder::build)
            .extras(OwnerOrg::extras, OwnerOrg.Builder::extras)
            .attribute("ref", Forms.TEXT, OwnerOrg::ref, OwnerOrg.Builder::ref)
            .narratives(OwnerOrg::narratives, OwnerOrg.Builder::addNarrative);

    static final ElementType<OtherIdentifier, OtherIdentifier.Builder> OTHER_IDENTIFIER = ElementType.of(
                    OtherIdentifier::builder, OtherIdentifier.Builder::build)
            .extras(OtherIdentifier::extras, OtherIdentifier.Builder::extras)
            .attribute("ref", Forms.TEXT, OtherIdentifier::ref, OtherIdentifier.Builder::ref)
            .attribute("type", Forms.code("OtherIdentifierType"), OtherIdentifier::type, OtherIdentifier.Builder::type)
            .child("owner-org", OWNER_ORG, OtherIdentifier::ownerOrg, OtherIdentifier.Builder::ownerOrg);

    static final ElementType<ActivityDate, ActivityDate.Builder> ACTIVITY_DATE = ElementType.of(
                    ActivityDate::builder, ActivityDate.Builder::build)
            .extras(ActivityDate::extras, ActivityDate.Builder::extras)
            .attribute("type", Forms.code("ActivityDateType"), ActivityDate::type, ActivityDate.Builder::type)
            .attribute("iso-date", Forms.DATE, ActivityDate::date, ActivityDate.Builder::date)
            .narratives(ActivityDate::narratives, ActivityDate.Builder::addNarrative);

    static final ElementType<ContactInfo, ContactInfo.Builder> CONTACT_INFO = ElementType.of(
                    ContactInfo::builder, ContactInfo.Builder::build)
            .extras(ContactInfo::extras, ContactInfo.Builder::extras)
            .attribute("type", Forms.code("ContactType"), ContactInfo::type, ContactInfo.Builder::type)
            .child(
                    "organisation",
                    CommonElements.TEXT_ELEMENT,
                    ContactInfo::organisation,
                    ContactInfo.Builder::organisation)
            .child("department", CommonElements.TEXT_ELEMENT, ContactInfo::department, ContactInfo.Builder::department)
            .child("person-name", CommonElements.TEXT_ELEMENT, ContactInfo::personName, ContactInfo.Builder::personName)
            .child("job-title", CommonElements.TEXT_ELEMENT, ContactInfo::jobTitle, ContactInfo.Builder::jobTitle)
            .children(
                    "telephone", CommonElements.PLAIN_TEXT, ContactInfo::telephones, ContactInfo.Builder::addTelephone)
            .children("email", CommonElements.PLAIN_TEXT, ContactInfo::emails, ContactInfo.Builder::addEmail)
            .children("website", CommonElements.PLAIN_TEXT, ContactInfo::websites, ContactInfo.Builder::addWebsite)
            .children(
                    "mailing-address",
                    CommonElements.TEXT_ELEMENT,
                    ContactInfo::mailingAddresses,
                    ContactInfo.Builder::addMailingAddresse);

    static final ElementType<RelatedActivity, RelatedActivity.Builder> RELATED_ACTIVITY = ElementType.of(
                    RelatedActivity::builder, RelatedActivity.Builder::build)
            .extras(RelatedActivity::extras, RelatedActivity.Builder::extras)
            .attribute("ref", Forms.TEXT, RelatedActivity::ref, RelatedActivity.Builder::ref)
            .attribute("type", Forms.code("RelatedActivityType"), RelatedActivity::type, RelatedActivity.Builder::type);

    static final ElementType<LegacyData, LegacyData.Builder> LEGACY_DATA = ElementType.of(
                    LegacyData::builder, LegacyData.Builder::build)
            .extras(LegacyData::extras, LegacyData.Builder::extras)
            .attribute("name", Forms.TEXT, LegacyData::name, LegacyData.Builder::name)
            .attribute("value", Forms.TEXT, LegacyData::value, LegacyData.Builder::value)
            .attribute("iati-equivalent", Forms.TEXT, LegacyData::iatiEquivalent, LegacyData.Builder::iatiEquivalent);

    static final ElementType<Condition, Condition.Builder> CONDITION = ElementType.of(
                    Condition::builder, Condition.Builder::build)
            .extras(Condition::extras, Condition.Builder::extras)
            .attribute("type", Forms.code("ConditionType"), Condition::type, Condition.Builder::type)
            .narratives(Condition::narratives, Condition.Builder::addNarrative);

    static final ElementType<Conditions, Conditions.Builder> CONDITIONS = ElementType.of(
                    Conditions::builder, Conditions.Builder::build)
            .extras(Conditions::extras, Conditions.Builder::extras)
            .attribute("attached", Forms.TRUTH, Conditions::attached, Conditions.Builder::attached)
            .children("condition", CONDITION, Conditions::conditions, Conditions.Builder::addCondition);

    static final ElementType<IatiActivity, IatiActivity.Builder> IATI_ACTIVITY = ElementType.of(
                    IatiActivity::builder, IatiActivity.Builder::build)
            .extras(IatiActivity::extras, IatiActivity.Builder::extras)
            .line(IatiActivity.Builder::line)
            .attribute("xml:lang", Forms.TEXT, IatiActivity::language, IatiActivity.Builder::language)
            .attribute(
                    "default-currency",
                    Forms.code("Currency"),
                    IatiActivity::defaultCurrency,
                    IatiActivity.Builder::defaultCurrency)
            .attribute(
                    "last-updated-datetime",
                    Forms.TIMESTAMP,
                    IatiActivity::lastUpdated,
                    IatiActivity.Builder::lastUpdated)
            .attribute("humanitarian", Forms.TRUTH, IatiActivity::humanitarian, IatiActivity.Builder::humanitarian)
            .attribute("hierarchy", Forms.WHOLE, IatiActivity::hierarchy, IatiActivity.Builder::hierarchy)
            .attribute("linked-data-uri", Forms.TEXT, IatiActivity::linkedDataUri, IatiActivity.Builder::linkedDataUri)
            .attribute(
                    "budget-not-provided",
                    Forms.code("BudgetNotProvided"),
                    IatiActivity::budgetNotProvided,
                    IatiActivity.Builder::budgetNotProvided)
            .child(
                    "iati-identifier",
                    CommonElements.PLAIN_TEXT,
                    IatiActivity::iatiIdentifier,
                    IatiActivity.Builder::iatiIdentifier)
            .child(
                    "reporting-org",
                    CommonElements.REPORTING_ORG,
                    IatiActivity::reportingOrg,
                    IatiActivity.Builder::reportingOrg)
            .child("title", CommonElements.TEXT_ELEMENT, IatiActivity::title, IatiActivity.Builder::title)
            .children(
                    "description",
                    CommonElements.TEXT_ELEMENT,
                    IatiActivity::descriptions,
                    IatiActivity.Builder::addDescription)
            .children(
                    "participating-org",
                    PARTICIPATING_ORG,
                    IatiActivity::participatingOrgs,
                    IatiActivity.Builder::addParticipatingOrg)
            .children(
                    "other-identifier",
                    OTHER_IDENTIFIER,
                    IatiActivity::otherIdentifiers,
                    IatiActivity.Builder::addOtherIdentifier)
            .child(
                    "activity-status",
                    CommonElements.coded("ActivityStatus"),
                    IatiActivity::activityStatus,
                    IatiActivity.Builder::activityStatus)
            .children(
                    "activity-date", ACTIVITY_DATE, IatiActivity::activityDates, IatiActivity.Builder::addActivityDate)
            .children("contact-info", CONTACT_INFO, IatiActivity::contactInfos, IatiActivity.Builder::addContactInfo)
            .child(
                    "activity-scope",
                    CommonElements.coded("ActivityScope"),
                    IatiActivity::activityScope,
                    IatiActivity.Builder::activityScope)
            .children(
                    "recipient-country",
                    CommonElements.RECIPIENT_COUNTRY,
                    IatiActivity::recipientCountries,
                    IatiActivity.Builder::addRecipientCountry)
            .children(
                    "recipient-region",
                    CommonElements.RECIPIENT_REGION,
                    IatiActivity::recipientRegions,
                    IatiActivity.Builder::addRecipientRegion)
            .children("location", LocationElements.LOCATION, IatiActivity::locations, IatiActivity.Builder::addLocation)
            .children("sector", ClassificationElements.SECTOR, IatiActivity::sectors, IatiActivity.Builder::addSector)
            .children("tag", ClassificationElements.TAG, IatiActivity::tags, IatiActivity.Builder::addTag)
            .children(
                    "country-budget-items",
                    ClassificationElements.COUNTRY_BUDGET_ITEMS,
                    IatiActivity::countryBudgetItems,
                    IatiActivity.Builder::addCountryBudgetItems)
            .children(
                    "humanitarian-scope",
                    ClassificationElements.HUMANITARIAN_SCOPE,
                    IatiActivity::humanitarianScopes,
                    IatiActivity.Builder::addHumanitarianScope)
            .children(
                    "policy-marker",
                    ClassificationElements.POLICY_MARKER,
                    IatiActivity::policyMarkers,
                    IatiActivity.Builder::addPolicyMarker)
            .child(
                    "collaboration-type",
                    CommonElements.coded("CollaborationType"),
                    IatiActivity::collaborationType,
                    IatiActivity.Builder::collaborationType)
            .child(
                    "default-flow-type",
                    CommonElements.coded("FlowType"),
                    IatiActivity::defaultFlowType,
                    IatiActivity.Builder::defaultFlowType)
            .child(
                    "default-finance-type",
                    CommonElements.coded("FinanceType"),
                    IatiActivity::defaultFinanceType,
                    IatiActivity.Builder::defaultFinanceType)
            .children(
                    "default-aid-type",
                    ClassificationElements.AID_TYPE,
                    IatiActivity::defaultAidTypes,
                    IatiActivity.Builder::addDefaultAidType)
            .child(
                    "default-tied-status",
                    CommonElements.coded("TiedStatus"),
                    IatiActivity::defaultTiedStatus,
                    IatiActivity.Builder::defaultTiedStatus)
            .children("budget", FinanceElements.BUDGET, IatiActivity::budgets, IatiActivity.Builder::addBudget)
            .children(
                    "planned-disbursement",
                    FinanceElements.PLANNED_DISBURSEMENT,
                    IatiActivity::plannedDisbursements,
                    IatiActivity.Builder::addPlannedDisbursement)
            .child(
                    "capital-spend",
                    FinanceElements.CAPITAL_SPEND,
                    IatiActivity::capitalSpend,
                    IatiActivity.Builder::capitalSpend)
            .children(
                    "transaction",
                    FinanceElements.TRANSACTION,
                    IatiActivity::transactions,
                    IatiActivity.Builder::addTransaction)
            .children(
                    "document-link",
                    CommonElements.DOCUMENT_LINK,
                    IatiActivity::documentLinks,
                    IatiActivity.Builder::addDocumentLink)
            .children(
                    "related-activity",
                    RELATED_ACTIVITY,
                    IatiActivity::relatedActivities,
                    IatiActivity.Builder::addRelatedActivity)
            .children("legacy-data", LEGACY_DATA, IatiActivity::legacyData, IatiActivity.Builder::addLegacyData)
            .child("conditions", CONDITIONS, IatiActivity::conditions, IatiActivity.Builder::conditions)
            .children("result", ResultElements.RESULT, IatiActivity::results, IatiActivity.Builder::addResult)
            .child("crs-add", CrsElements.CRS_ADD, IatiActivity::crsAdd, IatiActivity.Builder::crsAdd)
            .child("fss", CrsElements.FSS, IatiActivity::fss, IatiActivity.Builder::fss);

    private ActivityElements() {}
}
