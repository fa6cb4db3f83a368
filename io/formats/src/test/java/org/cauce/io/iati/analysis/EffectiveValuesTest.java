package org.cauce.io.iati.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.Narrative;
import org.cauce.io.iati.common.RecipientCountry;
import org.cauce.io.iati.common.TextElement;
import org.cauce.io.iati.common.VocabularyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectiveValuesTest {
    private static final String REPORTER =
            "<reporting-org ref=\" XM-1 \" type=\"40\"><narrative>One</narrative></reporting-org>";

    private static Transaction only(IatiActivity activity) {
        return activity.transactions().get(0);
    }

    private static IatiActivity with(String attributes, String head, String transaction) {
        return Snippets.activity(attributes, head + transaction);
    }

    private static Effective<String> currency(String attributes, String value) {
        IatiActivity activity = with(
                attributes, "", "<transaction><transaction-date iso-date=\"2020-01-01\"/>" + value + "</transaction>");
        return EffectiveValues.of(activity).money(only(activity)).currency();
    }

    // trap 7
    @Test
    void takesTheStatedCurrency() {
        assertThat(currency("default-currency=\"EUR\"", "<value currency=\"GBP\">1</value>"))
                .isEqualTo(Effective.stated("GBP"));
    }

    // trap 7
    @Test
    void takesTheDefaultCurrencyOfTheActivity() {
        assertThat(currency("default-currency=\"EUR\"", "<value>1</value>"))
                .isEqualTo(Effective.of("EUR", Origin.DEFAULT));
    }

    // trap 7: an empty attribute states nothing
    @Test
    void takesAnEmptyCurrencyAsAbsent() {
        assertThat(currency("default-currency=\"EUR\"", "<value currency=\"\">1</value>"))
                .isEqualTo(Effective.of("EUR", Origin.DEFAULT));
        assertThat(currency("default-currency=\"\"", "<value currency=\"\">1</value>"))
                .isEqualTo(Effective.unknown());
    }

    // trap 7
    @Test
    void neverAssumesDollars() {
        assertThat(currency("", "<value>1</value>")).isEqualTo(Effective.unknown());
    }

    // trap 8
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"2020-05-06, 2020-03-01, 2020-05-06, STATED", "-, 2020-03-01, 2020-03-01, SUBSTITUTE"})
    void marksTheDayThatStandsForTheValueDate(String valueDate, String day, LocalDate expected, Origin origin) {
        String attribute = valueDate == null ? "" : " value-date=\"" + valueDate + "\"";
        IatiActivity activity = with(
                "",
                "",
                "<transaction><transaction-date iso-date=\"" + day + "\"/><value" + attribute
                        + ">1</value></transaction>");
        assertThat(EffectiveValues.of(activity).valueDate(only(activity))).isEqualTo(Effective.of(expected, origin));
    }

    // trap 21: a zone does not shift the day
    @Test
    void keepsTheDayOfAZonedDate() {
        IatiActivity activity =
                with("", "", "<transaction><value value-date=\"2017-02-06+08:00\">1</value></transaction>");
        assertThat(EffectiveValues.of(activity).valueDate(only(activity)).value())
                .contains(LocalDate.of(2017, 2, 6));
    }

    // trap 9
    @Test
    void keepsTheSignOfAmounts() {
        IatiActivity activity = with("", "", "<transaction><value> -12.50 </value></transaction>");
        assertThat(EffectiveValues.of(activity).money(only(activity)).amount()).contains(Snippets.number("-12.50"));
    }

    // trap 12
    @Test
    void transactionOverridesDefaults() {
        IatiActivity activity = with(
                "",
                "<default-flow-type code=\"10\"/><default-finance-type code=\"110\"/><default-tied-status code=\"5\"/>",
                "<transaction><finance-type code=\"421\"/></transaction>");
        EffectiveValues values = EffectiveValues.of(activity);
        assertThat(values.flowType(only(activity)).value().map(IatiCode::value)).contains("10");
        assertThat(values.flowType(only(activity)).origin()).isEqualTo(Origin.DEFAULT);
        assertThat(values.financeType(only(activity)).value().map(IatiCode::value))
                .contains("421");
        assertThat(values.financeType(only(activity)).origin()).isEqualTo(Origin.STATED);
        assertThat(values.tiedStatus(only(activity)).origin()).isEqualTo(Origin.DEFAULT);
    }

    // trap 12: one type of aid for each vocabulary
    @Test
    void defaultAidTypesCountInOtherVocabularies() {
        IatiActivity activity = with(
                "",
                "<default-aid-type code=\"C01\"/><default-aid-type vocabulary=\"2\" code=\"1\"/>",
                "<transaction><aid-type code=\"B02\"/></transaction>");
        assertThat(EffectiveValues.of(activity).aidTypes(only(activity)))
                .extracting(type -> type.origin() + " " + type.value().orElseThrow())
                .containsExactly("STATED AidTypeVocabulary:1:B02", "DEFAULT AidTypeVocabulary:2:1");
        assertThat(EffectiveValues.of(activity)
                        .aidType(only(activity), "2")
                        .value()
                        .map(VocabularyCode::value))
                .contains("1");
        assertThat(EffectiveValues.of(activity).aidType(only(activity), "3").isKnown())
                .isFalse();
    }

    // trap 11
    @ParameterizedTest
    @CsvSource({"3, XM-1 IMPLIED, - UNKNOWN", "1, - UNKNOWN, XM-1 IMPLIED", "99, - UNKNOWN, - UNKNOWN"})
    void reporterStandsAtItsEnd(String type, String provider, String receiver) {
        IatiActivity activity = with("", REPORTER, Snippets.transaction(type, "2020-01-01", "1", ""));
        EffectiveValues values = EffectiveValues.of(activity);
        assertThat(text(values.provider(only(activity)))).isEqualTo(provider);
        assertThat(text(values.receiver(only(activity)))).isEqualTo(receiver);
    }

    // trap 11: an element that tells nothing is no organisation
    @Test
    void emptyProviderIsTheReporter() {
        IatiActivity activity = with(
                "",
                REPORTER,
                Snippets.transaction("3", "2020-01-01", "1", "<provider-org ref=\"\"><narrative/></provider-org>"));
        assertThat(text(EffectiveValues.of(activity).provider(only(activity)))).isEqualTo("XM-1 IMPLIED");
    }

    private static String text(Effective<FlowParty> party) {
        return party.value().flatMap(FlowParty::ref).orElse("-") + " " + party.origin();
    }

    // trap 11
    @Test
    void sameOrganisationAtBothEndsIsAnInternalTransfer() {
        IatiActivity activity = with(
                "",
                REPORTER,
                Snippets.transaction("3", "2020-01-01", "1", "<receiver-org ref=\"XM-1\"/>")
                        + Snippets.transaction("3", "2020-01-01", "1", "<receiver-org ref=\"XM-2\"/>")
                        + Snippets.transaction("3", "2020-01-01", "1", ""));
        EffectiveValues values = EffectiveValues.of(activity);
        assertThat(activity.transactions().stream().map(values::isInternalTransfer))
                .containsExactly(true, false, false);
    }

    // trap 23
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"1, 0, false STATED", "1, -, true DEFAULT", "-, 1, true STATED", "-, -, - UNKNOWN"})
    void humanitarianFlagOfTheTransactionComesFirst(String ofActivity, String ofTransaction, String expected) {
        IatiActivity activity = with(
                ofActivity == null ? "" : "humanitarian=\"" + ofActivity + "\"",
                "",
                "<transaction" + (ofTransaction == null ? "" : " humanitarian=\"" + ofTransaction + "\"") + "/>");
        Effective<Boolean> flag = EffectiveValues.of(activity).humanitarian(only(activity));
        assertThat(flag.value().map(String::valueOf).orElse("-") + " " + flag.origin())
                .isEqualTo(expected);
    }

    // trap 23
    @Test
    void keepsHumanitarianSignalsApart() {
        IatiActivity activity = with(
                "",
                "<sector code=\"72010\" percentage=\"50\"/><sector code=\"93010\" percentage=\"50\"/>"
                        + "<humanitarian-scope type=\"1\" vocabulary=\"1-2\" code=\"EQ-2015-000048-NPL\"/>",
                "<transaction/><transaction><sector code=\"11220\"/></transaction>");
        EffectiveValues values = EffectiveValues.of(activity);
        HumanitarianSignals first = values.humanitarianSignals(only(activity));
        assertThat(first.flag().isKnown()).isFalse();
        assertThat(first.sectors()).extracting(VocabularyCode::value).containsExactly("72010");
        assertThat(first.refugeeSectors()).extracting(VocabularyCode::value).containsExactly("93010");
        assertThat(first.emergencies()).hasSize(1);
        assertThat(first.appeals()).isEmpty();
        assertThat(first.isSignalledBesideFlag()).isTrue();
        assertThat(values.humanitarianSignals(activity.transactions().get(1)).sectors())
                .isEmpty();
    }

    // trap 4: in one vocabulary, and in one dimension
    @Test
    void transactionOverridesSectorsOfItsVocabularyOnly() {
        IatiActivity activity = with(
                "",
                "<sector code=\"11220\"/><sector vocabulary=\"99\" code=\"A\"/><recipient-country code=\"SV\"/>",
                "<transaction><sector code=\"12220\"/></transaction>");
        EffectiveValues values = EffectiveValues.of(activity);
        Transaction transaction = only(activity);
        assertThat(values.sectors(transaction, "1").origin()).isEqualTo(Origin.STATED);
        assertThat(values.sectors(transaction, "99").origin()).isEqualTo(Origin.DEFAULT);
        assertThat(values.sectors(transaction, "2").isKnown()).isFalse();
        assertThat(values.geography(transaction).origin()).isEqualTo(Origin.DEFAULT);
        assertThat(values.geography(transaction).value().orElseThrow().countries())
                .extracting(RecipientCountry::code)
                .containsExactly(Optional.of(IatiCode.of("Country", "SV")));
    }

    // traps 13 and 15
    @Test
    void impliesWhatTheStandardSaysIfNothingIsStated() {
        IatiActivity activity = Snippets.activity(
                "default-currency=\"EUR\"",
                "<budget><period-start iso-date=\"2020-01-01\"/><period-end iso-date=\"2020-12-31\"/>"
                        + "<value>1</value></budget>");
        EffectiveValues values = EffectiveValues.of(activity);
        assertThat(values.hierarchy()).isEqualTo(Effective.of(1, Origin.IMPLIED));
        assertThat(values.budgetType(activity.budgets().get(0))).isEqualTo(Effective.of("1", Origin.IMPLIED));
        assertThat(values.budgetStatus(activity.budgets().get(0))).isEqualTo(Effective.of("1", Origin.IMPLIED));
        EffectiveMoney money = values.money(activity.budgets().get(0));
        assertThat(money.currency()).isEqualTo(Effective.of("EUR", Origin.DEFAULT));
        assertThat(money.valueDate()).isEqualTo(Effective.of(LocalDate.of(2020, 1, 1), Origin.SUBSTITUTE));
    }

    // trap 11
    @Test
    void reporterPaysPlannedDisbursements() {
        IatiActivity activity = Snippets.activity(
                "", REPORTER + "<planned-disbursement><receiver-org ref=\"XM-2\"/></planned-disbursement>");
        EffectiveValues values = EffectiveValues.of(activity);
        assertThat(text(values.provider(activity.plannedDisbursements().get(0))))
                .isEqualTo("XM-1 IMPLIED");
        assertThat(text(values.receiver(activity.plannedDisbursements().get(0))))
                .isEqualTo("XM-2 STATED");
    }

    // trap 20
    @ParameterizedTest
    @CsvSource({
        "es, Agua, es STATED, REQUESTED",
        "ES, Agua, es STATED, REQUESTED",
        "pt es, Agua, es STATED, REQUESTED",
        "fr, Water, en DEFAULT, DEFAULT_LANGUAGE",
    })
    void choosesTextByLanguage(String wanted, String text, String language, TextChoice.Choice choice) {
        IatiActivity activity = Snippets.activity(
                "xml:lang=\"en\"",
                "<title><narrative xml:lang=\"fr\"> </narrative><narrative>Water</narrative>"
                        + "<narrative xml:lang=\"es\">Agua</narrative></title>");
        TextChoice chosen = EffectiveValues.of(activity)
                .text(narratives(activity), Splitter.on(' ').splitToList(wanted))
                .orElseThrow();
        assertThat(chosen.text()).isEqualTo(text);
        assertThat(chosen.language().value().orElse("-") + " "
                        + chosen.language().origin())
                .isEqualTo(language);
        assertThat(chosen.choice()).isEqualTo(choice);
    }

    // trap 20
    @Test
    void takesTheFirstTextIfNoLanguageFits() {
        IatiActivity activity =
                Snippets.activity("", "<title><narrative/><narrative xml:lang=\"pt\">Agua</narrative></title>");
        TextChoice chosen = EffectiveValues.of(activity)
                .text(narratives(activity), ImmutableList.of("es"))
                .orElseThrow();
        assertThat(chosen.choice()).isEqualTo(TextChoice.Choice.FIRST);
        assertThat(chosen.text()).isEqualTo("Agua");
    }

    @Test
    void findsNoTextAmongBlankOnes() {
        IatiActivity activity = Snippets.activity("", "<title><narrative> </narrative></title>");
        assertThat(EffectiveValues.of(activity).text(narratives(activity), ImmutableList.of("en")))
                .isEmpty();
    }

    private static ImmutableList<Narrative> narratives(IatiActivity activity) {
        return activity.title().map(TextElement::narratives).orElseThrow();
    }
}
