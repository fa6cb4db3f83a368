package org.cauce.examples.svg;

/** Whom or what a mark stands for; the style sheet gives the colour, the charts the shape, weight and lane. */
public enum Style {
    /** The country of the page: its colour, heavier, bold label. */
    COUNTRY("hnd", "hl"),
    /** A neighbour of the country, or a donor without a colour of its own. */
    OTHER("oth", ""),
    /** Data to compare with. */
    MUTED("mut", "mut"),
    /** An average, drawn dashed where it is a line. */
    AVERAGE("avg", "mut"),
    /** What is left of a total, computed here: a dashed outline. */
    REMAINDER("oth", "rest"),
    /** Mexico. */
    MEXICO("mx", "mx"),
    /** The United States. */
    UNITED_STATES("us", "us"),
    /** The governments of the subregion. */
    GOVERNMENTS("ca", "ca"),
    /** Mexico and the United States together. */
    JOINT("jt", "jt");

    private final String className;
    private final String barClass;

    Style(String className, String barClass) {
        this.className = className;
        this.barClass = barClass;
    }

    /** {@return the class of lines, dots, lanes and segments in the style sheet} */
    public String className() {
        return className;
    }

    /** The classes of a bar. */
    String barClasses() {
        return ("bar " + barClass).strip();
    }

    /** The classes the text of a mark has besides its size. */
    String textClasses() {
        return this == COUNTRY ? "strong hndt" : "";
    }

    /** Lines and dots know the country, other countries, data to compare with and averages only. */
    String lineClass() {
        return switch (this) {
            case COUNTRY, MUTED, AVERAGE -> className;
            default -> "oth";
        };
    }
}
