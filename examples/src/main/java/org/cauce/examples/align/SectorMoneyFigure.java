package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.examples.page.Block;
import org.cauce.examples.page.Draft;
import org.cauce.examples.page.Piece;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Table;
import org.cauce.examples.report.Cited;
import org.cauce.examples.svg.Style;
import org.cauce.indicators.alignment.DonorOverlap;
import org.cauce.indicators.alignment.MoneyCell;
import org.cauce.indicators.query.Dimension;
import org.cauce.model.place.Country;

/** Who pays in which recipient and category of sectors: one alone, the other alone, both, or neither. */
final class SectorMoneyFigure {
    /** From how many donors in a cell on they are many. */
    private static final int MANY_DONORS = 3;

    /** What a bar is about: who pays, and of cells of both whether in many small parts. */
    private record Sort(MoneyCell.State state, boolean isMany) {
        static Sort of(MoneyCell cell) {
            return new Sort(cell.state(), OverlapMoney.isMany(cell));
        }

        static Stream<Sort> all() {
            return Arrays.stream(MoneyCell.State.values())
                    .flatMap(state -> state == MoneyCell.State.TOGETHER
                            ? Stream.of(new Sort(state, false), new Sort(state, true))
                            : Stream.of(new Sort(state, false)));
        }
    }

    private final Context context;
    private final AidTable table;
    private final StatisticsNumbers numbers;
    private final ImmutableList<MoneyCell> cells;
    private final ImmutableList<Country> unseen;

    SectorMoneyFigure(Context context, AidTable table, StatisticsNumbers numbers) {
        this.context = context;
        this.table = table;
        this.numbers = numbers;
        this.unseen = table.of(context.pair).absent();
        this.cells = table.of(context.pair).money(Dimension.CATEGORY).stream()
                .filter(cell -> !cell.members().contains(""))
                .collect(ImmutableList.toImmutableList());
    }

    Block figure() {
        Prose unit = context.say(
                "statistics.money.unit", NetAidFigure.year(table.year()), Prose.of(new Piece.Place(numbers.unit())));
        Prose note = Prose.join(
                " ",
                ImmutableList.of(
                        context.say(
                                "statistics.money.note",
                                count(MoneyCell.State.ONE_ALONE),
                                count(MoneyCell.State.OTHER_ALONE),
                                count(MoneyCell.State.NEITHER)),
                        many(),
                        donors()));
        return new Draft(context, title(), unit)
                .drawing(new DonorBars(
                        context.texts.text("statistics.money.chart"),
                        context.recipients.stream().map(this::panel).collect(ImmutableList.toImmutableList())))
                .note(note)
                .table(rows(), numbers.source());
    }

    private Prose title() {
        Cited all = numbers.count(cells.size(), context.texts.text("statistics.money.cells"));
        return unseen.isEmpty()
                ? context.say("statistics.money.title", count(MoneyCell.State.TOGETHER), all)
                : context.say("statistics.money.title.unseen", context.name(unseen.get(0)), all);
    }

    private Cited count(MoneyCell.State state) {
        long count = cells.stream().filter(cell -> cell.state() == state).count();
        return numbers.count(count, state(state));
    }

    /** In how many cells both pay in many small parts. */
    private Prose many() {
        long many = cells.stream().filter(cell -> Sort.of(cell).isMany()).count();
        return context.say(
                "statistics.money.many",
                numbers.count(many, context.texts.text("statistics.money.many.what")),
                limit(Integer.toString(OverlapMoney.MANY)),
                limit(context.texts.text("statistics.money.small")));
    }

    /** In how many cells many donors of the file, not only the two, each pay little. */
    private Prose donors() {
        DonorOverlap<String, String> donors = table.of(context.pair).donors(BigDecimal.ZERO, Dimension.CATEGORY);
        String what = context.texts.text("statistics.money.donors.what");
        return context.say(
                "statistics.money.donors",
                numbers.count(
                        donors.mayDuplicate(MANY_DONORS, OverlapMoney.SMALL).size(), what),
                numbers.count(donors.cells().size(), context.texts.text("statistics.money.cells")),
                limit(Integer.toString(MANY_DONORS)),
                limit(context.texts.text("statistics.money.small")));
    }

    private Cited limit(String shown) {
        return limit(context, shown);
    }

