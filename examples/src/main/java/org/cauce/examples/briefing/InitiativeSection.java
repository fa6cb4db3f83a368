package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.examples.page.Block;
import org.cauce.examples.page.Draft;
import org.cauce.examples.page.Form;
import org.cauce.examples.page.Piece;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Section;
import org.cauce.examples.page.Table;
import org.cauce.examples.report.Cited;
import org.cauce.examples.svg.Style;
import org.cauce.examples.svg.Timeline;
import org.cauce.indicators.outcome.Succession;
import org.cauce.indicators.outcome.Successions;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.InitiativeType;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** The initiatives that include a country, or that a donor leads, over time. */
final class InitiativeSection {
    private static final ImmutableList<InitiativeType> TYPES = ImmutableList.of(
            InitiativeType.PLAN,
            InitiativeType.STRATEGY,
            InitiativeType.FRAMEWORK,
            InitiativeType.PROGRAMME,
            InitiativeType.PROJECT,
            InitiativeType.INITIATIVE,
            InitiativeType.COOPERATION,
            InitiativeType.FUND,
            InitiativeType.COMPACT,
            InitiativeType.AGREEMENT);
    private static final ImmutableList<Style> LANES =
            ImmutableList.of(Style.MEXICO, Style.UNITED_STATES, Style.GOVERNMENTS, Style.JOINT);

    private final Context context;
    private final boolean donor;
    private final ImmutableList<Succession> successions;

    InitiativeSection(Context context, boolean donor) {
        this.context = context;
        this.donor = donor;
        this.successions = Successions.of(context.catalogue);
    }

    Optional<Section> section() {
        Map<Style, List<Course>> lanes = lanes();
        List<Course> all = lanes.values().stream().flatMap(List::stream).toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Course> suspended = all.stream().filter(Course::isSuspended).toList();
        List<Prose> text = new ArrayList<>();
        suspended.forEach(course -> text.add(course.suspensionSentence()));
        joint().ifPresent(text::add);
        return Optional.of(new Section(
                "initiatives",
                context.texts.text("initiatives.title"),
                context.texts.text("initiatives.label"),
                ImmutableList.copyOf(text),
                ImmutableList.of(figure(lanes, all, suspended))));
    }

    private Map<Style, List<Course>> lanes() {
        Map<Style, List<Course>> lanes = new LinkedHashMap<>();
        LANES.forEach(lane -> lanes.put(lane, new ArrayList<>()));
        Stream<Statement<Initiative>> found = donor
                ? context.catalogue.initiatives().of(context.country).stream()
                : context.catalogue.initiatives().in(context.country).stream();
        found.filter(initiative -> TYPES.contains(initiative.says().type()))
                .filter(initiative -> !initiative.says().proposed())
                .map(initiative -> Course.of(context, initiative, donor))
                .filter(course -> !course.segments().isEmpty())
                .sorted(Comparator.comparing(Course::from))
                .forEach(
                        course -> Optional.ofNullable(lanes.get(course.style())).ifPresent(lane -> lane.add(course)));
        lanes.values().forEach(this::putSuccessorsBelow);
        lanes.values().removeIf(List::isEmpty);
        return lanes;
    }

    /** Moves each successor to the place below what it succeeds. */
    private void putSuccessorsBelow(List<Course> lane) {
        for (Course later : List.copyOf(lane)) {
            lane.stream()
                    .filter(earlier -> succeeds(later, earlier))
                    .findFirst()
                    .ifPresent(earlier -> {
                        lane.remove(later);
                        lane.add(lane.indexOf(earlier) + 1, later);
                    });
        }
    }

    private boolean succeeds(Course later, Course earlier) {
        return predecessor(later.ref()).filter(earlier.ref()::equals).isPresent();
    }

    private Optional<Ref> predecessor(Ref initiative) {
        return successions.stream()
                .flatMap(succession -> succession.steps().stream())
                .filter(step -> step.to().equals(initiative))
                .map(Succession.Step::from)
                .findFirst();
    }

