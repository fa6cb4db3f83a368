package org.cauce.examples.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowQuery;
import org.cauce.indicators.query.MemoryFlows;
import org.cauce.io.oecd.code.DacCode;
import org.cauce.io.oecd.code.DacList;
import org.cauce.model.code.Code;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.FlowCursor;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Split;
import org.cauce.model.flow.Stage;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Money;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;

/** A sector is the sum of what it holds: flows of random amounts, some negative, for every purpose that there is. */
final class DacRollUpTest {
    private static final long SEED = 20_231;
    private static final ImmutableList<String> PURPOSES = DacList.PURPOSE.items().stream()
            .map(DacCode::code)
            .map(Code::value)
            .collect(ImmutableList.toImmutableList());

    private static Statement<FundingFlow> flow(String purpose, long cents) {
        return Statement.of(
                "f" + purpose + cents,
                FundingFlow.builder()
                        .addProvider(Country.USA.ref())
                        .stage(Stage.DISBURSED)
                        .sectors(Split.whole(Code.of(Code.DAC_PURPOSE, purpose)))
                        .amount(Amount.of(Money.of(BigDecimal.valueOf(cents, 2), "USD")))
                        .build());
    }

    private static MemoryFlows flows() {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Statement<FundingFlow>> flows = new ArrayList<>();
        for (String purpose : PURPOSES) {
            random.longs(random.nextInt(1, 5), -1_000_000, 100_000_000)
                    .forEach(cents -> flows.add(flow(purpose, cents)));
        }
        return MemoryFlows.of(FlowCursor.over(flows.iterator()), DacRollUp.table());
    }

    private static Map<String, BigDecimal> sums(Dimension dimension) {
        Map<String, BigDecimal> sums =
                new TreeMap<>(flows().answer(FlowQuery.by(dimension)).sums(dimension));
        sums.replaceAll((key, sum) -> sum.stripTrailingZeros());
        return sums;
    }

    /** The sums of purposes, added up in what holds them. */
    private static Map<String, BigDecimal> added(Function<String, String> whole) {
        Map<String, BigDecimal> added = new TreeMap<>();
        sums(Dimension.PURPOSE)
                .forEach((purpose, sum) ->
                        added.merge(whole.apply(Code.parse(purpose).value()), sum, BigDecimal::add));
        added.replaceAll((key, sum) -> sum.stripTrailingZeros());
        return added;
    }

    private static BigDecimal total(Map<String, BigDecimal> sums) {
        return sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void aCategoryIsTheSumOfItsPurposes() {
        assertThat(sums(Dimension.CATEGORY))
                .hasSizeGreaterThan(40)
                .isEqualTo(added(purpose -> DacList.PURPOSE.path(purpose).get(1).toString()));
    }

    @Test
    void aBroadSectorIsTheSumOfItsCategories() {
        Map<String, BigDecimal> added = new TreeMap<>();
        sums(Dimension.CATEGORY)
                .forEach((category, sum) -> added.merge(
                        DacList.CATEGORY
                                .path(Code.parse(category).value())
                                .get(1)
                                .toString(),
                        sum,
                        BigDecimal::add));
        added.replaceAll((key, sum) -> sum.stripTrailingZeros());

        assertThat(sums(Dimension.BROAD_SECTOR)).hasSizeGreaterThan(20).isEqualTo(added);
        assertThat(total(added)).isEqualByComparingTo(total(sums(Dimension.PURPOSE)));
    }

    /** By a table made of the names in the data of the CRS: 235 purposes, and what holds each. */
    @Test
    void aBroadSectorIsTheSumOfThePurposesThatTheDataHave() throws IOException {
        ImmutableMap<String, String> table = table();
        Map<String, BigDecimal> added = added(purpose -> table.getOrDefault(purpose, ""));
        added.remove("");
        String[] purposes = table.keySet().stream()
                .map(purpose -> Code.DAC_PURPOSE + ":" + purpose)
                .toArray(String[]::new);
        Map<String, BigDecimal> sums = new TreeMap<>();
        flows().answer(FlowQuery.by(Dimension.BROAD_SECTOR).only(Dimension.PURPOSE, purposes))
                .sums(Dimension.BROAD_SECTOR)
                .forEach((broad, sum) -> sums.merge(group(Code.parse(broad).value()), sum, BigDecimal::add));
        sums.replaceAll((key, sum) -> sum.stripTrailingZeros());

        assertThat(table).hasSize(235);
        assertThat(PURPOSES).containsAll(table.keySet());
        assertThat(sums).isEqualTo(added);
    }

    /** The table has no rows for 331 trade and 332 tourism, but one for both. */
    private static String group(String broad) {
        return broad.replaceAll("33[12]", "330");
    }

    private static ImmutableMap<String, String> table() throws IOException {
        Path file = Path.of("../../shared/statistics/data/codelists/sector_hierarchy_derived.csv");
        assumeTrue(Files.exists(file), "Not beside the checkout: " + file);
        return Files.readAllLines(file).stream()
                .filter(row -> row.matches("[0-9]{5},.*"))
                .collect(ImmutableMap.toImmutableMap(
                        row -> row.substring(0, 5), row -> row.replaceAll(".*,([0-9]{3}),[0-9]{3},[^,]*,[01]$", "$1")));
    }
}
