package org.cauce.examples.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cauce.examples.page.Block;
import org.cauce.examples.page.Draft;
import org.cauce.examples.page.Form;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Table;
import org.cauce.examples.report.Cited;
import org.cauce.examples.svg.RankedBars;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Stage;
import org.cauce.model.place.Country;
import org.cauce.model.source.Statement;
import org.cauce.model.time.Timing;

/** The largest donors, by gross aid that they disbursed. */
final class DonorFigure {
    private final Context context;

    DonorFigure(Context context) {
        this.context = context;
    }

    /** {@return the figure, if there are two donors or more} */
    Optional<Block> block() {
        List<Statement<FundingFlow>> flows =
                context.catalogue.flows().onlyTo(context.country).stage(Stage.DISBURSED).basis(Basis.GROSS).stream()
                        .filter(flow -> flow.says().money().isPresent())
                        .sorted(Comparator.comparing((Statement<FundingFlow> flow) ->
                                        flow.says().money().orElseThrow())
                                .reversed())
                        .toList();
        return flows.size() < 2 ? Optional.empty() : Optional.of(figure(flows));
    }

    private Block figure(List<Statement<FundingFlow>> flows) {
        Draft draft = new Draft(context, title(flows).capitalised(), unit(flows)).half();
        Table.Builder table = Table.of(context.say("aid.donors.head"), context.say("aid.donors.head.sum"));
        List<RankedBars.Bar> bars = new ArrayList<>();
        for (Statement<FundingFlow> flow : flows) {
            Cited sum = context.facts.flow(flow, Form.BARE);
            table.row(provider(flow), Prose.of(sum));
            bars.add(new RankedBars.Bar(
                    provider(flow).text(),
                    Context.millions(flow.says().money().orElseThrow().amount()),
                    sum,
                    context.style(flow.says().providers())));
        }
        Prose average =
                flows.stream().allMatch(DonorFigure::isAverage) ? context.say("aid.donors.note.average") : Prose.EMPTY;
        return draft.drawing(RankedBars.of(context.texts.text("aid.donors.chart"), bars))
                .note(Prose.join(" ", List.of(context.say("aid.donors.note"), average)))
                .table(table.numeric());
    }

    private Prose title(List<Statement<FundingFlow>> flows) {
        Statement<FundingFlow> first = flows.get(0);
        Cited largest = context.facts.flow(first, Form.PROSE);
        return flows.stream()
                .skip(1)
                .filter(flow -> isOf(flow, Country.USA))
                .findFirst()
                .map(flow -> context.say(
                        "aid.donors.title.others",
                        donor(first),
                        largest,
                        donor(flow),
                        context.facts.flow(flow, Form.PROSE)))
                .orElseGet(() -> context.say("aid.donors.title", donor(first), largest));
    }

    private Prose unit(List<Statement<FundingFlow>> flows) {
        FundingFlow first = flows.get(0).says();
        return context.say(
                "aid.donors.unit",
                context.texts.count(flows.size()),
                first.period(),
                context.facts.numbers().unit(first.quantity().orElseThrow()));
    }

    private static boolean isAverage(Statement<FundingFlow> flow) {
        return flow.says()
                .when()
                .flatMap(Timing::remark)
                .filter(remark -> remark.contains("average"))
                .isPresent();
    }

    private boolean isOf(Statement<FundingFlow> flow, Country country) {
        return flow.says().providers().stream().anyMatch(party -> context.catalogue.isPartOf(party, country));
    }

    private Prose donor(Statement<FundingFlow> flow) {
        return context.texts.list(
                flow.says().providers().stream().map(context.facts::inSentence).toList());
    }

    private Prose provider(Statement<FundingFlow> flow) {
        return context.texts.list(
                flow.says().providers().stream().map(context.facts::name).toList());
    }
}
