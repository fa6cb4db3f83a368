package org.cauce.indicators.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cauce.indicators.alignment.TwoDonors.PAIR;
import static org.cauce.indicators.alignment.TwoDonors.initiative;
import static org.cauce.indicators.alignment.TwoDonors.led;
import static org.cauce.indicators.alignment.TwoDonors.none;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.cauce.indicators.TestCatalogue;
import org.cauce.indicators.alignment.Engagements.LeftOut;
import org.cauce.model.code.Code;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.Condition;
import org.cauce.model.flow.Stage;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.initiative.InitiativeType;
import org.cauce.model.initiative.Role;
import org.cauce.model.place.Country;
import org.cauce.model.place.Place;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which initiatives of a donor are compared, and why others are not. */
class EngagementsTest {
    private static final Ref HND = Country.HND.ref();

    private static Engagements ours(TestCatalogue catalogue) {
        return PAIR.over(catalogue.build()).one();
    }

    private static void isCounted(TestCatalogue catalogue) {
        assertThat(ours(catalogue).counted()).extracting(Statement::id).containsExactly("work");
        assertThat(ours(catalogue).leftOut()).isEmpty();
    }

    private static void isLeftOut(TestCatalogue catalogue, LeftOut why) {
        assertThat(ours(catalogue).counted()).isEmpty();
        assertThat(ours(catalogue).leftOut()).isEqualTo(Map.of(initiative("work"), why));
    }

    private static void isNone(TestCatalogue catalogue) {
        assertThat(ours(catalogue).counted()).isEmpty();
        assertThat(ours(catalogue).leftOut()).isEmpty();
    }

    private static TestCatalogue work(UnaryOperator<Initiative.Builder> more) {
        return none().organisation("usaid", agency -> agency.country(Country.USA))
                .initiative(
                        "work",
                        builder -> more.apply(
                                builder.addSectors(Code.theme("youth")).addCountries(HND)));
    }

    private static TestCatalogue workOf(Role role, String party) {
        return work(builder -> builder.putRoles(role, Ref.parse(party)));
    }

    @Test
    void countsWhatTheDonorOrItsAgencyLeadsOrFunds() {
        isCounted(workOf(Role.LEAD, "country:USA"));
        isCounted(workOf(Role.LEAD, "organisation:usaid"));
        isCounted(workOf(Role.FUNDER, "organisation:usaid"));
    }

    @Test
    void doesNotCountOtherPartsOrOtherDonors() {
        isNone(workOf(Role.PARTNER, "country:USA"));
        isNone(workOf(Role.LEAD, "country:JPN"));
        isNone(work(builder -> builder));
    }

    @Test
    void countsEachInitiativeInTheOrderOfTheCatalogue() {
        TestCatalogue catalogue = none().initiative("second", led(Country.USA, HND))
                .initiative("first", led(Country.USA, HND))
                .initiative("theirs", led(Country.MEX, HND));
        assertThat(ours(catalogue).counted()).extracting(Statement::id).containsExactly("second", "first");
        assertThat(ours(catalogue).donor()).isEqualTo(Country.USA);
        assertThat(PAIR.over(catalogue.build()).other().counted())
                .extracting(Statement::id)
                .containsExactly("theirs");
        assertThat(PAIR.over(catalogue.build()).other().donor()).isEqualTo(Country.MEX);
    }

    @Test
    void countsWhatTheDonorPaysFor() {
        isCounted(work(builder -> builder)
                .flow("paid", Stage.DISBURSED, "$1 million", TestCatalogue.to("work", "usaid")));
    }

    @Test
    void countsWhatIsPromisedWithoutASum() {
        isCounted(work(builder -> builder)
                .flow("promised", Stage.PLEDGED, Amount.notStated(), TestCatalogue.to("work", "usaid")));
    }

