package org.cauce.indicators.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.cauce.indicators.TestCatalogue.at;
import static org.cauce.indicators.TestCatalogue.dollars;
import static org.cauce.indicators.TestCatalogue.exact;
import static org.cauce.indicators.TestCatalogue.printed;
import static org.cauce.indicators.TestCatalogue.ref;
import static org.cauce.indicators.TestCatalogue.to;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cauce.indicators.TestCatalogue;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.Condition;
import org.cauce.model.flow.Stage;
import org.cauce.model.indicator.Nature;
import org.cauce.model.initiative.Framework;
import org.cauce.model.initiative.Member;
import org.cauce.model.initiative.OpenQuestion;
import org.cauce.model.initiative.PlannedAction;
import org.cauce.model.initiative.Referral;
import org.cauce.model.initiative.Status;
import org.cauce.model.initiative.Target;
import org.cauce.model.quantity.Bound;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;

class FrameworkProgressTest {
    private static TestCatalogue opportunities() {
        return TestCatalogue.with()
                .initiatives("opportunities", "jcf-abroad", "creando", "becas")
                .organisations("usaid", "amexcid")
                .indicator("joint", Unit.PERSONS)
                .indicator("aimed-at", Unit.PERSONS)
                .indicator("share", Unit.PERCENT)
                .observation(
                        "aim",
                        "aimed-at",
                        "initiative:opportunities",
                        aim -> aim.when(at("XXXX"))
                                .quantity(printed("more than 500,000", Unit.PERSONS))
                                .nature(Nature.TARGET)
                                .addCountries(ref("country:HND")))
                .observation("plain-aim", "joint", "initiative:opportunities", "2025", Quantity.of(5000, Unit.PERSONS))
                .observation("start", "joint", "initiative:opportunities", "2021", Quantity.of(1000, Unit.PERSONS))
                .observation(
                        "undated", "joint", "initiative:opportunities", "XXXX", printed("almost 2,000", Unit.PERSONS))
                .observation(
                        "reached",
                        "joint",
                        "initiative:opportunities",
                        "2023-06",
                        printed("around 1,400", Unit.PERSONS))
                .observation("earlier", "joint", "initiative:opportunities", "2022", Quantity.of(900, Unit.PERSONS))
                .observation("counted", "joint", "initiative:opportunities", "2024", Quantity.of(3000, Unit.PERSONS))
                .observation("percent", "share", "initiative:opportunities", "2024", printed("30%", Unit.PERCENT));
    }

    private static FrameworkProgress progress(TestCatalogue catalogue, UnaryOperator<Framework.Builder> more) {
        return FrameworkProgress.of(catalogue.build(), framework(more));
    }

    private static Statement<Framework> framework(UnaryOperator<Framework.Builder> more) {
        return Statement.of(
                "framework",
                more.apply(Framework.builder().initiative(ref("initiative:opportunities")))
                        .build());
    }

    private static Statement<Target> target(List<String> baselines, List<String> targets, List<String> results) {
        return Statement.of(
                "target",
                Target.builder()
                        .indicator(ref("indicator:joint"))
                        .addAllBaselines(baselines.stream()
                                .map(id -> ref("observation:" + id))
                                .toList())
                        .addAllTargets(targets.stream()
                                .map(id -> ref("observation:" + id))
                                .toList())
                        .addAllResults(results.stream()
                                .map(id -> ref("observation:" + id))
                                .toList())
                        .build());
    }

    private static TargetProgress progress(List<String> baselines, List<String> targets, List<String> results) {
        return progress(opportunities(), framework -> framework.addTargets(target(baselines, targets, results)))
                .targets()
                .get(0);
    }

