package org.cauce.examples.svg;

import com.google.common.collect.ImmutableList;
import org.cauce.examples.report.Cited;

/**
 * One square for each thing counted; those that are done are filled. For counts such as 3 of 39.
 *
 * @param label what a screen reader says of the chart
 * @param done how many squares are filled
 * @param total how many squares there are
 * @param doneNumber the number under the left end, with its words, such as {@code 3 finished}
 * @param totalNumber the number under the right end, with its words, such as {@code of 39 projects}
 */
public record UnitSquares(String label, int done, int total, Cited doneNumber, Cited totalNumber) implements Chart {
    private static final int MOST = 1000;
    private static final int WIDE_COLUMNS = 39;
    private static final int NARROW_COLUMNS = 13;
    private static final double LARGEST_PITCH = 26;

    /**
     * Checks the counts.
     *
     * @param label what a screen reader says of the chart
     * @param done how many squares are filled
     * @param total how many squares there are
     * @param doneNumber the number under the left end, with its words, such as {@code 3 finished}
     * @param totalNumber the number under the right end, with its words, such as {@code of 39 projects}
     * @throws IllegalArgumentException if more are done than there are, or there are more than one can look at
     */
    public UnitSquares {
        if (done < 0 || done > total || total > MOST) {
            throw new IllegalArgumentException(
                    "%d of %d: expected 0 to total, and a total of at most %d; use RankedBars"
                            .formatted(done, total, MOST));
        }
    }

    @Override
    public Svg draw(Width width) {
        Svg svg = Svg.of(width, label);
        int columns = width.isWide() ? WIDE_COLUMNS : NARROW_COLUMNS;
        double pitch = Math.min(LARGEST_PITCH, (double) width.pixels() / columns);
        double size = pitch - (width.isWide() ? 4 : 6);
        for (int i = 0; i < total; i++) {
            int row = i / columns;
            Box box = new Box(i % columns * pitch + 0.5, row * pitch + 0.5, size, size);
            svg.rect(box, i < done ? "u done" : "u");
        }
        int rows = (total + columns - 1) / columns;
        double right = Math.min(total, columns) * pitch - pitch + size + 1;
        return svg.height(captions(svg, width, rows * pitch + 18, right) + 12);
    }

    private double captions(Svg svg, Width width, double y, double right) {
        double first = Words.width(doneNumber.shown(), "");
        double second = Words.width(totalNumber.shown(), "");
        boolean fits = first + second + 16 <= width.pixels();
        ImmutableList<String> left = Labels.wrapNumber(doneNumber.shown(), width.pixels(), "");
        svg.number(doneNumber, Words.at(0, y, "").as("strong hndt").stacked(left));
        if (fits) {
            double end = Math.max(right, first + second + 16);
            svg.number(totalNumber, Words.at(end, y, totalNumber.shown()).end());
            return y;
        }
        double below = y + left.size() * Words.LEADING + 9;
        ImmutableList<String> lines = Labels.wrapNumber(totalNumber.shown(), width.pixels(), "");
        svg.number(totalNumber, Words.at(0, below, "").stacked(lines));
        return below + (lines.size() - 1) * Words.LEADING;
    }
}
