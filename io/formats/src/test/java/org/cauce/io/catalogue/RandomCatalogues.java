package org.cauce.io.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.catalogue.CatalogueParts;
import org.cauce.model.code.Audience;
import org.cauce.model.code.Code;
import org.cauce.model.code.Sector;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.Condition;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Split;
import org.cauce.model.flow.Stage;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Measure;
import org.cauce.model.indicator.Nature;
import org.cauce.model.indicator.Observation;
import org.cauce.model.initiative.Benefit;
import org.cauce.model.initiative.Framework;
import org.cauce.model.initiative.Goal;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.InitiativeType;
import org.cauce.model.initiative.Role;
import org.cauce.model.initiative.Status;
import org.cauce.model.initiative.StatusChange;
import org.cauce.model.initiative.Terms;
import org.cauce.model.initiative.Topic;
import org.cauce.model.place.Country;
import org.cauce.model.policy.Action;
import org.cauce.model.policy.Priority;
import org.cauce.model.policy.PriorityType;
import org.cauce.model.policy.Recommendation;
import org.cauce.model.quantity.Bound;
import org.cauce.model.quantity.Money;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Attribution;
import org.cauce.model.source.Citation;
import org.cauce.model.source.Decoding;
import org.cauce.model.source.Endnote;
import org.cauce.model.source.EndnoteBasis;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Source;
import org.cauce.model.source.Statement;
import org.cauce.model.source.Work;
import org.cauce.model.text.Name;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;

/** Catalogues of a few kinds of records, made of a seed: whole, and with everything that is hard to write. */
final class RandomCatalogues {
    private static final List<String> TEXTS = List.of(
            "El Salvador",
            "Sembrando Vida",
            "línea 1\nline 2\t\"quoted\" \\ / end",
            "漢字 😀 \u2028 \u0007",
            "{\"a\": [1]}",
            " blanks ",
            "");
    private static final List<String> PERIODS = List.of(
            "2021", "2021-06-08", "2019-03~/2020-06", "FY2021--10-01", "XXXX", "_Z", "P12M", "phase:design", "199X");

    private final SplittableRandom random;
    private final int count;

    private RandomCatalogues(long seed) {
        this.random = new SplittableRandom(seed);
        this.count = 1 + random.nextInt(3);
    }

    /** {@return the catalogue of this seed} */
    static Catalogue of(long seed) {
        return new RandomCatalogues(seed).catalogue();
    }

    private Catalogue catalogue() {
        CatalogueParts.Builder parts = CatalogueParts.builder();
        each(index -> {
            parts.addSource(statement(index, this::source));
            parts.addEndnote(statement(index, () -> endnote(index)));
            parts.addSector(statement(index, () -> sector(index)));
            parts.addAudience(statement(index, () -> audience(index)));
            parts.addInitiative(statement(index, this::initiative));
            parts.addStatusChange(statement(index, this::statusChange));
            parts.addTerm(statement(index, this::terms));
            parts.addFramework(statement(index, () -> framework(index)));
            parts.addFlow(statement(index, this::flow));
            parts.addIndicator(statement(index, this::indicator));
            parts.addObservation(statement(index, this::observation));
            parts.addPriority(statement(index, this::priority));
            parts.addRecommendation(statement(index, () -> recommendation(index)));
        });
        return Catalogue.of(parts.build());
    }

    private void each(IntConsumer add) {
        IntStream.range(0, count).forEach(add);
    }

    private <T> Statement<T> statement(int index, Supplier<T> says) {
        boolean isDecoded = random.nextInt(4) == 0;
        return Statement.<T>builder()
                .id("id-" + index)
                .says(says.get())
                .note(maybe(this::text))
                .citations(several(this::citation))
                .attribution(isDecoded ? Attribution.DECODED : Attribution.REPORTED)
                .decoding(
                        isDecoded
                                ? Optional.of(Decoding.builder()
                                        .read(text())
                                        .literal(quantity())
                                        .build())
                                : Optional.empty())
                .saidBy(maybe(country()::ref))
                .conflictGroup(maybe(this::text))
                .sameAs(several(() -> ref(Kind.FLOW)))
                .build();
    }

    private Citation citation() {
        return Citation.builder()
                .source(ref(Kind.SOURCE))
                .section(text())
                .endnotes(several(() -> 1))
                .endnoteBasis(maybe(() -> pick(EndnoteBasis.values())))
                .build();
    }

    private Source source() {
        return Source.builder()
                .type(pick(Source.Type.values()))
                .title(maybe(this::text))
                .description(words())
                .language(maybe(() -> Locale.forLanguageTag(pick("es", "en", "es-419", "zh-Hant-TW"))))
                .date(maybe(this::timing))
                .contents(several(() -> new Source.Heading(words(), 1 + random.nextInt(99))))
                .corroborations(several(() -> new Source.Corroboration(words(), words(), several(this::words))))
                .build();
    }

    /** Every source has the endnote that is cited: the first. */
    private Endnote endnote(int index) {
        return Endnote.builder()
                .source(Kind.SOURCE.ref("id-" + index))
                .number(1)
                .type(Endnote.Type.CITATION)
                .works(several(() -> Work.builder().title(words()).build()))
                .build();
    }

    private Sector sector(int index) {
        return Sector.builder()
                .code(Code.theme("id-" + index))
                .level(Sector.Level.THEME)
                .addName(name())
                .closeTo(several(() -> Code.of(Code.DAC_PURPOSE, "1122" + random.nextInt(10))))
                .build();
    }

    private Audience audience(int index) {
        return Audience.builder()
                .code(Code.of(Code.AUDIENCE, "id-" + index))
                .addName(name())
                .broader(maybe(() -> Code.of(Code.AUDIENCE, "id-0")))
                .build();
    }

