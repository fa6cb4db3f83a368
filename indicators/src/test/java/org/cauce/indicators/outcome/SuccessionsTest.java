package org.cauce.indicators.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cauce.indicators.TestCatalogue.at;
import static org.cauce.indicators.TestCatalogue.ref;

import org.cauce.indicators.TestCatalogue;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.initiative.LinkType;
import org.cauce.model.initiative.Status;
import org.cauce.model.source.Ref;
import org.junit.jupiter.api.Test;

class SuccessionsTest {
    private static final Ref TUXTLA = ref("initiative:tuxtla");
    private static final Ref PPP = ref("initiative:ppp");
    private static final Ref MESOAMERICA = ref("initiative:mesoamerica");

    private static TestCatalogue plans() {
        return TestCatalogue.with()
                .initiative("mesoamerica", plan -> plan.start(at("2008")))
                .initiative("ppp", plan -> plan.start(at("2001-06-15")))
                .initiative("tuxtla", plan -> plan.start(at("199X")))
                .initiatives("other");
    }

    @Test
    void followsLinksBothWays() {
        Catalogue catalogue = plans().link("mesoamerica", LinkType.SUCCEEDS, "ppp")
                .link("ppp", LinkType.SUCCEEDS, "tuxtla")
                .link("mesoamerica", LinkType.PARALLEL_TO, "other")
                .build();
        Succession succession = Successions.of(catalogue, PPP);
        assertThat(succession.initiatives()).containsExactly(TUXTLA, PPP, MESOAMERICA);
        assertThat(succession.first()).isEqualTo(TUXTLA);
        assertThat(succession.last()).isEqualTo(MESOAMERICA);
        assertThat(succession.next(TUXTLA)).hasValue(PPP);
        assertThat(succession.next(PPP)).hasValue(MESOAMERICA);
        assertThat(succession.next(MESOAMERICA)).isEmpty();
        assertThat(succession.next(ref("initiative:other"))).isEmpty();
        assertThat(succession.steps())
                .containsExactlyInAnyOrder(
                        new Succession.Step(PPP, MESOAMERICA, ref("link:mesoamerica-succeeds-ppp")),
                        new Succession.Step(TUXTLA, PPP, ref("link:ppp-succeeds-tuxtla")));
        assertThat(succession.cut()).isEmpty();
        assertThat(Successions.of(catalogue)).containsExactly(Successions.of(catalogue, TUXTLA));
    }

    @Test
    void isTheInitiativeAloneWhereNothingSucceedsIt() {
        Catalogue catalogue = plans().build();
        assertThat(Successions.of(catalogue, PPP).initiatives()).containsExactly(PPP);
        assertThat(Successions.of(catalogue)).isEmpty();
    }

    private static Succession relaunched(String initiative, Status status, String when, String other) {
        return Successions.of(
                plans().change(initiative, status, when, change -> change.other(ref("initiative:" + other)))
                        .build(),
                ref("initiative:" + initiative));
    }

    @Test
    void readsARelaunchFromEitherSideByWhatBeganEarlier() {
        assertThat(relaunched("mesoamerica", Status.RELAUNCHED, "2008", "ppp").initiatives())
                .containsExactly(PPP, MESOAMERICA);
        assertThat(relaunched("ppp", Status.RELAUNCHED, "2008", "mesoamerica").initiatives())
                .containsExactly(PPP, MESOAMERICA);
    }

    @Test
    void readsARelaunchByWhatBeganEarlierWheneverItHappened() {
        assertThat(relaunched("mesoamerica", Status.RELAUNCHED, "2010", "ppp").initiatives())
                .containsExactly(PPP, MESOAMERICA);
        assertThat(relaunched("ppp", Status.RELAUNCHED, "2001-06-15", "mesoamerica")
                        .initiatives())
                .containsExactly(PPP, MESOAMERICA);
    }

    @Test
    void readsARelaunchOfAnUndatedInitiativeByWhatIsJustBeginning() {
        assertThat(relaunched("mesoamerica", Status.RELAUNCHED, "2008", "other").initiatives())
                .containsExactly(ref("initiative:other"), MESOAMERICA);
        assertThat(relaunched("mesoamerica", Status.RELAUNCHED, "2010", "other").initiatives())
                .containsExactly(MESOAMERICA, ref("initiative:other"));
        assertThat(relaunched("other", Status.RELAUNCHED, "2008", "ppp").initiatives())
                .containsExactly(ref("initiative:other"), PPP);
    }

    @Test
    void putsWhatReplacesAfterWhatIsReplacedWhateverTheDates() {
        assertThat(relaunched("mesoamerica", Status.REPLACED, "2010", "ppp").initiatives())
                .containsExactly(MESOAMERICA, PPP);
        assertThat(relaunched("ppp", Status.REPLACED, "2001-06-15", "other").initiatives())
                .containsExactly(PPP, ref("initiative:other"));
    }

    @Test
    void doesNotFollowOtherChanges() {
        assertThat(relaunched("ppp", Status.REVIEWED, "2010", "mesoamerica").initiatives())
                .containsExactly(PPP);
        Catalogue nameless = plans().change("ppp", Status.REPLACED, "2008").build();
        assertThat(Successions.of(nameless)).isEmpty();
        Catalogue itself = plans().change("ppp", Status.RELAUNCHED, "2008", change -> change.other(PPP))
                .build();
        assertThat(Successions.of(itself)).isEmpty();
    }

    @Test
    void cutsACircleBeforeTheEarliest() {
        Catalogue catalogue = plans().link("mesoamerica", LinkType.SUCCEEDS, "ppp")
                .link("ppp", LinkType.SUCCEEDS, "tuxtla")
                .link("tuxtla", LinkType.SUCCEEDS, "mesoamerica")
                .build();
        Succession succession = Successions.of(catalogue, MESOAMERICA);
        assertThat(succession.initiatives()).containsExactly(TUXTLA, PPP, MESOAMERICA);
        assertThat(succession.cut())
                .containsExactly(new Succession.Step(MESOAMERICA, TUXTLA, ref("link:tuxtla-succeeds-mesoamerica")));
        assertThat(succession.steps()).hasSize(2);
    }

    @Test
    void putsBothSuccessorsAfterTheirPredecessor() {
        Catalogue catalogue = plans().link("mesoamerica", LinkType.SUCCEEDS, "tuxtla")
                .link("ppp", LinkType.SUCCEEDS, "tuxtla")
                .build();
        assertThat(Successions.of(catalogue, TUXTLA).initiatives()).containsExactly(TUXTLA, PPP, MESOAMERICA);
    }

    @Test
    void ordersSuccessionsByTheirFirst() {
        Catalogue catalogue = plans().initiative("nafta", treaty -> treaty.start(at("1994")))
                .initiatives("usmca")
                .link("mesoamerica", LinkType.SUCCEEDS, "ppp")
                .link("usmca", LinkType.SUCCEEDS, "nafta")
                .build();
        assertThat(Successions.of(catalogue))
                .extracting(Succession::first)
                .containsExactly(ref("initiative:nafta"), PPP);
        assertThat(Successions.of(catalogue))
                .allMatch(succession ->
                        succession.steps().size() == 1 && succession.cut().isEmpty());
    }
}
