package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cauce.examples.page.Block;
import org.cauce.examples.page.Draft;
import org.cauce.examples.page.Form;
import org.cauce.examples.page.Piece;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Table;
import org.cauce.examples.report.Cited;
import org.cauce.examples.svg.Slope;
import org.cauce.examples.svg.Style;
import org.cauce.indicators.series.Growth;
import org.cauce.model.indicator.Observation;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;

/** Net aid at both ends of its growth, beside the neighbours: what the start must have been, as the growth tells. */
final class NetAidFigure {
    /** Net aid at the end of a growth, and what it implies for the start. */
    private record Ends(
            Country country,
            Statement<Observation> end,
            Statement<Observation> growth,
            Estimate start,
            TimePeriod from) {}

    private final Context context;

    NetAidFigure(Context context) {
        this.context = context;
    }

    /** {@return the figure, if the country of the briefing has both ends} */
    Optional<Block> block() {
        List<Ends> ends = ends();
        return ends.isEmpty() || ends.get(0).country() != context.country
                ? Optional.empty()
                : Optional.of(figure(ends));
    }

    private Block figure(List<Ends> ends) {
        Ends own = ends.get(0);
        Draft draft = new Draft(context, title(own), context.say("aid.net.unit"));
        List<Slope.Item> lines = new ArrayList<>();
        Table.Builder table = Table.of(
                Prose.EMPTY,
                context.say("aid.net.head.start", own.from()),
                Prose.of(new Piece.When(context.texts.time(own.end().says().period()))),
                context.say("aid.net.head.growth"));
        for (Ends one : ends) {
            Slope.Numbers numbers = new Slope.Numbers(
                    implied(one, Form.BARE),
                    context.show(one.end(), Form.BARE),
                    Optional.of(context.show(one.growth(), Form.SHORT)));
            lines.add(line(one, numbers));
            table.row(
                    Prose.of(context.name(one.country())),
                    Prose.of(numbers.before()),
                    Prose.of(numbers.after()),
                    Prose.of(numbers.change().orElseThrow()));
        }
        return draft.drawing(new Slope(
                        context.texts.text("aid.net.chart"),
                        context.texts.time(own.from()),
                        context.texts.time(own.end().says().period()),
                        context.texts.text("aid.net.head.growth"),
                        ImmutableList.copyOf(lines)))
                .note(context.say("aid.net.note"))
                .table(table.numeric());
    }

    private Prose title(Ends own) {
        int way = number(own.end()).compareTo(own.start().nominal());
        return context.say(
                way < 0 ? "aid.net.title.fell" : way > 0 ? "aid.net.title.rose" : "aid.net.title.same",
                context.name(own.country()),
                implied(own, Form.PROSE),
                own.from(),
                context.show(own.end(), Form.PROSE),
                own.end().says().period());
    }

    private Slope.Item line(Ends ends, Slope.Numbers numbers) {
        return new Slope.Item(
                context.name(ends.country()),
                Context.millions(ends.start().nominal()),
                Context.millions(number(ends.end())),
                numbers,
                ends.country() == context.country ? Style.COUNTRY : Style.OTHER);
    }

    private static BigDecimal number(Statement<Observation> observation) {
        return observation.says().quantity().flatMap(Quantity::number).orElseThrow();
    }

    private Cited implied(Ends ends, Form form) {
        Cited end = context.show(ends.end(), form);
        Cited growth = context.show(ends.growth(), form);
        String digits =
                context.texts.digits().rounded(Context.millions(ends.start().nominal()), 1);
        String formula = context.texts.plain(
                "aid.net.formula",
                end.printed().orElse(end.shown()),
                growth.printed().orElse(growth.shown()).replaceAll("\\h*%", ""));
        return context.facts.computed(
                form == Form.BARE ? digits : context.texts.plain("money.million", digits),
                context.texts.plain("aid.net.implied", context.name(ends.country()), context.texts.time(ends.from())),
                formula,
                List.of(end, growth));
    }

    private List<Ends> ends() {
        List<Ends> found = new ArrayList<>();
        for (Country country : context.countries) {
            Optional<Statement<Observation>> end = context.latest(AidSection.NET, country.ref());
            Optional<Statement<Observation>> growth = context.latest(AidSection.GROWTH, country.ref());
            if (end.isPresent() && growth.isPresent()) {
                found.add(ends(country, end.get(), growth.get()));
            }
        }
        return found;
    }

    private static Ends ends(Country country, Statement<Observation> end, Statement<Observation> growth) {
        Estimate start = Growth.base(
                end.says().quantity().flatMap(Quantity::estimate).orElseThrow(),
                growth.says().quantity().flatMap(Quantity::estimate).orElseThrow());
        return new Ends(
                country, end, growth, start, AidSection.start(growth.says().period()));
    }
}
