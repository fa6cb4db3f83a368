package org.cauce.io.internal.iati;

import org.cauce.io.iati.activity.ActivityDate;
import org.cauce.io.iati.activity.Administrative;
import org.cauce.io.iati.activity.AidType;
import org.cauce.io.iati.activity.Baseline;
import org.cauce.io.iati.activity.Budget;
import org.cauce.io.iati.activity.BudgetItem;
import org.cauce.io.iati.activity.CapitalSpend;
import org.cauce.io.iati.activity.Condition;
import org.cauce.io.iati.activity.Conditions;
import org.cauce.io.iati.activity.ContactInfo;
import org.cauce.io.iati.activity.CountryBudgetItems;
import org.cauce.io.iati.activity.CrsAdd;
import org.cauce.io.iati.activity.Dimension;
import org.cauce.io.iati.activity.Forecast;
import org.cauce.io.iati.activity.Fss;
import org.cauce.io.iati.activity.HumanitarianScope;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Indicator;
import org.cauce.io.iati.activity.IndicatorPeriod;
import org.cauce.io.iati.activity.IndicatorReference;
import org.cauce.io.iati.activity.IndicatorValue;
import org.cauce.io.iati.activity.LegacyData;
import org.cauce.io.iati.activity.LoanStatus;
import org.cauce.io.iati.activity.LoanTerms;
import org.cauce.io.iati.activity.Location;
import org.cauce.io.iati.activity.LocationId;
import org.cauce.io.iati.activity.OtherFlag;
import org.cauce.io.iati.activity.OtherIdentifier;
import org.cauce.io.iati.activity.OwnerOrg;
import org.cauce.io.iati.activity.ParticipatingOrg;
import org.cauce.io.iati.activity.PlannedDisbursement;
import org.cauce.io.iati.activity.Point;
import org.cauce.io.iati.activity.PolicyMarker;
import org.cauce.io.iati.activity.RelatedActivity;
import org.cauce.io.iati.activity.Result;
import org.cauce.io.iati.activity.ResultLocation;
import org.cauce.io.iati.activity.ResultReference;
import org.cauce.io.iati.activity.Sector;
import org.cauce.io.iati.activity.Tag;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.activity.TransactionOrg;
import org.cauce.io.iati.common.CodeFamily;

