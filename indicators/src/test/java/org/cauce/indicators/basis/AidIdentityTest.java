package org.cauce.indicators.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Supplier;
import org.cauce.indicators.portfolio.Dac2a;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AidIdentityTest {
    private static final BigDecimal CENTS = new BigDecimal("0.02");

    private static final ImmutableMap<String, AidItem> NAMES = ImmutableMap.<String, AidItem>builder()
            .put("Imputed Multilateral ODA", AidItem.IMPUTED_MULTILATERAL)
            .put("Grants, Total", AidItem.GRANTS)
            .put("ODA Gross Loans", AidItem.GROSS_LOANS)
            .put("ODA: Total Net", AidItem.NET)
            .put("AF/Interest Subsidies", AidItem.ASSOCIATED_FINANCING)
            .put("Development Food Aid", AidItem.FOOD_AID)
            .put("Humanitarian Aid", AidItem.HUMANITARIAN)
            .put("Equity investment", AidItem.EQUITY)
            .put("ODA Loans: Total Net", AidItem.NET_LOANS)
            .put("Memo: ODA Total, Gross disbursements", AidItem.GROSS)
            .put("Memo: ODA Total, excl. Debt", AidItem.NET_WITHOUT_DEBT_RELIEF)
            .put("Memo: Net debt relief", AidItem.NET_DEBT_RELIEF)
            .buildOrThrow();

    private static final Supplier<Table<String, AidItem, BigDecimal>> FILE =
            Suppliers.memoize(() -> Dac2a.items(NAMES));

    @Test
    void holdsAsOftenAsWorkedOut() {
        Table<String, AidItem, BigDecimal> cells = FILE.get();
        AidIdentity.Check<String> gross = AidIdentity.GROSS.over(cells, CENTS);
        // 98.3 % of 47467; one of them has a sum and no part
        assertThat(gross.checked()).isEqualTo(47466);
        assertThat(gross.held()).isEqualTo(46658);
        assertThat(AidIdentity.GROSS_WITH_ASSOCIATED_FINANCING
                        .over(cells, CENTS)
                        .held())
                .isEqualTo(46211);
        AidIdentity.Check<String> withoutDebt = AidIdentity.NET_WITHOUT_DEBT_RELIEF.over(cells, CENTS);
        assertThat(withoutDebt.checked()).isEqualTo(45744);
        assertThat(withoutDebt.held()).isEqualTo(45744);
        assertThat(withoutDebt.checked() + withoutDebt.unchecked())
                .isEqualTo(cells.rowKeySet().size());
    }

    @ParameterizedTest
    @CsvSource({
        "United States, Honduras, GROSS, 144.21",
        "United States, Honduras, NET, 138.82",
        "United States, Honduras, IMPUTED_MULTILATERAL, 10.04",
        "Japan, Honduras, GROSS_LOANS, 87.98",
        "Japan, Honduras, GRANTS, 12.25",
        "Germany, Honduras, GROSS, 20.45",
        "Germany, Honduras, NET, 19.40",
        "Germany, Honduras, IMPUTED_MULTILATERAL, 13.02",
        "France, Mexico, GROSS, 354.95",
        "France, Mexico, GROSS_LOANS, 292.80",
        "France, Mexico, NET_LOANS, 223.85",
        "France, Mexico, NET, 286.01"
    })
    void readsTheWorkedCells(String provider, String recipient, AidItem item, BigDecimal amount) {
        assertThat(FILE.get().get(provider + ", " + recipient + ", 2022", item)).isEqualByComparingTo(amount);
    }

    @Test
    void takesRepaymentsAndRecoveriesFromGrossAid() {
        Map<AidItem, BigDecimal> cell = Map.of(
                AidItem.GROSS, new BigDecimal("144.21"),
                AidItem.LOAN_REPAYMENTS, new BigDecimal("2"),
                AidItem.RECOVERIES, new BigDecimal("150"));
        assertThat(AidIdentity.NET.expected(cell)).isEqualByComparingTo("-7.79");
    }

    @Test
    void tellsWhereAndByHowMuchItIsBroken() {
        Table<String, AidItem, BigDecimal> cells = ImmutableTable.<String, AidItem, BigDecimal>builder()
                .put("kept", AidItem.GROSS, new BigDecimal("3.02"))
                .put("kept", AidItem.GRANTS, new BigDecimal("3"))
                .put("broken", AidItem.GROSS, new BigDecimal("5"))
                .put("broken", AidItem.GRANTS, new BigDecimal("3"))
                .put("broken", AidItem.EQUITY, new BigDecimal("1"))
                .put("without parts", AidItem.GROSS, new BigDecimal("5"))
                .put("without whole", AidItem.GRANTS, new BigDecimal("5"))
                .build();
        AidIdentity.Check<String> check = AidIdentity.GROSS.over(cells, CENTS);
        assertThat(check.differences()).containsExactly(Map.entry("broken", new BigDecimal("1")));
        assertThat(check.held()).isOne();
        assertThat(check.unchecked()).isEqualTo(2);
        assertThatThrownBy(() -> AidIdentity.GROSS.over(cells, new BigDecimal("-1")))
                .hasMessage("A tolerance of -1; expected 0 or more");
    }

    @Test
    void findsItemsByTheirCode() {
        assertThat(AidItem.find("255")).contains(AidItem.NET_DEBT_RELIEF);
        assertThat(AidItem.find("286")).isEmpty();
    }

    @Test
    void holdsExactlyWithoutTolerance() {
        Table<String, AidItem, BigDecimal> cells = ImmutableTable.<String, AidItem, BigDecimal>builder()
                .put("exact", AidItem.GROSS, new BigDecimal("3.00"))
                .put("exact", AidItem.GRANTS, new BigDecimal("3"))
                .put("off", AidItem.GROSS, new BigDecimal("3.01"))
                .put("off", AidItem.GRANTS, new BigDecimal("3"))
                .build();
        assertThat(AidIdentity.GROSS.over(cells, BigDecimal.ZERO).differences()).containsOnlyKeys("off");
    }

    @Test
    void findsEveryItemByItsOwnCode() {
        assertThat(AidItem.values())
                .allSatisfy(item -> assertThat(AidItem.find(item.code())).contains(item));
        assertThat(AidItem.GROSS.code()).isEqualTo("240");
    }
}
