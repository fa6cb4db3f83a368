package org.cauce.indicators.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cauce.indicators.TestCatalogue.at;
import static org.cauce.indicators.TestCatalogue.printed;
import static org.cauce.indicators.TestCatalogue.ref;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cauce.indicators.TestCatalogue;
import org.cauce.model.code.Code;
import org.cauce.model.indicator.Direction;
import org.cauce.model.indicator.Measure;
import org.cauce.model.indicator.Nature;
import org.cauce.model.indicator.Observation;
import org.cauce.model.indicator.Sense;
import org.cauce.model.indicator.Wording;
import org.cauce.model.initiative.LinkType;
import org.cauce.model.place.Country;
import org.cauce.model.place.Membership;
import org.cauce.model.quantity.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ObservationConflictsTest {
    private static final Country SLV = Country.SLV;
    private static final Country HND = Country.HND;

    private static TestCatalogue world() {
        return TestCatalogue.with()
                .initiatives("programme", "replica", "phase", "component", "successor", "other")
                .link("replica", LinkType.REPLICATES, "programme")
                .link("phase", LinkType.PHASE_OF, "programme")
                .link("component", LinkType.PART_OF, "programme")
                .link("successor", LinkType.SUCCEEDS, "programme")
                .organisations("bank", "agency")
                .sectors("energy", "health")
                .grouping("northern-triangle", SLV, HND)
                .indicator("reached", Unit.PERSONS)
                .indicator("unrelated", Unit.PERSONS)
                .indicator("counted", Measure.COUNT, Unit.PERSONS, more -> more.concept(Code.of("concept", "people")))
                .indicator("reported", Measure.COUNT, Unit.PERSONS, more -> more.concept(Code.of("concept", "people")))
                .indicator("fund", Measure.AMOUNT, Unit.USD, more -> more)
                .indicator("share", Measure.SHARE, Unit.PERCENT, more -> more)
                .indicator("wait", Measure.DURATION, Unit.MONTHS, more -> more)
                .indicator("limit", Measure.LIMIT, Unit.MONTHS, more -> more);
    }

    private static TestCatalogue observed(
            TestCatalogue catalogue, String id, String indicator, String of, String text) {
        Unit unit = switch (indicator) {
            case "share" -> Unit.PERCENT;
            case "wait", "limit" -> Unit.MONTHS;
            case "fund" -> Unit.USD;
            default -> Unit.PERSONS;
        };
        return catalogue.observation(id, indicator, of, "2021", printed(text, unit));
    }

    /** Two observations of the same that differ, but for what is added to each. */
    private static TestCatalogue pair(
            UnaryOperator<Observation.Builder> one, UnaryOperator<Observation.Builder> other) {
        return world().observation("one", "reached", "initiative:programme", with("1,400", one))
                .observation("other", "reached", "initiative:programme", with("2,000", other));
    }

    private static UnaryOperator<Observation.Builder> with(String text, UnaryOperator<Observation.Builder> more) {
        return builder -> more.apply(builder.when(at("2021")).quantity(printed(text, Unit.PERSONS)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "around 1,400; almost 2,000; observed-value: one other",
                "up to 1,400; up to 2,000; observed-limit: one other",
                "2,000; almost 2,000; qualifier: one other"
            })
    void findsValuesOfTheSameThatDiffer(String one, String other, String conflict) {
        TestCatalogue catalogue = observed(world(), "one", "reached", "initiative:programme", one);
        assertThat(Found.in(observed(catalogue, "other", "reached", "initiative:programme", other)))
                .containsExactly(conflict);
    }

    @Test
    void leavesWhatRoundingExplains() {
        TestCatalogue catalogue = observed(world(), "one", "fund", "initiative:programme", "$44.7 million");
        assertThat(Found.in(observed(catalogue, "other", "fund", "initiative:programme", "$45 million")))
                .isEmpty();
    }

    @Test
    void comparesWhatIsSaidInNumbersOnly() {
        UnaryOperator<Observation.Builder> words = more -> more.when(at("2021"))
                .wording(Wording.builder().sense(Sense.RISING).printed("more").build());
        assertThat(Found.in(observed(world(), "one", "reached", "initiative:programme", "5")
                        .observation("other", "reached", "initiative:programme", words)))
                .isEmpty();
    }

    @Test
    void comparesIndicatorsOfOneConcept() {
        TestCatalogue catalogue = observed(world(), "one", "counted", "initiative:programme", "1,400");
        assertThat(Found.in(observed(catalogue, "other", "reported", "initiative:programme", "2,000")))
                .containsExactly("observed-value: one other");
        TestCatalogue apart = observed(world(), "one", "reached", "initiative:programme", "1,400");
        assertThat(Found.in(observed(apart, "other", "unrelated", "initiative:programme", "2,000")))
                .isEmpty();
    }

    static Stream<Arguments> distinctions() {
        return Stream.of(
                distinction("period", more -> more.when(at("2020"))),
                distinction("partner", more -> more.partner(HND.ref())),
                distinction("sector", more -> more.sector(Code.theme("energy"))),
                distinction("about", more -> more.addAbout(ref("indicator:unrelated"))),
                distinction("target", more -> more.nature(Nature.TARGET)),
                distinction("announcement", more -> more.nature(Nature.ANNOUNCED)));
    }

    private static Arguments distinction(String name, UnaryOperator<Observation.Builder> more) {
        return Arguments.of(name, more);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("distinctions")
    void keepsApartWhatIsNotTheSame(String name, UnaryOperator<Observation.Builder> more) {
        assertThat(Found.in(pair(UnaryOperator.identity(), UnaryOperator.identity())))
                .containsExactly("observed-value: one other");
        assertThat(Found.in(pair(UnaryOperator.identity(), more))).as(name).isEmpty();
        assertThat(Found.in(pair(more, UnaryOperator.identity()))).as(name).isEmpty();
        assertThat(Found.in(pair(more, more))).as("both " + name).containsExactly("observed-value: one other");
    }

    @ParameterizedTest
    @EnumSource(names = {"SURVEYED", "CLAIMED", "COUNTED", "BASELINE"})
    void factsOfAnyNatureAreCompared(Nature nature) {
        assertThat(Found.in(pair(more -> more.nature(Nature.ACTUAL), more -> more.nature(nature))))
                .containsExactly("observed-value: one other");
    }

    @Test
    void comparisonsAreNotCompared() {
        UnaryOperator<Observation.Builder> comparison = more -> more.nature(Nature.COMPARISON);
        assertThat(Found.in(pair(comparison, comparison))).isEmpty();
    }

    @Test
    void initiativeAndRivalsAreTheSameWhereOneIsSilent() {
        UnaryOperator<Observation.Builder> programme = more -> more.initiative(ref("initiative:programme"));
        UnaryOperator<Observation.Builder> other = more -> more.initiative(ref("initiative:other"));
        UnaryOperator<Observation.Builder> among = more -> more.rankedAmong(ref("grouping:northern-triangle"));
        UnaryOperator<Observation.Builder> amongBanks = more -> more.rankedAmong(ref("organisation:bank"));
        assertThat(Found.in(pair(programme, UnaryOperator.identity()))).hasSize(1);
        assertThat(Found.in(pair(UnaryOperator.identity(), programme))).hasSize(1);
        assertThat(Found.in(pair(programme, programme))).hasSize(1);
        assertThat(Found.in(pair(programme, other))).isEmpty();
        assertThat(Found.in(pair(among, UnaryOperator.identity()))).hasSize(1);
        assertThat(Found.in(pair(among, among))).hasSize(1);
        assertThat(Found.in(pair(among, amongBanks))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // a replica is compared, something else is not
                "reached; replica; 2,000; programme; 1,400; observed-value: one other",
                "reached; other; 2,000; programme; 1,400; ",
                // a part may be less than its whole, not more
                "reached; phase; 1,400; programme; 2,000; ",
                "reached; phase; 2,000; programme; 1,400; part-exceeds-whole: one other",
                "reached; programme; 1,400; phase; 2,000; part-exceeds-whole: one other",
                "reached; programme; 2,000; phase; 1,400; ",
                "reached; phase; 2,000; programme; 2,000; ",
                "reached; component; 2,000; programme; 1,400; part-exceeds-whole: one other",
                "reached; component; 1,400; programme; 2,000; ",
                "reached; successor; 2,000; programme; 1,400; ",
                "reached; phase; 2,000; programme; at least 1,400; ",
                "reached; phase; up to 2,000; programme; 1,400; ",
                "fund; phase; $3 million; programme; $1 million; part-exceeds-whole: one other",
                "fund; phase; $2 million; programme; $1 million; ",
                "fund; phase; $1.4 million; programme; $1 million; ",
                // of other measures only durations and limits hold for the parts
                "share; phase; 20%; programme; 10%; ",
                "wait; phase; 8; programme; 12; observed-value: one other",
                "limit; phase; up to 8; programme; up to 12; observed-limit: one other"
            })
    void comparesPartsAndReplicas(
            String indicator, String subject, String text, String otherSubject, String otherText, String conflict) {
        TestCatalogue catalogue = observed(world(), "one", indicator, "initiative:" + subject, text);
        assertThat(String.join(
                        "", Found.in(observed(catalogue, "other", indicator, "initiative:" + otherSubject, otherText))))
                .isEqualTo(conflict == null ? "" : conflict);
    }

    @Test
    void anAreaIsThatOfItsCountries() {
        TestCatalogue same = observed(world(), "one", "reached", "grouping:northern-triangle", "1,400")
                .observation("other", "reached", "country:SLV", with("2,000", more -> more.addSubjects(HND.ref())));
        assertThat(Found.in(same)).containsExactly("observed-value: one other");
        TestCatalogue part = observed(world(), "one", "reached", "grouping:northern-triangle", "1,400");
        assertThat(Found.in(observed(part, "other", "reached", "country:SLV", "2,000")))
                .isEmpty();
        TestCatalogue unknown = world().grouping("region", Membership.PARTIAL, SLV.ref());
        assertThat(Found.in(observed(
                        observed(unknown, "one", "reached", "grouping:region", "1,400"),
                        "other",
                        "reached",
                        "country:SLV",
                        "2,000")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER, LOWER_IS_BETTER, complement: one other",
        "LOWER_IS_BETTER, HIGHER_IS_BETTER, complement: one other",
        "HIGHER_IS_BETTER, HIGHER_IS_BETTER, ''",
        "NEITHER, LOWER_IS_BETTER, ''",
        "HIGHER_IS_BETTER, NEITHER, ''"
    })
    void sharesThatAreEachOthersRestAreFound(Direction one, Direction other, String conflict) {
        Code outcome = Code.of("concept", "employment");
        TestCatalogue catalogue = world().indicator(
                        "employed",
                        Measure.SHARE,
                        Unit.PERCENT,
                        more -> more.concept(outcome).direction(one))
                .indicator(
                        "unemployed",
                        Measure.SHARE,
                        Unit.PERCENT,
                        more -> more.concept(outcome).direction(other))
                .observation("one", "employed", "initiative:programme", "2021", printed("50%", Unit.PERCENT))
                .observation("other", "unemployed", "initiative:replica", "2021", printed("50%", Unit.PERCENT));
        assertThat(String.join("", Found.in(catalogue))).isEqualTo(conflict);
    }

    @Test
    void onlySharesAreEachOthersRest() {
        Code concept = Code.of("concept", "people");
        TestCatalogue catalogue = world().indicator(
                        "stay",
                        Measure.COUNT,
                        Unit.PERSONS,
                        more -> more.concept(concept).direction(Direction.HIGHER_IS_BETTER))
                .indicator(
                        "leave",
                        Measure.SHARE,
                        Unit.PERCENT,
                        more -> more.concept(concept).direction(Direction.LOWER_IS_BETTER))
                .observation("one", "stay", "initiative:programme", "2021", printed("50", Unit.PERSONS))
                .observation("other", "leave", "initiative:programme", "2021", printed("50%", Unit.PERCENT))
                .observation("third", "stay", "initiative:programme", "2021", printed("50", Unit.PERSONS));
        assertThat(Found.in(catalogue)).isEmpty();
    }
}
