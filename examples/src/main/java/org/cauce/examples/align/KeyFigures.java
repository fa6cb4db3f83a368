package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cauce.examples.page.Form;
import org.cauce.examples.page.Page;
import org.cauce.examples.page.Piece;
import org.cauce.examples.page.Prose;
import org.cauce.examples.report.Cited;
import org.cauce.indicators.alignment.OverlapCell;
import org.cauce.indicators.alignment.OverlapCell.State;
import org.cauce.indicators.alignment.ParallelPaths;
import org.cauce.indicators.alignment.Promises.Step;
import org.cauce.indicators.alignment.Tie;
import org.cauce.indicators.outcome.FrameworkProgress;
import org.cauce.indicators.outcome.Reported;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.indicator.Observation;
import org.cauce.model.initiative.Framework;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Statement;

/** The numbers at the head of the page. */
final class KeyFigures {
    private final Context context;

    KeyFigures(Context context) {
        this.context = context;
    }

    ImmutableList<Page.KeyFigure> figures() {
        return Stream.<Supplier<Optional<Page.KeyFigure>>>of(
                        this::years, this::linked, this::reached, this::never, this::handOvers)
                .flatMap(figure -> figure.get().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** From the first year in which both were at work in one sector with nothing to join them to a joint framework. */
    private Optional<Page.KeyFigure> years() {
        List<ParallelPaths> paths = context.initiatives.paths(context.sectors);
        Optional<Integer> apart = first(paths.stream()
                .flatMap(path -> path.sideBySide().asRanges().stream())
                .map(days -> days.lowerEndpoint()));
        Optional<Tie> framework = paths.stream()
                .flatMap(path -> path.ties().stream())
                .filter(tie -> tie.type() == Tie.Type.FRAMEWORK && !tie.days().isEmpty())
                .min(Comparator.comparing(KeyFigures::start));
        if (apart.isEmpty() || framework.isEmpty() || start(framework.get()).getYear() <= apart.get()) {
            return Optional.empty();
        }
        int joint = start(framework.get()).getYear();
        Cited years = context.facts.counted(
                joint - apart.get(),
                context.texts.text("key.years.what"),
                context.texts.plain("key.years.how", joint, apart.get(), joint - apart.get()));
        return Optional.of(new Page.KeyFigure(
                context.say("key.years"),
                context.say("key.years.value", years),
                context.say(
                        "key.years.compare",
                        Prose.of(new Piece.When(Integer.toString(apart.get()))),
                        Prose.of(new Piece.When(Integer.toString(joint))),
                        context.facts.name(framework.get().told()))));
    }

    private static Optional<Integer> first(Stream<LocalDate> days) {
        return days.min(Comparator.naturalOrder()).map(LocalDate::getYear);
    }

    private static LocalDate start(Tie tie) {
        return tie.days().span().lowerEndpoint();
    }

    private boolean areBothOnRecord() {
        return context.donors().stream().allMatch(context::isOnRecord);
    }

    private Optional<Page.KeyFigure> linked() {
        if (context.overlap.cells().isEmpty() || !areBothOnRecord()) {
            return Optional.empty();
        }
        Cited linked = count(cells(State.LINKED).count(), "overlap.count.linked");
        Cited all = count(context.overlap.cells().size(), "overlap.count.all");
        List<Prose> countries = context.recipients.stream()
                .map(country -> context.say("key.linked.country", context.name(country), linkedIn(country)))
                .toList();
        return Optional.of(new Page.KeyFigure(
                context.say("key.linked"),
                context.say("key.linked.value", linked, all),
                context.say(
                        "key.linked.compare",
                        context.texts.list(countries),
                        count(cells(State.BOTH).count(), "overlap.count.both"))));
    }

    private Cited linkedIn(Country country) {
        return count(
                cells(State.LINKED).filter(cell -> cell.country() == country).count(), "overlap.count.linked");
    }

    private Stream<OverlapCell> cells(State state) {
        return context.overlap.cells().stream().filter(cell -> cell.state() == state);
    }

    private Cited count(long number, String what) {
        return context.facts.counted((int) number, context.texts.text(what), context.texts.text("overlap.count.how"));
    }

    /** The latest dated number of people whom a joint framework reached. */
    private Optional<Page.KeyFigure> reached() {
        return context.catalogue
                .frameworks()
                .filter(framework -> isJoint(framework.says()))
                .flatMap(framework -> FrameworkProgress.of(context.catalogue, framework).targets().stream())
                .flatMap(target -> target.results().stream())
                .map(Reported::observation)
                .filter(KeyFigures::isOfPeople)
                .filter(result -> !context.texts.time(result.says().when()).isEmpty())
                .max(Comparator.comparing(result -> result.says().period()))
                .map(result -> new Page.KeyFigure(
                        context.say("key.reached", result.says().when()),
                        Prose.of(context.facts.observation(result, Form.BARE)),
                        context.facts.name(result.says().subjects().get(0))));
    }

    private boolean isJoint(Framework framework) {
        return context.donors().stream()
                .allMatch(donor -> framework.partners().stream()
                        .anyMatch(party -> context.catalogue.isPartOf(party, donor.country())));
    }

    private static boolean isOfPeople(Statement<Observation> result) {
        return result.says()
                .quantity()
                .filter(quantity -> quantity.number().isPresent())
                .filter(quantity -> quantity.unit().equals(Unit.of("persons")))
                .isPresent();
    }

    /** The largest sum that by a source's word never came. */
    private Optional<Page.KeyFigure> never() {
        return context.donors().stream()
                .flatMap(donor -> context.initiatives.promises(donor.country()).at(Step.NOT_MATERIALISED).stream())
                .filter(flow -> flow.says().money().isPresent())
                .max(Comparator.comparing(
                        flow -> flow.says().money().orElseThrow().amount()))
                .map(flow -> new Page.KeyFigure(
                        context.say("key.never"),
                        Prose.of(context.facts.flow(flow, Form.SHORT)),
                        neverWhat(flow.says())));
    }

    private Prose neverWhat(FundingFlow says) {
        Prose what = says.initiative().map(context.facts::name).orElse(Prose.EMPTY);
        String when = says.when().map(context.texts::time).orElse("");
        return when.isEmpty() ? what : context.say("key.never.compare", what, Prose.of(new Piece.When(when)));
    }

    private Optional<Page.KeyFigure> handOvers() {
        if (!areBothOnRecord()) {
            return Optional.empty();
        }
        ImmutableList<HandOverRow> rows = HandOverRow.of(context.handOvers);
        int reported = (int) rows.stream().filter(HandOverRow::isReported).count();
        return Optional.of(new Page.KeyFigure(
                context.say("key.handovers"),
                Prose.of(handOvers(reported, "handovers.count.reported")),
                context.say("key.handovers.compare", handOvers(rows.size() - reported, "handovers.count.rule"))));
    }

    private Cited handOvers(int number, String what) {
        return context.facts.counted(number, context.texts.text(what), context.texts.text("handovers.count.how"));
    }
}
