package org.cauce.examples.briefing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.Stream;
import org.cauce.examples.page.Doubts;
import org.cauce.examples.page.Texts;
import org.cauce.io.catalogue.Catalogues;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.place.Country;
import org.cauce.model.source.Ref;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BriefingPageTest {
    // times, places in documents, figure numbers and note links, and the axes and headings of charts
    private static final String NOT_FACTS =
            ".when, .at, .ref, .fno, .vh, .skip, svg .ax, svg .panel, svg .lab, #sources";

    private static final Catalogue CATALOGUE = Catalogues.northernCentralAmerica();
    private static final ImmutableMap<Country, String> PAGES = CountryBriefing.countries(CATALOGUE).stream()
            .collect(ImmutableMap.toImmutableMap(
                    country -> country,
                    country -> CountryBriefing.of(CATALOGUE, country).html()));

    static Stream<Country> countries() {
        return PAGES.keySet().stream();
    }

    private static Document page(Country country) {
        return Jsoup.parse(String.valueOf(PAGES.get(country)));
    }

    @Test
    void hasTheSubregionAndBothDonors() {
        assertThat(PAGES.keySet())
                .containsExactlyInAnyOrder(Country.SLV, Country.GTM, Country.HND, Country.MEX, Country.USA);
    }

    @ParameterizedTest
    @MethodSource("countries")
    void hasEachIdOnce(Country country) {
        assertThat(page(country).select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("countries")
    void hasATargetForEachLink(Country country) {
        Document page = page(country);
        List<String> links = page.select("a[href]").eachAttr("href");
        assertThat(links).isNotEmpty().allMatch(link -> link.startsWith("#"));
        assertThat(links.stream().distinct().filter(link -> page.getElementById(link.substring(1)) == null))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("countries")
    void givesEachFigureTitleUnitSourceTableAndTwoDrawings(Country country) {
        assertThat(page(country).select("figure")).isNotEmpty().allSatisfy(figure -> {
            assertThat(figure.select("figcaption h3").text()).isNotBlank();
            assertThat(figure.select("figcaption .unit").text()).isNotBlank();
            assertThat(figure.select(".src a.ref")).isNotEmpty();
            assertThat(figure.select("details table tbody tr")).isNotEmpty();
            assertThat(figure.select(".plot > svg.wide")).hasSize(1);
            assertThat(figure.select(".plot > svg.narrow")).hasSize(1);
        });
    }

    @ParameterizedTest
    @MethodSource("countries")
    void showsNoNumberWithoutASource(Country country) {
        Element main = page(country).body().clone();
        main.select("script, footer, a.n, " + NOT_FACTS).remove();
        List<String> bare = main.getAllElements().stream()
                .map(Element::ownText)
                .filter(text -> text.chars().anyMatch(Character::isDigit))
                .toList();
        assertThat(bare).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("countries")
    void namesForEachNumberARecordThatExists(Country country) {
        assertThat(page(country).select("a.n:not(.calc)").eachAttr("data-i"))
                .isNotEmpty()
                .allMatch(record -> CATALOGUE.find(Ref.parse(record)).isPresent());
    }

    @ParameterizedTest
    @MethodSource("countries")
    void givesEachComputedNumberItsFormula(Country country) {
        assertThat(page(country).select("a.calc")).isNotEmpty().allSatisfy(number -> {
            assertThat(number.attr("data-p")).isNotBlank();
            assertThat(number.attr("data-k")).startsWith("computed here");
        });
    }

    @ParameterizedTest
    @MethodSource("countries")
    void asksTheNetworkForNothing(Country country) {
        Document page = page(country);
        assertThat(page.select("[src], link, object, iframe, form, base")).isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(http", "@import");
        assertThat(page.select("script").html()).doesNotContain("fetch(", "XMLHttpRequest", "http");
    }

    @ParameterizedTest
    @MethodSource("countries")
    void isTheSameEachTime(Country country) {
        assertThat(CountryBriefing.of(CATALOGUE, country).html()).isEqualTo(PAGES.get(country));
    }

    @ParameterizedTest
    @MethodSource("countries")
    void numbersNotesByFirstUseWithoutGaps(Country country) {
        List<Integer> notes = page(country).select("#sources li").eachAttr("value").stream()
                .map(Integer::valueOf)
                .sorted()
                .toList();
        ImmutableList.Builder<Integer> expected = ImmutableList.builder();
        for (int i = 1; i <= notes.size(); i++) {
            expected.add(i);
        }
        assertThat(notes).isEqualTo(expected.build());
    }

    @Test
    void warnsWhereTheCatalogueKnowsADoubt() {
        Document page = page(Country.HND);
        assertThat(page.select("[data-i=observation:fdi-net-inflows-hnd-2020]").attr("data-x"))
                .contains("endnote 46 cites an agriculture employment series");
        assertThat(page.select("[data-i=observation:informality-rate-hnd-2017]").attr("data-x"))
                .contains("Year 2017, though its table is headed 2020");
        assertThat(page.select("[data-i=flow:mcc-hnd-renewal]").attr("data-x")).contains("closed compact");
        assertThat(page.select("[data-i=observation:poverty-rate-hnd-2020]").attr("data-x"))
                .isEmpty();
    }

    @Test
    void formsSentencesByTheDataOfTheCountry() {
        assertThat(page(Country.HND).text())
                .contains("Honduras has the highest poverty rate and informality rate")
                .contains("fell from 33% to 4% in Honduras");
        assertThat(page(Country.SLV).text())
                .contains("El Salvador has the lowest poverty rate")
                .contains("fell from 24% to 2% in El Salvador");
        assertThat(page(Country.GTM).text())
                .contains("Not measured in Guatemala.")
                .contains("Guatemala has the highest multidimensional poverty rate");
    }

    @Test
    void takesTheDatesOfAnInitiativeForItsOwnCountry() {
        String guatemala = page(Country.GTM).select("#initiatives details").text();
        String honduras = page(Country.HND).select("#initiatives details").text();
        assertThat(guatemala).contains("Sembrando Vida Mexico May 2021–").doesNotContain("early 2020");
        assertThat(honduras).contains("Sembrando Vida Mexico 2019–").contains("early 2020");
    }

    private static String keyFigures(Country country) {
        return page(country).select("dl.kf").text();
    }

    private static String table(Country country, String section, String rowHead) {
        return page(country).select("#" + section + " tr").stream()
                .filter(row -> row.select("th").text().equals(rowHead))
                .map(Element::text)
                .findFirst()
                .orElse("");
    }

    @Test
    void tellsAsADonorsLargestSumOnlyWhatItGivesAlone() {
        assertThat(keyFigures(Country.MEX))
                .contains("Largest sum contributed around $1 billion")
                .doesNotContain("$3.5 billion", "around $30 million");
        assertThat(keyFigures(Country.USA)).doesNotContain("$5.8");
        assertThat(page(Country.MEX).select("figcaption h3").text()).doesNotContain("$3.5 billion");
    }

    @Test
    void saysWhatAKeyFigureHoldsForButNoConditionOfItsPart() {
        assertThat(keyFigures(Country.USA))
                .contains("Alliance for Prosperity, 2016")
                .doesNotContain("2016, conditional");
        assertThat(keyFigures(Country.MEX)).contains("2020, for each country");
    }

    @ParameterizedTest
    @MethodSource("countries")
    void pairsNoSumsOfUnlikeThingsInATitle(Country country) {
        assertThat(page(country).select("#delivery figcaption h3").eachText())
                .isNotEmpty()
                .noneMatch(title -> title.contains("$44.7 billion was envisaged for four countries;"))
                .noneMatch(title -> title.contains("$750 million for three countries;"));
    }

    @Test
    void saysWhichSumsTheChartOfTheStagesShows() {
        assertThat(page(Country.HND).select("#delivery figure").text())
                .contains("the largest sums of Mexico, the United States and the initiatives of the region")
                .contains("Left out are sums for whole regions");
        assertThat(page(Country.USA).select("#delivery figure").text())
                .contains("up to three of the largest sums of the United States");
    }

    @Test
    void showsSumsWhoseSourceNamesTheCountryAmongOthers() {
        Element delivery = page(Country.HND).selectFirst("#delivery");
        requireNonNull(delivery, "the section of deliveries");
        assertThat(delivery.select("details [data-i=flow:fipamec-ricam-2012-2018]"))
                .isNotEmpty();
        assertThat(delivery.select("details [data-i=flow:ppp-mexico-contribution-abroad]"))
                .isNotEmpty();
        assertThat(delivery.select("svg.wide").text()).containsPattern("six\\s*countries");
        assertThat(page(Country.GTM).select("[data-i=flow:fipamec-ricam-2012-2018]"))
                .isEmpty();
    }

    @Test
    void saysWhatGrossMeans() {
        Document page = page(Country.HND);
        assertThat(page.select("#aid figure").text())
                .contains("loans before repayment", "must not be compared with net aid", "average of the two years");
        assertThat(page.select("#aid a[data-i=flow:gross-oda-usa-to-hnd-2020-2021]")
                        .attr("data-k"))
                .contains("loans before repayment", "two-year average", "inferred");
    }

    @Test
    void showsTheResultThatAProgrammeHasInTheCountry() {
        assertThat(table(Country.GTM, "programmes", "Beneficiaries"))
                .contains("20,000 in El Salvador and Honduras, June 2022")
                .contains("6,000 in Guatemala, September 2023; 20,000 in El Salvador and Honduras, July 2022");
        assertThat(table(Country.HND, "programmes", "Beneficiaries")).doesNotContain("6,000");
    }

    @Test
    void tellsContradictionsAboutInitiativesOfTheCountry() {
        assertThat(page(Country.GTM).select("#conflicts [data-i=contradiction:contradiction-sv-guatemala-stage]"))
                .isNotEmpty();
        assertThat(page(Country.HND).select("#conflicts [data-i=contradiction:contradiction-sv-guatemala-stage]"))
                .isEmpty();
    }

    @Test
    void tellsJointResultsWhereTheyWereReached() {
        assertThat(page(Country.HND).select("#initiatives .side").text())
                .contains("Around 1,400 people in El Salvador and Honduras had been reached by joint work");
        assertThat(page(Country.GTM).select("#initiatives").text()).doesNotContain("1,400");
    }

    @Test
    void marksWhatIsOnlyProposed() {
        assertThat(page(Country.GTM).select("#recommendations").text())
                .contains("In Guatemala")
                .contains("Connection of Mexico to SIEPAC (proposed)")
                .contains("connecting Mexico with Central America (proposed)")
                .doesNotContain("Electrical Interconnection System (proposed)");
    }

    @ParameterizedTest
    @MethodSource("countries")
    void liftsEverySumOfThePageIntoTheTableOfTheStages(Country country) {
        Document page = page(country);
        List<String> table = page.select("#delivery details [data-i^=flow:]").eachAttr("data-i");
        assertThat(table).isNotEmpty();
        assertThat(page.select("[data-i^=flow:]").stream()
                        .filter(number -> number.closest("#conflicts") == null)
                        .map(number -> number.attr("data-i"))
                        .distinct()
                        .filter(flow -> !table.contains(flow)))
                .isEmpty();
    }

    @Test
    void showsWhatMustBePaidBackApart() {
        Document page = page(Country.GTM);
        assertThat(page.select("#delivery svg.wide").text()).contains("Reimbursable", "contributed, reimbursable");
        assertThat(page.select("#delivery tr").stream()
                        .filter(row -> !row.select("[data-i=flow:social-housing-cabei-placement]")
                                .isEmpty())
                        .map(Element::text))
                .singleElement()
                .asString()
                .startsWith("contributed, reimbursable");
    }

    @Test
    void marksDoubtfulSumsWhereverItShowsThem() {
        for (Country country : List.of(Country.HND, Country.USA)) {
            assertThat(page(country).select("section:not(#conflicts) a[data-i=flow:mcc-hnd-renewal]"))
                    .isNotEmpty()
                    .allSatisfy(number -> {
                        assertThat(number.text()).endsWith("(doubtful)");
                        assertThat(number.attr("data-x")).contains("closed compact");
                    });
        }
        assertThat(page(Country.USA).select("a[data-i=flow:mcc-hnd-2005]").text())
                .doesNotContain("doubtful");
    }

    @ParameterizedTest
    @MethodSource("countries")
    void opensEachParagraphAndTitleWithACapital(Country country) {
        assertThat(page(country).select(".lede, .side > p, figcaption h3, h3.th, ul.qs > li, .rb > p").stream()
                        .map(Element::text)
                        .filter(text -> !text.isEmpty() && Character.isLowerCase(text.charAt(0))))
                .isEmpty();
    }

    @Test
    void givesTheUnitedStatesItsArticle() {
        assertThat(page(Country.USA).select(".lede").text()).startsWith("The United States as a donor");
        assertThat(page(Country.USA).select("main").text())
                .contains("Sums that the United States gives", "initiatives that the United States leads");
    }

    @Test
    void listsOpenQuestionsWhole() {
        assertThat(page(Country.MEX).select("#joint ul.qs > li").eachText())
                .contains("By when is this to be done: exchange information?")
                .allMatch(text -> text.contains("?"));
    }

    @Test
    void tellsWhereTheFinishedProjectsStand() {
        assertThat(page(Country.GTM).select("#delivery figure").text())
                .contains("In the whole Puebla–Panama Plan")
                .contains("hospitals in southern Mexico");
    }

    @Test
    void callsADocumentByAWordInsideASentence() {
        assertThat(page(Country.GTM).select("#conflicts").text())
                .contains("Aligning Parallel Paths: programmes agreed")
                .contains("The news report is wrong here, or it speaks of other plans");
        Texts texts = Texts.in(java.util.Locale.ENGLISH, CountryBriefing.WORDS);
        assertThat(Doubts.named(CATALOGUE, texts, "002 prints little; 003: more (002, undated)"))
                .isEqualTo("the fact sheet prints little; Aligning Parallel Paths: more"
                        + " (Fact sheet on US relations with Mexico, undated)");
    }

    /** The resolutions of the catalogue are notes to those who keep it, such as "map to ordinal scale". */
    @ParameterizedTest
    @MethodSource("countries")
    void tellsReadersNoNotesOfThoseWhoKeepTheCatalogue(Country country) {
        assertThat(page(country).select("#conflicts table.con").text())
                .doesNotContainIgnoringCase("as unspecified")
                .doesNotContainIgnoringCase("ordinal scale")
                .doesNotContainIgnoringCase("aliases")
                .doesNotContainIgnoringCase("status history")
                .doesNotContainIgnoringCase("keep ")
                .doesNotContainIgnoringCase("flag ")
                .doesNotContainIgnoringCase("provenance")
                .doesNotContainIgnoringCase("store printed");
    }

    @Test
    void marksInTitlesWhatIsImpliedOrDoubtful() {
        String titles = page(Country.HND).select("figcaption h3").text();
        assertThat(titles).contains("from an implied $");
        assertThat(page(Country.HND).select("#context figcaption h3").text()).contains("(doubtful)");
    }
}
