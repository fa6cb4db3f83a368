package org.cauce.io.internal.iati;

import org.cauce.io.iati.activity.AidType;
import org.cauce.io.iati.activity.BudgetItem;
import org.cauce.io.iati.activity.CountryBudgetItems;
import org.cauce.io.iati.activity.HumanitarianScope;
import org.cauce.io.iati.activity.PolicyMarker;
import org.cauce.io.iati.activity.Sector;
import org.cauce.io.iati.activity.Tag;
import org.cauce.io.iati.common.CodeFamily;

/** What activities and transactions are classified by: sectors, tags, markers, kinds of aid, items of a budget. */
final class ClassificationElements {
    static final ElementType<Sector, Sector.Builder> SECTOR = ElementType.of(Sector::builder, Sector.Builder::build)
            .extras(Sector::extras, Sector.Builder::extras)
            .code(CodeFamily.SECTOR, CodePlace.Names.USUAL, Sector::code, Sector.Builder::code)
            .attribute("percentage", Forms.DECIMAL, Sector::percentage, Sector.Builder::percentage)
            .narratives(Sector::narratives, Sector.Builder::addNarrative);

    static final ElementType<Tag, Tag.Builder> TAG = ElementType.of(Tag::builder, Tag.Builder::build)
            .extras(Tag::extras, Tag.Builder::extras)
            .code(CodeFamily.TAG, CodePlace.Names.USUAL, Tag::code, Tag.Builder::code)
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
                    CodePlace.Names.USUAL,
                    HumanitarianScope::code,
                    HumanitarianScope.Builder::code)
            .narratives(HumanitarianScope::narratives, HumanitarianScope.Builder::addNarrative);

    static final ElementType<PolicyMarker, PolicyMarker.Builder> POLICY_MARKER = ElementType.of(
                    PolicyMarker::builder, PolicyMarker.Builder::build)
            .extras(PolicyMarker::extras, PolicyMarker.Builder::extras)
            .code(CodeFamily.POLICY_MARKER, CodePlace.Names.USUAL, PolicyMarker::code, PolicyMarker.Builder::code)
            .attribute(
                    "significance",
                    Forms.code("PolicySignificance"),
                    PolicyMarker::significance,
                    PolicyMarker.Builder::significance)
            .narratives(PolicyMarker::narratives, PolicyMarker.Builder::addNarrative);

    static final ElementType<AidType, AidType.Builder> AID_TYPE = ElementType.of(
                    AidType::builder, AidType.Builder::build)
            .extras(AidType::extras, AidType.Builder::extras)
            .code(CodeFamily.AID_TYPE, CodePlace.Names.USUAL, AidType::code, AidType.Builder::code)
            .narratives(AidType::narratives, AidType.Builder::addNarrative);

    private ClassificationElements() {}
}
