package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.cauce.examples.report.Cited;
import org.cauce.examples.svg.Chart;
import org.cauce.model.source.Ref;

/** A figure in the making. */
final class Draft {
    private final Context context;
    private final int number;
    private final Prose title;
    private final Prose unit;
    private Block.Drawing drawing = Block.Drawing.NONE;
    private Prose note = Prose.EMPTY;
    private boolean half;

    Draft(Context context, Prose title, Prose unit) {
        this.context = context;
        this.number = context.nextFigure();
        this.title = title;
        this.unit = unit;
    }

    Draft half() {
        half = true;
        return this;
    }

    Draft drawing(Chart chart) {
        drawing = new Block.Drawing(chart.svg(), drawing.key());
        return this;
    }

    Draft key(ImmutableList<Block.Sign> signs) {
        drawing = new Block.Drawing(drawing.svg(), signs);
        return this;
    }

    Draft note(Prose text) {
        note = text;
        return this;
    }

    /** Returns the figure; its sources are those of the numbers in its table. */
    Block.Figure table(Table table) {
        ImmutableSet<Ref> records =
                ImmutableSet.copyOf(Facts.records(table.numbers().collect(ImmutableList.<Cited>toImmutableList())));
        return table(table, context.facts.source(records));
    }

    /** Returns the figure, with where its numbers come from. */
    Block.Figure table(Table table, Prose source) {
        return new Block.Figure(number, half, title, unit, drawing, note, source, table);
    }
}
