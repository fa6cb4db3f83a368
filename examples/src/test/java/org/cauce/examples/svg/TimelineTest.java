package org.cauce.examples.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import org.cauce.examples.svg.Timeline.Kind;
import org.cauce.examples.svg.Timeline.Lane;
import org.cauce.examples.svg.Timeline.Row;
import org.cauce.examples.svg.Timeline.Segment;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static Segment segment(Kind kind, int from, int until) {
        return new Segment(kind, LocalDate.of(from, 1, 1), LocalDate.of(until, 1, 1));
    }

    private static Segment suspended(int from, int until) {
        Segment plain = segment(Kind.SUSPENDED, from, until);
        return new Segment(
                plain.kind(), plain.from(), plain.until(), Optional.of(Drawn.cited("suspended Mar 2019–Jun 2020")));
    }

    private static Row row(String name, boolean succeeds, Segment... segments) {
        return new Row(
                name, Optional.of("short"), Drawn.cited("2001–2009"), ImmutableList.copyOf(segments), true, succeeds);
    }

    private static Timeline timeline(Row... rows) {
        return new Timeline("c", ImmutableList.of(new Lane("Mexico", Style.MEXICO, ImmutableList.copyOf(rows))));
    }

    @Test
    void drawsWhatIsKnownOfEachSegment() {
        String markup = timeline(row(
                        "a",
                        false,
                        segment(Kind.ANNOUNCED, 2001, 2002),
                        segment(Kind.YEAR_ONLY, 2002, 2003),
                        segment(Kind.DATED, 2003, 2005),
                        suspended(2005, 2006),
                        segment(Kind.PLANNED, 2006, 2007)))
                .draw(Width.WIDE)
                .markup();
        assertThat(markup)
                .contains("\"seg mx prep\"")
                .contains("\"seg mx fz\"")
                .contains("\"seg mx\"")
                .contains("\"seg stop\"")
                .contains("\"hatch\"")
                .contains("\"seg mx plan\"")
                .contains("\"tail mx\"")
                .contains("suspended Mar 2019–Jun 2020");
    }

    @Test
    void hatchesInsideTheBar() {
        String markup = timeline(row("a", false, suspended(2001, 2003)))
                .draw(Width.NARROW)
                .markup();
        Box bar = new Box(2, 0, 310, 0);
        Splitter.on("<line ")
                .splitToStream(markup)
                .filter(line -> line.contains("\"hatch\""))
                .forEach(line -> assertThat(Double.parseDouble(line.substring(4, line.indexOf('"', 4))))
                        .isBetween(bar.x(), bar.right()));
    }

    @Test
    void goesStraightDownWhereBarsMeet() {
        Timeline chart = timeline(
                row("a", false, segment(Kind.DATED, 2001, 2008)), row("b", true, segment(Kind.DATED, 2008, 2012)));
        assertThat(chart.draw(Width.WIDE).markup()).containsPattern("class=\"succ\" d=\"M[0-9.]+ [0-9.]+V[0-9.]+\"");
    }

    @Test
    void goesRoundWhereBarsAreApart() {
        Timeline chart = timeline(
                row("a", false, segment(Kind.DATED, 2001, 2003)), row("b", true, segment(Kind.DATED, 2010, 2012)));
        assertThat(chart.draw(Width.WIDE).markup()).containsPattern("class=\"succ\" d=\"M[^\"]+H[^\"]+q");
    }

    @Test
    void refusesRowsAndSegmentsWithoutTime() {
        assertThatThrownBy(() -> row("a", false)).hasMessageContaining("no dated segment");
        assertThatThrownBy(() -> segment(Kind.DATED, 2002, 2001)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsTextsApart() {
        Drawn.assertClear(new Timeline("c", ImmutableList.of()));
        Drawn.assertClear(timeline(row("instant", false, segment(Kind.DATED, 2001, 2001))));
        Drawn.assertClear(timeline(row(Drawn.LONG, false, segment(Kind.DATED, 1900, 2024))));
        Drawn.assertClear(timeline(
                row(Drawn.LONG, false, suspended(2001, 2002), segment(Kind.DATED, 2002, 2005), suspended(2005, 2005)),
                row(Drawn.LONG, true, suspended(2003, 2004)),
                row(Drawn.LONG, true, suspended(2001, 2002))));
    }

    @Test
    void keepsTextsAndArrowsApartForAnyYears() {
        for (int seed = 0; seed < 500; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Row[] rows = new Row[6];
            for (int i = 0; i < rows.length; i++) {
                int from = random.nextInt(2001, 2024);
                int until = random.nextInt(from, 2025);
                String name = Drawn.LONG.substring(0, random.nextInt(3, 60)).strip();
                Segment second =
                        random.nextBoolean() ? suspended(until, until + 1) : segment(Kind.DATED, until, until + 1);
                rows[i] = row(name, i > 0 && random.nextBoolean(), segment(Kind.DATED, from, until), second);
            }
            Timeline chart = timeline(rows);
            Drawn.assertClear(chart);
            assertArrowsClear(chart, seed);
        }
    }

    /** The first and the last piece of each arrow are upright; no text may stand on them, nor on the piece between. */
    private static void assertArrowsClear(Timeline chart, int seed) {
        for (Width width : Width.values()) {
            Svg svg = chart.draw(width);
            for (String path : Splitter.on("<path class=\"succ\" d=\"M").split(svg.markup())) {
                if (path.startsWith("<svg")) {
                    continue;
                }
                double[] n = Splitter.onPattern("[^0-9.-]+")
                        .splitToStream(path.substring(0, path.indexOf('"')))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
                for (Box piece : pieces(n)) {
                    assertThat(svg.texts()).as("seed %d, %s", seed, width).noneMatch(piece::overlaps);
                }
            }
        }
    }

    /** M x y V y, or M x y V y H x q dx 0 dx 5 V y. */
    private static ImmutableList<Box> pieces(double... n) {
        if (n.length == 3) {
            return ImmutableList.of(new Box(n[0] - 1, n[1], 2, n[2] - n[1]));
        }
        double head = n[3] + n[4];
        return ImmutableList.of(
                new Box(n[0] - 1, n[1], 2, n[2] - n[1]),
                new Box(Math.min(n[0], head), n[2] - 1, Math.abs(head - n[0]), 2),
                new Box(head - 1, n[2], 2, n[n.length - 1] - n[2]));
    }
}
