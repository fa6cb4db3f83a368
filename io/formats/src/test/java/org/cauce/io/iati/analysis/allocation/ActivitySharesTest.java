package org.cauce.io.iati.analysis.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cauce.io.iati.analysis.Snippets.sector;

import java.math.BigDecimal;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.analysis.Snippets;
import org.cauce.model.currency.CurrencyCode;
import org.cauce.model.currency.CurrencyConverter;
import org.cauce.model.currency.Frequency;
import org.cauce.model.currency.RatePolicy;
import org.cauce.model.currency.RateTable;
import org.cauce.model.time.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActivitySharesTest {
    private static final String SV = "<recipient-country code=\"SV\"/>";

    /** What a transaction of 100 becomes: sector and place of each part, with its amount, and the notes. */
    private static String split(AllocationPolicy policy, String head) {
        return split(policy, head, "");
    }

    private static String split(AllocationPolicy policy, String head, String ofTransaction) {
        return AllocationText.of(allocate(policy, head, ofTransaction));
    }

    private static Allocation allocate(AllocationPolicy policy, String head, String ofTransaction) {
        IatiActivity activity =
                Snippets.activity("", head + Snippets.transaction("3", "2020-01-01", "100", ofTransaction));
        return ActivityShares.of(activity, policy)
                .allocate(activity.transactions().get(0));
    }

    // trap 2
    @ParameterizedTest
    @EnumSource(SharePolicy.class)
    void onlyItemNeedsNoPercentage(SharePolicy shares) {
        assertThat(split(AllocationPolicy.of(shares), sector("11220", "") + SV)).isEqualTo("11220/SV=100");
    }

    // trap 2
    @ParameterizedTest
    @CsvSource({
        "STRICT, 60, 40, A/SV=60 B/SV=40",
        "STRICT, 60, 30, A/SV=60 B/SV=30 ?/SV=10 BELOW_100[90]",
        "STRICT, 60, '', A/SV=60 ?/SV=40 MISSING_PERCENTAGE[1 of 2] BELOW_100[60]",
        "STRICT, '', '', ?/SV=100 MISSING_PERCENTAGE[2 of 2] BELOW_100[0]",
        "STRICT, 60, 41, ?/SV=100 ABOVE_100[101]",
        "STRICT, 110, -10, ?/SV=100 NEGATIVE_PERCENTAGE",
        "NORMALISE, 60, 40, A/SV=60 B/SV=40",
        "NORMALISE, 60, 20, A/SV=75 B/SV=25 NORMALISED[80]",
        "NORMALISE, 150, 150, A/SV=50 B/SV=50 NORMALISED[300]",
        "NORMALISE, 60, '', A/SV=100 MISSING_PERCENTAGE[1 of 2] NORMALISED[60]",
        "NORMALISE, 0, 0, ?/SV=100 NO_BASIS",
        "NORMALISE, 110, -10, ?/SV=100 NEGATIVE_PERCENTAGE",
        "EQUAL, 60, 20, A/SV=50 B/SV=50 EQUAL_SHARES[1 of 2]",
        "EQUAL, '', '', A/SV=50 B/SV=50 EQUAL_SHARES[1 of 2]",
    })
    void policyDecidesOnPercentages(SharePolicy shares, String first, String second, String expected) {
        assertThat(split(AllocationPolicy.of(shares), sector("A", first) + sector("B", second) + SV))
                .isEqualTo(expected);
    }

    // trap 1: percentages sum to 100 in each vocabulary, not across
    @Test
    void otherVocabulariesDoNotShare() {
        String head = sector("11220", "100") + "<sector vocabulary=\"2\" code=\"112\" percentage=\"100\"/>" + SV;
        AllocationPolicy policy = AllocationPolicy.of(SharePolicy.STRICT);
        assertThat(split(policy, head)).isEqualTo("11220/SV=100");
        assertThat(split(policy.withSectorVocabulary("2"), head)).isEqualTo("112/SV=100");
        assertThat(split(policy.withSectorVocabulary("99"), head)).isEqualTo("?/SV=100 OTHER_VOCABULARY");
    }

    // trap 1: a sector with and without its standard vocabulary is the same sector
    @Test
    void statedAndImpliedVocabularyAreOne() {
        assertThat(split(
                        AllocationPolicy.of(SharePolicy.STRICT),
                        sector("A", "60") + "<sector vocabulary=\"1\" code=\"A\" percentage=\"40\"/>" + SV))
                .isEqualTo("A/SV=100 REPEATED_CODE[SectorVocabulary:1:A]");
    }

    // traps 1 and 29: a tree of themes is not renormalised
    @ParameterizedTest
    @EnumSource(SharePolicy.class)
    void refusesTreesOfThePublishersOwnVocabulary(SharePolicy shares) {
        String themes = "<sector vocabulary=\"98\" code=\"1\" percentage=\"100\"/>"
                + "<sector vocabulary=\"98\" code=\"11\" percentage=\"90\"/>";
        assertThat(split(AllocationPolicy.of(shares).withSectorVocabulary("98"), themes + SV))
                .isEqualTo("?/SV=100 OWN_VOCABULARY_ABOVE_100[190]");
    }

    // trap 3
    @ParameterizedTest
    @CsvSource({
        "100, 100, STRICT, S/SV=100 REGION_SUPPRESSED[1]",
        "100, '', EQUAL, S/SV=100 REGION_SUPPRESSED[1]",
        "'', '', STRICT, S/SV=100 REGION_SUPPRESSED[1]",
        "'', 100, STRICT, S/1:389=100 MISSING_PERCENTAGE[1 of 2]",
        "60, 40, STRICT, S/SV=60 S/1:389=40",
        "60, 20, NORMALISE, S/SV=75 S/1:389=25 NORMALISED[80]",
    })
    void countriesAndRegionsShareOneHundred(String country, String region, SharePolicy shares, String expected) {
        String places = "<recipient-country code=\"SV\"" + percentage(country) + "/><recipient-region code=\"389\""
                + percentage(region) + "/>";
        assertThat(split(AllocationPolicy.of(shares), sector("S", "") + places)).isEqualTo(expected);
    }

    @Test
    void placesMayFollowAnotherPolicyThanSectors() {
        String head = sector("A", "60") + sector("B", "20")
                + "<recipient-country code=\"SV\" percentage=\"60\"/><recipient-country code=\"HN\" percentage=\"20\"/>";
        assertThat(split(AllocationPolicy.of(SharePolicy.EQUAL).withPlaceShares(SharePolicy.NORMALISE), head))
                .isEqualTo("A/SV=37.5 A/HN=12.5 B/SV=37.5 B/HN=12.5 EQUAL_SHARES[1 of 2] NORMALISED[80]");
    }

    private static String percentage(String text) {
        return text.isEmpty() ? "" : " percentage=\"" + text + "\"";
    }

    // trap 3: regions count by vocabulary
    @Test
    void regionsOfAnotherVocabularyKeepTheirShareUnallocated() {
        String places = "<recipient-country code=\"SV\" percentage=\"60\"/>"
                + "<recipient-region vocabulary=\"2\" code=\"13\" percentage=\"40\"/>";
        assertThat(split(AllocationPolicy.of(SharePolicy.NORMALISE), sector("S", "") + places))
                .isEqualTo("S/SV=60 S/?=40 OTHER_VOCABULARY[2]");
        assertThat(split(
                        AllocationPolicy.of(SharePolicy.NORMALISE).withRegionVocabulary("2"), sector("S", "") + places))
                .isEqualTo("S/SV=60 S/2:13=40");
    }

    // trap 4: each dimension by itself
    @Test
    void transactionOverridesOneDimension() {
        String head = sector("A", "60") + sector("B", "40")
                + "<recipient-country code=\"SV\" percentage=\"50\"/><recipient-country code=\"HN\" percentage=\"50\"/>";
        AllocationPolicy policy = AllocationPolicy.of(SharePolicy.STRICT);
        assertThat(split(policy, head, sector("C", "")))
                .isEqualTo("C/SV=50 C/HN=50 MIXED_LEVEL[activity and transaction]");
        assertThat(split(policy, head, "<recipient-country code=\"GT\"/>"))
                .isEqualTo("A/GT=60 B/GT=40 MIXED_LEVEL[activity and transaction]");
        assertThat(split(policy, head, "<sector vocabulary=\"99\" code=\"X\"/>"))
                .isEqualTo("A/SV=30 A/HN=30 B/SV=20 B/HN=20");
    }

    // trap 4: the activity says nothing, the transaction all; as USAID publishes
    @Test
    void findsSectorsThatStandOnTransactionsOnly() {
        Allocation allocation = allocate(
                AllocationPolicy.of(SharePolicy.STRICT),
                "",
                sector("41020", "") + "<sector vocabulary=\"99\" code=\"6003\"/>" + "<recipient-country code=\"BD\"/>");
        assertThat(AllocationText.of(allocation)).isEqualTo("41020/BD=100");
        assertThat(allocation.sectorSource()).isEqualTo(ShareSource.TRANSACTION);
        assertThat(allocation.placeSource()).isEqualTo(ShareSource.TRANSACTION);
    }

    // trap 5
    @Test
    void reportsSeveralSectorsOnATransaction() {
        assertThat(split(AllocationPolicy.of(SharePolicy.STRICT), SV, sector("A", "") + sector("B", "")))
                .isEqualTo("?/SV=100 SEVERAL_ON_TRANSACTION[2] MISSING_PERCENTAGE[2 of 2] BELOW_100[0]");
        assertThat(split(AllocationPolicy.of(SharePolicy.EQUAL), SV, sector("A", "") + sector("B", "")))
                .isEqualTo("A/SV=50 B/SV=50 SEVERAL_ON_TRANSACTION[2] EQUAL_SHARES[1 of 2]");
    }

    // trap 5: the standard has no percentage there
    @Test
    void transactionHasItsOnlySectorWhole() {
        assertThat(split(AllocationPolicy.of(SharePolicy.STRICT), SV, sector("A", "40")))
                .isEqualTo("A/SV=100");
    }

    @Test
    void keepsWhatIsNotClassified() {
        Allocation allocation = allocate(AllocationPolicy.of(SharePolicy.STRICT), "", "");
        assertThat(AllocationText.of(allocation)).isEqualTo("?/?=100 NOT_CLASSIFIED NOT_CLASSIFIED");
        assertThat(allocation.unallocated()).isEqualByComparingTo("100");
        assertThat(allocation.sectorSource()).isEqualTo(ShareSource.NONE);
    }

    @Test
    void leavesOutItemsWithoutCodeAndSaysSo() {
        assertThat(split(
                        AllocationPolicy.of(SharePolicy.STRICT),
                        "<sector percentage=\"40\"/>" + sector("A", "60") + SV))
                .isEqualTo("A/SV=60 ?/SV=40 NO_CODE BELOW_100[60]");
    }

    @Test
    void hasNoPartsWithoutAmount() {
        IatiActivity activity = Snippets.activity("", sector("A", "") + SV + "<transaction/>");
        Allocation allocation = ActivityShares.of(activity, AllocationPolicy.of(SharePolicy.STRICT))
                .allocate(activity.transactions().get(0));
        assertThat(allocation.whole()).isEmpty();
        assertThat(allocation.parts()).isEmpty();
    }

    @Test
    void splitsPlannedDisbursements() {
        IatiActivity activity = Snippets.activity(
                "",
                sector("A", "50") + sector("B", "50") + SV
                        + "<planned-disbursement><value>0.01</value></planned-disbursement>");
        assertThat(AllocationText.of(ActivityShares.of(activity, AllocationPolicy.of(SharePolicy.STRICT))
                        .allocate(activity.plannedDisbursements().get(0))))
                .isEqualTo("A/SV=0.01 B/SV=0");
    }

    // trap 8
    @Test
    void convertsTheWholeAndThenSplitsIt() {
        RateTable rates = RateTable.builder(CurrencyCode.USD, Frequency.MONTH)
                .put(CurrencyCode.EUR, TimePeriod.month(2020, 2), new BigDecimal("3"))
                .build();
        IatiActivity activity = Snippets.activity(
                "default-currency=\"EUR\"",
                sector("A", "50") + sector("B", "50") + SV
                        + "<transaction><transaction-date iso-date=\"2020-01-31\"/>"
                        + "<value value-date=\"2020-02-01\">1</value></transaction>"
                        + "<transaction><transaction-date iso-date=\"2020-01-31\"/><value>1</value></transaction>");
        ActivityShares shares = ActivityShares.of(activity, AllocationPolicy.of(SharePolicy.STRICT));
        CurrencyConverter converter = CurrencyConverter.of(rates, RatePolicy.EXACT);
        Allocation converted = shares.allocate(activity.transactions().get(0)).in(CurrencyCode.USD, converter);
        assertThat(converted.whole()).contains(new BigDecimal("0.33"));
        assertThat(AllocationText.of(converted)).isEqualTo("A/SV=0.17 B/SV=0.16");
        assertThat(converted.conversion().orElseThrow().rate()).isPresent();

        Allocation failed = shares.allocate(activity.transactions().get(1)).in(CurrencyCode.USD, converter);
        assertThat(failed.whole()).isEmpty();
        assertThat(failed.parts()).isEmpty();
        assertThat(failed.conversion().orElseThrow().failure()).isPresent();
    }
}