/** The elements of the activity standard, each with its places in the order of the schema. */
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

    static final ElementType<LocationId, LocationId.Builder> LOCATION_ID = ElementType.of(
                    LocationId::builder, LocationId.Builder::build)
            .extras(LocationId::extras, LocationId.Builder::extras)
            .code(
                    CodeFamily.GEOGRAPHIC,
                    "code",
                    "vocabulary",
                    "vocabulary-uri",
                    LocationId::code,
                    LocationId.Builder::code);

    static final ElementType<Administrative, Administrative.Builder> ADMINISTRATIVE = ElementType.of(
                    Administrative::builder, Administrative.Builder::build)
            .extras(Administrative::extras, Administrative.Builder::extras)
            .code(
                    CodeFamily.GEOGRAPHIC,
                    "code",
                    "vocabulary",
                    "vocabulary-uri",
                    Administrative::code,
                    Administrative.Builder::code)
            .attribute("level", Forms.WHOLE, Administrative::level, Administrative.Builder::level);

    static final ElementType<Point, Point.Builder> POINT = ElementType.of(Point::builder, Point.Builder::build)
            .extras(Point::extras, Point.Builder::extras)
            .attribute("srsName", Forms.TEXT, Point::srsName, Point.Builder::srsName)
            .child("pos", CommonElements.PLAIN_TEXT, Point::pos, Point.Builder::pos);

    static final ElementType<Location, Location.Builder> LOCATION = ElementType.of(
                    Location::builder, Location.Builder::build)
            .extras(Location::extras, Location.Builder::extras)
            .attribute("ref", Forms.TEXT, Location::ref, Location.Builder::ref)
            .child(
                    "location-reach",
                    CommonElements.coded("GeographicLocationReach"),
                    Location::locationReach,
                    Location.Builder::locationReach)
            .children("location-id", LOCATION_ID, Location::locationIds, Location.Builder::addLocationId)
            .child("name", CommonElements.TEXT_ELEMENT, Location::name, Location.Builder::name)
            .child("description", CommonElements.TEXT_ELEMENT, Location::description, Location.Builder::description)
            .child(
                    "activity-description",
                    CommonElements.TEXT_ELEMENT,
                    Location::activityDescription,
                    Location.Builder::activityDescription)
            .children("administrative", ADMINISTRATIVE, Location::administratives, Location.Builder::addAdministrative)
            .child("point", POINT, Location::point, Location.Builder::point)
            .child(
                    "exactness",
                    CommonElements.coded("GeographicExactness"),
                    Location::exactness,
                    Location.Builder::exactness)
            .child(
                    "location-class",
                    CommonElements.coded("GeographicLocationClass"),
                    Location::locationClass,
                    Location.Builder::locationClass)
            .child(
                    "feature-designation",
                    CommonElements.coded("LocationType"),
                    Location::featureDesignation,
                    Location.Builder::featureDesignation);

    static final ElementType<Sector, Sector.Builder> SECTOR = ElementType.of(Sector::builder, Sector.Builder::build)
            .extras(Sector::extras, Sector.Builder::extras)
            .code(CodeFamily.SECTOR, "code", "vocabulary", "vocabulary-uri", Sector::code, Sector.Builder::code)
            .attribute("percentage", Forms.DECIMAL, Sector::percentage, Sector.Builder::percentage)
            .narratives(Sector::narratives, Sector.Builder::addNarrative);

    static final ElementType<Tag, Tag.Builder> TAG = ElementType.of(Tag::builder, Tag.Builder::build)
            .extras(Tag::extras, Tag.Builder::extras)
            .code(CodeFamily.TAG, "code", "vocabulary", "vocabulary-uri", Tag::code, Tag.Builder::code)
            .narratives(Tag::narratives, Tag.Builder::addNarrative);

    static final ElementType<BudgetItem, BudgetItem.Builder> BUDGET_ITEM = ElementType.of(
                    BudgetItem::builder, BudgetItem.Builder::build)
            .extras(BudgetItem::extras, BudgetItem.Builder::extras)
            .attribute("code", Forms.code("BudgetIdentifier"), BudgetItem::code, BudgetItem.Builder::code)
            .attribute("percentage", Forms.DECIMAL, BudgetItem::percentage, BudgetItem.Builder::percentage)
            .child(
                    "description",
                    CommonElements.TEXT_ELEMENT,
                    BudgetItem::description,
                    BudgetItem.Builder::description);

    static final ElementType<CountryBudgetItems, CountryBudgetItems.Builder> COUNTRY_BUDGET_ITEMS = ElementType.of(
                    CountryBudgetItems::builder, CountryBudgetItems.Builder::build)
            .extras(CountryBudgetItems::extras, CountryBudgetItems.Builder::extras)
            .attribute(
                    "vocabulary",
                    Forms.code("BudgetIdentifierVocabulary"),
                    CountryBudgetItems::vocabulary,
                    CountryBudgetItems.Builder::vocabulary)
            .children(
                    "budget-item",
                    BUDGET_ITEM,
                    CountryBudgetItems::budgetItems,
                    CountryBudgetItems.Builder::addBudgetItem);

    static final ElementType<HumanitarianScope, HumanitarianScope.Builder> HUMANITARIAN_SCOPE = ElementType.of(
                    HumanitarianScope::builder, HumanitarianScope.Builder::build)
            .extras(HumanitarianScope::extras, HumanitarianScope.Builder::extras)
            .attribute(
                    "type",
                    Forms.code("HumanitarianScopeType"),
                    HumanitarianScope::type,
                    HumanitarianScope.Builder::type)
            .code(
                    CodeFamily.HUMANITARIAN_SCOPE,
                    "code",
                    "vocabulary",
                    "vocabulary-uri",
                    HumanitarianScope::code,
                    HumanitarianScope.Builder::code)
            .narratives(HumanitarianScope::narratives, HumanitarianScope.Builder::addNarrative);

    static final ElementType<PolicyMarker, PolicyMarker.Builder> POLICY_MARKER = ElementType.of(
                    PolicyMarker::builder, PolicyMarker.Builder::build)
            .extras(PolicyMarker::extras, PolicyMarker.Builder::extras)
            .code(
                    CodeFamily.POLICY_MARKER,
                    "code",
                    "vocabulary",
                    "vocabulary-uri",
                    PolicyMarker::code,
                    PolicyMarker.Builder::code)
            .attribute(
                    "significance",
                    Forms.code("PolicySignificance"),
                    PolicyMarker::significance,
                    PolicyMarker.Builder::significance)
            .narratives(PolicyMarker::narratives, PolicyMarker.Builder::addNarrative);

    static final ElementType<AidType, AidType.Builder> AID_TYPE = ElementType.of(
                    AidType::builder, AidType.Builder::build)
            .extras(AidType::extras, AidType.Builder::extras)
            .code(CodeFamily.AID_TYPE, "code", "vocabulary", "vocabulary-uri", AidType::code, AidType.Builder::code)
            .narratives(AidType::narratives, AidType.Builder::addNarrative);

    static final ElementType<Budget, Budget.Builder> BUDGET = ElementType.of(Budget::builder, Budget.Builder::build)
            .extras(Budget::extras, Budget.Builder::extras)
            .line(Budget.Builder::line)
            .attribute("type", Forms.code("BudgetType"), Budget::type, Budget.Builder::type)
            .attribute("status", Forms.code("BudgetStatus"), Budget::status, Budget.Builder::status)
            .child("period-start", CommonElements.DATED, Budget::periodStart, Budget.Builder::periodStart)
            .child("period-end", CommonElements.DATED, Budget::periodEnd, Budget.Builder::periodEnd)
            .child("value", CommonElements.MONEY_VALUE, Budget::value, Budget.Builder::value);

    static final ElementType<TransactionOrg, TransactionOrg.Builder> TRANSACTION_ORG = ElementType.of(
                    TransactionOrg::builder, TransactionOrg.Builder::build)
            .extras(TransactionOrg::extras, TransactionOrg.Builder::extras)
            .attribute("ref", Forms.TEXT, TransactionOrg::ref, TransactionOrg.Builder::ref)
            .attribute(
                    "provider-activity-id",
                    Forms.TEXT,
                    TransactionOrg::providerActivityId,
                    TransactionOrg.Builder::providerActivityId)
            .attribute(
                    "receiver-activity-id",
                    Forms.TEXT,
                    TransactionOrg::receiverActivityId,
                    TransactionOrg.Builder::receiverActivityId)
            .attribute("type", Forms.code("OrganisationType"), TransactionOrg::type, TransactionOrg.Builder::type)
            .narratives(TransactionOrg::narratives, TransactionOrg.Builder::addNarrative);

    static final ElementType<PlannedDisbursement, PlannedDisbursement.Builder> PLANNED_DISBURSEMENT = ElementType.of(
                    PlannedDisbursement::builder, PlannedDisbursement.Builder::build)
            .extras(PlannedDisbursement::extras, PlannedDisbursement.Builder::extras)
            .line(PlannedDisbursement.Builder::line)
            .attribute("type", Forms.code("BudgetType"), PlannedDisbursement::type, PlannedDisbursement.Builder::type)
            .child(
                    "period-start",
                    CommonElements.DATED,
                    PlannedDisbursement::periodStart,
                    PlannedDisbursement.Builder::periodStart)
            .child(
                    "period-end",
                    CommonElements.DATED,
                    PlannedDisbursement::periodEnd,
                    PlannedDisbursement.Builder::periodEnd)
            .child("value", CommonElements.MONEY_VALUE, PlannedDisbursement::value, PlannedDisbursement.Builder::value)
            .child(
                    "provider-org",
                    TRANSACTION_ORG,
                    PlannedDisbursement::providerOrg,
                    PlannedDisbursement.Builder::providerOrg)
            .child(
                    "receiver-org",
                    TRANSACTION_ORG,
                    PlannedDisbursement::receiverOrg,
                    PlannedDisbursement.Builder::receiverOrg);

    static final ElementType<CapitalSpend, CapitalSpend.Builder> CAPITAL_SPEND = ElementType.of(
                    CapitalSpend::builder, CapitalSpend.Builder::build)
            .extras(CapitalSpend::extras, CapitalSpend.Builder::extras)
            .attribute("percentage", Forms.DECIMAL, CapitalSpend::percentage, CapitalSpend.Builder::percentage);

    static final ElementType<Transaction, Transaction.Builder> TRANSACTION = ElementType.of(
                    Transaction::builder, Transaction.Builder::build)
            .extras(Transaction::extras, Transaction.Builder::extras)
            .line(Transaction.Builder::line)
            .attribute("ref", Forms.TEXT, Transaction::ref, Transaction.Builder::ref)
            .attribute("humanitarian", Forms.TRUTH, Transaction::humanitarian, Transaction.Builder::humanitarian)
            .child(
                    "transaction-type",
                    CommonElements.coded("TransactionType"),
                    Transaction::transactionType,
                    Transaction.Builder::transactionType)
            .child(
                    "transaction-date",
                    CommonElements.DATED,
                    Transaction::transactionDate,
                    Transaction.Builder::transactionDate)
            .child("value", CommonElements.MONEY_VALUE, Transaction::value, Transaction.Builder::value)
            .child(
                    "description",
                    CommonElements.TEXT_ELEMENT,
                    Transaction::description,
                    Transaction.Builder::description)
            .child("provider-org", TRANSACTION_ORG, Transaction::providerOrg, Transaction.Builder::providerOrg)
            .child("receiver-org", TRANSACTION_ORG, Transaction::receiverOrg, Transaction.Builder::receiverOrg)
            .child(
                    "disbursement-channel",
                    CommonElements.coded("DisbursementChannel"),
                    Transaction::disbursementChannel,
                    Transaction.Builder::disbursementChannel)
            .children("sector", SECTOR, Transaction::sectors, Transaction.Builder::addSector)
            .children(
                    "recipient-country",
                    CommonElements.RECIPIENT_COUNTRY,
                    Transaction::recipientCountries,
                    Transaction.Builder::addRecipientCountry)
            .children(
                    "recipient-region",
                    CommonElements.RECIPIENT_REGION,
                    Transaction::recipientRegions,
                    Transaction.Builder::addRecipientRegion)
            .child("flow-type", CommonElements.coded("FlowType"), Transaction::flowType, Transaction.Builder::flowType)
            .child(
                    "finance-type",
                    CommonElements.coded("FinanceType"),
                    Transaction::financeType,
                    Transaction.Builder::financeType)
            .children("aid-type", AID_TYPE, Transaction::aidTypes, Transaction.Builder::addAidType)
            .child(
                    "tied-status",
                    CommonElements.coded("TiedStatus"),
                    Transaction::tiedStatus,
                    Transaction.Builder::tiedStatus);

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

    static final ElementType<ResultReference, ResultReference.Builder> RESULT_REFERENCE = ElementType.of(
                    ResultReference::builder, ResultReference.Builder::build)
            .extras(ResultReference::extras, ResultReference.Builder::extras)
            .code(
                    CodeFamily.RESULT,
                    "code",
                    "vocabulary",
                    "vocabulary-uri",
                    ResultReference::code,
                    ResultReference.Builder::code);

    static final ElementType<IndicatorReference, IndicatorReference.Builder> INDICATOR_REFERENCE = ElementType.of(
                    IndicatorReference::builder, IndicatorReference.Builder::build)
            .extras(IndicatorReference::extras, IndicatorReference.Builder::extras)
            .code(
                    CodeFamily.INDICATOR,
                    "code",
                    "vocabulary",
                    "indicator-uri",
                    IndicatorReference::code,
                    IndicatorReference.Builder::code);

    static final ElementType<ResultLocation, ResultLocation.Builder> RESULT_LOCATION = ElementType.of(
                    ResultLocation::builder, ResultLocation.Builder::build)
            .extras(ResultLocation::extras, ResultLocation.Builder::extras)
            .attribute("ref", Forms.TEXT, ResultLocation::ref, ResultLocation.Builder::ref);

    static final ElementType<Dimension, Dimension.Builder> DIMENSION = ElementType.of(
                    Dimension::builder, Dimension.Builder::build)
            .extras(Dimension::extras, Dimension.Builder::extras)
            .attribute("name", Forms.TEXT, Dimension::name, Dimension.Builder::name)
            .attribute("value", Forms.TEXT, Dimension::value, Dimension.Builder::value);

    static final ElementType<Baseline, Baseline.Builder> BASELINE = ElementType.of(
                    Baseline::builder, Baseline.Builder::build)
            .extras(Baseline::extras, Baseline.Builder::extras)
            .attribute("iso-date", Forms.DATE, Baseline::date, Baseline.Builder::date)
            .attribute("year", Forms.WHOLE, Baseline::year, Baseline.Builder::year)
            .attribute("value", Forms.TEXT, Baseline::value, Baseline.Builder::value)
            .children("location", RESULT_LOCATION, Baseline::locations, Baseline.Builder::addLocation)
            .children("dimension", DIMENSION, Baseline::dimensions, Baseline.Builder::addDimension)
            .children(
                    "document-link",
                    CommonElements.DOCUMENT_LINK,
                    Baseline::documentLinks,
                    Baseline.Builder::addDocumentLink)
            .child("comment", CommonElements.TEXT_ELEMENT, Baseline::comment, Baseline.Builder::comment);

    static final ElementType<IndicatorValue, IndicatorValue.Builder> INDICATOR_VALUE = ElementType.of(
                    IndicatorValue::builder, IndicatorValue.Builder::build)
            .extras(IndicatorValue::extras, IndicatorValue.Builder::extras)
            .attribute("value", Forms.TEXT, IndicatorValue::value, IndicatorValue.Builder::value)
            .children("location", RESULT_LOCATION, IndicatorValue::locations, IndicatorValue.Builder::addLocation)
            .children("dimension", DIMENSION, IndicatorValue::dimensions, IndicatorValue.Builder::addDimension)
            .child("comment", CommonElements.TEXT_ELEMENT, IndicatorValue::comment, IndicatorValue.Builder::comment)
            .children(
                    "document-link",
                    CommonElements.DOCUMENT_LINK,
                    IndicatorValue::documentLinks,
                    IndicatorValue.Builder::addDocumentLink);

    static final ElementType<IndicatorPeriod, IndicatorPeriod.Builder> INDICATOR_PERIOD = ElementType.of(
                    IndicatorPeriod::builder, IndicatorPeriod.Builder::build)
            .extras(IndicatorPeriod::extras, IndicatorPeriod.Builder::extras)
            .child(
                    "period-start",
                    CommonElements.DATED,
                    IndicatorPeriod::periodStart,
                    IndicatorPeriod.Builder::periodStart)
            .child("period-end", CommonElements.DATED, IndicatorPeriod::periodEnd, IndicatorPeriod.Builder::periodEnd)
            .children("target", INDICATOR_VALUE, IndicatorPeriod::targets, IndicatorPeriod.Builder::addTarget)
            .children("actual", INDICATOR_VALUE, IndicatorPeriod::actuals, IndicatorPeriod.Builder::addActual);

    static final ElementType<Indicator, Indicator.Builder> INDICATOR = ElementType.of(
                    Indicator::builder, Indicator.Builder::build)
            .extras(Indicator::extras, Indicator.Builder::extras)
            .attribute("measure", Forms.code("IndicatorMeasure"), Indicator::measure, Indicator.Builder::measure)
            .attribute("ascending", Forms.TRUTH, Indicator::ascending, Indicator.Builder::ascending)
            .attribute(
                    "aggregation-status",
                    Forms.TRUTH,
                    Indicator::aggregationStatus,
                    Indicator.Builder::aggregationStatus)
            .child("title", CommonElements.TEXT_ELEMENT, Indicator::title, Indicator.Builder::title)
            .child("description", CommonElements.TEXT_ELEMENT, Indicator::description, Indicator.Builder::description)
            .children(
                    "document-link",
                    CommonElements.DOCUMENT_LINK,
                    Indicator::documentLinks,
                    Indicator.Builder::addDocumentLink)
            .children("reference", INDICATOR_REFERENCE, Indicator::references, Indicator.Builder::addReference)
            .children("baseline", BASELINE, Indicator::baselines, Indicator.Builder::addBaseline)
            .children("period", INDICATOR_PERIOD, Indicator::periods, Indicator.Builder::addPeriod);

    static final ElementType<Result, Result.Builder> RESULT = ElementType.of(Result::builder, Result.Builder::build)
            .extras(Result::extras, Result.Builder::extras)
            .line(Result.Builder::line)
            .attribute("type", Forms.code("ResultType"), Result::type, Result.Builder::type)
            .attribute("aggregation-status", Forms.TRUTH, Result::aggregationStatus, Result.Builder::aggregationStatus)
            .child("title", CommonElements.TEXT_ELEMENT, Result::title, Result.Builder::title)
            .child("description", CommonElements.TEXT_ELEMENT, Result::description, Result.Builder::description)
            .children(
                    "document-link",
                    CommonElements.DOCUMENT_LINK,
                    Result::documentLinks,
                    Result.Builder::addDocumentLink)
            .children("reference", RESULT_REFERENCE, Result::references, Result.Builder::addReference)
            .children("indicator", INDICATOR, Result::indicators, Result.Builder::addIndicator);

    static final ElementType<OtherFlag, OtherFlag.Builder> OTHER_FLAG = ElementType.of(
                    OtherFlag::builder, OtherFlag.Builder::build)
            .extras(OtherFlag::extras, OtherFlag.Builder::extras)
            .attribute("code", Forms.code("CRSAddOtherFlags"), OtherFlag::code, OtherFlag.Builder::code)
            .attribute("significance", Forms.TRUTH, OtherFlag::significance, OtherFlag.Builder::significance);

    static final ElementType<LoanTerms, LoanTerms.Builder> LOAN_TERMS = ElementType.of(
                    LoanTerms::builder, LoanTerms.Builder::build)
            .extras(LoanTerms::extras, LoanTerms.Builder::extras)
            .attribute("rate-1", Forms.DECIMAL, LoanTerms::rate1, LoanTerms.Builder::rate1)
            .attribute("rate-2", Forms.DECIMAL, LoanTerms::rate2, LoanTerms.Builder::rate2)
            .child(
                    "repayment-type",
                    CommonElements.coded("LoanRepaymentType"),
                    LoanTerms::repaymentType,
                    LoanTerms.Builder::repaymentType)
            .child(
                    "repayment-plan",
                    CommonElements.coded("LoanRepaymentPeriod"),
                    LoanTerms::repaymentPlan,
                    LoanTerms.Builder::repaymentPlan)
            .child(
                    "commitment-date",
                    CommonElements.DATED,
                    LoanTerms::commitmentDate,
                    LoanTerms.Builder::commitmentDate)
            .child(
                    "repayment-first-date",
                    CommonElements.DATED,
                    LoanTerms::repaymentFirstDate,
                    LoanTerms.Builder::repaymentFirstDate)
            .child(
                    "repayment-final-date",
                    CommonElements.DATED,
                    LoanTerms::repaymentFinalDate,
                    LoanTerms.Builder::repaymentFinalDate);

    static final ElementType<LoanStatus, LoanStatus.Builder> LOAN_STATUS = ElementType.of(
                    LoanStatus::builder, LoanStatus.Builder::build)
            .extras(LoanStatus::extras, LoanStatus.Builder::extras)
            .attribute("year", Forms.WHOLE, LoanStatus::year, LoanStatus.Builder::year)
            .attribute("currency", Forms.code("Currency"), LoanStatus::currency, LoanStatus.Builder::currency)
            .attribute("value-date", Forms.DATE, LoanStatus::valueDate, LoanStatus.Builder::valueDate)
            .child(
                    "interest-received",
                    CommonElements.FIGURE,
                    LoanStatus::interestReceived,
                    LoanStatus.Builder::interestReceived)
            .child(
                    "principal-outstanding",
                    CommonElements.FIGURE,
                    LoanStatus::principalOutstanding,
                    LoanStatus.Builder::principalOutstanding)
            .child(
                    "principal-arrears",
                    CommonElements.FIGURE,
                    LoanStatus::principalArrears,
                    LoanStatus.Builder::principalArrears)
            .child(
                    "interest-arrears",
                    CommonElements.FIGURE,
                    LoanStatus::interestArrears,
                    LoanStatus.Builder::interestArrears);

    static final ElementType<CrsAdd, CrsAdd.Builder> CRS_ADD = ElementType.of(CrsAdd::builder, CrsAdd.Builder::build)
            .extras(CrsAdd::extras, CrsAdd.Builder::extras)
            .children("other-flags", OTHER_FLAG, CrsAdd::otherFlags, CrsAdd.Builder::addOtherFlag)
            .child("loan-terms", LOAN_TERMS, CrsAdd::loanTerms, CrsAdd.Builder::loanTerms)
            .child("loan-status", LOAN_STATUS, CrsAdd::loanStatus, CrsAdd.Builder::loanStatus)
            .child("channel-code", CommonElements.PLAIN_TEXT, CrsAdd::channelCode, CrsAdd.Builder::channelCode);

    static final ElementType<Forecast, Forecast.Builder> FORECAST = ElementType.of(
                    Forecast::builder, Forecast.Builder::build)
            .extras(Forecast::extras, Forecast.Builder::extras)
            .attribute("year", Forms.WHOLE, Forecast::year, Forecast.Builder::year)
            .attribute("currency", Forms.code("Currency"), Forecast::currency, Forecast.Builder::currency)
            .attribute("value-date", Forms.DATE, Forecast::valueDate, Forecast.Builder::valueDate)
            .text(Forms.DECIMAL, Forecast::amount, Forecast.Builder::amount);

    static final ElementType<Fss, Fss.Builder> FSS = ElementType.of(Fss::builder, Fss.Builder::build)
            .extras(Fss::extras, Fss.Builder::extras)
            .attribute("extraction-date", Forms.DATE, Fss::extractionDate, Fss.Builder::extractionDate)
            .attribute("priority", Forms.TRUTH, Fss::priority, Fss.Builder::priority)
            .attribute("phaseout-year", Forms.WHOLE, Fss::phaseoutYear, Fss.Builder::phaseoutYear)
            .children("forecast", FORECAST, Fss::forecasts, Fss.Builder::addForecast);

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
            .children("location", LOCATION, IatiActivity::locations, IatiActivity.Builder::addLocation)
            .children("sector", SECTOR, IatiActivity::sectors, IatiActivity.Builder::addSector)
            .children("tag", TAG, IatiActivity::tags, IatiActivity.Builder::addTag)
            .children(
                    "country-budget-items",
                    COUNTRY_BUDGET_ITEMS,
                    IatiActivity::countryBudgetItems,
                    IatiActivity.Builder::addCountryBudgetItems)
            .children(
                    "humanitarian-scope",
                    HUMANITARIAN_SCOPE,
                    IatiActivity::humanitarianScopes,
                    IatiActivity.Builder::addHumanitarianScope)
            .children(
                    "policy-marker", POLICY_MARKER, IatiActivity::policyMarkers, IatiActivity.Builder::addPolicyMarker)
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
                    AID_TYPE,
                    IatiActivity::defaultAidTypes,
                    IatiActivity.Builder::addDefaultAidType)
            .child(
                    "default-tied-status",
                    CommonElements.coded("TiedStatus"),
                    IatiActivity::defaultTiedStatus,
                    IatiActivity.Builder::defaultTiedStatus)
            .children("budget", BUDGET, IatiActivity::budgets, IatiActivity.Builder::addBudget)
            .children(
                    "planned-disbursement",
                    PLANNED_DISBURSEMENT,
                    IatiActivity::plannedDisbursements,
                    IatiActivity.Builder::addPlannedDisbursement)
            .child("capital-spend", CAPITAL_SPEND, IatiActivity::capitalSpend, IatiActivity.Builder::capitalSpend)
            .children("transaction", TRANSACTION, IatiActivity::transactions, IatiActivity.Builder::addTransaction)
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
            .children("result", RESULT, IatiActivity::results, IatiActivity.Builder::addResult)
            .child("crs-add", CRS_ADD, IatiActivity::crsAdd, IatiActivity.Builder::crsAdd)
            .child("fss", FSS, IatiActivity::fss, IatiActivity.Builder::fss);

    private ActivityElements() {}
}
