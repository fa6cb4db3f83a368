package org.cauce.indicators.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cauce.indicators.TestCatalogue.exact;
import static org.cauce.indicators.TestCatalogue.printed;

import java.util.Map;
import org.cauce.model.indicator.Series;
import org.cauce.model.quantity.Bound;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Ref;
import org.cauce.model.time.TimePeriod;
import org.junit.jupiter.api.Test;

class SeriesGrowthTest {
    private static final Series EMIGRANTS = Series.builder()
            .indicator(Ref.parse("indicator:emigrant-stock"))
            .subject(Ref.parse("grouping:northern-central-america"))
            .putPoint(year(2000), printed("1.7 million", Unit.PERSONS))
            .putPoint(year(2019), printed("2.2 million", Unit.PERSONS))
            .putPoint(year(2020), printed("nearly 4 million", Unit.PERSONS))
            .build();

    private static TimePeriod year(int year) {
        return TimePeriod.year(year);
    }

    @Test
    void growsAcrossAGapThatIsAskedFor() {
        assertThat(SeriesGrowth.between(EMIGRANTS, year(2000), year(2020)).rounded(2))
                .hasToString("135.29 [117.14, 142.43) percent");
    }

    @Test
    void changesInPoints() {
        assertThat(SeriesGrowth.change(EMIGRANTS, year(2000), year(2020)).nominal())
                .isEqualByComparingTo("2300000");
    }

    @Test
    void growsPerYearByTheYearsBetween() {
        assertThat(SeriesGrowth.perYear(EMIGRANTS, 2000, 2020).rounded(2)).hasToString("4.37 [3.95, 4.53) percent");
    }

    @Test
    void growsYearOnYearOnlyFromTheYearBefore() {
        assertThat(SeriesGrowth.yearOnYear(EMIGRANTS)).containsOnlyKeys(year(2020));
        assertThat(SeriesGrowth.yearOnYear(EMIGRANTS))
                .hasEntrySatisfying(
                        year(2020),
                        growth -> assertThat(growth.rounded(1).nominal()).isEqualByComparingTo("81.8"));
    }

    @Test
    void doesNotGrowFromNothingNorFromWordsNorAcrossUnlikePeriods() {
        Series series = Series.builder()
                .from(EMIGRANTS)
                .points(Map.of(
                        year(2010), Quantity.of(0, Unit.PERSONS),
                        year(2011), Quantity.of(5, Unit.PERSONS),
                        year(2012),
                                Quantity.builder()
                                        .bound(Bound.SEVERAL)
                                        .unit(Unit.PERSONS)
                                        .build(),
                        year(2013), Quantity.of(7, Unit.PERSONS),
                        TimePeriod.parse("2014-01"), Quantity.of(8, Unit.PERSONS),
                        TimePeriod.parse("2014~"), Quantity.of(9, Unit.PERSONS)))
                .build();
        assertThat(SeriesGrowth.yearOnYear(series)).isEmpty();
    }

    @Test
    void refusesPeriodsInTheWrongOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeriesGrowth.between(EMIGRANTS, year(2020), year(2000)))
                .withMessage("The period 2020 does not end before 2000 begins; expected the earlier one first: exchange"
                        + " the two");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeriesGrowth.change(EMIGRANTS, year(2020), year(2020)))
                .withMessageContaining("exchange the two");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeriesGrowth.perYear(EMIGRANTS, 2020, 2000))
                .withMessageContaining("exchange the two");
    }

    @Test
    void refusesAPeriodWithoutValueAndNamesThoseThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeriesGrowth.between(EMIGRANTS, year(2000), year(2010)))
                .withMessage("The series of indicator:emigrant-stock for grouping:northern-central-america has no value"
                        + " for 2010; it has [2000, 2019, 2020]");
    }

    @Test
    void growsExactlyWhereNumbersAreExact() {
        Series series = Series.builder()
                .from(EMIGRANTS)
                .points(Map.of(year(2010), Quantity.of(4, Unit.PERSONS), year(2011), Quantity.of(5, Unit.PERSONS)))
                .build();
        assertThat(SeriesGrowth.yearOnYear(series)).containsEntry(year(2011), exact("25", Unit.PERCENT));
    }
}
