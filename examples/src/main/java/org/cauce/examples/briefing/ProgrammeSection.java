package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.examples.page.Block;
import org.cauce.examples.page.Draft;
import org.cauce.examples.page.Form;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Section;
import org.cauce.examples.page.Table;
import org.cauce.examples.report.Cited;
import org.cauce.examples.svg.BeforeAfter;
import org.cauce.examples.svg.RankedBars;
import org.cauce.examples.svg.Style;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Stage;
import org.cauce.model.indicator.Observation;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.InitiativeType;
import org.cauce.model.initiative.LinkType;
import org.cauce.model.place.Country;
import org.cauce.model.policy.Evaluation;
import org.cauce.model.policy.Finding;
import org.cauce.model.policy.FindingType;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** The programmes that Mexico finances in the country: money, terms, what was measured before and after. */
final class ProgrammeSection {
    private final Context context;
    private final ImmutableList<Ref> programmes;

    ProgrammeSection(Context context) {
        this.context = context;
        this.programmes =
                context
                        .catalogue
                        .initiatives()
                        .of(Country.MEX)
                        .in(context.country)
                        .type(InitiativeType.PROGRAMME)
                        .stream()
                        .map(InitiativeSection::ref)
                        .filter(ref -> !context.catalogue.terms(ref).isEmpty())
                        .collect(ImmutableList.toImmutableList());
    }

