package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cauce.examples.page.Block;
import org.cauce.examples.page.Draft;
import org.cauce.examples.page.Form;
import org.cauce.examples.page.Piece;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Section;
import org.cauce.examples.page.Table;
import org.cauce.examples.report.Cited;
import org.cauce.indicators.alignment.Promises;
import org.cauce.indicators.alignment.Promises.Step;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** What was promised and what came. */
final class PromiseSection implements Part {
    private final Context context;
    private final PromiseRows rows;

    PromiseSection(Context context) {
        this.context = context;
        this.rows = new PromiseRows(context);
    }

    @Override
    public Section section() {
        boolean isEmpty =
                rows.promises().values().stream().allMatch(each -> each.flows().isEmpty());
        return new Section(
                "promises",
                context.texts.text("promises.title"),
                context.texts.text("promises.label"),
                isEmpty
                        ? ImmutableList.of(context.say("promises.none", context.donorNames(), context.recipientNames()))
                        : text(),
                isEmpty ? ImmutableList.of() : ImmutableList.of(figure()),
                Section.Layout.ABOVE);
    }

    private ImmutableList<Prose> text() {
        List<Prose> text = new ArrayList<>();
        rows.promises().forEach((donor, promises) -> text.add(count(donor, promises)));
        rows.promises()
                .forEach((donor, promises) -> promises.at(Step.NOT_MATERIALISED).stream()
                        .map(this::never)
                        .forEach(text::add));
        return ImmutableList.copyOf(text);
    }

    private Prose count(Donor donor, Promises promises) {
        int all = promises.flows().size();
        int paid = promises.at(Step.DISBURSED).size();
        return context.say(
                "promises.text.count",
                context.facts.inSentence(donor.country().ref()),
                counted(all, "promises.count.all"),
                counted(paid, "promises.count.paid"));
    }

    private Cited counted(int number, String what) {
        return context.facts.counted(number, context.texts.text(what), context.texts.text("promises.count.how"));
    }

    private Prose never(Statement<FundingFlow> flow) {
        Prose what = flow.says()
                .initiative()
                .map(initiative -> context.say("promises.text.for", context.facts.name(initiative)))
                .orElse(Prose.EMPTY);
        Prose when = flow.says()
                .when()
                .map(context.texts::time)
                .filter(text -> !text.isEmpty())
                .map(text -> context.say("promises.text.of", Prose.of(new Piece.When(text))))
                .orElse(Prose.EMPTY);
        return context.say("promises.text.never", context.facts.flow(flow, Form.PROSE), what, when)
                .capitalised();
    }

    private Block figure() {
        PromiseBoard board = rows.board();
        Block.Figure figure = new Draft(context, title(), context.say("promises.unit"))
                .note(context.say("promises.note"))
                .table(table());
        return new Block.Own("align/promises.jte", ImmutableMap.of("board", board, "figure", figure));
    }

    private Prose title() {
        ImmutableSet<Ref> followed = rows.promises().values().stream()
                .flatMap(promises ->
                        Sets.intersection(promised(promises), initiatives(promises, Step.DISBURSED)).stream())
                .collect(ImmutableSet.toImmutableSet());
        return followed.isEmpty()
                ? context.say("promises.figure.none")
                : context.say(
                        followed.size() == 1 ? "promises.figure.one" : "promises.figure.some",
                        context.facts.counted(
                                followed.size(),
                                context.texts.text("promises.count.followed"),
                                context.texts.text("promises.count.followed.how")),
                        context.texts.list(
                                followed.stream().map(context.facts::name).toList()));
    }

    private static ImmutableSet<Ref> promised(Promises promises) {
        return ImmutableSet.copyOf(
                Sets.union(initiatives(promises, Step.ANNOUNCED), initiatives(promises, Step.COMMITTED)));
    }

    /** The initiatives for which a donor has a stated sum at a step. */
    private static ImmutableSet<Ref> initiatives(Promises promises, Step step) {
        return promises.at(step).stream()
                .map(Statement::says)
                .filter(flow -> flow.money().isPresent())
                .map(FundingFlow::initiative)
                .flatMap(Optional::stream)
                .collect(ImmutableSet.toImmutableSet());
    }

    private Table table() {
        Table.Builder table = Table.of(
                context.say("promises.head.donor"),
                context.say("promises.head.step"),
                context.say("promises.head.sum"),
                context.say("promises.head.what"));
        rows.promises()
                .forEach((donor, promises) -> promises.flows()
                        .forEach((step, flow) -> table.row(
                                Prose.of(donor.name()),
                                Prose.of(rows.title(step)),
                                Prose.of(context.facts.flow(flow, Form.SHORT)),
                                rows.what(flow))));
        return table.words();
    }
}
