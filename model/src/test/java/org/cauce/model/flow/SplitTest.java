package org.cauce.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.cauce.model.code.Code;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitTest {
    private static final Ref HND = Country.HND.ref();
    private static final Ref SLV = Country.SLV.ref();
    private static final ImmutableList<Country> COUNTRIES = ImmutableList.copyOf(Country.values());
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Test
    void goesToOneAsAWhole() {
        Split<Ref> whole = Split.whole(HND);
        assertThat(whole.whole()).hasValue(HND);
        assertThat(whole.parts()).containsExactly(HND);
        assertThat(whole.isKnown()).isTrue();
        assertThat(whole.share(HND)).hasValue(HUNDRED);
        assertThat(whole.share(SLV)).hasValue(BigDecimal.ZERO);
        assertThat(whole.unallocated()).isZero();
    }

    @Test
    void goesToSeveralInUnknownParts() {
        Split<Ref> among = Split.among(ImmutableList.of(SLV, HND));
        assertThat(among.parts()).containsExactly(SLV, HND);
        assertThat(among.isKnown()).isFalse();
        assertThat(among.share(HND)).isEmpty();
        assertThat(among.share(Country.GTM.ref())).hasValue(BigDecimal.ZERO);
        assertThat(among.unallocated()).isZero();
    }

    @Test
    void goesToSeveralInShares() {
        Split<Ref> shares = Split.shares(ImmutableMap.of(SLV, new BigDecimal("12.5"), HND, BigDecimal.valueOf(40)));
        assertThat(shares.parts()).containsExactly(HND, SLV);
        assertThat(shares.isKnown()).isTrue();
        assertThat(shares.share(SLV)).hasValue(new BigDecimal("12.5"));
        assertThat(shares.share(Country.GTM.ref())).hasValue(BigDecimal.ZERO);
        assertThat(shares.unallocated()).isEqualByComparingTo("47.5");
    }

    @Test
    void allocatesNoMoreThanAll() {
        assertThat(Split.shares(ImmutableMap.of(HND, BigDecimal.valueOf(60), SLV, BigDecimal.valueOf(40)))
                        .unallocated())
                .isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Split.shares(ImmutableMap.of(HND, BigDecimal.valueOf(60), SLV, new BigDecimal("40.01"))))
                .withMessage("Shares sum to 100.01 per cent: expected at most 100");
    }

    @ParameterizedTest
    @CsvSource({"0", "-5"})
    void refusesSharesOfNothing(BigDecimal share) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Split.shares(ImmutableMap.of(HND, share)))
                .withMessage("The share of country:HND is " + share + " per cent: expected more than 0");
    }

    @Test
    void refusesToGoAmongOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Split.among(ImmutableList.of(HND)))
                .withMessage("A split is among one only, [country:HND]: give it as the whole, or name the others");
    }

    @Test
    void hasExactlyOneForm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Split.<Ref>builder().build())
                .withMessage("A split has 0 forms: expected exactly one of whole, among and shares");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Split.<Ref>builder()
                        .whole(HND)
                        .addAmong(HND, SLV)
                        .putShare(HND, BigDecimal.ONE)
                        .build())
                .withMessage("A split has 3 forms: expected exactly one of whole, among and shares");
    }

    @Test
    void refersToThoseItGoesTo() {
        assertThat(Split.among(ImmutableList.of(SLV, HND)).references()).containsExactly(SLV, HND);
        assertThat(Split.whole(Code.theme("jobs")).references()).containsExactly(Kind.SECTOR.ref("jobs"));
    }

    @Test
    void sharesAndTheUnallocatedRestMakeTheWhole() {
        for (int seed = 0; seed < 3_000; seed++) {
            Map<Ref, BigDecimal> percent = randomShares(new SplittableRandom(seed));
            Split<Ref> split = Split.shares(percent);
            BigDecimal total = split.parts().stream()
                    .map(part -> split.share(part).orElseThrow())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(total.add(split.unallocated())).as("seed %d", seed).isEqualByComparingTo(HUNDRED);
            assertThat(split.unallocated().signum()).as("seed %d", seed).isNotNegative();
            assertThat(split.parts()).as("seed %d", seed).containsExactlyElementsOf(new TreeMap<>(percent).keySet());
            assertThat(split)
                    .as("seed %d", seed)
                    .isEqualTo(Split.shares(ImmutableSortedMap.copyOf(percent).descendingMap()));
        }
    }

    /** Up to eight shares with up to four decimals that do not exceed 100. */
    private static Map<Ref, BigDecimal> randomShares(SplittableRandom random) {
        Map<Ref, BigDecimal> shares = new TreeMap<>();
        int parts = random.nextInt(1, 9);
        for (int i = 0; i < parts; i++) {
            Ref country = COUNTRIES.get(random.nextInt(COUNTRIES.size())).ref();
            BigDecimal share = BigDecimal.valueOf(random.nextLong(1, 1_000_000L / parts), 4);
            shares.put(country, share);
        }
        return shares;
    }
}
