package org.cauce.io.iati;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cauce.io.Shared;
import org.cauce.io.iati.activity.Budget;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.common.Coded;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.IatiStandard;
import org.cauce.io.iati.common.MoneyValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sums of real files against those computed by others, to the last digit. */
class IatiAggregatesTest {
    static Stream<Arguments> expected() throws IOException {
        JsonNode all = new ObjectMapper()
                .readTree(Shared.path("iati/golden/aggregates.json").toFile());
        return all.properties().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("expected")
    void sumsByTypeAndCurrency(String file, JsonNode expected) throws IOException {
        Path path = Shared.path("iati/data/" + file);
        Sums transactions = new Sums();
        Sums budgets = new Sums();
        int activities = 0;
        if (IatiReader.standardOf(path) == IatiStandard.ACTIVITIES) {
            try (TransactionReader reader = TransactionReader.open(path)) {
                while (reader.nextActivity()) {
                    activities++;
                    IatiActivity activity = reader.activity();
                    for (Iterator<Transaction> i = reader.transactions(); i.hasNext(); ) {
                        Transaction transaction = i.next();
                        transactions.add(
                                transaction
                                        .transactionType()
                                        .flatMap(Coded::code)
                                        .map(IatiCode::value)
                                        .orElse("?"),
                                activity,
                                transaction.value());
                    }
                    for (Budget budget : activity.budgets()) {
                        budgets.add(
                                "type=" + code(budget.type()) + "|status=" + code(budget.status()),
                                activity,
                                budget.value());
                    }
                }
            }
            assertThat(activities)
                    .as("activities")
                    .isEqualTo(expected.get("activities").asInt());
        }
        assertThat(transactions.sums).as("transactions").isEqualTo(Sums.of(expected.get("transactions")));
        assertThat(budgets.sums).as("budgets").isEqualTo(Sums.of(expected.get("budgets")));
    }

    private static String code(Optional<IatiCode> code) {
        return code.map(IatiCode::value).orElse("-");
    }

    private static final class Sums {
        private final Map<String, Map.Entry<Integer, BigDecimal>> sums = new TreeMap<>();

        /** {@return the sums expected; a word of version 1, such as Commitment, stands there as published} */
        static Map<String, Map.Entry<Integer, BigDecimal>> of(JsonNode node) {
            Sums sums = new Sums();
            node.properties()
                    .forEach(entry -> sums.sums.merge(
                            entry.getKey().replace("Commitment|", "2|").replace("Disbursement|", "3|"),
                            Map.entry(
                                    entry.getValue().get(0).asInt(),
                                    new BigDecimal(entry.getValue().get(1).asText()).stripTrailingZeros()),
                            Sums::plus));
            return sums.sums;
        }

        private static Map.Entry<Integer, BigDecimal> plus(
                Map.Entry<Integer, BigDecimal> a, Map.Entry<Integer, BigDecimal> b) {
            return Map.entry(
                    a.getKey() + b.getKey(), a.getValue().add(b.getValue()).stripTrailingZeros());
        }

        void add(String key, IatiActivity activity, Optional<MoneyValue> value) {
            Optional<BigDecimal> amount = value.flatMap(MoneyValue::amount);
            if (amount.isPresent()) {
                String currency = code(value.flatMap(MoneyValue::currency).or(activity::defaultCurrency));
                sums.merge(
                        key + "|" + currency,
                        Map.entry(1, amount.get().stripTrailingZeros()),
                        (a, b) -> Map.entry(
                                a.getKey() + b.getKey(),
                                a.getValue().add(b.getValue()).stripTrailingZeros()));
            }
        }
    }
}
