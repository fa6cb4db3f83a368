package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.cauce.examples.svg.Labels;
import org.cauce.examples.svg.Svg;
import org.cauce.examples.svg.Words;

/** Where a group of sectors stands: its name, the initiatives of both donors, and the strips between them. */
final class FacingLane {
    private static final String PANEL = "panel";

    private final FacingScale scale;
    private final double top;
    private final ImmutableList<Words> heading;
    private final Half one;
    private final ImmutableList<FacingStrip> strips;
    private final double strip;
    private final Half other;

    /** One donor: its name and its initiatives, or words that it has none. */
    private record Half(
            ImmutableList<Words> name, ImmutableList<FacingRow> rows, ImmutableList<Words> nobody, double bottom) {
        void drawTexts(Svg svg) {
            svg.text(name);
            svg.text(nobody);
            rows.forEach(row -> row.drawLabel(svg));
        }
    }

    FacingLane(FacingTimelines.Lane lane, FacingTimelines.Frame frame, FacingScale scale, double top) {
        this.scale = scale;
        this.top = top;
        this.heading = Words.at(0, top + 18, "").as(PANEL).stacked(Labels.wrap(lane.name(), scale.nameRoom(), PANEL));
        double headed = top + 18 + (heading.size() - 1) * Words.LEADING;
        this.one = half(frame, frame.one(), lane.one(), new Place("lus", top + 6, headed + 18));
        this.strip = one.bottom() + 5;
        this.strips = FacingStrip.place(lane.strips(), scale, strip);
        double below = FacingStrip.bottom(strips, strip) + 4;
        this.other = half(frame, frame.other(), lane.other(), new Place("lmx", below, below + 16));
    }

    /**
     * The class of a donor's name, the top of its rows where names stand beside them, and the base line of the name.
     */
    private record Place(String classes, double top, double base) {}

    private Half half(
            FacingTimelines.Frame frame, FacingTimelines.Side side, List<FacingTimelines.Row> rows, Place place) {
        String classes = "ax " + place.classes();
        ImmutableList<Words> name =
                Words.at(0, place.base(), "").as(classes).stacked(Labels.wrap(side.name(), scale.nameRoom(), classes));
        double named = place.base() + (name.size() - 1) * Words.LEADING + 6;
        double start = scale.hasNames() ? place.top() : named;
        if (rows.isEmpty()) {
            double base = scale.hasNames() ? place.base() : named + 13;
            ImmutableList<Words> nobody = Words.at(scale.hasNames() ? scale.left() : 0, base, "")
                    .as("ax")
                    .stacked(Labels.wrap(frame.nobody(), scale.width().pixels() - scale.left(), "ax"));
            return new Half(name, ImmutableList.of(), nobody, Math.max(named, base + 6));
        }
        ImmutableList<FacingRow> placed = FacingRow.place(rows, scale, side, start);
        return new Half(
                name,
                placed,
                ImmutableList.of(),
                Math.max(named, placed.get(placed.size() - 1).bottom()));
    }

    double bottom() {
        return other.bottom() + 8;
    }

    void drawBars(Svg svg) {
        svg.line(0, top, scale.width().pixels(), top, "lanel");
        svg.line(scale.left(), strip - 2, scale.right(), strip - 2, "spine");
        one.rows().forEach(row -> row.drawBar(svg));
        strips.forEach(one -> one.drawBoxes(svg));
        other.rows().forEach(row -> row.drawBar(svg));
    }

    void drawTexts(Svg svg) {
        svg.text(heading);
        one.drawTexts(svg);
        strips.forEach(one -> one.drawLabel(svg));
        other.drawTexts(svg);
    }
}