    /** Returns a limit that is a convention of the report. */
    static Cited limit(Context context, String shown) {
        return context.facts.computed(
                shown,
                context.texts.text("statistics.money.limit"),
                context.texts.text("statistics.money.limit.how"),
                List.of());
    }

    private String state(Sort sort) {
        String words = state(sort.state());
        return sort.isMany() ? context.texts.plain("statistics.money.and-many", words) : words;
    }

    /** Beside a donor that is not in the file nobody can be said to be alone. */
    private String state(MoneyCell.State state) {
        String key = unseen.isEmpty() ? "statistics.money." : "statistics.money.unseen.";
        return context.texts.plain(key + state, context.one.name(), context.other.name());
    }

    private DonorBars.Panel panel(Country recipient) {
        ImmutableList<MoneyCell> here = cells.stream()
                .filter(cell -> cell.members().get(0).equals(recipient.ref().toString()))
                .collect(ImmutableList.toImmutableList());
        return new DonorBars.Panel(
                context.name(recipient),
                Sort.all()
                        .filter(sort -> unseen.isEmpty() || sort.state() != MoneyCell.State.TOGETHER)
                        .map(sort -> bar(recipient, sort, here))
                        .collect(ImmutableList.toImmutableList()));
    }

    private DonorBars.Bar bar(Country recipient, Sort sort, List<MoneyCell> here) {
        List<MoneyCell.Given> given = here.stream()
                .filter(cell -> Sort.of(cell).equals(sort))
                .flatMap(cell -> parts(cell, sort.state()))
                .filter(part -> part.count() > 0)
                .toList();
        BigDecimal sum = given.stream().map(MoneyCell.Given::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        long rows = given.stream().mapToLong(MoneyCell.Given::count).sum();
        String what = context.texts.plain("statistics.money.bar", state(sort), context.name(recipient), table.year());
        return new DonorBars.Bar(
                state(sort),
                style(sort.state()),
                given.isEmpty() ? Optional.empty() : Optional.of(sum),
                given.isEmpty() ? Optional.empty() : Optional.of(numbers.sum(sum, rows, what)),
                context.texts.text(absent(sort.state())));
    }

    /** The money that a state is about: of both, of the one that is alone, of the others. */
    private static Stream<MoneyCell.Given> parts(MoneyCell cell, MoneyCell.State state) {
        return switch (state) {
            case TOGETHER -> Stream.of(cell.one(), cell.other());
            case ONE_ALONE -> Stream.of(cell.one());
            case OTHER_ALONE -> Stream.of(cell.other());
            case NEITHER -> Stream.of(cell.others());
        };
    }

    private Style style(MoneyCell.State state) {
        return switch (state) {
            case TOGETHER -> Style.JOINT;
            case ONE_ALONE -> context.one.style();
            case OTHER_ALONE -> context.other.style();
            case NEITHER -> Style.OTHER;
        };
    }

    private String absent(MoneyCell.State state) {
        boolean isUnseen = (state == MoneyCell.State.ONE_ALONE && unseen.contains(context.one.country()))
                || (state == MoneyCell.State.OTHER_ALONE && unseen.contains(context.other.country()));
        return isUnseen ? "statistics.bars.absent" : "statistics.money.no-cell";
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
                    AidNames.prose(context.texts.language(), cell.members().get(0)),
                    AidNames.prose(context.texts.language(), cell.members().get(1)),
                    Prose.of(state(Sort.of(cell))),
                    given(cell, cell.one(), context.one.name(), unseen.contains(context.one.country())),
                    given(cell, cell.other(), context.other.name(), unseen.contains(context.other.country())),
                    given(cell, cell.others(), context.texts.text("statistics.others"), false));
        }
        return rows.words();
    }

    /** Returns an amount with how many rows it is of. */
    private Prose given(MoneyCell cell, MoneyCell.Given given, String donor, boolean isUnseen) {
        if (given.count() == 0) {
            return context.say(isUnseen ? "statistics.bars.absent" : "none");
        }
        String what = context.texts.plain(
                "statistics.money.what",
                donor,
                AidNames.of(context.texts.language(), cell.members().get(0)),
                AidNames.of(context.texts.language(), cell.members().get(1)),
                table.year());
        return context.say(
                "statistics.money.given",
                numbers.sum(given.sum(), given.count(), what),
                numbers.count(given.count(), what));
    }
}
