package org.cauce.examples.svg;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * One line of text at its place in a drawing.
 *
 * @param x the point the text is anchored at
 * @param y the base line
 * @param anchor which part of the text stands at the point
 * @param classes the classes of the style sheet, separated by spaces; they decide the size
 * @param spans the text, in pieces that may differ in class
 */
public record Words(double x, double y, Anchor anchor, String classes, ImmutableList<Span> spans) {
    /** From base line to base line, in pixels. */
    public static final double LEADING = 16;

    private static final double EM_PER_CHARACTER = 0.6;
    private static final double ASCENT = 0.78;

    /** Which part of a text stands at its point. */
    public enum Anchor {
        /** The beginning. */
        START,
        /** The middle. */
        MIDDLE,
        /** The end. */
        END
    }

    /**
     * A piece of a text.
     *
     * @param text the piece
     * @param classes its own classes; empty if it has none
     */
    public record Span(String text, String classes) {}

    /**
     * {@return a text that begins at a point}
     *
     * @param x the point
     * @param y the base line
     * @param text the text
     */
    public static Words at(double x, double y, String text) {
        return new Words(x, y, Anchor.START, "", ImmutableList.of(new Span(text, "")));
    }

    /** {@return the width, estimated} */
    public double width() {
        return spans.stream().mapToDouble(span -> width(span.text(), classes)).sum();
    }

    /** {@return the place it takes, estimated} */
    public Box box() {
        double width = width();
        double left = switch (anchor) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
        double size = size(classes);
        return new Box(left, y - ASCENT * size, width, size);
    }

    /**
     * {@return the text at another place}
     *
     * @param left the point it is anchored at
     * @param base the base line
     */
    public Words to(double left, double base) {
        return new Words(left, base, anchor, classes, spans);
    }

    /** {@return the text with its middle at the point} */
    public Words middle() {
        return new Words(x, y, Anchor.MIDDLE, classes, spans);
    }

    /** {@return the text with its end at the point} */
    public Words end() {
        return new Words(x, y, Anchor.END, classes, spans);
    }

    /**
     * {@return the text with other classes}
     *
     * @param names the classes, separated by spaces
     */
    public Words as(String names) {
        return new Words(x, y, anchor, names.strip(), spans);
    }

    /**
     * {@return the text with a piece added}
     *
     * @param text the piece
     * @param names its classes; empty if it has none
     */
    public Words and(String text, String names) {
        ImmutableList<Span> longer = ImmutableList.<Span>builder()
                .addAll(spans)
                .add(new Span(text, names))
                .build();
        return new Words(x, y, anchor, classes, longer);
    }

    /**
     * {@return lines of text one below the other, from the place of this one, with its anchor and classes}
     *
     * @param lines the lines
     */
    public ImmutableList<Words> stacked(List<String> lines) {
        ImmutableList.Builder<Words> stack = ImmutableList.builder();
        for (int i = 0; i < lines.size(); i++) {
            stack.add(new Words(x, y + i * LEADING, anchor, classes, ImmutableList.of(new Span(lines.get(i), ""))));
        }
        return stack.build();
    }

    /** The estimated width of a text in the size its classes have. */
    static double width(String text, String classes) {
        return text.codePointCount(0, text.length()) * characterWidth(classes);
    }

    static double characterWidth(String classes) {
        return EM_PER_CHARACTER * size(classes);
    }

    /** The size of type, as the style sheet has it. */
    private static double size(String classes) {
        List<String> names = Splitter.on(' ').splitToList(classes);
        if (names.contains("panel")) {
            return 14;
        }
        return names.contains("sm") ? 12.5 : names.contains("ax") ? 12 : 13;
    }
}
