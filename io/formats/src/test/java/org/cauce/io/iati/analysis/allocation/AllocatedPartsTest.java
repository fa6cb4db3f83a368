package org.cauce.io.iati.analysis.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cauce.io.iati.analysis.Snippets.sector;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.analysis.Snippets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Parts of allocations of any shape, by generated activities. */
class AllocatedPartsTest {
    /** Sums of percentages that real files have: 0, 99.9, 100, 101, 300 and others; amounts of any sign and size. */
    @ParameterizedTest
    @EnumSource(SharePolicy.class)
    void partsAlwaysSumToTheWhole(SharePolicy shares) {
        for (long seed = 0; seed < 400; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            IatiActivity activity = Snippets.activity("", randomHead(random) + randomTransactions(random));
            AllocationPolicy policy = AllocationPolicy.of(shares)
                    .withDecimals(random.nextInt(4))
                    .withUnknownShares(random.nextBoolean() ? UnknownShares.DERIVED : UnknownShares.UNALLOCATED);
            ActivityShares all = ActivityShares.of(activity, policy);
            for (int i = 0; i < activity.transactions().size(); i++) {
                Allocation allocation = all.allocate(activity.transactions().get(i));
                ImmutableList<AllocatedPart> parts = allocation.parts();
                assertThat(parts.stream().map(AllocatedPart::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                        .as("seed %d transaction %d: %s", seed, i, AllocationText.of(allocation))
                        .isEqualByComparingTo(allocation.whole().orElseThrow());
                assertThat(parts)
                        .as("seed %d transaction %d", seed, i)
                        .extracting(part -> List.of(part.sector(), part.place()))
                        .doesNotHaveDuplicates();
            }
        }
    }

    private static String randomHead(SplittableRandom random) {
        StringBuilder head = new StringBuilder();
        String[] sums = {"0", "99.9", "100", "101", "300", "33.333333"};
        int sectors = random.nextInt(5);
        BigDecimal sum = new BigDecimal(sums[random.nextInt(sums.length)]);
        for (int i = 0; i < sectors; i++) {
            boolean isLast = i == sectors - 1;
            BigDecimal part = isLast ? sum : sum.divideToIntegralValue(BigDecimal.valueOf(1 + random.nextInt(4)));
            sum = sum.subtract(part);
            head.append(sector("1122" + i, random.nextInt(9) == 0 ? "" : part.toPlainString()));
        }
        int countries = random.nextInt(4);
        for (int i = 0; i < countries; i++) {
            head.append("<recipient-country code=\"A" + i + "\"" + " percentage=\"" + random.nextInt(60) + "\"/>");
        }
        if (random.nextInt(3) == 0) {
            head.append("<recipient-region code=\"389\" percentage=\"" + random.nextInt(101) + "\"/>");
        }
        return head.toString();
    }

    private static String randomTransactions(SplittableRandom random) {
        StringBuilder transactions = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            BigInteger digits = new BigInteger(1 + random.nextInt(126), new Random(random.nextLong()));
            BigDecimal amount = random.nextInt(6) == 0 ? BigDecimal.ZERO : new BigDecimal(digits, random.nextInt(5));
            String own = (random.nextInt(3) == 0 ? sector("7201" + random.nextInt(2), "") : "")
                    + (random.nextInt(3) == 0 ? "<recipient-country code=\"SV\"/>" : "");
            transactions.append(Snippets.transaction(
                    Integer.toString(2 + random.nextInt(3)),
                    "2020-01-01",
                    (random.nextBoolean() ? "-" : "") + amount.toPlainString(),
                    own));
        }
        return transactions.toString();
    }
}
