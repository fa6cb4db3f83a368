package org.cauce.io.iati.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.cauce.io.Shared;
import org.cauce.io.iati.activity.Budget;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.analysis.allocation.ActivityShares;
import org.cauce.io.iati.analysis.allocation.AllocatedPart;
import org.cauce.io.iati.analysis.allocation.Allocation;
import org.cauce.io.iati.analysis.allocation.AllocationPolicy;
import org.cauce.io.iati.analysis.allocation.Place;
import org.cauce.io.iati.analysis.allocation.SharePolicy;
import org.cauce.io.iati.analysis.budgets.BudgetSelection;
import org.cauce.io.iati.analysis.budgets.PeriodPart;
import org.cauce.io.iati.analysis.budgets.Proration;
import org.cauce.io.iati.analysis.budgets.RevisionPolicy;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.VocabularyCode;
import org.cauce.io.rates.RateTableReader;
import org.cauce.model.currency.CurrencyCode;
import org.cauce.model.currency.CurrencyConverter;
import org.cauce.model.currency.ExchangeRate;
import org.cauce.model.currency.RatePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others make of the same activities, field by field; where we differ, the table says why. */
class FlattenerComparisonTest {
    private static final String FOLDER = "iati/golden/iatiflattener/";
    private static final String FROM_PARTICIPANTS =
            "we do not take an implementing organisation of the activity for the receiver of a transaction";
    private static final ImmutableMap<String, String> DIFFERENCES = ImmutableMap.of(
            "ifad sectors",
                    "it has a DAC category (vocabulary 2) only: they give a blank purpose, we an unallocated part",
            "usaid receiver", FROM_PARTICIPANTS,
            "usaid-humanitarian receiver", FROM_PARTICIPANTS);

    private static JsonNode expected(String name) throws IOException {
        return new ObjectMapper().readTree(Shared.path(FOLDER + name + ".json").toFile());
    }

    private static IatiActivity activity(String name) {
        return Snippets.shared("golden/iatiflattener/" + name + "-activity.xml").get(0);
    }

    private static CurrencyConverter converter() {
        // all their rates are of one month: the closest one, however far
        return CurrencyConverter.of(
                RateTableReader.create().read(Shared.path(FOLDER + "rates.csv")).orThrow(),
                RatePolicy.closest(Integer.MAX_VALUE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"canada", "fcdo", "ifad", "usaid", "usaid-humanitarian"})
    void readsTheFirstTransactionAsOthersDo(String name) throws IOException {
        JsonNode theirs = expected(name + "-transaction");
        Map<String, String> expected = theirs(theirs);
        Map<String, String> found = ours(activity(name));
        for (String field : expected.keySet()) {
            boolean isDifferent = DIFFERENCES.containsKey(name + " " + field);
            assertThat(Objects.equals(found.get(field), expected.get(field)))
                    .as("%s %s: ours %s, theirs %s", name, field, found.get(field), expected.get(field))
                    .isEqualTo(!isDifferent);
        }
    }

    private static Map<String, String> theirs(JsonNode node) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("type", node.get("transaction_type").asText());
        fields.put("flow", node.get("flow_type").asText());
        fields.put("finance", node.get("finance_type").asText());
        fields.put("aid", node.get("aid_type").asText());
        fields.put("humanitarian", String.valueOf(node.get("humanitarian").asInt() == 1));
        fields.put("provider", node.at("/provider_org/en/ref").asText());
        fields.put("receiver", node.at("/receiver_org/en/ref").asText("").replace("null", ""));
        fields.put("amount", number(node.get("value_original").decimalValue()));
        fields.put("currency", node.get("currency_original").asText());
        fields.put("value date", node.get("value_date").asText());
        fields.put("usd", number(node.get("value_usd").decimalValue()));
        fields.put("rate", rate(node.get("exchange_rate").decimalValue()));
        fields.put("sectors", shares(node.get("sectors")));
        fields.put("countries", shares(node.get("countries")));
        return fields;
    }