    @Test
    void doesNotCountWhatNeverCameOrWasNone() {
        isNone(work(builder -> builder)
                .flow(
                        "promised",
                        Stage.PLEDGED,
                        "$1 million",
                        flow -> TestCatalogue.to("work", "usaid")
                                .apply(flow)
                                .addConditions(Condition.NOT_MATERIALISED)));
        isNone(work(builder -> builder)
                .flow("none", Stage.DISBURSED, Amount.none(), TestCatalogue.to("work", "usaid")));
    }

    @ParameterizedTest
    @EnumSource(InitiativeType.class)
    void countsCooperationAndNoAssetContractLawOrMeeting(InitiativeType type) {
        boolean isCooperation = switch (type) {
            case PLAN, STRATEGY, PROGRAMME, PROJECT, PHASE, INITIATIVE, COOPERATION, FUND, COMPACT -> true;
            case INFRASTRUCTURE, FRAMEWORK, PRIVATE_SECTOR_INITIATIVE -> true;
            default -> false;
        };
        TestCatalogue catalogue = work(builder -> builder.type(type).putRoles(Role.LEAD, Country.USA.ref()));
        if (isCooperation) {
            isCounted(catalogue);
        } else {
            isLeftOut(catalogue, LeftOut.NO_COOPERATION);
        }
    }

    @Test
    void leavesOutWhatIsOnlyProposed() {
        isLeftOut(work(builder -> builder.proposed(true).putRoles(Role.LEAD, Country.USA.ref())), LeftOut.PROPOSED);
    }

    @Test
    void leavesOutWhatOthersLeadAndTheDonorGivesTo() {
        isLeftOut(
                workOf(Role.LEAD, "country:HND")
                        .flow("paid", Stage.DISBURSED, "$1 million", TestCatalogue.to("work", "usaid")),
                LeftOut.LED_BY_OTHERS);
    }

    @Test
    void countsWhatOthersLeadIfTheDonorIsItsFunder() {
        isCounted(work(builder -> builder.putRoles(Role.LEAD, HND).putRoles(Role.FUNDER, Country.USA.ref())));
    }

    @Test
    void leavesOutAJointFrameworkAndNotOneWithOthers() {
        TestCatalogue joint = workOf(Role.LEAD, "country:USA")
                .framework(
                        "work",
                        framework -> framework.addPartners(TestCatalogue.ref("organisation:usaid"), Country.MEX.ref()));
        isLeftOut(joint, LeftOut.JOINT_FRAMEWORK);
        isCounted(workOf(Role.LEAD, "country:USA")
                .framework("work", framework -> framework.addPartners(Country.USA.ref(), Country.JPN.ref())));
        isCounted(workOf(Role.LEAD, "country:USA")
                .initiatives("other")
                .framework("other", framework -> framework.addPartners(Country.USA.ref(), Country.MEX.ref())));
    }

    private static TestCatalogue without(UnaryOperator<Initiative.Builder> more) {
        return none().plus(parts -> parts.addPlaces(Statement.of(
                        "texas",
                        Place.builder()
                                .addNames(TestCatalogue.name("texas"))
                                .country(Country.USA)
                                .build())))
                .initiative("work", builder -> more.apply(builder.putRoles(Role.LEAD, Country.USA.ref())));
    }

    @Test
    void leavesOutWhatHasNoSectorAnywhere() {
        isLeftOut(without(builder -> builder.addCountries(HND)), LeftOut.NO_SECTOR);
        isCounted(without(builder -> builder.addCountries(HND).putSectorsByCountry(Country.HND, Code.theme("youth"))));
    }

    @Test
    void leavesOutWhatIsInTheDonorsOwnTerritoryOnly() {
        isLeftOut(
                without(builder -> builder.addSectors(Code.theme("youth")).addCountries(Country.USA.ref())),
                LeftOut.OWN_TERRITORY);
        isLeftOut(
                without(builder -> builder.addSectors(Code.theme("youth"))
                        .addCountries(Country.USA.ref(), Ref.parse("place:texas"))),
                LeftOut.OWN_TERRITORY);
        isCounted(without(builder -> builder.addSectors(Code.theme("youth")).addCountries(Country.USA.ref(), HND)));
        isCounted(without(builder -> builder.addSectors(Code.theme("youth"))));
    }
}
