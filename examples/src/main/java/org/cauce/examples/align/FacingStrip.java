package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cauce.examples.svg.Box;
import org.cauce.examples.svg.Hatching;
import org.cauce.examples.svg.Svg;
import org.cauce.examples.svg.Words;

/** Where a strip between two donors stands, with its label in it, beside it or above it. */
final class FacingStrip {
    private static final double HEIGHT = 22;
    private static final double GAP = 4;
    private static final double CLEARANCE = 8;
    private static final double LEAST = 5;

    private final FacingTimelines.Strip strip;
    private final FacingScale scale;
    private final ImmutableList<Words> label;
    private final ImmutableList<Box> boxes;

    private FacingStrip(FacingTimelines.Strip strip, FacingScale scale, double top) {
        this.strip = strip;
        this.scale = scale;
        ImmutableList<Box> level = boxes(top);
        ImmutableList<Words> beside = inOrBeside(level);
        if (beside.isEmpty()) {
            this.label = above(level.get(0).x(), top + 17);
            this.boxes = boxes(label.get(label.size() - 1).y() + 6);
        } else {
            this.label = beside;
            this.boxes = level;
        }
    }

    /** Places strips on as few levels as they need, so that no strip and no label covers another. */
    static ImmutableList<FacingStrip> place(List<FacingTimelines.Strip> strips, FacingScale scale, double top) {
        List<FacingStrip> placed = new ArrayList<>();
        double y = top;
        for (FacingTimelines.Strip strip : strips) {
            FacingStrip next = new FacingStrip(strip, scale, y);
            if (placed.stream().anyMatch(next::touches)) {
                y = bottom(placed, y) + GAP;
                next = new FacingStrip(strip, scale, y);
            }
            placed.add(next);
        }
        return ImmutableList.copyOf(placed);
    }

    /** The lower edge of strips; {@code top} if there are none. */
    static double bottom(List<FacingStrip> strips, double top) {
        return strips.stream().mapToDouble(FacingStrip::bottom).reduce(top, Math::max);
    }

    private double bottom() {
        return boxes.get(0).bottom();
    }

    private boolean touches(FacingStrip other) {
        return extent().overlaps(other.extent());
    }

    /** All that it covers, its label included, with room around. */
    private Box extent() {
        List<Box> all = new ArrayList<>(boxes);
        label.forEach(words -> all.add(words.box()));
        double left = all.stream().mapToDouble(Box::x).min().orElseThrow() - CLEARANCE;
        double right = all.stream().mapToDouble(Box::right).max().orElseThrow() + CLEARANCE;
        double top = all.stream().mapToDouble(Box::y).min().orElseThrow();
        return new Box(left, top, right - left, bottom() - top);
    }

    private ImmutableList<Box> boxes(double top) {
        return strip.days().asRanges().stream().map(days -> box(days, top)).collect(ImmutableList.toImmutableList());
    }

    private Box box(Range<LocalDate> days, double top) {
        double from = scale.at(days.lowerEndpoint());
        double width = Math.max(scale.at(days.upperEndpoint()) - from, LEAST);
        return new Box(Math.min(from, scale.right() - LEAST), top, width, HEIGHT);
    }

    private NameAndDates text(String classes) {
        return new NameAndDates(strip.text(), strip.years().shown(), classes);
    }

    private boolean isHatched() {
        return !strip.kind().hatch().isEmpty();
    }

    /** In the longest piece if it is not hatched, else right or left of all; empty if there is no room. */
    private ImmutableList<Words> inOrBeside(ImmutableList<Box> level) {
        double base = level.get(0).y() + 15.5;
        NameAndDates text = text(classes());
        Box longest = level.stream().max(Comparator.comparing(Box::width)).orElseThrow();
        if (!isHatched() && text.width() + 8 < longest.width()) {
            return ImmutableList.of(inside(longest.x() + longest.width() / 2, base));
        }
        double left = level.get(0).x() - CLEARANCE;
        double right = level.get(level.size() - 1).right() + CLEARANCE;
        if (text.width() <= scale.width().pixels() - right) {
            return ImmutableList.of(text.line().to(right, base));
        }
        return text.width() <= left - scale.left()
                ? ImmutableList.of(text.line().end().to(left, base))
                : ImmutableList.of();
    }

    /** On the solid colour of a link all of the text is light. */
    private Words inside(double x, double base) {
        if (strip.kind() == FacingTimelines.Strip.Kind.LINKED) {
            String whole = (strip.text() + " " + strip.years().shown()).strip();
            return Words.at(x, base, whole).middle().as("lab onjt");
        }
        return text("lab jtt").line().middle().to(x, base);
    }

    private String classes() {
        return strip.kind() == FacingTimelines.Strip.Kind.SIDE_BY_SIDE ? "lab tl strong" : "lab tl jtt";
    }

    private ImmutableList<Words> above(double start, double base) {
        double room = scale.width().pixels() - 1 - scale.left();
        NameAndDates text = text(classes());
        double last = scale.width().pixels() - 1 - Math.min(text.width(), room);
        return text.lines(Words.at(Math.min(start, last), base, ""), room);
    }

    void drawBoxes(Svg svg) {
        for (Box box : boxes) {
            svg.rect(box, strip.kind().classes());
            if (isHatched()) {
                Hatching.draw(svg, box, strip.kind().hatch());
            }
        }
    }

    void drawLabel(Svg svg) {
        svg.number(strip.years(), label);
    }
}