    private static String shares(JsonNode items) {
        Map<String, String> shares = new TreeMap<>();
        items.forEach(item -> shares.put(
                item.get("code").asText(), number(item.get("percentage").decimalValue())));
        return shares.toString();
    }

    private static Map<String, String> ours(IatiActivity activity) {
        EffectiveValues values = EffectiveValues.of(activity);
        Transaction transaction = activity.transactions().get(0);
        EffectiveMoney money = values.money(transaction);
        ValueConversion usd = money.convert(CurrencyCode.USD, converter());
        Allocation allocation = ActivityShares.of(activity, AllocationPolicy.of(SharePolicy.NORMALISE))
                .allocate(transaction);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("type", TransactionKind.of(transaction).orElseThrow().code());
        fields.put("flow", code(values.flowType(transaction)));
        fields.put("finance", code(values.financeType(transaction)));
        fields.put(
                "aid",
                values.aidType(transaction, "1")
                        .value()
                        .map(VocabularyCode::value)
                        .orElse(""));
        fields.put(
                "humanitarian",
                String.valueOf(values.humanitarian(transaction).value().orElse(false)));
        fields.put(
                "provider",
                values.provider(transaction).value().flatMap(FlowParty::ref).orElse(""));
        fields.put(
                "receiver",
                values.receiver(transaction).value().flatMap(FlowParty::ref).orElse(""));
        fields.put("amount", number(money.amount().orElseThrow()));
        fields.put("currency", money.currency().value().orElseThrow());
        fields.put("value date", money.valueDate().value().orElseThrow().toString());
        fields.put("usd", number(usd.amount().orElseThrow()));
        ExchangeRate rate = usd.rate().orElseThrow();
        fields.put("rate", rate(rate.denominator()));
        fields.put("sectors", sectors(allocation));
        fields.put("countries", places(allocation));
        return fields;
    }

    private static String sectors(Allocation allocation) {
        Map<String, BigDecimal> shares = new TreeMap<>();
        allocation
                .parts()
                .forEach(part -> shares.merge(
                        part.sector().map(VocabularyCode::value).orElse("?"), part.percentage(), BigDecimal::add));
        return text(shares);
    }

    private static String places(Allocation allocation) {
        Map<String, BigDecimal> shares = new TreeMap<>();
        allocation
                .parts()
                .forEach(part ->
                        shares.merge(part.place().map(Place::code).orElse("?"), part.percentage(), BigDecimal::add));
        return text(shares);
    }

    private static String text(Map<String, BigDecimal> shares) {
        Map<String, String> texts = new TreeMap<>();
        shares.forEach((code, share) -> texts.put(code, number(share)));
        return texts.toString();
    }

    private static String code(Effective<IatiCode> code) {
        return code.value().map(IatiCode::value).orElse("");
    }

