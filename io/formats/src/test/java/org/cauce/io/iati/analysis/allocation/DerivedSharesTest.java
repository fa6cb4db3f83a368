package org.cauce.io.iati.analysis.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cauce.io.iati.analysis.Snippets.sector;

import com.google.common.base.Splitter;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.analysis.Snippets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares that are made of what transactions say. */
class DerivedSharesTest {
    private static final String SV = "<recipient-country code=\"SV\"/>";

    // trap 6
    @ParameterizedTest
    @CsvSource({
        "2 11 3, outgoing commitments",
        "11 3 4, incoming commitments",
        "3 4 1, disbursements and expenditure",
    })
    void derivesSharesFromTransactions(String types, String basis) {
        StringBuilder transactions = new StringBuilder();
        int amount = 3;
        for (String type : Splitter.on(' ').split(types)) {
            transactions.append(Snippets.transaction(type, "2020-01-01", Integer.toString(amount), sector("A", "")));
            transactions.append(Snippets.transaction(type, "2020-01-01", "1", sector("B", "")));
            amount = type.equals("3") ? 3 : 9;
        }
        IatiActivity activity = Snippets.activity(
                "default-currency=\"USD\"", SV + transactions + "<budget><value>100</value></budget>");
        AllocationPolicy policy = AllocationPolicy.of(SharePolicy.STRICT).withUnknownShares(UnknownShares.DERIVED);
        Allocation budget =
                ActivityShares.of(activity, policy).allocate(activity.budgets().get(0));
        assertThat(AllocationText.of(budget)).isEqualTo("A/SV=75 B/SV=25 DERIVED[" + basis + "]");
        assertThat(budget.sectorSource()).isEqualTo(ShareSource.DERIVED);

        Allocation unknown = ActivityShares.of(activity, AllocationPolicy.of(SharePolicy.STRICT))
                .allocate(activity.budgets().get(0));
        assertThat(AllocationText.of(unknown)).isEqualTo("?/SV=100 NOT_CLASSIFIED");
    }

    // trap 6: no shares can be made of them
    @ParameterizedTest
    @CsvSource({
        "USD, EUR, 5, outgoing commitments are in several currencies",
        "USD, USD, -5, outgoing commitments have a negative sum",
    })
    void saysWhyItDoesNotDerive(String one, String other, String amount, String reason) {
        IatiActivity activity = Snippets.activity(
                "",
                SV + commitment(one, "5", "A") + commitment(other, amount, "B")
                        + "<budget><value>100</value></budget>");
        Allocation budget = ActivityShares.of(
                        activity, AllocationPolicy.of(SharePolicy.STRICT).withUnknownShares(UnknownShares.DERIVED))
                .allocate(activity.budgets().get(0));
        assertThat(AllocationText.of(budget)).isEqualTo("?/SV=100 NOT_DERIVED[" + reason + "]");
    }

    private static String commitment(String currency, String amount, String code) {
        return "<transaction><transaction-type code=\"2\"/><value currency=\"" + currency + "\">" + amount + "</value>"
                + sector(code, "") + "</transaction>";
    }

    // trap 4: all or none of the transactions
    @Test
    void reportsThatSomeTransactionsSayIt() {
        IatiActivity activity = Snippets.activity(
                "default-currency=\"USD\"",
                SV
                        + Snippets.transaction("2", "2020-01-01", "60", sector("A", ""))
                        + Snippets.transaction("2", "2020-01-01", "40", ""));
        Allocation second = ActivityShares.of(
                        activity, AllocationPolicy.of(SharePolicy.STRICT).withUnknownShares(UnknownShares.DERIVED))
                .allocate(activity.transactions().get(1));
        assertThat(AllocationText.of(second))
                .isEqualTo("A/SV=24 ?/SV=16 DERIVED[outgoing commitments] MIXED_LEVEL[1 of 2 transactions]");
    }

    // trap 6, for activities whose transactions are read one by one
    @Test
    void derivesSharesFromTransactionsThatPassBy() {
        IatiActivity activity = Snippets.activity(
                "default-currency=\"USD\"",
                SV + Snippets.transaction("2", "2020-01-01", "60", sector("A", ""))
                        + Snippets.transaction("2", "2020-01-01", "40", sector("B", ""))
                        + "<budget><value>10</value></budget>");
        IatiActivity head = activity.withTransactions();
        AllocationPolicy policy = AllocationPolicy.of(SharePolicy.STRICT).withUnknownShares(UnknownShares.DERIVED);
        ActivityShares.Builder builder = ActivityShares.builder(head, policy);
        activity.transactions().forEach(builder::observe);
        assertThat(AllocationText.of(builder.build().allocate(head.budgets().get(0))))
                .isEqualTo("A/SV=6 B/SV=4 DERIVED[outgoing commitments]");
        assertThat(AllocationText.of(
                        ActivityShares.of(head, policy).allocate(head.budgets().get(0))))
                .isEqualTo("?/SV=10 NOT_CLASSIFIED");
    }
}