    private Initiative initiative() {
        Initiative.Builder initiative = Initiative.builder()
                .type(pick(InitiativeType.values()))
                .addName(name())
                .sectors(several(this::theme))
                .start(maybe(this::timing))
                .proposed(random.nextBoolean())
                .points(several(() -> new Initiative.Point(pick(Topic.values()), words(), maybe(this::country))));
        several(() -> pick(Role.values()))
                .forEach(role -> initiative.putRole(role, country().ref()));
        return initiative.build();
    }

    private StatusChange statusChange() {
        return StatusChange.builder()
                .initiative(ref(Kind.INITIATIVE))
                .status(pick(Status.values()))
                .when(timing())
                .countries(several(() -> country().ref()))
                .build();
    }

    private Terms terms() {
        return Terms.builder()
                .initiative(ref(Kind.INITIATIVE))
                .benefits(several(() -> Benefit.builder()
                        .type(pick(Benefit.Type.values()))
                        .amount(maybe(this::amount))
                        .every(maybe(() -> TimePeriod.parse("P1M")))
                        .build()))
                .build();
    }

    private Framework framework(int index) {
        return Framework.builder()
                .initiative(ref(Kind.INITIATIVE))
                .goals(ImmutableList.of(Statement.of(
                        "goal-" + index,
                        Goal.builder()
                                .text(words())
                                .sectors(several(this::theme))
                                .build())))
                .build();
    }

    private FundingFlow flow() {
        return FundingFlow.builder()
                .stage(pick(Stage.values()))
                .providers(several(() -> country().ref()))
                .recipients(maybe(this::split))
                .sectors(maybe(() -> Split.whole(theme())))
                .conditions(several(() -> pick(Condition.values())))
                .when(maybe(this::timing))
                .amount(amount())
                .deflated(maybe(() -> Money.parse("USD 12.5 constant-2015")))
                .rank(
                        random.nextBoolean()
                                ? OptionalInt.of(1 + random.nextInt(Integer.MAX_VALUE))
                                : OptionalInt.empty())
                .build();
    }

    private Split<Ref> split() {
        return random.nextBoolean()
                ? Split.shares(ImmutableMap.of(Country.HND.ref(), number(50), Country.SLV.ref(), number(50)))
                : Split.among(List.of(Country.HND.ref(), Country.GTM.ref()));
    }

    private Amount amount() {
        return switch (random.nextInt(6)) {
            case 0 -> new Amount.NotStated(pick(Amount.NotStated.Reason.values()), maybe(this::text));
            case 1 -> new Amount.None(maybe(this::text));
            case 2 -> new Amount.ShareOf(ref(Kind.FLOW), number(100), maybe(this::text));
            case 3 -> new Amount.Remainder(ref(Kind.FLOW), several(() -> ref(Kind.FLOW)), maybe(this::text));
            case 4 -> new Amount.Matching(country().ref(), ref(Kind.INITIATIVE), maybe(this::text));
            default -> Amount.of(Money.of(number(1_000_000), pick("USD", "MXN", "EUR")));
        };
    }

    private Indicator indicator() {
        return Indicator.builder()
                .addName(name())
                .measure(pick(Measure.values()))
                .unit(Unit.PERCENT)
                .build();
    }

    private Observation observation() {
        return Observation.builder()
                .indicator(ref(Kind.INDICATOR))
                .addSubject(country().ref())
                .when(timing())
                .quantity(quantity())
                .nature(pick(Nature.values()))
                .build();
    }

    private Priority priority() {
        return Priority.builder()
                .type(pick(PriorityType.values()))
                .country(country().ref())
                .text(words())
                .initiatives(several(() -> ref(Kind.INITIATIVE)))
                .sectors(several(this::theme))
                .plan(maybe(() -> ref(Kind.INITIATIVE)))
                .when(timing())
                .build();
    }

    private Recommendation recommendation(int index) {
        return Recommendation.builder()
                .title(words())
                .number(index)
                .order(index)
                .actions(ImmutableList.of(Statement.of(
                        "action-" + index, Action.builder().text(words()).build())))
                .build();
    }

    private Quantity quantity() {
        return Quantity.builder()
                .number(number(1_000_000_000))
                .unit(pick(Unit.PERCENT, Unit.PERSONS, Unit.USD))
                .bound(pick(Bound.EXACT, Bound.ABOUT, Bound.MORE_THAN))
                .printed(maybe(() -> "nearly 4 million"))
                .build();
    }

    /** A positive number up to this one, with any decimals. */
    private BigDecimal number(int most) {
        BigDecimal number = BigDecimal.valueOf(1 + random.nextInt(most));
        return random.nextBoolean() ? number.movePointLeft(random.nextInt(20)) : number.setScale(random.nextInt(3));
    }

    private Timing timing() {
        return Timing.builder()
                .period(TimePeriod.parse(pick(PERIODS.toArray(String[]::new))))
                .printed(maybe(() -> "in 2021"))
                .part(maybe(() -> pick(Timing.Part.values())))
                .build();
    }

    private Name name() {
        return Name.builder()
                .text(words())
                .language(maybe(() -> Locale.ENGLISH))
                .type(pick(Name.Type.values()))
                .build();
    }

    private Ref ref(Kind kind) {
        return kind.ref("id-" + random.nextInt(count));
    }

    private Code theme() {
        return Code.theme("id-" + random.nextInt(count));
    }

    private Country country() {
        return pick(Country.values());
    }

    /** A text that is not blank. */
    private String words() {
        return "n" + text();
    }

    private String text() {
        return pick(TEXTS.toArray(String[]::new));
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> ImmutableList<T> several(Supplier<T> value) {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(index -> value.get())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }
}
