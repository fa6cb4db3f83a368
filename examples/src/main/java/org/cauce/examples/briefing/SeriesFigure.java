package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cauce.examples.data.Point;
import org.cauce.examples.page.Block;
import org.cauce.examples.page.Draft;
import org.cauce.examples.page.Form;
import org.cauce.examples.page.Piece;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Table;
import org.cauce.examples.svg.Lines;
import org.cauce.examples.svg.Style;
import org.cauce.model.time.CalendarPeriod;
import org.cauce.model.time.Month;
import org.cauce.model.time.TimePeriod;

/** The figure of a topic: small multiples of its series, on one scale. */
final class SeriesFigure {
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final int OCTOBER = 10;

    private final Context context;
    private final TopicSeries found;
    private final SeriesTopic topic;
    private final SeriesNumbers numbers;

    SeriesFigure(Context context, TopicSeries found) {
        this.context = context;
        this.found = found;
        this.topic = found.topic();
        this.numbers = new SeriesNumbers(context, topic);
    }

    Block figure() {
        Draft draft = new Draft(context, title(), unit());
        draft.drawing(chart()).note(new SeriesRemarks(context, found).remarks());
        return draft.table(table(), source());
    }

    private Prose title() {
        FileSeries own = found.own();
        FileSeries.Value last = own.last();
        FileSeries.Value peak = own.peak();
        String subject = context.texts.plain(topic.key() + "subject", context.name(context.country));
        if (own.points().size() == 1) {
            return context.say("series.title.one", subject, numbers.value(own, last, Form.PROSE), last.period());
        }
        return peak.equals(last)
                ? context.say(
                        "series.title.highest",
                        subject,
                        numbers.value(own, last, Form.PROSE),
                        last.period(),
                        own.first().period())
                : context.say(
                        "series.title.after",
                        subject,
                        numbers.value(own, last, Form.PROSE),
                        last.period(),
                        numbers.value(own, peak, Form.PROSE),
                        peak.period());
    }

    private Prose unit() {
        String key = found.own().code().isEstimate() ? "series.estimate.unit" : topic.key() + "unit";
        TimePeriod first = periods().first();
        TimePeriod last = periods().last();
        return context.say(key, first, last);
    }

    private SortedSet<TimePeriod> periods() {
        SortedSet<TimePeriod> periods = new TreeSet<>();
        found.shown().forEach(series -> periods.addAll(series.points().keySet()));
        return periods;
    }

    private Lines chart() {
        return new Lines(
                context.texts.plain("series.chart", context.texts.text(topic.key() + "name")),
                found.shown().stream().map(this::line).collect(ImmutableList.toImmutableList()),
                new Lines.Look(topic.hasErrorBars(), topic.isMonthly() ? fiscalYears() : ImmutableList.of()),
                context.texts.digits());
    }

    private Lines.Series line(FileSeries series) {
        return new Lines.Series(
                context.name(series.country()),
                series.country() == context.country ? Style.COUNTRY : Style.OTHER,
                series.points().values().stream()
                        .map(value -> point(series, value))
                        .collect(ImmutableList.toImmutableList()));
    }

    private Lines.Point point(FileSeries series, FileSeries.Value value) {
        return new Lines.Point(
                at(value.period()),
                context.texts.time(value.period()),
                numbers.scaled(value.number()),
                numbers.value(series, value, Form.SHORT),
                spread(value));
    }

    private Optional<Lines.Spread> spread(FileSeries.Value value) {
        return found.showsBounds()
                ? value.low()
                        .flatMap(low -> value.high()
                                .map(high ->
                                        new Lines.Spread(numbers.scaled(low.value()), numbers.scaled(high.value()))))
                : value.error()
                        .map(Point::value)
                        .map(error -> new Lines.Spread(
                                numbers.scaled(value.number().subtract(error)),
                                numbers.scaled(value.number().add(error))));
    }

    /** Returns the time in years; months as twelfths. */
    private static BigDecimal at(TimePeriod period) {
        if (period instanceof Month month) {
            return at(month.namedYear(), month.yearMonth().getMonthValue());
        }
        return BigDecimal.valueOf(((CalendarPeriod) period).namedYear());
    }

    private static BigDecimal at(int year, int month) {
        return BigDecimal.valueOf(year).add(BigDecimal.valueOf(month - 1L).divide(MONTHS, MathContext.DECIMAL64));
    }

    /** Returns the first days of the fiscal years of the United States. */
    private ImmutableList<Lines.Mark> fiscalYears() {
        ImmutableList.Builder<Lines.Mark> marks = ImmutableList.builder();
        int last = ((CalendarPeriod) periods().last()).namedYear();
        for (int year = ((CalendarPeriod) periods().first()).namedYear(); year <= last; year++) {
            marks.add(new Lines.Mark(at(year, OCTOBER), context.texts.plain("series.fiscal-year", year + 1)));
        }
        return marks.build();
    }

    private Table table() {
        List<Prose> head = new ArrayList<>();
        head.add(context.say(topic.isMonthly() ? "series.month" : "series.year"));
        found.shown().forEach(series -> head.add(Prose.of(context.name(series.country()))));
        Table.Builder table = Table.of(head.toArray(Prose[]::new));
        for (TimePeriod period : periods()) {
            List<Prose> cells = new ArrayList<>();
            cells.add(context.say("current.day", period));
            found.shown().forEach(series -> cells.add(cell(series, period)));
            table.row(cells);
        }
        return table.numeric();
    }

    private Prose cell(FileSeries series, TimePeriod period) {
        FileSeries.Value value = series.points().get(period);
        if (value == null) {
            return context.say("none");
        }
        Prose number = Prose.of(numbers.value(series, value, Form.BARE));
        if (found.showsBounds() && value.hasBounds()) {
            return context.say(
                    "series.cell.bounds",
                    number,
                    numbers.companion(series, value.low().get()),
                    numbers.companion(series, value.high().get()));
        }
        return value.error()
                .map(error -> context.say("series.cell.error", number, numbers.companion(series, error)))
                .orElse(number);
    }

    private Prose source() {
        Map<Integer, Prose> places = new LinkedHashMap<>();
        for (FileSeries series : found.shown()) {
            int note = numbers.note(series);
            places.putIfAbsent(
                    note,
                    context.say(
                            "source.place",
                            Prose.of(new Piece.Place(series.file().name())),
                            Prose.of(new Piece.Place(numbers.lines(series))),
                            Prose.of(new Piece.Note(note))));
        }
        return context.say("source.line", context.texts.list(ImmutableList.copyOf(places.values())));
    }
}
