package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.examples.page.Block;
import org.cauce.examples.page.Draft;
import org.cauce.examples.page.Form;
import org.cauce.examples.page.Piece;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Section;
import org.cauce.examples.page.Table;
import org.cauce.examples.page.Wording;
import org.cauce.examples.report.Cited;
import org.cauce.examples.svg.Squares;
import org.cauce.examples.svg.UnitSquares;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.Condition;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Per;
import org.cauce.model.flow.Stage;
import org.cauce.model.indicator.Observation;
import org.cauce.model.place.Country;
import org.cauce.model.place.Grouping;
import org.cauce.model.quantity.Money;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** Promised and delivered: the sums of Mexico and the United States by stage, never added up. */
final class DeliverySection {
    private static final int DRAWN = 3;
    private static final ImmutableMap<Stage, String> COLUMNS = ImmutableMap.<Stage, String>builder()
            .put(Stage.ENVISAGED, "envisaged")
            .put(Stage.OFFERED, "offered")
            .put(Stage.ANNOUNCED, "offered")
            .put(Stage.PLEDGED, "pledged")
            .put(Stage.APPROPRIATED, "appropriated")
            .put(Stage.ALLOCATED, "appropriated")
            .put(Stage.BUDGETED, "committed")
            .put(Stage.COMMITTED, "committed")
            .put(Stage.CONTRIBUTED, "delivered")
            .put(Stage.DISBURSED, "delivered")
            .put(Stage.SPENT, "delivered")
            .buildOrThrow();

    private static final String REIMBURSABLE = "reimbursable";
    private static final ImmutableSet<String> ORDER = ImmutableSet.<String>builder()
            .addAll(COLUMNS.values())
            .add(REIMBURSABLE)
            .build();

    private final Context context;
    private final Sums sums;
    private final boolean donor;

    DeliverySection(Context context, boolean donor) {
        this.context = context;
        this.sums = new Sums(context);
        this.donor = donor;
    }

