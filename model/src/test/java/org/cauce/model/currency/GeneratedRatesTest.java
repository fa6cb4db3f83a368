package org.cauce.model.currency;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.cauce.model.time.TimePeriod;
import org.junit.jupiter.api.Test;

/** What holds for conversions by tables of any rates, generated ones. */
class GeneratedRatesTest {
    private static final CurrencyCode ZWG = CurrencyCode.of("ZWG");
    private static final CurrencyPair EUR_USD = CurrencyPair.of("EUR", "USD");

    @Test
    void convertsThereAndBackWithinTheRounding() {
        for (long seed = 0; seed < 2_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            RateTable table = randomTable(random);
            LocalDate date = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(3_650));
            CurrencyConverter converter = new CurrencyConverter(table, RatePolicy.closest(9_999), random.nextInt(8));
            BigDecimal amount = BigDecimal.valueOf(random.nextLong(-1_000_000_000, 1_000_000_000), 2);
            CurrencyPair pair = new CurrencyPair(CurrencyCode.EUR, ZWG);

            Converted there = (Converted) converter.convert(amount, pair, date);
            Converted back = (Converted) converter.convert(there.result(), pair.reversed(), date);

            BigDecimal half = BigDecimal.ONE.movePointLeft(converter.decimals()).divide(BigDecimal.valueOf(2));
            BigDecimal most = half.multiply(back.rate().numerator())
                    .divide(back.rate().denominator(), 60, RoundingMode.UP)
                    .add(half);
            assertThat(back.result().subtract(amount).abs()).as("seed %d", seed).isLessThanOrEqualTo(most);
        }
    }

    @Test
    void convertsLargerAmountsToNoSmallerOnes() {
        for (long seed = 0; seed < 2_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            CurrencyConverter converter = CurrencyConverter.of(randomTable(random), RatePolicy.closest(9_999));
            BigDecimal one = BigDecimal.valueOf(random.nextLong(-100_000, 100_000), 2);
            BigDecimal other = one.add(BigDecimal.valueOf(random.nextLong(100_000), 2));
            LocalDate date = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(3_650));

            assertThat(converter.convert(other, EUR_USD, date).amount().orElseThrow())
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(
                            converter.convert(one, EUR_USD, date).amount().orElseThrow());
        }
    }

    @Test
    void choosesWhatBruteForceChooses() {
        for (long seed = 0; seed < 3_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            RateTable table = randomTable(random);
            LocalDate date = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(-400, 4_050));
            RatePolicy policy = new RatePolicy(
                    ImmutableList.copyOf(RateChoice.values()).get(random.nextInt(3)), random.nextInt(200));

            Optional<TimePeriod> chosen =
                    table.rate(EUR_USD, date, policy).rate().flatMap(ExchangeRate::period);

            assertThat(chosen).as("seed %d", seed).isEqualTo(bruteForce(table, date, policy));
        }
    }

    /** Looks at every rate there is. */
    private static Optional<TimePeriod> bruteForce(RateTable table, LocalDate date, RatePolicy policy) {
        List<TimePeriod> periods = new ArrayList<>(
                table.published(CurrencyCode.EUR).map(PublishedRate::period).toList());
        long most = policy.choice() == RateChoice.EXACT ? 0 : policy.maximumDays();
        TimePeriod best = null;
        for (TimePeriod period : periods) {
            boolean isAllowed = distance(period, date) <= most
                    && (policy.choice() == RateChoice.CLOSEST
                            || !period.first().orElseThrow().isAfter(date));
            if (isAllowed && (best == null || distance(period, date) < distance(best, date))) {
                best = period;
            }
        }
        return Optional.ofNullable(best);
    }

    private static long distance(TimePeriod period, LocalDate date) {
        if (period.contains(date)) {
            return 0;
        }
        return Math.min(
                Math.abs(ChronoUnit.DAYS.between(period.first().orElseThrow(), date)),
                Math.abs(ChronoUnit.DAYS.between(period.last().orElseThrow(), date)));
    }

    private static RateTable randomTable(SplittableRandom random) {
        Frequency frequency = random.nextBoolean() ? Frequency.MONTH : Frequency.YEAR;
        RateTable.Builder table = RateTable.builder(CurrencyCode.USD, frequency);
        YearMonth start = YearMonth.of(2000, 1);
        for (CurrencyCode currency : List.of(CurrencyCode.EUR, ZWG)) {
            int first = random.nextInt(120);
            for (int month = 0; month < 120; month++) {
                TimePeriod period = frequency.periodOf(start.plusMonths(month).atDay(1));
                boolean isGiven = month == first || random.nextInt(10) == 0;
                if (isGiven && table.find(currency, period).isEmpty()) {
                    table.put(currency, period, BigDecimal.valueOf(1 + random.nextLong(1_000_000), random.nextInt(9)));
                }
            }
        }
        return table.build();
    }
}