    /** Two decimals: their numbers are binary fractions. */
    private static String number(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static String rate(BigDecimal rate) {
        return rate.setScale(9, RoundingMode.HALF_UP).toPlainString();
    }

    @Test
    void splitsTheFirstTransactionOfCanadaAsOthersDo() throws IOException {
        JsonNode theirs = expected("canada-transaction-flat");
        IatiActivity activity = activity("canada");
        Allocation allocation = ActivityShares.of(activity, AllocationPolicy.of(SharePolicy.STRICT))
                .allocate(activity.transactions().get(0));
        assertThat(allocation.parts()).hasSize(35);
        assertThat(part(allocation, theirs).amount())
                .isCloseTo(theirs.get("value_original").decimalValue(), within());
        assertThat(part(allocation.in(CurrencyCode.USD, converter()), theirs).amount())
                .isCloseTo(theirs.get("value_usd").decimalValue(), within());
    }

    private static AllocatedPart part(Allocation allocation, JsonNode theirs) {
        return allocation.parts().stream()
                .filter(part -> part.sector()
                        .orElseThrow()
                        .value()
                        .equals(theirs.get("sector_code").asText()))
                .filter(part -> part.place()
                        .orElseThrow()
                        .code()
                        .equals(theirs.get("country_code").asText()))
                .findFirst()
                .orElseThrow();
    }

    private static Offset<BigDecimal> within() {
        // the largest remainder may move a cent
        return Assertions.within(new BigDecimal("0.01"));
    }

    // trap 13: revised budgets without original, in one quarter each
    @Test
    void spreadsBudgetsOfAQuarterAsOthersDo() throws IOException {
        IatiActivity activity = activity("fcdo");
        EffectiveValues values = EffectiveValues.of(activity);
        Map<String, String> ours = new TreeMap<>();
        for (Budget budget : BudgetSelection.ofBudgets(activity.budgets(), RevisionPolicy.REVISED_REPLACES_ORIGINAL)
                .counted()) {
            BigDecimal usd = values.money(budget)
                    .convert(CurrencyCode.USD, converter())
                    .amount()
                    .orElseThrow();
            quarters(budget, usd).forEach(part -> ours.put(part.period().toString(), number(part.amount())));
        }
        Map<String, String> theirs = new TreeMap<>();
        expected("fcdo-budget")
                .get("budgets")
                .forEach(budget -> theirs.put(
                        budget.get("fiscal_year_quarter").asText().replace(' ', '-'),
                        number(budget.get("value_usd").decimalValue())));
        assertThat(ours).isEqualTo(theirs);
    }

    /**
     * They spread a year by shares of 1, 1, 1 and 3 of its quarters (their version counts the months at the end), we by
     * days; the sums of the years are the same.
     */
    @Test
    void spreadsBudgetsOfAYearByDaysWhereOthersDoNot() throws IOException {
        Map<String, BigDecimal> theirs = new TreeMap<>();
        expected("canada-budget")
                .get("budgets")
                .forEach(budget -> theirs.put(
                        budget.get("fiscal_year_quarter").asText().replace(' ', '-'),
                        budget.get("value_original").decimalValue()));
        IatiActivity activity = activity("canada");
        for (Budget budget : activity.budgets()) {
            BigDecimal whole = budget.value().orElseThrow().amount().orElseThrow();
            BigDecimal sum = BigDecimal.ZERO;
            for (PeriodPart part : quarters(budget, whole)) {
                BigDecimal other = theirs.get(part.period().toString());
                assertThat(part.amount()).isNotCloseTo(other, within());
                assertThat(part.amount().divide(whole, 4, RoundingMode.HALF_UP))
                        .isBetween(new BigDecimal("0.2459"), new BigDecimal("0.2521"));
                sum = sum.add(other);
            }
            assertThat(sum).isCloseTo(whole, within());
        }
    }

    private static Iterable<PeriodPart> quarters(Budget budget, BigDecimal amount) {
        return Proration.over(amount, budget.periodStart(), budget.periodEnd(), Proration.Calendar.QUARTERS, 2)
                .parts();
    }

    @Test
    void spreadsABudgetOfOneDay() {
        Budget budget = Snippets.shared("golden/iatiflattener/budget-one-day-activity.xml")
                .get(0)
                .budgets()
                .get(0);
        assertThat(quarters(budget, new BigDecimal("100000")))
                .singleElement()
                .hasToString("PeriodPart[period=2017-Q1, days=1, amount=100000.00]");
    }

    @Test
    void saysThatABudgetEndsBeforeItStarts() {
        Budget budget = Snippets.shared("golden/iatiflattener/budget-dates-issue-activity.xml")
                .get(0)
                .budgets()
                .get(0);
        assertThat(Proration.over(BigDecimal.TEN, budget.periodStart(), budget.periodEnd(), Proration.Calendar.YEARS, 2)
                        .failure())
                .contains(Proration.Failure.INVERTED_PERIOD);
    }
}
