package org.cauce.examples.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.cauce.examples.svg.Lines.Point;
import org.cauce.examples.svg.Lines.Series;
import org.junit.jupiter.api.Test;

class LinesTest {
    private static Point point(int year, String value) {
        return new Point(year, Drawn.number(value), Drawn.cited(Scale.write(Drawn.number(value))));
    }

    private static Series series(String name, Point... points) {
        return new Series(name, Style.OTHER, ImmutableList.copyOf(points));
    }

    @Test
    void labelsPeakWithItsYearAndLastValueOnly() {
        Lines chart = new Lines(
                "c",
                ImmutableList.of(series("a", point(2000, "5"), point(2001, "9"), point(2003, "2"), point(2002, "4"))));
        String markup = chart.draw(Width.WIDE).markup();
        assertThat(Drawn.count(markup, "<a ")).isEqualTo(2);
        assertThat(markup).contains("9<tspan class=\"yr\"> (2001)</tspan>").contains(">2</text></a>");
    }

    @Test
    void labelsOnceIfThePeakIsTheLast() {
        Lines chart = new Lines("c", ImmutableList.of(series("a", point(2000, "5"), point(2001, "5"))));
        assertThat(Drawn.count(chart.draw(Width.WIDE).markup(), "<a ")).isEqualTo(1);
    }

    @Test
    void drawsTheOthersBehindEachPanel() {
        Lines chart = new Lines(
                "c",
                ImmutableList.of(
                        new Series("a", Style.COUNTRY, ImmutableList.of(point(2000, "1"), point(2001, "2"))),
                        series("b", point(2000, "3"), point(2001, "4")),
                        series("d", point(2000, "3"), point(2001, "4"))));
        String markup = chart.draw(Width.NARROW).markup();
        assertThat(Drawn.count(markup, "class=\"ctx\"")).isEqualTo(6);
        assertThat(Drawn.count(markup, "class=\"ln hnd\"")).isEqualTo(1);
        assertThat(Drawn.count(markup, "class=\"ln oth\"")).isEqualTo(2);
    }

    @Test
    void refusesASeriesWithoutPoints() {
        assertThatThrownBy(() -> series("a")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsTextsApart() {
        Drawn.assertClear(new Lines("c", ImmutableList.of()));
        Drawn.assertClear(new Lines("c", ImmutableList.of(series("one", point(2020, "0")))));
        Drawn.assertClear(new Lines("c", ImmutableList.of(series("two", point(2020, "9"), point(2021, "9.0001")))));
        Drawn.assertClear(new Lines(
                "c",
                ImmutableList.of(
                        series("falling", point(1990, "9000"), point(1991, "8999")),
                        series(Drawn.LONG, point(2023, "-4")))));
        Drawn.assertClear(new Lines(
                "c",
                IntStream.range(0, 7)
                        .mapToObj(i -> series("series " + i, point(1990 + i, "123456789"), point(2020, "123456788")))
                        .collect(ImmutableList.toImmutableList())));
    }

    @Test
    void keepsTextsApartForAnyCourse() {
        for (int seed = 0; seed < 500; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int years = random.nextInt(1, 60);
            BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(random.nextInt(-3, 5));
            ImmutableList<Point> points = IntStream.range(0, years)
                    .mapToObj(i -> point(
                            1960 + i,
                            unit.multiply(BigDecimal.valueOf(random.nextInt(-20, 100)))
                                    .toPlainString()))
                    .collect(ImmutableList.toImmutableList());
            Drawn.assertClear(new Lines(
                    "seed " + seed,
                    ImmutableList.of(new Series("a", Style.COUNTRY, points), series("b", point(1960, "1")))));
        }
    }

    private static Point spread(int year, String value, String low, String high) {
        return new Point(
                Drawn.number(Integer.toString(year)),
                Integer.toString(year),
                Drawn.number(value),
                Drawn.cited(value),
                Optional.of(new Lines.Spread(Drawn.number(low), Drawn.number(high))));
    }

    private static Lines uncertain(boolean hasErrorBars) {
        Series series = series("a", spread(2000, "5", "3", "8"), point(2001, "6"), spread(2002, "4", "1", "40"));
        return new Lines("c", ImmutableList.of(series), new Lines.Look(hasErrorBars, ImmutableList.of()));
    }

    @Test
    void drawsASpreadAsABandAlongTheLine() {
        String markup = uncertain(false).draw(Width.WIDE).markup();
        assertThat(Drawn.count(markup, "class=\"band oth\"")).isEqualTo(1);
        assertThat(Drawn.count(markup, "class=\"err")).isZero();
        Drawn.assertClear(uncertain(false));
    }

    @Test
    void drawsASpreadAsABarAtEachPointThatHasOne() {
        String markup = uncertain(true).draw(Width.WIDE).markup();
        assertThat(Drawn.count(markup, "class=\"err oth\"")).isEqualTo(2);
        assertThat(Drawn.count(markup, "class=\"band")).isZero();
    }

    @Test
    void hasRoomForTheWholeSpread() {
        assertThat(uncertain(true).draw(Width.WIDE).markup()).contains(">40</text>");
    }

    @Test
    void marksTimesInsteadOfYearsAndNamesThoseThereIsRoomFor() {
        ImmutableList<Lines.Mark> marks = IntStream.range(1998, 2060)
                .mapToObj(year -> new Lines.Mark(Drawn.number(year + ".75"), "FY " + (year + 1)))
                .collect(ImmutableList.toImmutableList());
        Lines chart = new Lines(
                "c", ImmutableList.of(series("a", point(2000, "5"), point(2050, "6"))), new Lines.Look(false, marks));
        assertThat(chart.draw(Width.WIDE).markup())
                .contains(">FY 2001<")
                .doesNotContain(">FY 2002<", ">FY 1999<", ">2000<");
        Drawn.assertClear(chart);
    }
}