    @Test
    void setsTheLatestDatedResultAgainstTheTarget() {
        TargetProgress joint = progress(List.of(), List.of("aim"), List.of("earlier", "reached", "undated"));
        assertThat(joint.target()).isEqualTo(ref("framework-part:target"));
        assertThat(joint.indicator()).isEqualTo(ref("indicator:joint"));
        assertThat(joint.results()).hasSize(3);
        assertThat(joint.latest().orElseThrow().ref()).isEqualTo(ref("observation:reached"));
        Achievement achieved = joint.achieved().get(0);
        assertThat(achieved.percent()).hasToString("0.28 (0, 0.294) percent");
        assertThat(achieved.baseline()).isEmpty();
        assertThat(achieved.approximate()).containsExactly(ref("observation:reached"), ref("observation:aim"));
    }

    @Test
    void saysInWhatTargetAndResultAreNotAlike() {
        Achievement achieved = progress(List.of(), List.of("aim"), List.of("reached"))
                .achieved()
                .get(0);
        assertThat(achieved.differences())
                .containsExactly(
                        "indicator: target aimed at, result joint", "countries: target Honduras, result not stated");
        assertThat(achieved.isLikeForLike()).isFalse();
        assertThat(progress(List.of(), List.of("plain-aim"), List.of("reached"))
                        .achieved()
                        .get(0)
                        .isLikeForLike())
                .isTrue();
    }

    @Test
    void comparesSubjectsParticipantsAndBasesToo() {
        TestCatalogue catalogue = opportunities()
                .observation(
                        "other",
                        "joint",
                        "country:SLV",
                        other -> other.when(at("2024"))
                                .quantity(Quantity.of(10, Unit.PERSONS))
                                .initiative(ref("initiative:creando"))
                                .base("young women"));
        Achievement achieved = progress(
                        catalogue,
                        framework -> framework.addTargets(target(List.of(), List.of("plain-aim"), List.of("other"))))
                .targets()
                .get(0)
                .achieved()
                .get(0);
        assertThat(achieved.differences())
                .containsExactly(
                        "subject: target opportunities, result El Salvador",
                        "participants of: target not stated, result creando",
                        "base: target not stated, result young women");
    }

    @Test
    void measuresFromTheBaselineWhereThereIsOne() {
        Achievement achieved = progress(List.of("start"), List.of("plain-aim"), List.of("counted"))
                .achieved()
                .get(0);
        assertThat(achieved.percent()).isEqualTo(exact("50", Unit.PERCENT));
        assertThat(achieved.baseline().orElseThrow().ref()).isEqualTo(ref("observation:start"));
        assertThat(achieved.approximate()).isEmpty();
        assertThat(progress(List.of("start"), List.of("plain-aim"), List.of("earlier"))
                        .achieved()
                        .get(0)
                        .percent())
                .isEqualTo(exact("-2.5", Unit.PERCENT));
    }

    @Test
    void takesTheLastResultListedWhereNoneIsDated() {
        TestCatalogue catalogue = opportunities()
                .observation("later", "joint", "initiative:opportunities", "XXXX", Quantity.of(7, Unit.PERSONS));
        TargetProgress progress = progress(
                        catalogue,
                        framework ->
                                framework.addTargets(target(List.of(), List.of("aim"), List.of("undated", "later"))))
                .targets()
                .get(0);
        assertThat(progress.latest().orElseThrow().ref()).isEqualTo(ref("observation:later"));
    }

    @Test
    void achievesNothingThatCannotBeCompared() {
        assertThat(progress(List.of(), List.of("aim"), List.of("percent")).achieved())
                .isEmpty();
        assertThat(progress(List.of("percent"), List.of("aim"), List.of("reached"))
                        .achieved())
                .isEmpty();
        assertThat(progress(List.of("plain-aim"), List.of("plain-aim"), List.of("counted"))
                        .achieved())
                .isEmpty();
        assertThat(progress(List.of(), List.of(), List.of("counted")).achieved())
                .isEmpty();
        TargetProgress nothing = progress(List.of(), List.of("aim"), List.of());
        assertThat(nothing.achieved()).isEmpty();
        assertThat(nothing.latest()).isEmpty();
    }

