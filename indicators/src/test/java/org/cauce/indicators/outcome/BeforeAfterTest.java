package org.cauce.indicators.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cauce.indicators.TestCatalogue.at;
import static org.cauce.indicators.TestCatalogue.exact;
import static org.cauce.indicators.TestCatalogue.printed;
import static org.cauce.indicators.TestCatalogue.ref;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.cauce.indicators.TestCatalogue;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.indicator.Direction;
import org.cauce.model.indicator.Observation;
import org.cauce.model.indicator.Sense;
import org.cauce.model.indicator.Wording;
import org.cauce.model.policy.Evaluation;
import org.cauce.model.policy.EvaluationType;
import org.cauce.model.policy.Finding;
import org.cauce.model.policy.FindingType;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;

class BeforeAfterTest {
    private static final Statement<Finding> INTENTION = Statement.of(
            "intention",
            Finding.builder()
                    .type(FindingType.BEFORE_AFTER)
                    .evaluation(ref("evaluation:undp-2022"))
                    .text("Fewer mean to leave")
                    .before(ref("observation:before"))
                    .after(ref("observation:after"))
                    .build());

    /** The intention to migrate of those participants who had never migrated: 80 % of all. */
    private static TestCatalogue evaluation() {
        return TestCatalogue.with()
                .initiatives("sembrando-vida-abroad")
                .share("not-migrated", Direction.NEITHER)
                .share("intention", Direction.LOWER_IS_BETTER)
                .observation(
                        "base",
                        "not-migrated",
                        "initiative:sembrando-vida-abroad",
                        "XXXX",
                        printed("80%", Unit.PERCENT))
                .plus(parts -> parts.addEvaluations(Statement.of(
                        "undp-2022",
                        Evaluation.builder().type(EvaluationType.EVALUATION).build())));
    }

    private static UnaryOperator<Observation.Builder> share(String percent, String phase) {
        return observation -> observation.when(at("phase:" + phase)).quantity(printed(percent, Unit.PERCENT));
    }

    private static Catalogue measured(String before, String after) {
        return evaluation()
                .observation(
                        "before",
                        "intention",
                        "country:SLV",
                        observation ->
                                share(before, "before").apply(observation).baseShare(ref("observation:base")))
                .observation(
                        "after",
                        "intention",
                        "country:SLV",
                        observation -> share(after, "after").apply(observation).baseShare(ref("observation:base")))
                .build();
    }

    @Test
    void fallsByPointsAndRelativelyAndForAllParticipants() {
        BeforeAfter result = BeforeAfter.of(measured("24%", "2%"), INTENTION);
        assertThat(result.finding()).isEqualTo(ref("finding:intention"));
        assertThat(result.before().nominal()).isEqualByComparingTo("24");
        assertThat(result.after().nominal()).isEqualByComparingTo("2");
        assertThat(result.points()).hasToString("-22 [-23, -21] percentage-points");
        assertThat(result.relative().orElseThrow().rounded(1)).hasToString("-91.7 [-93.9, -89.3] percent");
        assertThat(result.beforeOfAll().orElseThrow().nominal()).isEqualByComparingTo("19.2");
        assertThat(result.afterOfAll().orElseThrow().nominal()).isEqualByComparingTo("1.6");
    }

    @Test
    void doesTheSameForHonduras() {
        BeforeAfter result = BeforeAfter.of(measured("33%", "4%"), INTENTION);
        assertThat(result.points().nominal()).isEqualByComparingTo("-29");
        assertThat(result.relative().orElseThrow().rounded(1).nominal()).isEqualByComparingTo("-87.9");
        assertThat(result.beforeOfAll().orElseThrow().nominal()).isEqualByComparingTo("26.4");
        assertThat(result.afterOfAll().orElseThrow().nominal()).isEqualByComparingTo("3.2");
    }

    @Test
    void hasNoRelativeChangeFromNothing() {
        BeforeAfter result = BeforeAfter.of(measured("0%", "2%"), INTENTION);
        assertThat(result.relative()).isEmpty();
        assertThat(result.points().nominal()).isEqualByComparingTo("2");
    }

    @Test
    void knowsNothingOfAllWhereTheBaseIsNotStatedOrTheNumbersAreNoShares() {
        Catalogue catalogue = evaluation()
                .observation("before", "intention", "country:SLV", share("24%", "before"))
                .observation("after", "intention", "country:SLV", share("2%", "after"))
                .build();
        BeforeAfter result = BeforeAfter.of(catalogue, INTENTION);
        assertThat(result.beforeOfAll()).isEmpty();
        assertThat(result.afterOfAll()).isEmpty();
        Catalogue counts = evaluation()
                .indicator("people", Unit.PERSONS)
                .observation(
                        "before",
                        "people",
                        "country:SLV",
                        observation -> observation
                                .when(at("2019"))
                                .quantity(Quantity.of(50, Unit.PERSONS))
                                .baseShare(ref("observation:base")))
                .observation("after", "people", "country:SLV", "2020", Quantity.of(40, Unit.PERSONS))
                .build();
        assertThat(BeforeAfter.of(counts, INTENTION).beforeOfAll()).isEmpty();
        assertThat(BeforeAfter.of(counts, INTENTION).points()).isEqualTo(exact("-10", Unit.PERSONS));
    }

    @Test
    void refusesAFindingWithoutBeforeAndAfter() {
        Statement<Finding> strength = Statement.of(
                "strength",
                Finding.builder()
                        .type(FindingType.STRENGTH)
                        .evaluation(ref("evaluation:undp-2022"))
                        .text("It works")
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BeforeAfter.of(measured("24%", "2%"), strength))
                .withMessage("Finding strength has no observations before and after; expected a finding of type"
                        + " before-after");
    }

    @Test
    void refusesWordsWhereANumberWouldStand() {
        Catalogue catalogue = evaluation()
                .observation("before", "intention", "country:SLV", share("24%", "before"))
                .observation(
                        "after",
                        "intention",
                        "country:SLV",
                        observation -> observation
                                .when(at("2020"))
                                .wording(Wording.builder()
                                        .sense(Sense.FALLING)
                                        .printed("much less")
                                        .build()))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BeforeAfter.of(catalogue, INTENTION))
                .withMessageContaining("rests on 'much less', which is no number");
    }

    @Test
    void isReadBackFromJson() throws IOException {
        ObjectMapper json = new ObjectMapper().registerModules(new GuavaModule(), new Jdk8Module());
        BeforeAfter written = BeforeAfter.of(measured("24%", "2%"), INTENTION);
        assertThat(json.readValue(json.writeValueAsString(written), BeforeAfter.class))
                .isEqualTo(written);
    }
}