    Optional<Section> section() {
        List<Statement<FundingFlow>> flows = flows();
        List<Prose> text = new ArrayList<>();
        flows.stream()
                .filter(flow -> flow.says().is(Condition.NOT_MATERIALISED))
                .forEach(flow -> text.add(sentence("delivery.text.not-materialised", flow)));
        flows.forEach(flow -> conditional(flow)
                .ifPresent(part -> text.add(context.say(
                        "delivery.text.conditional", context.facts.flow(flow, Form.PROSE), initiative(flow), part))));
        List<Block> blocks = new ArrayList<>();
        if (flows.size() > 1) {
            blocks.add(figure(flows));
        }
        projects().forEach(blocks::add);
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "delivery",
                        context.texts.text("delivery.title"),
                        context.texts.text("delivery.label"),
                        ImmutableList.copyOf(text),
                        ImmutableList.copyOf(blocks)));
    }

    private Prose sentence(String key, Statement<FundingFlow> flow) {
        return context.say(
                key,
                providers(flow).capitalised(),
                context.facts.flow(flow, Form.PROSE),
                initiative(flow),
                flow.says()
                        .when()
                        .map(context.texts::time)
                        .<Prose>map(when -> Prose.of(new Piece.When(when)))
                        .orElse(Prose.EMPTY));
    }

    private Prose providers(Statement<FundingFlow> flow) {
        List<Prose> names =
                flow.says().providers().stream().map(context.facts::inSentence).toList();
        return names.isEmpty() ? context.say("delivery.no-provider") : context.texts.list(names);
    }

    private Prose initiative(Statement<FundingFlow> flow) {
        return flow.says().initiative().map(context.facts::name).orElseGet(() -> context.say("delivery.no-initiative"));
    }

    private List<Statement<FundingFlow>> flows() {
        List<Statement<FundingFlow>> found = new ArrayList<>();
        Set<Ref> parts = new HashSet<>();
        Set<String> told = new HashSet<>();
        for (Statement<FundingFlow> flow :
                candidates().stream().filter(this::isTheirs).toList()) {
            parts.addAll(flow.says().aggregateOf());
            // of two versions of one sum, the first stands here and both among the contradictions
            boolean first = flow.conflictGroup().map(told::add).orElse(true);
            if (first && told.add(flow.says().initiatives() + " " + amount(flow))) {
                found.add(flow);
            }
        }
        Set<Ref> whole = found.stream().map(DeliverySection::ref).collect(Collectors.toSet());
        return found.stream()
                .filter(flow -> !parts.contains(ref(flow)))
                .filter(flow -> flow.says().subsetOf().filter(whole::contains).isEmpty())
                .filter(flow -> !isToldByCountry(flow, found))
                .sorted(Comparator.comparing(
                                (Statement<FundingFlow> flow) -> flow.says().stage())
                        .thenComparing(byAmount().reversed()))
                .toList();
    }

    private List<Statement<FundingFlow>> ofAnyTerritory() {
        List<Statement<FundingFlow>> all = donor
                ? context.catalogue.flows().provider(context.country).list()
                : context.catalogue.flows().reaching(context.country).list();
        return all.stream()
                .filter(flow -> flow.says().money().isPresent())
                .filter(flow -> COLUMNS.containsKey(flow.says().stage()))
                .filter(flow -> flow.says().basis() != Basis.NET)
                .filter(donor ? this::isAbroad : this::isOfTheTwo)
                .toList();
    }

    private List<Statement<FundingFlow>> candidates() {
        return ofAnyTerritory().stream()
                .filter(flow -> donor || isWithinSubregion(flow.says()) || isNamed(flow.says()))
                .toList();
    }

    /** Returns whether the source names the country itself among those that receive it, whoever the others are. */
    private boolean isNamed(FundingFlow says) {
        return says.recipients().stream()
                .flatMap(split -> split.parts().stream())
                .anyMatch(context.country.ref()::equals);
    }

    /** Returns which sums are left out: those for a region that reaches further and that do not name the country. */
    private Prose leftOut() {
        List<Statement<FundingFlow>> shown = candidates();
        List<Prose> regions = ofAnyTerritory().stream()
                .filter(flow -> !shown.contains(flow))
                .flatMap(flow -> flow.says().recipients().stream())
                .flatMap(split -> split.parts().stream())
                .filter(area -> area.is(Kind.GROUPING))
                .distinct()
                .map(context.facts::inSentence)
                .toList();
        return regions.isEmpty()
                ? Prose.EMPTY
                : context.say("delivery.note.left-out", context.name(context.country), context.texts.list(regions));
    }

    private boolean isAbroad(Statement<FundingFlow> flow) {
        return flow.says()
                .recipients()
                .flatMap(split -> split.whole())
                .filter(context.country.ref()::equals)
                .isEmpty();
    }

    /** Returns whether the donor gives it, first of those who give it together, and no source says otherwise. */
    private boolean isTheirs(Statement<FundingFlow> flow) {
        return !donor
                || (context.catalogue.isPartOf(flow.says().providers().get(0), context.country)
                        && !sums.isDisputed(context.country, flow));
    }

    /** Returns every sum of the page: those that are drawn, those told before, and those of the programmes. */
    private List<Statement<FundingFlow>> all(List<Statement<FundingFlow>> drawn) {
        Set<Ref> refs = new LinkedHashSet<>();
        drawn.forEach(flow -> refs.add(ref(flow)));
        candidates().forEach(flow -> refs.add(ref(flow)));
        context.facts.used().stream().filter(record -> record.is(Kind.FLOW)).forEach(refs::add);
        if (!donor) {
            new ProgrammeSection(context).sums().forEach(flow -> refs.add(ref(flow)));
        }
        return refs.stream()
                .map(flow -> context.catalogue.get(flow, FundingFlow.class))
                .sorted(Comparator.comparing(
                                (Statement<FundingFlow> flow) -> flow.says().stage())
                        .thenComparing(byAmount().reversed()))
                .toList();
    }

    /** Returns whether Mexico or the United States give it, or it belongs to a plan of the region. */
    private boolean isOfTheTwo(Statement<FundingFlow> flow) {
        List<Ref> from = flow.says().providers();
        return context.isAnyOf(from, Country.MEX)
                || context.isAnyOf(from, Country.USA)
                || !flow.says().initiatives().isEmpty();
    }

    private boolean isWithinSubregion(FundingFlow says) {
        return says.recipients().stream()
                .flatMap(split -> split.parts().stream())
                .allMatch(this::isWithinSubregion);
    }

    private boolean isWithinSubregion(Ref area) {
        if (area.is(Kind.GROUPING)) {
            List<Ref> members =
                    context.catalogue.get(area, Grouping.class).says().members();
            return !members.isEmpty() && members.stream().allMatch(this::isWithinSubregion);
        }
        return area.equals(Country.MEX.ref())
                || context.countries.stream().anyMatch(country -> country.ref().equals(area));
    }

    /** Returns whether a sum "per country" is also told for the country itself. */
    private boolean isToldByCountry(Statement<FundingFlow> flow, List<Statement<FundingFlow>> all) {
        return flow.says().per().contains(Per.COUNTRY)
                && all.stream()
                        .filter(other -> !other.says().per().contains(Per.COUNTRY))
                        .anyMatch(other -> other.says().stage() == flow.says().stage()
                                && other.says().initiatives().equals(flow.says().initiatives()));
    }

    private static BigDecimal amount(Statement<FundingFlow> flow) {
        return flow.says().money().map(Money::amount).orElse(BigDecimal.ZERO);
    }

    private static Comparator<Statement<FundingFlow>> byAmount() {
        return Comparator.comparing(DeliverySection::amount);
    }

    private Optional<Cited> conditional(Statement<FundingFlow> flow) {
        return context.catalogue.flows().condition(Condition.CONDITIONAL).stream()
                .filter(part -> part.says().amount() instanceof Amount.ShareOf share
                        && share.whole().equals(ref(flow)))
                .findFirst()
                .map(part -> {
                    BigDecimal percent = ((Amount.ShareOf) part.says().amount()).percent();
                    return context.facts.of(
                            ref(part),
                            context.texts.plain(
                                    "percent", context.texts.digits().rounded(percent, 1)),
                            Wording.unpointed(part.note().orElse(part.id())),
                            part.says().amount().printed());
                });
    }

    private Block figure(List<Statement<FundingFlow>> flows) {
        Map<String, List<Statement<FundingFlow>>> columns = new LinkedHashMap<>();
        ORDER.forEach(name -> columns.put(name, new ArrayList<>()));
        flows.forEach(flow ->
                Optional.ofNullable(columns.get(column(flow))).orElseThrow().add(flow));
        columns.values().removeIf(List::isEmpty);
        ImmutableList.Builder<Squares.Stage> stages = ImmutableList.builder();
        columns.values().forEach(column -> {
            column.sort(byAmount().reversed());
            ImmutableList.Builder<Squares.Sum> drawn = ImmutableList.builder();
            column.stream().limit(DRAWN).forEach(flow -> drawn.add(sum(flow, heading(column))));
            stages.add(new Squares.Stage(heading(column), drawn.build()));
        });
        return new Draft(context, title(flows), context.say("delivery.unit"))
                .drawing(new Squares(context.texts.text("delivery.chart"), stages.build()))
                .note(Prose.join(
                        " ",
                        List.of(
                                context.say("delivery.note"),
                                context.say(
                                        donor ? "delivery.note.drawn.donor" : "delivery.note.drawn",
                                        context.texts.count(DRAWN),
                                        context.texts.text("delivery.note.table"),
                                        context.facts.inSentence(context.country.ref())),
                                donor ? Prose.EMPTY : leftOut())))
                .table(table(all(flows)));
    }

    private Table table(List<Statement<FundingFlow>> flows) {
        Table.Builder table = Table.of(
                context.say("delivery.head.stage"),
                context.say("delivery.head.sum"),
                context.say("delivery.head.from"),
                context.say("delivery.head.for"),
                context.say("delivery.head.when"));
        for (Statement<FundingFlow> flow : flows) {
            String stage = Stream.concat(Stream.of(context.facts.wording().stage(flow.says())), sums.qualifiers(flow))
                    .collect(Collectors.joining(", "));
            table.row(
                    Prose.of(stage),
                    Prose.of(context.facts.flow(flow, Form.SHORT)),
                    providers(flow),
                    purpose(flow),
                    flow.says()
                            .when()
                            .map(context.texts::time)
                            .<Prose>map(when -> Prose.of(new Piece.When(when)))
                            .orElse(Prose.EMPTY));
        }
        return table.words();
    }

    /** Returns the column of a flow: what must be paid back stands in one of its own. */
    private static String column(Statement<FundingFlow> flow) {
        return flow.says().is(Condition.REIMBURSABLE)
                ? REIMBURSABLE
                : Optional.ofNullable(COLUMNS.get(flow.says().stage())).orElseThrow();
    }

    /** Returns who gives how much for whom at two stages of one initiative, or which stages there are. */
    private Prose title(List<Statement<FundingFlow>> flows) {
        List<Statement<FundingFlow>> own = flows.stream()
                .filter(flow -> !flow.says().is(Condition.REIMBURSABLE))
                .filter(flow -> donor ? sums.isOf(context.country, flow) : isOfOne(flow))
                .toList();
        if (own.isEmpty()) {
            return context.say("delivery.figure.title.none");
        }
        Stage first = own.get(0).says().stage();
        Stage last = own.get(own.size() - 1).says().stage();
        if (first == last) {
            return clause(own.get(0)).capitalised();
        }
        return own.stream()
                .flatMap(promised -> own.stream()
                        .filter(later ->
                                later.says().stage().compareTo(promised.says().stage()) > 0)
                        .filter(later -> isAlike(promised, later))
                        .map(later -> context.say(
                                "delivery.figure.title", clause(promised).capitalised(), clause(later))))
                .findFirst()
                .orElseGet(() -> context.say(
                        "delivery.figure.title.stages",
                        context.texts.text("stage." + first),
                        context.texts.text("stage." + last)));
    }

    /** Returns whether two sums are of one initiative in one territory: else a sentence must not name both. */
    private static boolean isAlike(Statement<FundingFlow> one, Statement<FundingFlow> other) {
        return !one.says().initiatives().isEmpty()
                && one.says().initiatives().equals(other.says().initiatives())
                && one.says().recipients().equals(other.says().recipients());
    }

    /** Returns whether one donor alone gives it, or the sources name none. */
    private boolean isOfOne(Statement<FundingFlow> flow) {
        return flow.says().providers().isEmpty() || sums.isOf(Country.MEX, flow) || sums.isOf(Country.USA, flow);
    }

    private Prose clause(Statement<FundingFlow> flow) {
        boolean named = !flow.says().providers().isEmpty();
        return context.say(
                named ? "delivery.clause" : "delivery.clause.passive",
                named ? providers(flow) : Prose.EMPTY,
                context.texts.text("stage." + flow.says().stage()),
                context.facts.flow(flow, Form.PROSE),
                scope(flow));
    }

    private Prose scope(Statement<FundingFlow> flow) {
        List<Ref> areas = flow.says().recipients().stream()
                .flatMap(split -> split.parts().stream())
                .toList();
        boolean each = flow.says().per().contains(Per.COUNTRY);
        boolean many = areas.size() > 2 && areas.stream().allMatch(area -> area.is(Kind.COUNTRY));
        if (!many) {
            Prose names = context.texts.list(
                    areas.stream().map(context.facts::inSentence).toList());
            return each ? context.say("delivery.each-of", names) : names;
        }
        return context.say(each ? "delivery.each-country" : "delivery.countries", context.texts.count(areas.size()));
    }

    private Prose recipients(Statement<FundingFlow> flow) {
        return context.texts.list(flow.says().recipients().stream()
                .flatMap(split -> split.parts().stream())
                .map(context.facts::name)
                .toList());
    }

    private Prose purpose(Statement<FundingFlow> flow) {
        Prose to = recipients(flow);
        return flow.says()
                .initiative()
                .map(initiative -> context.say("delivery.purpose", context.facts.name(initiative), to))
                .orElse(to);
    }

    private Squares.Sum sum(Statement<FundingFlow> flow, String heading) {
        String providers = context.texts
                .list(flow.says().providers().stream().map(context.facts::name).toList())
                .text();
        String when = flow.says().when().map(context.texts::time).orElse("");
        String initiative =
                flow.says().initiative().map(context.facts.wording()::name).orElse("");
        Optional<Cited> part = conditional(flow)
                .map(share -> share.withShown(context.texts.plain("delivery.conditional", share.shown())));
        String how = sums.qualifiers(flow)
                .filter(word -> part.isEmpty() || !word.equals(context.texts.text("condition.conditional")))
                .collect(Collectors.joining(", "));
        String to = donor
                ? recipients(flow).text()
                : isWithinSubregion(flow.says()) ? "" : scope(flow).text();
        String what = Stream.of(stageWord(flow, heading), how, providers, initiative, to, when)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        return new Squares.Sum(
                flow.says().money().orElseThrow().amount(),
                context.facts.flow(flow, Form.SHORT),
                what,
                look(flow),
                part);
    }

    /** Returns the stages of the sums in a column; those that a parliament decides under one word. */
    private String heading(List<Statement<FundingFlow>> column) {
        String key = "delivery.column." + column(column.get(0));
        if (context.texts.has(key)) {
            return context.texts.text(key);
        }
        String stages = column.stream()
                .limit(DRAWN)
                .map(flow -> context.texts.text("stage." + flow.says().stage()))
                .distinct()
                .collect(Collectors.joining(", "));
        return Character.toUpperCase(stages.charAt(0)) + stages.substring(1);
    }

    /** Returns the stage of a flow where its column is headed otherwise. */
    private String stageWord(Statement<FundingFlow> flow, String heading) {
        String stage = context.texts.text("stage." + flow.says().stage());
        return heading.equalsIgnoreCase(stage) ? "" : stage;
    }

    private Squares.Look look(Statement<FundingFlow> flow) {
        if (flow.says().is(Condition.NOT_MATERIALISED)) {
            return Squares.Look.NOT_MATERIALISED;
        }
        return switch (column(flow)) {
            case "envisaged", "offered" -> Squares.Look.ENVISAGED;
            case "pledged" -> Squares.Look.PLEDGED;
            case "appropriated" -> Squares.Look.APPROPRIATED;
            case "committed", REIMBURSABLE ->
                context.isAnyOf(flow.says().providers(), Country.MEX)
                        ? Squares.Look.COMMITTED_BY_MEXICO
                        : Squares.Look.COMMITTED;
            default -> Squares.Look.DISBURSED;
        };
    }

    /** Returns one chart for each initiative of which the sources count all projects and the completed ones. */
    private List<Block> projects() {
        List<Block> found = new ArrayList<>();
        for (Statement<Observation> completed : context.catalogue.observations().indicator("projects-completed")) {
            context.catalogue
                    .observations()
                    .indicator("projects-count")
                    .of(completed.says().subject())
                    .in(completed.says().period())
                    .first()
                    .filter(total -> isOurs(completed.says().subject()))
                    .ifPresent(total -> found.add(projects(completed, total)));
        }
        return found;
    }

    private boolean isOurs(Ref initiative) {
        return donor
                ? context.catalogue.initiatives().of(context.country).stream()
                        .anyMatch(one -> InitiativeSection.ref(one).equals(initiative))
                : context.catalogue.initiatives().in(context.country).stream()
                        .anyMatch(one -> InitiativeSection.ref(one).equals(initiative));
    }

    private Block projects(Statement<Observation> completed, Statement<Observation> total) {
        Cited done = context.show(completed, Form.BARE);
        Cited all = context.show(total, Form.BARE);
        Draft draft = new Draft(
                context,
                context.say(
                        "delivery.projects.title",
                        context.facts.name(completed.says().subject()),
                        done,
                        all,
                        completed.says().when()),
                context.say("delivery.projects.unit"));
        Table table = Table.of(Prose.EMPTY, context.say("delivery.projects.head"))
                .row(context.say("delivery.projects.all"), Prose.of(all))
                .row(context.say("delivery.projects.done"), Prose.of(done))
                .numeric();
        return draft.drawing(new UnitSquares(
                        context.texts.text("delivery.projects.chart"),
                        count(completed),
                        count(total),
                        worded(completed, "delivery.projects.finished"),
                        worded(total, "delivery.projects.of")))
                .note(completed
                        .note()
                        .map(note -> context.facts.prose(note, Context.ref(completed), ImmutableList.of()))
                        .orElse(Prose.EMPTY))
                .table(table);
    }

    private Cited worded(Statement<Observation> count, String key) {
        Cited plain = context.show(count, Form.BARE);
        return plain.withShown(context.texts.plain(key, plain.shown()));
    }

    private static int count(Statement<Observation> count) {
        return count.says().quantity().flatMap(Quantity::number).orElseThrow().intValueExact();
    }

    private static Ref ref(Statement<FundingFlow> flow) {
        return Kind.FLOW.ref(flow.id());
    }
}
