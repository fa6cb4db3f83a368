package org.cauce.io.internal.iati;

import java.util.concurrent.ConcurrentHashMap;
import org.cauce.io.iati.common.CodeFamily;
import org.cauce.io.iati.common.Coded;
import org.cauce.io.iati.common.Dated;
import org.cauce.io.iati.common.DocumentLink;
import org.cauce.io.iati.common.Figure;
import org.cauce.io.iati.common.MoneyValue;
import org.cauce.io.iati.common.Narrative;
import org.cauce.io.iati.common.PlainText;
import org.cauce.io.iati.common.RecipientCountry;
import org.cauce.io.iati.common.RecipientRegion;
import org.cauce.io.iati.common.ReportingOrg;
import org.cauce.io.iati.common.TextElement;

/** The elements that activities and organisations share. */
final class CommonElements {
    private static final ConcurrentHashMap<String, ElementType<Coded, Coded.Builder>> CODED = new ConcurrentHashMap<>();

    static final ElementType<Narrative, Narrative.Builder> NARRATIVE = ElementType.of(
                    Narrative::builder, Narrative.Builder::build)
            .extras(Narrative::extras, Narrative.Builder::extras)
            .attribute("xml:lang", Forms.TEXT, Narrative::language, Narrative.Builder::language)
            .text(Narrative::text, Narrative.Builder::text);

    static final ElementType<TextElement, TextElement.Builder> TEXT_ELEMENT = ElementType.of(
                    TextElement::builder, TextElement.Builder::build)
            .extras(TextElement::extras, TextElement.Builder::extras)
            .attribute("type", Forms.code("DescriptionType"), TextElement::type, TextElement.Builder::type)
            .narratives(TextElement::narratives, TextElement.Builder::addNarrative)
            .mergedInVersion1(CommonElements::joined);

    static final ElementType<PlainText, PlainText.Builder> PLAIN_TEXT = ElementType.of(
                    PlainText::builder, PlainText.Builder::build)
            .extras(PlainText::extras, PlainText.Builder::extras)
            .text(PlainText::text, PlainText.Builder::text);

    private static ElementType<Coded, Coded.Builder> newCoded(String list) {
        return ElementType.of(Coded::builder, Coded.Builder::build)
                .extras(Coded::extras, Coded.Builder::extras)
                .attribute("code", Forms.code(list), Coded::code, Coded.Builder::code)
                .ofVersion1(Coded::narratives, Coded.Builder::addNarrative);
    }

    static final ElementType<Dated, Dated.Builder> DATED = ElementType.of(Dated::builder, Dated.Builder::build)
            .extras(Dated::extras, Dated.Builder::extras)
            .attribute("iso-date", Forms.DATE, Dated::date, Dated.Builder::date)
            .ofVersion1(Dated::narratives, Dated.Builder::addNarrative);

    static final ElementType<Figure, Figure.Builder> FIGURE = ElementType.of(Figure::builder, Figure.Builder::build)
            .extras(Figure::extras, Figure.Builder::extras)
            .text(Forms.DECIMAL, Figure::number, Figure.Builder::number);

    static final ElementType<MoneyValue, MoneyValue.Builder> MONEY_VALUE = ElementType.of(
                    MoneyValue::builder, MoneyValue.Builder::build)
            .extras(MoneyValue::extras, MoneyValue.Builder::extras)
            .attribute("currency", Forms.code("Currency"), MoneyValue::currency, MoneyValue.Builder::currency)
            .attribute("value-date", Forms.DATE, MoneyValue::valueDate, MoneyValue.Builder::valueDate)
            .text(Forms.DECIMAL, MoneyValue::amount, MoneyValue.Builder::amount);

    static final ElementType<ReportingOrg, ReportingOrg.Builder> REPORTING_ORG = ElementType.of(
                    ReportingOrg::builder, ReportingOrg.Builder::build)
            .extras(ReportingOrg::extras, ReportingOrg.Builder::extras)
            .attribute("ref", Forms.TEXT, ReportingOrg::ref, ReportingOrg.Builder::ref)
            .attribute("type", Forms.code("OrganisationType"), ReportingOrg::type, ReportingOrg.Builder::type)
            .attribute(
                    "secondary-reporter",
                    Forms.TRUTH,
                    ReportingOrg::secondaryReporter,
                    ReportingOrg.Builder::secondaryReporter)
            .narratives(ReportingOrg::narratives, ReportingOrg.Builder::addNarrative);

    static final ElementType<RecipientCountry, RecipientCountry.Builder> RECIPIENT_COUNTRY = ElementType.of(
                    RecipientCountry::builder, RecipientCountry.Builder::build)
            .extras(RecipientCountry::extras, RecipientCountry.Builder::extras)
            .attribute("code", Forms.code("Country"), RecipientCountry::code, RecipientCountry.Builder::code)
            .attribute("percentage", Forms.DECIMAL, RecipientCountry::percentage, RecipientCountry.Builder::percentage)
            .narratives(RecipientCountry::narratives, RecipientCountry.Builder::addNarrative);

    static final ElementType<DocumentLink, DocumentLink.Builder> DOCUMENT_LINK = ElementType.of(
                    DocumentLink::builder, DocumentLink.Builder::build)
            .extras(DocumentLink::extras, DocumentLink.Builder::extras)
            .attribute("format", Forms.code("FileFormat"), DocumentLink::format, DocumentLink.Builder::format)
            .attribute("url", Forms.TEXT, DocumentLink::url, DocumentLink.Builder::url)
            .child("title", TEXT_ELEMENT, DocumentLink::title, DocumentLink.Builder::title)
            .children("description", TEXT_ELEMENT, DocumentLink::descriptions, DocumentLink.Builder::addDescription)
            .children(
                    "category", coded("DocumentCategory"), DocumentLink::categories, DocumentLink.Builder::addCategory)
            .children("language", coded("Language"), DocumentLink::languages, DocumentLink.Builder::addLanguage)
            .child("document-date", DATED, DocumentLink::documentDate, DocumentLink.Builder::documentDate)
            .children(
                    "recipient-country",
                    RECIPIENT_COUNTRY,
                    DocumentLink::recipientCountries,
                    DocumentLink.Builder::addRecipientCountry);

    static final ElementType<RecipientRegion, RecipientRegion.Builder> RECIPIENT_REGION = ElementType.of(
                    RecipientRegion::builder, RecipientRegion.Builder::build)
            .extras(RecipientRegion::extras, RecipientRegion.Builder::extras)
            .code(CodeFamily.REGION, CodePlace.Names.USUAL, RecipientRegion::code, RecipientRegion.Builder::code)
            .attribute("percentage", Forms.DECIMAL, RecipientRegion::percentage, RecipientRegion.Builder::percentage)
            .narratives(RecipientRegion::narratives, RecipientRegion.Builder::addNarrative);

    private CommonElements() {}

    /**
     * {@return the element that holds a code of this list and nothing else}
     *
     * @param list the name of the list
     */
    static ElementType<Coded, Coded.Builder> coded(String list) {
        return CODED.computeIfAbsent(list, CommonElements::newCoded);
    }

    /** {@return the element of a text in one language} */
    static ElementType<Narrative, Narrative.Builder> narrative() {
        return NARRATIVE;
    }

    private static TextElement joined(TextElement first, TextElement second) {
        return TextElement.builder()
                .from(first)
                .addAllNarratives(second.narratives())
                .build();
    }
}
