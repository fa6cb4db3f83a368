package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cauce.examples.page.Block;
import org.cauce.examples.page.Draft;
import org.cauce.examples.page.Piece;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Table;
import org.cauce.examples.report.Cited;
import org.cauce.examples.svg.Style;
import org.cauce.model.place.Country;
import org.cauce.model.time.TimePeriod;

/** What both donors and a few others give to each recipient, as bars on one scale. */
final class NetAidFigure {
    private static final int MILLIONS = 6;

    private final Context context;
    private final AidTable table;
    private final StatisticsNumbers numbers;
    private final ImmutableList<Country> donors;

    NetAidFigure(Context context, AidTable table, StatisticsNumbers numbers, List<Country> others) {
        this.context = context;
        this.table = table;
        this.numbers = numbers;
        this.donors = ImmutableList.<Country>builder()
                .add(context.one.country())
                .addAll(others)
                .add(context.other.country())
                .build();
    }

    Block figure() {
        return new Draft(
                        context,
                        title(),
                        context.say(
                                "statistics.bars.unit", year(table.year()), Prose.of(new Piece.Place(numbers.unit()))))
                .drawing(new DonorBars(
                        context.texts.text("statistics.bars.chart"),
                        context.recipients.stream().map(this::panel).collect(ImmutableList.toImmutableList())))
                .note(context.say("statistics.bars.note"))
                .table(rows(), numbers.source());
    }

    static TimePeriod year(int year) {
        return TimePeriod.parse(Integer.toString(year));
    }

    /** Returns in how many recipients which of the two gives most of those shown. */
    private Prose title() {
        Country donor = isSeen(context.one.country()) ? context.one.country() : context.other.country();
        long first = context.recipients.stream()
                .filter(recipient -> leads(donor, recipient))
                .count();
        String what = context.texts.plain("statistics.bars.count", context.name(donor));
        return context.say(
                        "statistics.bars.title",
                        context.facts.inSentence(donor.ref()),
                        numbers.count(first, what),
                        numbers.count(context.recipients.size(), context.texts.text("statistics.bars.recipients")))
                .capitalised();
    }

    private boolean isSeen(Country donor) {
        return table.donors().contains(donor.ref().toString());
    }

    private boolean leads(Country donor, Country recipient) {
        Optional<BigDecimal> own = value(donor, recipient).filter(value -> value.signum() > 0);
        return own.isPresent()
                && donors.stream()
                        .flatMap(other -> value(other, recipient).stream())
                        .allMatch(other -> other.compareTo(own.get()) <= 0);
    }

    private Optional<BigDecimal> value(Country donor, Country recipient) {
        return table.rows(donor, recipient).stream()
                .map(AidRow::amount)
                .reduce(BigDecimal::add)
                .map(sum -> sum.movePointLeft(MILLIONS));
    }

    private DonorBars.Panel panel(Country recipient) {
        return new DonorBars.Panel(
                context.name(recipient),
                donors.stream().map(donor -> bar(donor, recipient)).collect(ImmutableList.toImmutableList()));
    }

    private DonorBars.Bar bar(Country donor, Country recipient) {
        return new DonorBars.Bar(
                context.name(donor),
                style(donor),
                value(donor, recipient),
                numbers.amount(donor, recipient),
                context.texts.text(absent(donor)));
    }

    private String absent(Country donor) {
        return isSeen(donor) ? "statistics.bars.no-row" : "statistics.bars.absent";
    }

    private Style style(Country donor) {
        return context.donors().stream()
                .filter(one -> one.country() == donor)
                .map(Donor::style)
                .findFirst()
                .orElse(Style.OTHER);
    }

    private Table rows() {
        ImmutableList.Builder<Prose> head = ImmutableList.builder();
        head.add(context.say("statistics.head.donor"));
        context.recipients.forEach(recipient -> head.add(Prose.of(context.name(recipient))));
        Table.Builder rows = Table.of(head.build().toArray(Prose[]::new));
        for (Country donor : donors) {
            ImmutableList.Builder<Prose> cells = ImmutableList.builder();
            cells.add(Prose.of(context.name(donor)));
            context.recipients.forEach(recipient -> cells.add(cell(donor, recipient)));
            rows.row(cells.build());
        }
        return rows.numeric();
    }

    private Prose cell(Country donor, Country recipient) {
        Optional<Cited> amount = numbers.amount(donor, recipient);
        return amount.map(Prose::of).orElseGet(() -> context.say(absent(donor)));
    }
}
