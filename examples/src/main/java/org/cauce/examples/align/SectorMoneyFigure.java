package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import org.cauce.examples.page.Block;
import org.cauce.examples.page.Draft;
import org.cauce.examples.page.Piece;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Table;
import org.cauce.examples.report.Cited;
import org.cauce.indicators.alignment.MoneyCell;
import org.cauce.indicators.query.Dimension;

/** Who pays in which recipient and category of sectors: one alone, the other alone, both, or neither. */
final class SectorMoneyFigure {
    private final Context context;
    private final AidTable table;
    private final StatisticsNumbers numbers;
    private final ImmutableList<MoneyCell> cells;

    SectorMoneyFigure(Context context, AidTable table, StatisticsNumbers numbers) {
        this.context = context;
        this.table = table;
        this.numbers = numbers;
        this.cells = table.of(context.pair).money(Dimension.CATEGORY).stream()
                .filter(cell -> !cell.members().contains(""))
                .collect(ImmutableList.toImmutableList());
    }

    Block figure() {
        Prose title = context.say(
                "statistics.money.title",
                count(MoneyCell.State.TOGETHER),
                numbers.count(cells.size(), context.texts.text("statistics.money.cells")));
        Prose unit = context.say(
                "statistics.money.unit", NetAidFigure.year(table.year()), Prose.of(new Piece.Place(numbers.unit())));
        Prose note = context.say(
                "statistics.money.note",
                context.one.name(),
                count(MoneyCell.State.ONE_ALONE),
                context.other.name(),
                count(MoneyCell.State.OTHER_ALONE),
                count(MoneyCell.State.NEITHER));
        return new Draft(context, title, unit).note(note).table(rows(), numbers.source());
    }

    private Cited count(MoneyCell.State state) {
        long count = cells.stream().filter(cell -> cell.state() == state).count();
        return numbers.count(count, state(state));
    }

    private String state(MoneyCell.State state) {
        return context.texts.plain("statistics.money." + state, context.one.name(), context.other.name());
    }

    private Table rows() {
        Table.Builder rows = Table.of(
                context.say("statistics.head.recipient"),
                context.say("statistics.head.sector"),
                context.say("statistics.head.state"),
                Prose.of(context.one.name()),
                Prose.of(context.other.name()),
                context.say("statistics.head.others"));
        for (MoneyCell cell : cells) {
            rows.row(
                    AidNames.prose(cell.members().get(0)),
                    AidNames.prose(cell.members().get(1)),
                    Prose.of(state(cell.state())),
                    given(cell, cell.one(), context.one.name()),
                    given(cell, cell.other(), context.other.name()),
                    given(cell, cell.others(), context.texts.text("statistics.others")));
        }
        return rows.words();
    }

    /** Returns an amount with how many rows it is of. */
    private Prose given(MoneyCell cell, MoneyCell.Given given, String donor) {
        if (given.count() == 0) {
            return context.say("none");
        }
        String what = context.texts.plain(
                "statistics.money.what",
                donor,
                AidNames.of(cell.members().get(0)),
                AidNames.of(cell.members().get(1)),
                table.year());
        return context.say(
                "statistics.money.given",
                numbers.sum(given.sum(), given.count(), what),
                numbers.count(given.count(), what));
    }
}
