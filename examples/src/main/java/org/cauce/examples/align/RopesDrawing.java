package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.cauce.examples.svg.Box;
import org.cauce.examples.svg.Labels;
import org.cauce.examples.svg.Svg;
import org.cauce.examples.svg.Width;
import org.cauce.examples.svg.Words;
import org.cauce.indicators.alignment.HandOver.Fit;

/** Draws ropes: with names at both ends where there is room, above and below the rope where there is none. */
final class RopesDrawing {
    private static final double LEADING = 16;
    private static final double NAMES = 186;
    private static final double GAP = 8;
    private static final int LINES = 2;
    private static final double KNOT = 6;

    private final Ropes ropes;
    private final Svg svg;
    private final boolean isWide;
    private final double width;
    private final ImmutableList<Double> knots;
    private double y = 4;

    RopesDrawing(Ropes ropes, Width width) {
        this.ropes = ropes;
        this.svg = Svg.of(width, ropes.label());
        this.isWide = width.isWide();
        this.width = width.pixels();
        this.knots = knots();
    }

    /** The middles of the knots: spread over the rope, as far apart as the words above them need. */
    private ImmutableList<Double> knots() {
        double low = isWide ? NAMES + 2 * GAP : 0;
        double high = width - low;
        List<String> criteria = ropes.criteria();
        List<Double> sizes = criteria.stream()
                .map(text -> Words.at(0, 0, text).as("ax").width() + GAP / 2)
                .toList();
        double free = (high - low - sizes.stream().mapToDouble(size -> size).sum()) / criteria.size();
        double edge = low;
        ImmutableList.Builder<Double> middles = ImmutableList.builder();
        for (double size : sizes) {
            middles.add(edge + (size + free) / 2);
            edge += size + free;
        }
        return middles.build();
    }

    Svg draw() {
        for (Ropes.Group group : ropes.groups()) {
            head(group);
            group.ropes().forEach(rope -> draw(rope, group.className()));
            y += LEADING / 2;
        }
        return svg.height(y);
    }

    private void head(Ropes.Group group) {
        for (String line : Labels.wrap(group.title(), width, "panel")) {
            svg.text(Words.at(0, y + 14, line).as("panel"));
            y += LEADING + 2;
        }
        y += 6;
        if (isWide) {
            svg.text(Words.at(NAMES, y + 12, ropes.heads().from()).end().as("ax strong"));
            svg.text(Words.at(width - NAMES, y + 12, ropes.heads().to()).as("ax strong"));
        }
        for (int i = 0; i < knots.size(); i++) {
            svg.text(Words.at(knots.get(i), y + 12, ropes.criteria().get(i))
                    .middle()
                    .as("ax"));
        }
        y += 20;
    }

    private void draw(Ropes.Rope rope, String style) {
        if (isWide) {
            beside(rope, style);
        } else {
            stacked(rope, style);
        }
    }

    private void beside(Ropes.Rope rope, String style) {
        int lines = Math.max(lines(rope.from()), lines(rope.to()));
        double middle = y + lines * LEADING / 2;
        rope(rope, style, NAMES + GAP, width - NAMES - GAP, middle);
        end(rope.from(), Words.at(NAMES, y + 13, "").end());
        end(rope.to(), Words.at(width - NAMES, y + 13, ""));
        y += lines * LEADING + 12;
    }

    private void stacked(Ropes.Rope rope, String style) {
        end(rope.from(), Words.at(0, y + 13, ""));
        y += lines(rope.from()) * LEADING + 14;
        rope(rope, style, 6, width - 6, y);
        y += 12;
        end(rope.to(), Words.at(width, y + 13, "").end());
        y += lines(rope.to()) * LEADING + 14;
    }

    private ImmutableList<String> name(Ropes.End end) {
        return Labels.wrap(end.name().shown(), isWide ? NAMES : width, "", LINES);
    }

    private void end(Ropes.End end, Words at) {
        ImmutableList<String> name = name(end);
        svg.number(end.name(), at.stacked(name));
        Words below = new Words(at.x(), at.y() + name.size() * LEADING, at.anchor(), "ax", ImmutableList.of());
        svg.text(below.stacked(where(end)));
    }

    private ImmutableList<String> where(Ropes.End end) {
        return Labels.wrap(end.where(), isWide ? NAMES : width, "ax", LINES);
    }

    private int lines(Ropes.End end) {
        return name(end).size() + where(end).size();
    }

    private void rope(Ropes.Rope rope, String style, double from, double to, double middle) {
        svg.line(from, middle, to - 4, middle, "rope " + style);
        svg.path("roph " + style, "M# #l-9 -5v10z", to, middle);
        for (int i = 0; i < knots.size(); i++) {
            knot(rope.knots().get(i), knots.get(i), middle, style);
        }
    }

    private void knot(Fit fit, double x, double middle, String style) {
        switch (fit) {
            case FITS -> svg.circle(x, middle, KNOT + 0.5, "mk f " + style);
            case NEAR -> {
                svg.circle(x, middle, KNOT, "mk o " + style);
                svg.path("mkh " + style, "M# #a6 6 0 0 1 0 12z", x, middle - KNOT);
            }
            case NOT_STATED -> svg.circle(x, middle, KNOT, "mk o " + style);
            case DIFFERS -> {
                svg.rect(new Box(x - 8, middle - 8, 16, 16), "mkb");
                svg.path("mkx", "M# #l10 10M# #l-10 10", x - 5, middle - 5, x + 5, middle - 5);
            }
        }
    }
}
