package org.cauce.examples.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.cauce.examples.svg.Drawn;
import org.cauce.examples.svg.Style;
import org.cauce.examples.svg.Svg;
import org.cauce.examples.svg.Timeline;
import org.cauce.examples.svg.Width;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class FacingTimelinesTest {
    private static final LocalDate FROM = LocalDate.of(2000, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2025, 1, 1);

    @Test
    void placesTextsApartWhateverTheDates() {
        for (long seed = 0; seed < 60; seed++) {
            FacingTimelines chart = random(new SplittableRandom(seed));
            Drawn.assertClear(chart);
        }
    }

    @Test
    void drawsWhatIsSideBySideBetweenTheDonors() {
        for (Width width : Width.values()) {
            Element svg = Drawn.parse(sample().draw(width).markup());
            double strip = y(svg, "sbs");
            assertThat(strip).as("%s", width).isBetween(y(svg, "seg us"), y(svg, "seg mx"));
        }
    }

    @Test
    void drawsAStripFromItsFirstDayToItsLast() {
        Element strip = element(Drawn.parse(sample().draw(Width.BIG).markup()), "sbs");
        FacingScale scale = new FacingScale(Width.BIG, FROM, UNTIL);
        assertThat(Double.parseDouble(strip.getAttribute("x"))).isEqualTo(scale.at(2006), within());
        assertThat(Double.parseDouble(strip.getAttribute("width")))
                .isEqualTo(scale.at(2009) - scale.at(2006), within());
    }

    @Test
    void hatchesWhatIsNotLinkedAndFillsWhatIs() {
        String both = lane(
                strip(FacingTimelines.Strip.Kind.LINKED, "linked", 2010, 2020),
                strip(FacingTimelines.Strip.Kind.COMPLEMENT, "said to complement", 2002, 2004));
        assertThat(both).contains("strip link").contains("hatch3").doesNotContain("hatch2");
        assertThat(lane(strip(FacingTimelines.Strip.Kind.SIDE_BY_SIDE, "side by side", 2010, 2020)))
                .contains("hatch2")
                .doesNotContain("hatch3");
    }

    @Test
    void keepsStripsOffEachOther() {
        FacingTimelines chart = chart(
                ImmutableList.of(),
                new FacingTimelines.Lane(
                        "Energy",
                        ImmutableList.of(row("Fund", 2005, 2015)),
                        ImmutableList.of(row("Grid", 2006, 2016)),
                        ImmutableList.of(
                                strip(FacingTimelines.Strip.Kind.FRAMEWORK, "A framework", 2006, 2012),
                                strip(FacingTimelines.Strip.Kind.SIDE_BY_SIDE, "side by side", 2008, 2015))));
        Element svg = Drawn.parse(chart.draw(Width.WIDE).markup());
        assertThat(y(svg, "sbs")).isGreaterThanOrEqualTo(y(svg, "strip frame") + 22);
    }

    @Test
    void marksWhatIsKnownOnlyByADay() {
        FacingTimelines.Row known = new FacingTimelines.Row(
                "Scholarships",
                Optional.empty(),
                Drawn.cited("by Apr 2023"),
                ImmutableList.of(),
                Optional.of(LocalDate.of(2023, 4, 30)),
                false);
        String svg = draw(known);
        assertThat(svg).contains("kb us").contains("tail us").doesNotContain("seg us");
    }

    @Test
    void dotsTheEndThatNoSourceStates() {
        FacingTimelines.Row open = new FacingTimelines.Row(
                "Fund",
                Optional.empty(),
                Drawn.cited("2010–"),
                segments(Timeline.Kind.DATED, 2010, 2012),
                Optional.empty(),
                true);
        Element tail = element(
                Drawn.parse(
                        chart(ImmutableList.of(), lane(open)).draw(Width.BIG).markup()),
                "tail us");
        FacingScale scale = new FacingScale(Width.BIG, FROM, UNTIL);
        assertThat(Double.parseDouble(tail.getAttribute("x2"))).isEqualTo(scale.at(2012) + 26, within());
    }

    @Test
    void letsEventsFallThroughAllLanes() {
        FacingTimelines chart = sample();
        Svg svg = chart.draw(Width.BIG);
        Element drop = element(Drawn.parse(svg.markup()), "drop");
        assertThat(Double.parseDouble(drop.getAttribute("y2"))).isGreaterThan(y(Drawn.parse(svg.markup()), "seg mx"));
    }

    @Test
    void saysWhoHasNoInitiativeOnRecord() {
        assertThat(draw(row("Fund", 2010, 2012))).contains("nobody on record");
    }

    @Test
    void refusesWhatHasNoDate() {
        assertThatThrownBy(() -> new FacingTimelines.Row(
                        "Fund", Optional.empty(), Drawn.cited(""), ImmutableList.of(), Optional.empty(), false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Fund has no date");
    }

    private static FacingTimelines sample() {
        return chart(
                ImmutableList.of(event("Memorandum signed", LocalDate.of(2021, 6, 8))),
                new FacingTimelines.Lane(
                        "Farmers",
                        ImmutableList.of(row("Markets", 2005, 2015)),
                        ImmutableList.of(row("Seeds", 2006, 2009)),
                        ImmutableList.of(
                                strip(FacingTimelines.Strip.Kind.SIDE_BY_SIDE, "side by side, no link", 2006, 2009))));
    }

    private static String draw(FacingTimelines.Row row) {
        return chart(ImmutableList.of(), lane(row)).draw(Width.WIDE).markup();
    }

    private static FacingTimelines.Lane lane(FacingTimelines.Row row) {
        return new FacingTimelines.Lane("Farmers", ImmutableList.of(row), ImmutableList.of(), ImmutableList.of());
    }

    private static String lane(FacingTimelines.Strip... strips) {
        FacingTimelines.Lane lane = new FacingTimelines.Lane(
                "Farmers", ImmutableList.of(row("a", 2001, 2020)), ImmutableList.of(), ImmutableList.copyOf(strips));
        return chart(ImmutableList.of(), lane).draw(Width.WIDE).markup();
    }

    private static FacingTimelines chart(List<FacingTimelines.Happening> events, FacingTimelines.Lane... lanes) {
        FacingTimelines.Frame frame = new FacingTimelines.Frame(
                new FacingTimelines.Side("United States", Style.UNITED_STATES),
                new FacingTimelines.Side("Mexico", Style.MEXICO),
                FROM,
                UNTIL,
                "What joined them",
                "nobody on record");
        return new FacingTimelines("A chart", frame, ImmutableList.copyOf(events), ImmutableList.copyOf(lanes));
    }

    private static FacingTimelines.Happening event(String title, LocalDate day) {
        return new FacingTimelines.Happening(title, Drawn.cited(day.toString()), day);
    }

    private static FacingTimelines.Row row(String name, int from, int until) {
        return new FacingTimelines.Row(
                name,
                Optional.empty(),
                Drawn.cited(from + "–" + until),
                segments(Timeline.Kind.DATED, from, until),
                Optional.empty(),
                false);
    }

    private static ImmutableList<Timeline.Segment> segments(Timeline.Kind kind, int from, int until) {
        return ImmutableList.of(new Timeline.Segment(kind, LocalDate.of(from, 1, 1), LocalDate.of(until, 1, 1)));
    }

    private static FacingTimelines.Strip strip(FacingTimelines.Strip.Kind kind, String text, int from, int until) {
        return new FacingTimelines.Strip(
                kind,
                text,
                Drawn.cited(from + "–" + until),
                ImmutableRangeSet.of(Range.closedOpen(LocalDate.of(from, 1, 1), LocalDate.of(until, 1, 1))));
    }

    private static FacingTimelines random(SplittableRandom random) {
        List<FacingTimelines.Lane> lanes = new ArrayList<>();
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            lanes.add(new FacingTimelines.Lane(words(random, 5), rows(random), rows(random), strips(random)));
        }
        List<FacingTimelines.Happening> events = new ArrayList<>();
        for (int i = random.nextInt(9); i > 0; i--) {
            events.add(event(words(random, 9), FROM.plusDays(random.nextInt(25 * 365))));
        }
        return chart(events, lanes.toArray(FacingTimelines.Lane[]::new));
    }

    private static ImmutableList<FacingTimelines.Row> rows(SplittableRandom random) {
        ImmutableList.Builder<FacingTimelines.Row> rows = ImmutableList.builder();
        for (int i = random.nextInt(4); i > 0; i--) {
            int from = random.nextInt(1995, 2024);
            int until = random.nextInt(from, 2025);
            boolean isKnown = random.nextInt(4) == 0;
            Timeline.Kind[] kinds = Timeline.Kind.values();
            Timeline.Kind kind = kinds[random.nextInt(kinds.length)];
            rows.add(new FacingTimelines.Row(
                    words(random, 9),
                    random.nextBoolean() ? Optional.of("Short") : Optional.empty(),
                    Drawn.cited("Jan " + from + "–Dec " + until),
                    isKnown ? ImmutableList.of() : segments(kind, from, until),
                    isKnown ? Optional.of(LocalDate.of(from, 6, 1)) : Optional.empty(),
                    random.nextBoolean()));
        }
        return rows.build();
    }

    private static ImmutableList<FacingTimelines.Strip> strips(SplittableRandom random) {
        ImmutableList.Builder<FacingTimelines.Strip> strips = ImmutableList.builder();
        for (int i = random.nextInt(4); i > 0; i--) {
            FacingTimelines.Strip.Kind[] kinds = FacingTimelines.Strip.Kind.values();
            int from = random.nextInt(1998, 2025);
            strips.add(
                    strip(kinds[random.nextInt(kinds.length)], words(random, 8), from, random.nextInt(from + 1, 2027)));
        }
        return strips.build();
    }

    private static String words(SplittableRandom random, int most) {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(1, most); i > 0; i--) {
            words.add("agriculture".substring(random.nextInt(10)));
        }
        return String.join(" ", words);
    }

    private static double y(Element svg, String classes) {
        Element found = element(svg, classes);
        return Double.parseDouble(found.getAttribute("y"));
    }

    private static Element element(Element svg, String classes) {
        NodeList all = svg.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element element
                    && element.getAttribute("class").equals(classes)) {
                return element;
            }
        }
        throw new AssertionError("No element of class " + classes);
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.06);
    }
}
