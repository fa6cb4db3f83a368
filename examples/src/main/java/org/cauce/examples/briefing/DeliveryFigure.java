package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.examples.page.Block;
import org.cauce.examples.page.Draft;
import org.cauce.examples.page.Form;
import org.cauce.examples.page.Piece;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Table;
import org.cauce.examples.report.Cited;
import org.cauce.examples.svg.Squares;
import org.cauce.model.flow.Condition;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.place.Country;
import org.cauce.model.source.Statement;

/** Squares of the sums by stage, the largest of each, and the table of all of them. */
final class DeliveryFigure {
    private static final int DRAWN = 3;

    private final Context context;
    private final Sums sums;
    private final DeliveryFlows candidates;
    private final DeliveryProse prose;
    private final boolean donor;

    DeliveryFigure(Context context, boolean donor) {
        this.context = context;
        this.sums = new Sums(context);
        this.candidates = new DeliveryFlows(context, donor);
        this.prose = new DeliveryProse(context, donor);
        this.donor = donor;
    }

    /** Returns the figure of these sums. */
    Block of(List<Statement<FundingFlow>> flows) {
        Map<String, List<Statement<FundingFlow>>> columns = new LinkedHashMap<>();
        DeliveryColumns.ORDER.forEach(name -> columns.put(name, new ArrayList<>()));
        flows.forEach(flow -> Optional.ofNullable(columns.get(DeliveryColumns.of(flow)))
                .orElseThrow()
                .add(flow));
        columns.values().removeIf(List::isEmpty);
        ImmutableList.Builder<Squares.Stage> stages = ImmutableList.builder();
        columns.values().forEach(column -> {
            column.sort(DeliveryFlows.byAmount().reversed());
            ImmutableList.Builder<Squares.Sum> drawn = ImmutableList.builder();
            column.stream().limit(DRAWN).forEach(flow -> drawn.add(sum(flow, heading(column))));
            stages.add(new Squares.Stage(heading(column), drawn.build()));
        });
        return new Draft(context, prose.title(flows), context.say("delivery.unit"))
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
                .table(table(candidates.all(flows)));
    }

    /** Returns which sums are left out: those for a region that reaches further and that do not name the country. */
    private Prose leftOut() {
        List<Prose> regions = candidates.regionsLeftOut();
        return regions.isEmpty()
                ? Prose.EMPTY
                : context.say("delivery.note.left-out", context.name(context.country), context.texts.list(regions));
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
                    prose.providers(flow),
                    prose.purpose(flow),
                    flow.says()
                            .when()
                            .map(context.texts::time)
                            .<Prose>map(when -> Prose.of(new Piece.When(when)))
                            .orElse(Prose.EMPTY));
        }
        return table.words();
    }

    private Squares.Sum sum(Statement<FundingFlow> flow, String heading) {
        String providers = context.texts
                .list(flow.says().providers().stream().map(context.facts::name).toList())
                .text();
        String when = flow.says().when().map(context.texts::time).orElse("");
        String initiative =
                flow.says().initiative().map(context.facts.wording()::name).orElse("");
        Optional<Cited> part = prose.conditional(flow)
                .map(share -> share.withShown(context.texts.plain("delivery.conditional", share.shown())));
        String how = sums.qualifiers(flow)
                .filter(word -> part.isEmpty() || !word.equals(context.texts.text("condition.conditional")))
                .collect(Collectors.joining(", "));
        String to = donor
                ? prose.recipients(flow).text()
                : candidates.isWithinSubregion(flow.says())
                        ? ""
                        : prose.scope(flow).text();
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
        String key = "delivery.column." + DeliveryColumns.of(column.get(0));
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
        return switch (DeliveryColumns.of(flow)) {
            case "envisaged", "offered" -> Squares.Look.ENVISAGED;
            case "pledged" -> Squares.Look.PLEDGED;
            case "appropriated" -> Squares.Look.APPROPRIATED;
            case "committed", DeliveryColumns.REIMBURSABLE ->
                context.isAnyOf(flow.says().providers(), Country.MEX)
                        ? Squares.Look.COMMITTED_BY_MEXICO
                        : Squares.Look.COMMITTED;
            default -> Squares.Look.DISBURSED;
        };
    }
}
