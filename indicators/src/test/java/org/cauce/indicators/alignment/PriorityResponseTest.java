package org.cauce.indicators.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.cauce.indicators.alignment.TwoDonors.PAIR;
import static org.cauce.indicators.alignment.TwoDonors.initiative;
import static org.cauce.indicators.alignment.TwoDonors.none;
import static org.cauce.indicators.alignment.TwoDonors.programme;
import static org.cauce.indicators.alignment.TwoDonors.window;

import com.google.common.collect.ImmutableList;
import org.cauce.indicators.TestCatalogue;
import org.cauce.model.code.Code;
import org.cauce.model.flow.Stage;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.junit.jupiter.api.Test;

/** Who works on what a recipient calls a priority. */
class PriorityResponseTest {
    private static final Ref HND = Country.HND.ref();

    private static TestCatalogue priorities() {
        return none().initiatives("port")
                .priority(
                        "schools",
                        Country.HND,
                        priority -> priority.addSectors(Code.theme("youth")).addInitiatives(initiative("port")))
                .priority("highway", Country.SLV, priority -> priority.addSectors(Code.theme("roads")))
                .priority("peace", Country.HND, priority -> priority)
                .priority("trade", Country.GTM, priority -> priority.addSectors(Code.theme("roads")));
    }

    private static ImmutableList<PriorityResponse> of2020(TestCatalogue catalogue) {
        return PAIR.over(catalogue.build()).priorities(window("2020"));
    }

    @Test
    void oneAnswerForEachPriorityOfTheRecipientsThatHasSectors() {
        assertThat(of2020(priorities()))
                .extracting(PriorityResponse::priority, PriorityResponse::country, PriorityResponse::isOpen)
                .containsExactly(
                        tuple(Kind.PRIORITY.ref("schools"), Country.HND, true),
                        tuple(Kind.PRIORITY.ref("highway"), Country.SLV, true));
        assertThat(of2020(none())).isEmpty();
    }

    @Test
    void tellsTheInitiativesOfEachDonorInItsSectorsThereAndThen() {
        PriorityResponse schools = of2020(priorities()
                        .initiative("ours", programme(Country.USA, "2019", "2020", HND))
                        .initiative("theirs", programme(Country.MEX, "2020", "2021", HND))
                        .initiative("earlier", programme(Country.USA, "2018", "2019", HND))
                        .initiative("later", programme(Country.MEX, "2021", "2022", HND))
                        .initiative("elsewhere", programme(Country.MEX, "2020", "2021", Country.SLV.ref())))
                .get(0);
        assertThat(schools.one()).containsExactly(initiative("ours"));
        assertThat(schools.other()).containsExactly(initiative("theirs"));
        assertThat(schools.isOpen()).isFalse();
    }

    @Test
    void isOpenOnlyIfNeitherWorksOnIt() {
        assertThat(of2020(priorities().initiative("ours", programme(Country.USA, "2019", "2020", HND)))
                        .get(0)
                        .isOpen())
                .isFalse();
        assertThat(of2020(priorities().initiative("theirs", programme(Country.MEX, "2019", "2020", HND)))
                        .get(0)
                        .isOpen())
                .isFalse();
    }

    @Test
    void tellsTheMoneyForTheInitiativesThatItNamesFromWhomever() {
        TestCatalogue catalogue = priorities()
                .initiatives("other")
                .organisations("bank")
                .flow("to-port", Stage.PLEDGED, "$1 million", TestCatalogue.to("port", "bank"))
                .flow("to-other", Stage.PLEDGED, "$1 million", TestCatalogue.to("other", "bank"));
        assertThat(of2020(catalogue))
                .extracting(PriorityResponse::flows)
                .containsExactly(ImmutableList.of(Kind.FLOW.ref("to-port")), ImmutableList.of());
    }
}
