package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import org.cauce.examples.svg.Svg;
import org.cauce.examples.svg.Words;

/** One drawing of {@link FacingTimelines}: first everything is placed, then drawn from the ground up. */
final class FacingDrawing {
    private final FacingTimelines chart;
    private final FacingScale scale;
    private final Svg svg;

    FacingDrawing(FacingTimelines chart, FacingScale scale) {
        this.chart = chart;
        this.scale = scale;
        this.svg = Svg.of(scale.width(), chart.label());
    }

    Svg draw() {
        FacingEvents events = FacingEvents.place(chart.events(), scale);
        double years = events.bottom() + 18;
        ImmutableList<FacingLane> lanes = lanes(years + 10);
        double bottom =
                lanes.isEmpty() ? years + 10 : lanes.get(lanes.size() - 1).bottom();
        grid(years + 6, bottom);
        events.drawLines(svg, bottom);
        lanes.forEach(lane -> lane.drawBars(svg));
        svg.line(scale.left(), bottom, scale.right(), bottom, "base");
        heading(events);
        years(years);
        years(bottom + 17);
        lanes.forEach(lane -> lane.drawTexts(svg));
        events.drawLabels(svg);
        return svg.height(bottom + 24);
    }

    private ImmutableList<FacingLane> lanes(double top) {
        ImmutableList.Builder<FacingLane> lanes = ImmutableList.builder();
        double y = top;
        for (FacingTimelines.Lane lane : chart.lanes()) {
            FacingLane placed = new FacingLane(lane, chart.frame(), scale, y);
            lanes.add(placed);
            y = placed.bottom();
        }
        return lanes.build();
    }

    private void heading(FacingEvents events) {
        if (!events.isEmpty()) {
            svg.text(Words.at(0, 16, chart.frame().joins()).as("lane jt"));
        }
    }

    private void grid(double top, double bottom) {
        int step = scale.step();
        boolean isFine = scale.at(scale.from().plusYears(1)) - scale.left() > 15;
        for (int year = scale.from().getYear(); year < scale.until().getYear() + 1; year++) {
            if (year % step == 0 || isFine) {
                svg.line(scale.at(year), top, scale.at(year), bottom, year % step == 0 ? "grid" : "grid lt");
            }
        }
    }

    private void years(double base) {
        double taken = Double.NEGATIVE_INFINITY;
        int step = scale.step();
        for (int year = scale.from().getYear(); year <= scale.until().getYear(); year++) {
            Words words = year(year, base);
            if (year % step == 0 && words.box().x() > taken + 6 && isInside(year)) {
                svg.text(words);
                taken = words.box().right();
            }
        }
    }

    private boolean isInside(int year) {
        return scale.from().getYear() == year
                || year(year, 0).box().right() <= scale.width().pixels();
    }

    private Words year(int year, double base) {
        Words words = Words.at(scale.at(year), base, Integer.toString(year)).as("ax tl");
        return words.middle().box().x() < 0 ? words : words.middle();
    }
}
