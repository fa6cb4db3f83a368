package org.cauce.examples.svg;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** One drawing of {@link Timeline}: first everything is placed, then drawn from the ground up. */
final class TimelineDrawing {
    private static final ImmutableList<Integer> YEAR_STEPS = ImmutableList.of(1, 5, 10, 20, 50, 100);
    private static final double TOP = 30;
    private static final double YEAR_ROOM = 40;

    private final Timeline chart;
    private final TimelineScale scale;
    private final Svg svg;

    TimelineDrawing(Timeline chart, Width width) {
        this.chart = chart;
        this.scale = new TimelineScale(chart, width);
        this.svg = Svg.of(width, chart.label());
    }

    Svg draw() {
        List<PlacedLane> lanes = new ArrayList<>();
        double y = TOP;
        for (Timeline.Lane lane : chart.lanes()) {
            PlacedLane placed = place(lane, y);
            lanes.add(placed);
            y = placed.bottom();
        }
        years(y);
        lanes.forEach(this::heading);
        lanes.forEach(lane -> lane.rows().forEach(row -> bar(lane.lane().style(), row)));
        lanes.forEach(this::arrows);
        lanes.forEach(lane -> lane.rows().forEach(this::labels));
        return svg.height(y);
    }

    /** A lane and where its rows stand. */
    private record PlacedLane(
            Timeline.Lane lane,
            double top,
            ImmutableList<Words> heading,
            ImmutableList<TimelineRow> rows,
            double bottom) {}

    private PlacedLane place(Timeline.Lane lane, double top) {
        ImmutableList<String> names = Labels.wrap(lane.name(), scale.width().pixels(), "");
        ImmutableList<Words> heading =
                Words.at(0, top + 17, "").as("lane " + lane.style().className()).stacked(names);
        double y = top + 18 + names.size() * Words.LEADING;
        ImmutableList.Builder<TimelineRow> rows = ImmutableList.builder();
        for (int i = 0; i < lane.rows().size(); i++) {
            TimelineRow row = new TimelineRow(lane.rows().get(i), scale, y, arrow(lane, i - 1), arrow(lane, i));
            rows.add(row);
            y = row.bottom() + (scale.width().isWide() ? 17 : 9);
        }
        return new PlacedLane(lane, top, heading, rows.build(), y);
    }

    /** The arrow that leaves a row for the next one. */
    private TimelineArrow arrow(Timeline.Lane lane, int index) {
        boolean isArrow = index >= 0
                && index + 1 < lane.rows().size()
                && lane.rows().get(index + 1).succeedsAbove();
        return isArrow
                ? TimelineArrow.between(lane.rows().get(index), lane.rows().get(index + 1), scale)
                : TimelineArrow.NONE;
    }

    private void years(double bottom) {
        double room = scale.at(scale.firstYear() + 1) - scale.at(scale.firstYear());
        int step = YEAR_STEPS.stream()
                .filter(years -> years * room >= YEAR_ROOM)
                .findFirst()
                .orElse(1000);
        double taken = yearLabel(scale.firstYear(), false);
        for (int year = scale.firstYear(); year <= scale.lastYear(); year++) {
            boolean isRound = year % step == 0;
            if (isRound || (scale.width().isWide() && room > 6)) {
                svg.line(scale.at(year), 20, scale.at(year), bottom - 4, isRound ? "grid" : "grid lt");
            }
            double half = Words.width(Integer.toString(year), "ax") / 2;
            if (isRound && scale.at(year) - half > taken + 6) {
                taken = yearLabel(year, true);
            }
        }
    }

    private double yearLabel(int year, boolean isCentred) {
        Words words = Words.at(scale.at(year), 13, Integer.toString(year)).as("ax");
        Words placed = isCentred ? words.middle() : words;
        svg.text(placed);
        return placed.box().right();
    }

    private void heading(PlacedLane lane) {
        svg.text(lane.heading());
        double y = lane.top() + 8 + lane.heading().size() * Words.LEADING;
        svg.line(0, y, scale.width().pixels(), y, "lanel");
    }

    private void bar(Style style, TimelineRow row) {
        for (Timeline.Segment segment : row.row().segments()) {
            Box box = new Box(scale.at(segment.from()), row.barTop(), scale.length(segment), TimelineRow.BAR);
            svg.rect(box, segment.kind().classes(style));
            if (segment.kind() == Timeline.Kind.SUSPENDED) {
                Hatching.draw(svg, box, "hatch");
            }
        }
        if (row.row().isOpenEnded()) {
            double y = row.barTop() + TimelineRow.BAR / 2;
            svg.line(scale.barEnd(row.row()) + 3, y, row.end(), y, "tail " + style.className());
        }
    }

    private void arrows(PlacedLane lane) {
        for (int i = 1; i < lane.rows().size(); i++) {
            TimelineRow row = lane.rows().get(i);
            if (row.row().succeedsAbove()) {
                arrow(lane.rows().get(i - 1), row);
            }
        }
    }

    /** Straight down if the bars allow it, otherwise through the free strip between the rows. */
    private void arrow(TimelineRow from, TimelineRow to) {
        TimelineArrow arrow = new TimelineArrow(from.arrowOut(), to.arrowIn());
        double start = arrow.start();
        double head = arrow.head();
        double top = from.barTop() + TimelineRow.BAR;
        double tip = to.barTop();
        if (arrow.isStraight()) {
            svg.path("succ", "M# #V#", start, top, tip - 5);
        } else {
            double turn = from.bottom() + 7;
            double side = Math.signum(head - start) * 5;
            svg.path("succ", "M# #V#H#q# 0 # 5V#", start, top, turn, head - side, side, side, tip - 5);
        }
        svg.path("succh", "M# #h9l-4.5 6.5z", head - 4.5, tip - 7);
    }

    private void labels(TimelineRow row) {
        svg.number(row.row().dates(), row.label());
        row.noteLabels().forEach(note -> svg.number(note.number(), note.lines()));
    }
}