    Optional<Section> section() {
        if (programmes.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        budgets().ifPresent(blocks::add);
        beforeAfter().ifPresent(blocks::add);
        blocks.add(new TermsTable(context, programmes).listing());
        return Optional.of(new Section(
                "programmes",
                context.texts.text("programmes.title"),
                context.texts.text("programmes.label"),
                ImmutableList.of(context.say(
                        "programmes.text",
                        context.texts.list(
                                programmes.stream().map(context.facts::name).toList()))),
                ImmutableList.copyOf(blocks)));
    }

    /** Returns the sums that Mexico planned for one programme in one country. */
    List<Statement<FundingFlow>> sums() {
        ImmutableSet<Ref> family = ImmutableSet.<Ref>builder()
                .addAll(programmes)
                .addAll(programmes.stream()
                        .flatMap(programme -> parts(context, programme))
                        .toList())
                .build();
        return context.catalogue.flows().provider(Country.MEX).stream()
                .filter(flow -> flow.says().money().isPresent())
                .filter(flow -> flow.says().initiatives().stream().anyMatch(family::contains))
                .filter(flow ->
                        recipient(flow).filter(context.countries::contains).isPresent())
                .sorted(Comparator.comparing(
                                (Statement<FundingFlow> flow) -> recipient(flow).orElseThrow() != context.country)
                        .thenComparing(
                                Comparator.comparing(ProgrammeSection::amount).reversed()))
                .toList();
    }

    /** Returns the parts of a programme, such as what it does in one country. */
    static Stream<Ref> parts(Context context, Ref programme) {
        return context.catalogue.links(programme).stream()
                .filter(link -> link.says().type() == LinkType.PART_OF
                        && link.says().object().equals(programme))
                .map(link -> link.says().subject());
    }

    private static Optional<Country> recipient(Statement<FundingFlow> flow) {
        return flow.says().recipients().flatMap(split -> split.whole()).flatMap(Country::of);
    }

    private static BigDecimal amount(Statement<FundingFlow> flow) {
        return flow.says().money().orElseThrow().amount();
    }

    /** Returns the sum for all programmes in the country, of which others are parts. */
    static Optional<Statement<FundingFlow>> total(Context context) {
        return context.catalogue.flows().provider(Country.MEX).onlyTo(context.country).stream()
                .filter(flow -> flow.says().money().isPresent()
                        && !flow.says().aggregateOf().isEmpty())
                .findFirst();
    }

    private Optional<Block> budgets() {
        List<Statement<FundingFlow>> sums = sums();
        return sums.isEmpty() ? Optional.empty() : Optional.of(budgets(sums));
    }

    private Block budgets(List<Statement<FundingFlow>> sums) {
        Draft draft = new Draft(context, title(sums), context.say("programmes.budget.unit")).half();
        Table.Builder table = Table.of(
                context.say("programmes.head.programme"),
                context.say("country"),
                context.say("programmes.head.stage"),
                context.say("programmes.head.sum"));
        List<RankedBars.Bar> bars = new ArrayList<>();
        for (Statement<FundingFlow> flow : sums) {
            Country country = recipient(flow).orElseThrow();
            Ref programme = flow.says().initiative().orElseThrow();
            Cited sum = context.facts.flow(flow, Form.BARE);
            String stage = context.texts.text("stage." + flow.says().stage());
            String label = context.texts.plain("programmes.bar", shortName(programme), context.name(country));
            boolean budgeted = flow.says().stage() == Stage.BUDGETED;
            bars.add(new RankedBars.Bar(
                    budgeted ? label : label + " (" + stage + ")",
                    amount(flow),
                    sum,
                    country == context.country ? Style.COUNTRY : Style.MUTED));
            table.row(context.facts.name(programme), Prose.of(context.name(country)), Prose.of(stage), Prose.of(sum));
        }
        return draft.drawing(RankedBars.of(context.texts.text("programmes.budget.chart"), bars))
                .note(context.say("programmes.budget.note"))
                .table(table.numeric());
    }

    private String shortName(Ref programme) {
        String key = "short." + programme.kind() + "." + programme.id();
        return context.texts.has(key)
                ? context.texts.text(key)
                : context.facts.wording().name(programme);
    }

    private Prose title(List<Statement<FundingFlow>> sums) {
        List<Statement<FundingFlow>> own = sums.stream()
                .filter(flow -> recipient(flow).orElseThrow() == context.country)
                .toList();
        String country = context.name(context.country);
        if (own.isEmpty()) {
            return context.say("programmes.budget.title.none", country);
        }
        Statement<FundingFlow> largest = own.get(0);
        Prose programme = Prose.of(shortName(largest.says().initiative().orElseThrow()));
        Cited most = context.facts.flow(largest, Form.PROSE);
        String stage = context.texts.text("stage." + largest.says().stage());
        return total(context)
                .map(total -> context.say(
                        "programmes.budget.title.total",
                        stage,
                        context.facts.flow(total, Form.PROSE),
                        country,
                        most,
                        programme))
                .orElseGet(() -> context.say("programmes.budget.title.one", stage, most, programme, country));
    }

    private Optional<Block> beforeAfter() {
        List<Statement<Finding>> measured = programmes.stream()
                .flatMap(context.catalogue::findings)
                .filter(finding -> finding.says().type() == FindingType.BEFORE_AFTER)
                .filter(finding -> finding.says()
                        .country()
                        .filter(context.countries::contains)
                        .isPresent())
                .distinct()
                .sorted(Comparator.comparing(finding -> finding.says().country().orElseThrow() != context.country))
                .toList();
        return measured.isEmpty() ? Optional.empty() : Optional.of(beforeAfter(measured));
    }

    private Block beforeAfter(List<Statement<Finding>> measured) {
        Statement<Finding> first = measured.get(0);
        Draft draft = new Draft(context, changeTitle(first), changeUnit(first)).half();
        Table.Builder table =
                Table.of(context.say("country"), context.say("programmes.before"), context.say("programmes.after"));
        ImmutableList.Builder<BeforeAfter.Row> rows = ImmutableList.builder();
        for (Statement<Finding> finding : measured) {
            Country country = finding.says().country().orElseThrow();
            Statement<Observation> before = observation(finding.says().before());
            Statement<Observation> after = observation(finding.says().after());
            Cited from = context.show(before, Form.SHORT);
            Cited to = context.show(after, Form.SHORT);
            rows.add(new BeforeAfter.Row(
                    context.name(country),
                    new BeforeAfter.Mark(number(before), from),
                    new BeforeAfter.Mark(number(after), to),
                    country == context.country ? Style.COUNTRY : Style.OTHER));
            table.row(Prose.of(context.name(country)), Prose.of(from), Prose.of(to));
        }
        return draft.drawing(new BeforeAfter(
                        context.texts.text("programmes.change.chart"),
                        context.texts.text("programmes.before.word"),
                        context.texts.text("programmes.after.word"),
                        context.texts.plain("percent", ""),
                        rows.build()))
                .note(limits(first))
                .table(table.numeric());
    }

    private Prose changeTitle(Statement<Finding> first) {
        Country country = first.says().country().orElseThrow();
        Statement<Observation> before = observation(first.says().before());
        Statement<Observation> after = observation(first.says().after());
        int way = number(after).compareTo(number(before));
        String indicator = context.indicator(before.says().indicator().id());
        String key = "programmes.change.title." + (way < 0 ? "fell" : way > 0 ? "rose" : "same");
        Prose change = context.say(
                key,
                indicator,
                context.show(before, Form.PROSE),
                context.show(after, Form.PROSE),
                context.name(country));
        return country == context.country
                ? change
                : context.say("programmes.change.title.elsewhere", context.name(context.country), change);
    }

    private Prose changeUnit(Statement<Finding> finding) {
        Prose subjects = context.texts.list(
                finding.says().subjects().stream().map(context.facts::name).toList());
        Prose base = finding.says()
                .base()
                .map(text -> context.facts.prose(
                        text,
                        org.cauce.model.source.Kind.FINDING.ref(finding.id()),
                        observation(finding.says().before())
                                .says()
                                .baseShare()
                                .map(ImmutableList::of)
                                .orElse(ImmutableList.of())))
                .orElse(Prose.EMPTY);
        return context.say("programmes.change.unit", subjects, base);
    }

    /** Returns what the evaluation does not show, in its own words. */
    private Prose limits(Statement<Finding> finding) {
        Ref evaluation = finding.says().evaluation();
        List<Prose> limits = context.catalogue
                .findings(evaluation)
                .filter(other -> other.says().type() == FindingType.LIMITATION)
                .filter(other ->
                        other.says().subjects().containsAll(finding.says().subjects()))
                .map(other -> context.facts.prose(
                        other.says().text(), org.cauce.model.source.Kind.FINDING.ref(other.id()), ImmutableList.of()))
                .toList();
        Evaluation says = context.catalogue.get(evaluation, Evaluation.class).says();
        Prose covers = context.say(
                "programmes.covers",
                context.texts.list(
                        says.countries().stream().map(context.facts::name).toList()));
        return Prose.join(
                " ", ImmutableList.<Prose>builder().addAll(limits).add(covers).build());
    }

    private Statement<Observation> observation(Optional<Ref> ref) {
        return context.catalogue.get(ref.orElseThrow(), Observation.class);
    }

    private static BigDecimal number(Statement<Observation> statement) {
        return statement.says().quantity().flatMap(Quantity::number).orElseThrow();
    }

    static boolean isIn(Context context, Initiative initiative) {
        return initiative.countries().stream().anyMatch(area -> context.catalogue.includes(area, context.country));
    }
}