    @Test
    void leavesWordsAsideWhereNumbersAreNeeded() {
        Quantity several =
                Quantity.builder().bound(Bound.SEVERAL).unit(Unit.PERSONS).build();
        TestCatalogue catalogue =
                opportunities().observation("several", "joint", "initiative:opportunities", "2025", several);
        TargetProgress progress = progress(
                        catalogue,
                        framework -> framework.addTargets(target(
                                List.of("several"), List.of("several", "plain-aim"), List.of("counted", "several"))))
                .targets()
                .get(0);
        assertThat(progress.latest().orElseThrow().ref()).isEqualTo(ref("observation:counted"));
        assertThat(progress.achieved()).hasSize(1);
        assertThat(progress.achieved().get(0).baseline()).isEmpty();
        assertThat(progress.results().get(1).isApproximate()).isTrue();
        assertThat(progress.results().get(0).isApproximate()).isFalse();
    }

    @Test
    void groupsActionsByHowTheyStand() {
        FrameworkProgress progress = progress(
                opportunities(),
                framework -> framework.addActions(
                        action("coordinate", Optional.of(Status.UNDER_WAY)),
                        action("train", Optional.of(Status.UNDER_WAY)),
                        action("plan", Optional.empty())));
        assertThat(progress.framework()).isEqualTo(ref("framework:framework"));
        assertThat(progress.actions().get(Status.UNDER_WAY))
                .extracting(Statement::id)
                .containsExactly("coordinate", "train");
        assertThat(progress.actionsWithoutStatus()).extracting(Statement::id).containsExactly("plan");
    }

    private static Statement<PlannedAction> action(String id, Optional<Status> status) {
        return Statement.of(
                id,
                PlannedAction.builder()
                        .text(id + " it")
                        .status(status)
                        .due(at("2025"))
                        .build());
    }

    @Test
    void listsProgrammesByPartnerAndReferralsWithHowManyTheyReached() {
        Referral referral = Referral.builder()
                .origin(ref("initiative:jcf-abroad"))
                .destination(ref("initiative:creando"))
                .what("training")
                .addReached(ref("observation:reached"), ref("observation:undated"))
                .build();
        FrameworkProgress progress = progress(
                opportunities(),
                framework -> framework
                        .addMembers(
                                member("amexcid", "jcf-abroad"), member("usaid", "creando"), member("usaid", "becas"))
                        .addReferrals(Statement.of("referral", referral)));
        assertThat(progress.members().get(ref("organisation:usaid"))).hasSize(2);
        assertThat(progress.members().get(ref("organisation:amexcid"))).hasSize(1);
        assertThat(progress.referrals().get(0).referral().says()).isEqualTo(referral);
        assertThat(progress.referrals().get(0).reached().stream().map(Reported::ref))
                .containsExactly(ref("observation:reached"), ref("observation:undated"));
    }

    private static Statement<Member> member(String partner, String initiative) {
        return Statement.of(
                initiative + "-member",
                Member.builder()
                        .partner(ref("organisation:" + partner))
                        .initiative(ref("initiative:" + initiative))
                        .build());
    }

    private static List<Question> questions(TestCatalogue catalogue, UnaryOperator<Framework.Builder> more) {
        return progress(catalogue.flow("paid", Stage.PLEDGED, dollars("$5"), to("opportunities", "usaid")), more)
                .questions();
    }

    @Test
    void asksWhatTargetsAndResultsLeaveOpen() {
        assertThat(questions(
                        opportunities(),
                        framework -> framework.addTargets(target(List.of(), List.of("aim"), List.of()))))
                .containsExactly(new Question(
                        Question.Type.TARGET_WITHOUT_RESULT,
                        "What was reached of joint?",
                        ImmutableList.of(ref("framework-part:target"))));
        assertThat(questions(
                        opportunities(),
                        framework -> framework.addTargets(target(List.of(), List.of(), List.of("reached")))))
                .extracting(Question::type)
                .containsExactly(Question.Type.RESULT_WITHOUT_BASELINE, Question.Type.RESULT_WITHOUT_TARGET);
        assertThat(questions(
                        opportunities(),
                        framework ->
                                framework.addTargets(target(List.of("start"), List.of("aim"), List.of("reached")))))
                .isEmpty();
    }

