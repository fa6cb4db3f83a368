package org.cauce.examples.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.cauce.examples.report.Cited;
import org.cauce.examples.svg.Chart;
import org.cauce.model.source.Ref;

/** A figure in the making. */
public final class Draft {
    private final PageContext context;
    private final int number;
    private final Prose title;
    private final Prose unit;
    private Block.Drawing drawing = Block.Drawing.NONE;
    private Prose note = Prose.EMPTY;
    private boolean half;

    /**
     * Begins a figure; it takes the next number of the page.
     *
     * @param context what the page shares
     * @param title the finding, a sentence
     * @param unit what is drawn, in which unit
     */
    public Draft(PageContext context, Prose title, Prose unit) {
        this.context = context;
        this.number = context.nextFigure();
        this.title = title;
        this.unit = unit;
    }

    /** {@return this, to stand beside another figure} */
    public Draft half() {
        half = true;
        return this;
    }

    /**
     * {@return this, with a chart}
     *
     * @param chart the chart
     */
    public Draft drawing(Chart chart) {
        drawing = new Block.Drawing(chart.svg(), drawing.key());
        return this;
    }

    /**
     * {@return this, with what the signs of the chart mean}
     *
     * @param signs the signs
     */
    public Draft key(ImmutableList<Block.Sign> signs) {
        drawing = new Block.Drawing(drawing.svg(), signs);
        return this;
    }

    /**
     * {@return this, with what a reader must know}
     *
     * @param text the note
     */
    public Draft note(Prose text) {
        note = text;
        return this;
    }

    /**
     * {@return the figure; its sources are those of the numbers in its table}
     *
     * @param table all numbers of the figure
     */
    public Block.Figure table(Table table) {
        ImmutableSet<Ref> records =
                ImmutableSet.copyOf(Facts.records(table.numbers().collect(ImmutableList.<Cited>toImmutableList())));
        return table(table, context.facts.source(records));
    }

    /**
     * {@return the figure, with where its numbers come from}
     *
     * @param table all numbers of the figure
     * @param source where they come from
     */
    public Block.Figure table(Table table, Prose source) {
        return new Block.Figure(number, half, title, unit, drawing, note, source, table);
    }
}
