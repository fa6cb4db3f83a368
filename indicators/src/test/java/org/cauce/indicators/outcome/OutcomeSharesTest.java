package org.cauce.indicators.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cauce.indicators.TestCatalogue.at;
import static org.cauce.indicators.TestCatalogue.printed;
import static org.cauce.indicators.TestCatalogue.ref;

import org.cauce.indicators.TestCatalogue;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.indicator.Direction;
import org.cauce.model.indicator.Measure;
import org.cauce.model.indicator.Nature;
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

class OutcomeSharesTest {
    private static final Catalogue CATALOGUE = TestCatalogue.with()
            .initiatives("jcf", "jcf-abroad")
            .share("employed", Direction.HIGHER_IS_BETTER)
            .share("unemployed", Direction.LOWER_IS_BETTER)
            .share("women", Direction.NEITHER)
            .indicator("rank", Measure.RANK, Unit.RANK, rank -> rank.direction(Direction.LOWER_IS_BETTER))
            .observation(
                    "hired",
                    "employed",
                    "initiative:jcf",
                    claimed -> claimed.when(at("2023-07"))
                            .quantity(printed("half", Unit.PERCENT))
                            .nature(Nature.CLAIMED))
            .observation("jobless", "unemployed", "initiative:jcf-abroad", "XXXX", printed("40%", Unit.PERCENT))
            .observation(
                    "elsewhere",
                    "employed",
                    "country:HND",
                    part -> part.when(at("2022"))
                            .quantity(printed("45%", Unit.PERCENT))
                            .initiative(ref("initiative:jcf-abroad")))
            .observation(
                    "in-words",
                    "employed",
                    "initiative:jcf-abroad",
                    words -> words.when(at("2022"))
                            .wording(Wording.builder()
                                    .sense(Sense.RISING)
                                    .printed("more and more")
                                    .build()))
            .observation("third-place", "rank", "initiative:jcf-abroad", "2022", Quantity.of(3, Unit.RANK))
            .observation("women-share", "women", "initiative:jcf-abroad", "2022", printed("31%", Unit.PERCENT))
            .plus(parts -> parts.addEvaluations(Statement.of(
                            "call",
                            Evaluation.builder().type(EvaluationType.EVALUATION).build()))
                    .addFindings(finding("stay", FindingType.REQUESTED_METRIC))
                    .addFindings(finding("strong", FindingType.STRENGTH)))
            .build();

    private static Statement<Finding> finding(String id, FindingType type) {
        return Statement.of(
                id,
                Finding.builder()
                        .type(type)
                        .evaluation(ref("evaluation:call"))
                        .addSubjects(ref("initiative:jcf-abroad"))
                        .text(id)
                        .build());
    }

    @Test
    void listsTheSharesOfWhichOneWayIsBetter() {
        OutcomeShares abroad = OutcomeShares.of(CATALOGUE, ref("initiative:jcf-abroad"));
        assertThat(abroad.reported().stream().map(share -> share.observation().id()))
                .containsExactly("jobless", "elsewhere");
        assertThat(OutcomeShares.of(CATALOGUE, ref("initiative:jcf")).reported())
                .hasSize(1);
        assertThat(abroad.initiative()).isEqualTo(ref("initiative:jcf-abroad"));
    }

    @Test
    void readsUnemployedAsNotEmployed() {
        OutcomeShare jobless = OutcomeShares.of(CATALOGUE, ref("initiative:jcf-abroad"))
                .reported()
                .get(0);
        assertThat(jobless.share()).hasToString("40 [39.5, 40.5] percent");
        assertThat(jobless.complement()).hasToString("60 [59.5, 60.5] percent");
    }

    @Test
    void listsTheMeasuresThatAreAskedFor() {
        assertThat(OutcomeShares.of(CATALOGUE, ref("initiative:jcf-abroad")).asked())
                .extracting(Statement::id)
                .containsExactly("stay");
        assertThat(OutcomeShares.of(CATALOGUE, ref("initiative:jcf")).asked()).isEmpty();
    }
}
