package org.cauce.examples.svg;

/** One drawing of {@link Timeline}. */
final class TimelineDrawing {
    private final Svg svg;

    TimelineDrawing(Timeline chart, Width width) {
        this.svg = Svg.of(width, chart.label());
    }

    Svg draw() {
        return svg.height(10);
    }
}
