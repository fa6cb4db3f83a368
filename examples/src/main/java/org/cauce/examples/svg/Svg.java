package org.cauce.examples.svg;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.cauce.examples.report.Cited;

/**
 * Writes one drawing. It escapes all text, draws numbers as links to their sources, and remembers where text stands.
 *
 * <p>Coordinates are pixels from the upper left corner, written with one decimal and a point in every locale.
 */
public final class Svg {
    private static final double HIT_HEIGHT = 24;
    private static final double HIT_ASCENT = 17;
    private static final double HIT_MARGIN = 3;
    private static final double LARGEST_SCALE = 1.12;

    private final Width width;
    private final String label;
    private final Markup body = new Markup();
    private final List<Box> texts = new ArrayList<>();
    private final List<Box> hits = new ArrayList<>();
    private double height;

    private Svg(Width width, String label) {
        this.width = width;
        this.label = label;
    }

    /**
     * {@return an empty drawing}
     *
     * @param width its width
     * @param label what a screen reader says of it
     */
    public static Svg of(Width width, String label) {
        return new Svg(width, label);
    }

    /** {@return where text stands, in the order drawn; one box for each line} */
    public ImmutableList<Box> texts() {
        return ImmutableList.copyOf(texts);
    }

    /** {@return the areas that answer to a finger or pointer, in the order drawn} */
    public ImmutableList<Box> hits() {
        return ImmutableList.copyOf(hits);
    }

    /** {@return the whole drawing as a rectangle} */
    public Box frame() {
        return new Box(0, 0, width.pixels(), height);
    }

    /**
     * Makes the drawing so high.
     *
     * @param pixels the height
     * @return this
     */
    public Svg height(double pixels) {
        height = Math.ceil(pixels);
        return this;
    }

    /**
     * Draws text that is no number of the data: names, headings, the marks of an axis.
     *
     * @param words the text and its place
     * @return this
     */
    public Svg text(Words words) {
        texts.add(words.box());
        write(words, words.classes());
        return this;
    }

    /**
     * Draws lines of text.
     *
     * @param lines the lines
     * @return this
     */
    public Svg text(Iterable<Words> lines) {
        lines.forEach(this::text);
        return this;
    }

    /**
     * Draws a number whose text takes several lines.
     *
     * @param number the number
     * @param lines the lines
     * @return this
     */
    public Svg number(Cited number, List<Words> lines) {
        return number(number, lines.toArray(Words[]::new));
    }

    /**
     * Draws a number, or text that stands for one, as a link to its source.
     *
     * @param number the number
     * @param lines the text that is shown, with its place
     * @return this
     */
    public Svg number(Cited number, Words... lines) {
        body.open(
                "a",
                "class",
                number.computed() ? "n calc" : "n",
                "href",
                "#s" + number.note(),
                "data-n",
                Integer.toString(number.note()),
                "data-w",
                number.what(),
                "data-p",
                number.printed().orElse(""),
                "data-k",
                number.kind().orElse(""),
                "data-x",
                number.doubt().orElse(""),
                "data-i",
                number.record());
        for (Words line : lines) {
            hit(line);
            texts.add(line.box());
            write(line, ("v " + line.classes()).strip());
        }
        body.close("a");
        return this;
    }

    /**
     * Draws a line.
     *
     * @param x1 its beginning
     * @param y1 its beginning
     * @param x2 its end
     * @param y2 its end
     * @param classes the classes of the style sheet
     * @return this
     */
    public Svg line(double x1, double y1, double x2, double y2, String classes) {
        body.empty("line", "x1", px(x1), "y1", px(y1), "x2", px(x2), "y2", px(y2), "class", classes);
        return this;
    }

    /**
     * Draws a rectangle, at least 0.6 px wide so that a small value does not vanish.
     *
     * @param box the rectangle
     * @param classes the classes of the style sheet
     * @return this
     */
    public Svg rect(Box box, String classes) {
        String wide = px(Math.max(box.width(), 0.6));
        body.empty(
                "rect",
                "x",
                px(box.x()),
                "y",
                px(box.y()),
                "width",
                wide,
                "height",
                px(box.height()),
                "class",
                classes);
        return this;
    }

    /**
     * Draws a circle.
     *
     * @param x its middle
     * @param y its middle
     * @param radius its radius
     * @param classes the classes of the style sheet
     * @return this
     */
    public Svg circle(double x, double y, double radius, String classes) {
        body.empty("circle", "cx", px(x), "cy", px(y), "r", px(radius), "class", classes);
        return this;
    }

    /**
     * Draws a path.
     *
     * @param classes the classes of the style sheet
     * @param pattern the commands of the path with {@code #} for each number, such as {@code M# # H#}
     * @param numbers the numbers, in the order of the pattern
     * @return this
     * @throws IllegalArgumentException if the pattern asks for more or fewer numbers
     */
    public Svg path(String classes, String pattern, double... numbers) {
        List<String> parts = Splitter.on('#').splitToList(pattern);
        if (parts.size() != numbers.length + 1) {
            throw new IllegalArgumentException(
                    "The path %s asks for %d numbers, not %d".formatted(pattern, parts.size() - 1, numbers.length));
        }
        StringBuilder commands = new StringBuilder(parts.get(0));
        for (int i = 0; i < numbers.length; i++) {
            commands.append(px(numbers[i])).append(parts.get(i + 1));
        }
        body.empty("path", "class", classes, "d", commands.toString());
        return this;
    }

    /**
     * Begins a group; {@link #close()} ends it.
     *
     * @param classes the classes of the style sheet
     * @return this
     */
    public Svg open(String classes) {
        body.open("g", "class", classes);
        return this;
    }

    /**
     * Ends the group begun last.
     *
     * @return this
     */
    public Svg close() {
        body.close("g");
        return this;
    }

    /** {@return the drawing as an element} */
    public String markup() {
        int pixels = width.pixels();
        return new Markup()
                .open(
                        "svg",
                        "class",
                        width.className(),
                        "viewBox",
                        "0 0 " + pixels + " " + (long) height,
                        "style",
                        "max-width:" + (long) (pixels * LARGEST_SCALE) + "px",
                        "role",
                        "group",
                        "aria-label",
                        label)
                .add(body)
                .close("svg")
                .toString();
    }

    private void hit(Words line) {
        Box box = line.box();
        Box hit = new Box(box.x() - HIT_MARGIN, line.y() - HIT_ASCENT, box.width() + 2 * HIT_MARGIN, HIT_HEIGHT);
        hits.add(hit);
        rect(hit, "hit");
    }

    private void write(Words words, String classes) {
        String anchor = switch (words.anchor()) {
            case START -> "";
            case MIDDLE -> "middle";
            case END -> "end";
        };
        body.open("text", "x", px(words.x()), "y", px(words.y()), "class", classes, "text-anchor", anchor);
        for (Words.Span span : words.spans()) {
            if (span.classes().isEmpty()) {
                body.text(span.text());
            } else {
                body.open("tspan", "class", span.classes()).text(span.text()).close("tspan");
            }
        }
        body.close("text");
    }

    /** A coordinate with one decimal; not through a formatter, which would take the decimal mark of the locale. */
    static String px(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A coordinate is a finite number, not " + value);
        }
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        return sign + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
    }
}
