package org.cauce.examples.command;

import com.google.common.base.Splitter;
import java.io.PrintWriter;
import org.cauce.examples.report.Phrases;

/** Text for people: headings and indented paragraphs, wrapped at 100 characters. */
public final class Outline {
    private static final int WIDEST = 100;
    private static final int INDENT = 2;

    private final PrintWriter out;
    private final Phrases phrases;
    private boolean begun;

    private Outline(PrintWriter out, Phrases phrases) {
        this.out = out;
        this.phrases = phrases;
    }

    /**
     * {@return an outline that is written as it grows}
     *
     * @param out where to
     */
    public static Outline on(PrintWriter out) {
        return on(out, Phrases.ENGLISH);
    }

    /**
     * {@return an outline that is written as it grows}
     *
     * @param out where to
     * @param phrases the language in which it is written
     */
    public static Outline on(PrintWriter out, Phrases phrases) {
        return new Outline(out, phrases);
    }

    /** {@return what is said in the language in which it is written} */
    public Phrases phrases() {
        return phrases;
    }

    /**
     * Writes a heading, after an empty line unless it is the first, and underlines it.
     *
     * @param text the heading
     * @return this outline
     */
    public Outline heading(String text) {
        gap();
        line(text);
        return line("─".repeat(Math.min(WIDEST, text.codePointCount(0, text.length()))));
    }

    /**
     * Writes an empty line, unless nothing was written yet.
     *
     * @return this outline
     */
    public Outline gap() {
        return begun ? line("") : this;
    }

    /**
     * Writes a paragraph; its further lines are indented by two more than the first.
     *
     * @param level how far it is indented, from 0
     * @param text the paragraph
     * @return this outline
     */
    public Outline paragraph(int level, String text) {
        String indent = " ".repeat(level * INDENT);
        StringBuilder line = new StringBuilder(indent);
        int width = indent.length();
        boolean isEmpty = true;
        for (String word : Splitter.on(' ').split(text.strip())) {
            int length = word.codePointCount(0, word.length());
            if (!isEmpty && width + 1 + length > WIDEST) {
                line(line.toString());
                line = new StringBuilder(indent).append(" ".repeat(INDENT));
                width = line.length();
                isEmpty = true;
            }
            line.append(isEmpty ? "" : " ").append(word);
            width += length + (isEmpty ? 0 : 1);
            isEmpty = false;
        }
        return line(line.toString());
    }

    private Outline line(String text) {
        begun = true;
        out.print(text.stripTrailing() + "\n");
        return this;
    }
}