    @Test
    void asksByWhenActionsAreDueAndKeepsTheQuestionsThatSourcesAsk() {
        List<Question> questions = questions(
                opportunities(),
                framework -> framework
                        .addActions(Statement.of(
                                "open", PlannedAction.builder().text("talk").build()))
                        .addActions(action("dated", Optional.empty()))
                        .addOpenQuestions(Statement.of(
                                "canada",
                                OpenQuestion.builder()
                                        .text("When did Canada join?")
                                        .addAbout(ref("initiative:opportunities"))
                                        .build())));
        assertThat(questions)
                .extracting(Question::type, Question::text)
                .containsExactly(
                        tuple(Question.Type.STATED, "When did Canada join?"),
                        tuple(Question.Type.ACTION_WITHOUT_DUE_DATE, "By when: talk?"));
        assertThat(questions.get(0).about()).containsExactly(ref("initiative:opportunities"));
        assertThat(questions.get(1).about()).containsExactly(ref("framework-part:open"));
    }

    private static Question funding(TestCatalogue catalogue) {
        return progress(catalogue, framework -> framework).questions().get(0);
    }

    @Test
    void asksWhatItCostsWhereNoSourceGivesAnAmount() {
        Question question = funding(opportunities());
        assertThat(question.type()).isEqualTo(Question.Type.FUNDING_NOT_DISCLOSED);
        assertThat(question.text()).contains("No source gives an amount");
        assertThat(question.about()).containsExactly(ref("initiative:opportunities"));
        Amount notGiven = new Amount.NotStated(Amount.NotStated.Reason.NOT_GIVEN, Optional.empty());
        assertThat(funding(opportunities().flow("a", Stage.ANNOUNCED, notGiven, to("opportunities", "usaid")))
                        .about())
                .containsExactly(ref("initiative:opportunities"));
    }

    @Test
    void asksWhatThePartiesDidNotDisclose() {
        Amount undisclosed = new Amount.NotStated(Amount.NotStated.Reason.UNDISCLOSED, Optional.empty());
        Question question = funding(opportunities()
                .flow("a", Stage.ANNOUNCED, undisclosed, to("opportunities", "usaid"))
                .flow("b", Stage.ANNOUNCED, dollars("$5"), to("opportunities", "usaid")));
        assertThat(question.text()).contains("did not disclose");
        assertThat(question.about()).containsExactly(ref("flow:a"));
        Question marked = funding(opportunities()
                .flow(
                        "c",
                        Stage.ANNOUNCED,
                        dollars("$5"),
                        flow -> to("opportunities", "usaid").apply(flow).addConditions(Condition.UNDISCLOSED)));
        assertThat(marked.about()).containsExactly(ref("flow:c"));
    }

    @Test
    void doesNotAskForFundingThatIsTold() {
        Catalogue catalogue = opportunities()
                .flow("a", Stage.ANNOUNCED, dollars("$5"), to("opportunities", "usaid"))
                .build();
        assertThat(FrameworkProgress.of(catalogue, framework(framework -> framework))
                        .questions())
                .isEmpty();
    }

    @Test
    void namesQuestionsInWords() {
        assertThat(Question.Type.TARGET_WITHOUT_RESULT).hasToString("target-without-result");
        assertThat(Question.Type.parse("funding-not-disclosed")).isEqualTo(Question.Type.FUNDING_NOT_DISCLOSED);
    }

    @Test
    void isReadBackFromJson() throws IOException {
        ObjectMapper json = new ObjectMapper().registerModules(new GuavaModule(), new Jdk8Module());
        FrameworkProgress written = progress(opportunities(), more -> more);
        assertThat(json.readValue(json.writeValueAsString(written), FrameworkProgress.class))
                .isEqualTo(written);
    }
}