    private Optional<Prose> joint() {
        return context.catalogue.observations().indicator("joint-beneficiaries").stream()
                .filter(reached -> reached.says().period().isOnCalendar())
                .filter(reached -> donor
                        || reached.says().countries().isEmpty()
                        || reached.says().countries().contains(context.country.ref()))
                .findFirst()
                .map(reached -> context.say(
                                reached.says().countries().isEmpty() ? "initiatives.joint" : "initiatives.joint.in",
                                context.show(reached, Form.PROSE),
                                context.facts.name(reached.says().subject()),
                                reached.says().when(),
                                context.texts.list(reached.says().countries().stream()
                                        .map(context.facts::name)
                                        .toList()))
                        .capitalised());
    }

    private Block figure(Map<Style, List<Course>> lanes, List<Course> all, List<Course> suspended) {
        Draft draft = new Draft(context, title(all, suspended), unit(all));
        ImmutableList.Builder<Timeline.Lane> drawn = ImmutableList.builder();
        Table.Builder table = Table.of(
                context.say("initiatives.head.name"),
                context.say("initiatives.head.lead"),
                context.say("initiatives.head.dates"),
                context.say("initiatives.head.suspended"),
                context.say("initiatives.head.after"));
        for (Map.Entry<Style, List<Course>> lane : lanes.entrySet()) {
            String name = context.texts.text("lane." + lane.getKey().className());
            ImmutableList.Builder<Timeline.Row> rows = ImmutableList.builder();
            Optional<Course> above = Optional.empty();
            for (Course course : lane.getValue()) {
                boolean follows =
                        above.filter(earlier -> succeeds(course, earlier)).isPresent();
                rows.add(course.row(follows));
                table.row(
                        course.name(),
                        Prose.of(name),
                        Prose.of(course.dates()),
                        course.suspension(),
                        predecessor(course.ref()).map(context.facts::name).orElseGet(() -> context.say("none")));
                above = Optional.of(course);
            }
            drawn.add(new Timeline.Lane(name, lane.getKey(), rows.build()));
        }
        return draft.drawing(new Timeline(context.texts.text("initiatives.chart"), drawn.build()))
                .key(key())
                .note(context.say("initiatives.note"))
                .table(table.words());
    }

    private Prose title(List<Course> all, List<Course> suspended) {
        Cited total = context.facts.counted(
                all.size(),
                context.texts.plain("initiatives.count", context.name(context.country)),
                context.texts.text("initiatives.count.how"));
        String way = donor ? "initiatives.title.donor." : "initiatives.title.country.";
        if (suspended.isEmpty()) {
            return context.say(way + "none", total, country()).capitalised();
        }
        Cited stopped = context.facts.counted(
                suspended.size(),
                context.texts.text("initiatives.count.suspended"),
                context.texts.text("initiatives.count.how"));
        return context.say(way + (suspended.size() == 1 ? "one" : "many"), total, country(), stopped);
    }

    private Prose country() {
        return context.facts.inSentence(context.country.ref());
    }

    private Prose unit(List<Course> all) {
        int from =
                all.stream().mapToInt(course -> course.from().getYear()).min().orElseThrow();
        int until = all.stream()
                .mapToInt(course -> course.until().minusDays(1).getYear())
                .max()
                .orElseThrow();
        return context.say("initiatives.unit", Prose.of(new Piece.When(from + "–" + until)));
    }

    private ImmutableList<Block.Sign> key() {
        return Stream.of("on", "fz", "prep", "stop", "plan", "tail", "suc")
                .map(style -> new Block.Sign(style, context.texts.text("initiatives.key." + style)))
                .collect(ImmutableList.toImmutableList());
    }

    static Ref ref(Statement<Initiative> initiative) {
        return Kind.INITIATIVE.ref(initiative.id());
    }
}
