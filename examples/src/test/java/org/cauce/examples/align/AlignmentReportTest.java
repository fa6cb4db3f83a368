package org.cauce.examples.align;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.cauce.indicators.alignment.Engagements.LeftOut;
import org.cauce.indicators.alignment.HandOver.Fit;
import org.cauce.indicators.alignment.OverlapCell.State;
import org.cauce.indicators.alignment.Promises.Step;
import org.cauce.model.place.Country;
import org.cauce.model.source.Ref;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlignmentReportTest {
    // times, places in documents, figure numbers, note links, axes and headings of charts; the map says all in its
    // table
    private static final String NOT_FACTS =
            ".when, .at, .ref, .fno, .vh, .skip, svg .ax, svg .panel, svg .lab, svg .gn, .nm, #sources";

    static Stream<String> pages() {
        return AlignmentPages.ALL.keySet().stream();
    }

    private static String html(String page) {
        return String.valueOf(AlignmentPages.ALL.get(page));
    }

    private static Document page(String page) {
        return Jsoup.parse(html(page));
    }

    private static Document first() {
        return page(AlignmentPages.FIRST);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isWellFormed(String page) {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Jsoup.parse(html(page), "", parser);
        assertThat(parser.getErrors()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasEachIdOnce(String page) {
        assertThat(page(page).select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasATargetForEachLink(String page) {
        Document document = page(page);
        List<String> links = document.select("a[href]").eachAttr("href");
        assertThat(links).isNotEmpty().allMatch(link -> link.startsWith("#"));
        assertThat(links.stream().distinct().filter(link -> document.getElementById(link.substring(1)) == null))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsNoNumberWithoutASource(String page) {
        Element body = page(page).body().clone();
        body.select("script, footer, a.n, " + NOT_FACTS).remove();
        assertThat(body.getAllElements().stream()
                        .map(Element::ownText)
                        .filter(text -> text.chars().anyMatch(Character::isDigit)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void namesForEachNumberARecordThatExists(String page) {
        assertThat(page(page).select("a.n:not(.calc)").eachAttr("data-i"))
                .allMatch(record ->
                        AlignmentPages.CATALOGUE.find(Ref.parse(record)).isPresent());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void givesEachComputedNumberItsRule(String page) {
        assertThat(page(page).select("a.calc")).isNotEmpty().allSatisfy(number -> {
            assertThat(number.attr("data-p")).isNotBlank();
            assertThat(number.attr("data-k")).startsWith("computed here");
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void asksTheNetworkForNothing(String page) {
        Document document = page(page);
        assertThat(document.select("[src], link, object, iframe, form, base")).isEmpty();
        assertThat(document.select("style").html()).doesNotContain("url(http", "@import");
        assertThat(document.select("script").html()).doesNotContain("fetch(", "XMLHttpRequest", "http");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leavesNoSectionOutAndNoneSilent(String page) {
        assertThat(page(page).select("main > section").eachAttr("id"))
                .containsExactly(
                        "overlap",
                        "paths",
                        "handovers",
                        "promises",
                        "statistics",
                        "recommendations",
                        "blind",
                        "sources");
        assertThat(page(page).select("main > section .side"))
                .allSatisfy(side -> assertThat(side.select("p").text()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void putsBothDonorsInTheHeading(String page) {
        List<String> names = Splitter.on('-')
                .splitToStream(page)
                .map(code -> Country.parse(code).label())
                .toList();
        assertThat(page(page).select("h1 span").eachText()).containsExactly(names.get(0), "×", names.get(1));
    }

    @Test
    void isTheSameEachTime() {
        assertThat(AlignmentReport.of(
                                AlignmentPages.CATALOGUE,
                                AlignmentPages.context(Country.USA, Country.MEX, Country.SLV, Country.GTM, Country.HND)
                                        .pair,
                                AlignmentReport.years(AlignmentPages.CATALOGUE),
                                Optional.empty())
                        .html())
                .isEqualTo(html(AlignmentPages.FIRST));
    }

    @Test
    void showsLinkedProjectsForYouthAndFarmersInElSalvadorAndHonduras() {
        assertThat(first().select(".s-linked a.c").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "#m-youth-and-employment-SLV",
                        "#m-youth-and-employment-HND",
                        "#m-small-farmers-and-crops-SLV",
                        "#m-small-farmers-and-crops-HND");
        assertThat(first().select("#m-youth-and-employment-HND td[data-l=Link]").text())
                .contains("Creando Mi Futuro Aquí");
    }

    @Test
    void marksWhatTheRecipientNamesAPriorityWhereNobodyIs() {
        assertThat(first().select("#m-energy-HND").attr("data-s")).isEqualTo("Neither, yet a priority");
        assertThat(first().select("a[href=#m-energy-HND] .gpr")).hasSize(1);
    }

    @Test
    void givesEachCellItsRowInTheTable() {
        int rows = first().select(".mr > [role=rowheader]").size();
        assertThat(rows).isPositive();
        assertThat(first().select("a.c")).hasSize(3 * rows).allSatisfy(cell -> {
            Element row = first().getElementById(cell.attr("href").substring(1));
            assertThat(cell.select(".st").text())
                    .isEqualTo(Objects.requireNonNull(row).attr("data-s"));
        });
    }

    @Test
    void drawsEachYearOfEachCellAndSaysItInTheTable() {
        assertThat(first().select(".mr .gy"))
                .hasSameSizeAs(first().select("a.c"))
                .allSatisfy(strip -> assertThat(strip.select("path:not(.gjt)"))
                        .as("six years of two donors")
                        .hasSize(12));
        assertThat(first().select("#m-small-farmers-and-crops-HND td[data-l=Year by year]")
                        .text())
                .startsWith("2019")
                .contains("Linked projects");
    }

    @ParameterizedTest
    @ValueSource(strings = {"overlap", "paths", "handovers", "promises", "statistics", "recommendations"})
    void saysInEachSectionThatMexicoDoesNotReport(String section) {
        assertThat(first().select("#" + section + " .side p").eachText())
                .anyMatch(text -> text.startsWith("Mexico does not report"))
                .noneMatch(text -> text.startsWith("The United States does not report"));
    }

    @Test
    void listsAmongWhatIsNotSeenThatMexicoDoesNotReport() {
        assertThat(first().select("#blind th[scope=row]").eachText())
                .contains("Money of Mexico in official statistics");
    }

    @Test
    void saysOfADonorWithoutRecordsThatItIsNotSeen() {
        assertThat(page("DEU-CAN").select("#overlap .side p").eachText())
                .anyMatch(text -> text.contains("no initiative of Germany that can be compared"))
                .noneMatch(text -> text.contains("does not report"));
    }

    @Test
    void putsWhatIsReportedBeforeWhatARuleFinds() {
        assertThat(first().select("#handovers svg.wide .panel").eachText())
                .containsExactly("Reported by the documents", "Found by rule: nobody says that these happen");
        assertThat(first().select("#handovers svg.wide .rope.rep")).isNotEmpty();
    }

    @Test
    void showsWhatNeverCameAsAnOutline() {
        assertThat(first().select(".pr.us .it:has(.void)").text()).contains("over $5.8 bn");
        assertThat(first().select(".pr.mx .stg").eachText()).hasSize(4);
    }

    @Test
    void printsTheRuleUnderEachFigureThatARuleMade() {
        assertThat(first().select("#overlap .fnote").text()).contains("Rule:", "Linked needs a pair of projects");
        assertThat(first().select("#handovers .fnote").text()).contains("Rule:", "not a finding about people");
        assertThat(first().select("#promises .fnote").text()).contains("nothing here may be added up");
    }

    @Test
    void judgesNothingInItsOwnWords() throws IOException {
        assertThat(words().values())
                .noneMatch(text -> text.toString().matches("(?s).*\\b(duplication|failure|failed|gap|gaps)\\b.*"));
    }

    @Test
    void hasWordsForAllThatItMayHaveToSay() throws IOException {
        assertThat(Stream.of(
                                keys("overlap.left-out.", LeftOut.values()),
                                keys("handovers.fit.", Fit.values()),
                                keys("promises.step.", Step.values()),
                                Stream.of(
                                        "unseen.spot.no-dac-reporter",
                                        "unseen.spot.no-initiative",
                                        "unseen.spot.no-payment"))
                        .flatMap(keys -> keys))
                .allMatch(words()::containsKey);
    }

    private static Stream<String> keys(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> prefix + value);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void namesEachStateOfACell(State state) {
        Context context = AlignmentPages.context(Country.USA, Country.MEX, Country.SLV);
        assertThat(new OverlapRows(context, Optional.empty()).stateWords(state)).isNotBlank();
    }

    private static Properties words() throws IOException {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(AlignmentReport.class.getResourceAsStream("align.properties")),
                StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }
}
