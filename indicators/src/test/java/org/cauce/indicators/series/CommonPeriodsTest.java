package org.cauce.indicators.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cauce.indicators.TestCatalogue.exact;

import java.util.Map;
import org.cauce.model.indicator.Series;
import org.cauce.model.quantity.Bound;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Ref;
import org.cauce.model.time.TimePeriod;
import org.junit.jupiter.api.Test;

class CommonPeriodsTest {
    private static final TimePeriod FIRST = TimePeriod.year(2012);
    private static final TimePeriod LAST = TimePeriod.year(2022);

    private static Series series(String subject, Map<String, Quantity> points) {
        Series.Builder series = Series.builder()
                .indicator(Ref.parse("indicator:corruption-perceptions-index"))
                .subject(Ref.parse(subject));
        points.forEach((period, quantity) -> series.putPoint(TimePeriod.parse(period), quantity));
        return series.build();
    }

    private static Quantity score(int score) {
        return Quantity.of(score, Unit.SCORE_0_100);
    }

    private static final Series HONDURAS = series(
            "country:HND",
            Map.of("2012", score(28), "2015", score(31), "FY2020", score(24), "2022", score(23), "2023", score(23)));
    private static final Series WORLD = series(
            "grouping:world",
            Map.of(
                    "2012", score(43),
                    "2020", score(43),
                    "2022", score(43),
                    "2023",
                            Quantity.builder()
                                    .bound(Bound.SEVERAL)
                                    .unit(Unit.SCORE_0_100)
                                    .build()));

    @Test
    void keepsThePeriodsForWhichBothHaveANumber() {
        assertThat(CommonPeriods.of(HONDURAS, WORLD).periods()).containsExactly(FIRST, LAST);
        assertThat(CommonPeriods.of(WORLD, HONDURAS).periods()).containsExactly(FIRST, LAST);
    }

    @Test
    void comparesTheTwoSeriesPeriodByPeriod() {
        CommonPeriods common = CommonPeriods.of(HONDURAS, WORLD);
        assertThat(common.distances())
                .containsEntry(FIRST, exact("-15", Unit.SCORE_0_100))
                .containsEntry(LAST, exact("-20", Unit.SCORE_0_100));
        assertThat(common.indices())
                .hasEntrySatisfying(
                        LAST, index -> assertThat(index.rounded(1)).isEqualTo(exact("53.5", Benchmark.INDEX)));
        assertThat(common.shares())
                .hasEntrySatisfying(LAST, share -> assertThat(share.rounded(1)).isEqualTo(exact("53.5", Unit.PERCENT)));
    }

    @Test
    void isEmptyWhereNothingIsCommon() {
        assertThat(CommonPeriods.of(HONDURAS, series("country:SLV", Map.of())).pairs())
                .isEmpty();
    }
}
