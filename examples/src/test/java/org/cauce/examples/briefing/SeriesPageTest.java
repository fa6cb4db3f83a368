package org.cauce.examples.briefing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cauce.examples.data.Point;
import org.cauce.examples.data.PublishedFile;
import org.cauce.examples.data.PublishedFolder;
import org.cauce.io.catalogue.Catalogues;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.place.Country;
import org.cauce.model.source.Citation;
import org.cauce.model.source.FileLine;
import org.cauce.model.source.Kind;
import org.cauce.model.time.TimePeriod;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The section of series, from small files and, where they are, from the real ones. */
class SeriesPageTest {
    private static final Catalogue CATALOGUE = Catalogues.northernCentralAmerica();
    private static final Path REAL = Path.of("../../shared/statistics/data");
    private static final String NOT_FACTS =
            ".when, .at, .ref, .fno, .vh, .skip, svg .ax, svg .panel, svg .lab, #sources";
    private static final Pattern PLACE = Pattern.compile("^(.+?):(\\d+) · ");
    private static final ImmutableMap<Country, String> PAGES = CountryBriefing.countries(CATALOGUE).stream()
            .collect(ImmutableMap.toImmutableMap(country -> country, country -> html(country, folder())));

    static Stream<Country> countries() {
        return PAGES.keySet().stream();
    }

    static Path folder() {
        try {
            return Path.of(requireNonNull(SeriesPageTest.class.getResource("/org/cauce/examples/statistics"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    static String html(Country country, Path folder) {
        ImmutableList<PublishedFile> files = PublishedFolder.read(
                        folder, CountryBriefing.wanted(CATALOGUE), Locale.ENGLISH)
                .files();
        return CountryBriefing.of(CATALOGUE, country, new CountryBriefing.Further(ImmutableList.of(), files))
                .html();
    }

    private static Document page(Country country) {
        return Jsoup.parse(String.valueOf(PAGES.get(country)));
    }

    private static Element figure(Country country, String title) {
        return page(country).select("#series figure").stream()
                .filter(figure -> figure.select("h3").text().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private static String cell(Element figure, String period, int column) {
        return figure.select("tbody tr").stream()
                .filter(row -> row.child(0).text().equals(period))
                .map(row -> row.child(column).text())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsTheLastValueAndThePeakInTheTitle() {
        assertThat(figure(Country.HND, "Net aid").select("h3").text())
                .isEqualTo("Net aid to Honduras was $787 million in 2022, after a high of $1,184 million in 2020");
        assertThat(figure(Country.HND, "Remittances").select("h3").text())
                .isEqualTo("Remittances to Honduras were 27.0% of GDP in 2022, the highest since 2015");
    }

    @Test
    void showsTheLaterOfTwoFilesAndSaysSo() {
        Element figure = figure(Country.HND, "Net aid");
        assertThat(cell(figure, "2021", 1)).isEqualTo("700");
        assertThat(figure.select(".fnote").text())
                .contains("Honduras, Guatemala and El Salvador: indicators.csv, World Development Indicators, last"
                        + " updated 2024-03-28.")
                .contains(
                        "An earlier file, indicators-2022.csv (World Development Indicators, last updated 2022-07-20),"
                                + " has the series of Honduras, too: of 7 values that both have, 2 differ.");
    }

    @Test
    void saysBothWhereTheFileDisagreesWithThePaper() {
        assertThat(figure(Country.HND, "Net aid").select(".fnote").text())
                .contains("Honduras in 2021: the catalogue has $617 million (Net ODA and official aid received), the"
                        + " file $700 million.");
    }

    @Test
    void saysOfWhichNeighboursTheFilesHaveNothing() {
        assertThat(figure(Country.HND, "Remittances").select(".fnote").text())
                .contains("The files have no values of Guatemala.");
        assertThat(page(Country.MEX).select("#series .side").text())
                .contains("no series of Mexico for: Net official development assistance received");
    }

    @Test
    void addsTheRowsOfAMonthAtTheSouthwestBorderAlone() {
        Element figure = figure(Country.HND, "Encounters of citizens");
        assertThat(cell(figure, "October 2020", 1)).isEqualTo("4,500");
        assertThat(figure.expectFirst("tbody a.n").attr("data-p"))
                .isEqualTo("sum of 2 rows of nationwide-encounters.csv, lines 2 to 3");
        assertThat(figure.select("svg.wide .ax").eachText()).contains("FY 2021", "FY 2022");
    }

    @Test
    void drawsBandsFromTheBoundsOrTheStandardError() {
        Element ranks = figure(Country.HND, "Control of corruption");
        assertThat(ranks.select("svg.wide .band")).hasSize(3);
        assertThat(ranks.select(".fnote").text()).contains("from the lower to the upper bound");
        assertThat(cell(ranks, "2015", 1)).matches("\\d+\\.3 \\(\\d+\\.5–\\d+\\.5\\)");
        Element estimates = figure(Country.HND, "Government effectiveness");
        assertThat(estimates.select("svg.wide .band")).hasSize(2);
        assertThat(estimates.select(".unit").text()).contains("standard normal distribution");
    }

    private static Point point(String code, int year, String value, String sheet) {
        Citation citation = Citation.of(Kind.SOURCE.ref("cpi"), new FileLine("cpi.xlsx!" + sheet, 7));
        return new Point(
                code,
                Country.HND.ref(),
                TimePeriod.year(year),
                ImmutableSet.of(),
                new BigDecimal(value),
                Kind.OBSERVATION.ref(code + year),
                citation);
    }

    /** Bounds of 90 per cent are wider than a standard error, so that a mixture of both would mislead. */
    @Test
    void showsTheStandardErrorOfAllWhereSomeHaveNoBounds() {
        ImmutableListMultimap<String, Point> points = ImmutableListMultimap.of(
                "CPI", point("CPI", 2022, "23", "Before"),
                "CPI-SE", point("CPI-SE", 2022, "0.5", "Before"),
                "CPI", point("CPI", 2023, "24", "CPI 2023"),
                "CPI-SE", point("CPI-SE", 2023, "0.6", "CPI 2023"));
        Element figure = Jsoup.parse(html(ImmutableListMultimap.<String, Point>builder()
                        .putAll(points)
                        .put("CPI-LOWER", point("CPI-LOWER", 2023, "23", "CPI 2023"))
                        .put("CPI-UPPER", point("CPI-UPPER", 2023, "25", "CPI 2023"))
                        .build()))
                .expectFirst("#series figure");

        assertThat(cell(figure, "2022", 1)).isEqualTo("23 (± 0.5)");
        assertThat(cell(figure, "2023", 1)).isEqualTo("24 (± 0.6)");
        assertThat(figure.select(".fnote").text()).contains("The bars are one standard error to both sides.");
        assertThat(figure.text()).contains("cpi.xlsx, Before, line 7; CPI 2023, line 7");
    }

    private static String html(ImmutableListMultimap<String, Point> points) {
        PublishedFile file = new PublishedFile("cpi.xlsx", Optional.of("CPI 2023"), points);
        return CountryBriefing.of(
                        CATALOGUE, Country.HND, new CountryBriefing.Further(ImmutableList.of(), ImmutableList.of(file)))
                .html();
    }

    @Test
    void showsHowManyLiveAbroadAsTheWorldCountsThem() {
        Element figure = figure(Country.HND, "Emigrants");
        assertThat(figure.select("h3").text())
                .isEqualTo("Emigrants from Honduras were 801 thousand in 2019, the highest since 1990");
        assertThat(cell(figure, "1990", 1)).isEqualTo("157");
        assertThat(figure.expectFirst("tbody a.n").attr("data-k")).startsWith("migrants-by-origin.csv:2 · ");
    }

    @Test
    void saysForWhichYearsAFileContradictsItself(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("oda.csv"), """
                Country Name,Country Code,Indicator Name,Indicator Code,2020,2021
                Honduras,HND,Net ODA (current US$),DT.ODA.ODAT.CD,1000000000,700000000
                Honduras,HND,Net ODA (current US$),DT.ODA.ODAT.CD,1000000000,800000000
                """);
        Document page = Jsoup.parse(html(Country.HND, folder));

        assertThat(page.select("#series .fnote").text())
                .contains("oda.csv has several values of Honduras for 2021 that differ; none of them is shown.");
        assertThat(page.select("#series h3").text()).contains("$1,000 million in 2020");
    }

    @Test
    void putsTheSignsOfSeriesOnPagesThatHaveThemOnly() {
        assertThat(PAGES.get(Country.HND)).contains(".band{");
        assertThat(CountryBriefing.of(CATALOGUE, Country.HND).html()).doesNotContain(".band{", "id=\"series\"");
    }

    @ParameterizedTest
    @MethodSource("countries")
    void citesTheLineThatHoldsTheNumber(Country country) throws IOException {
        Elements numbers = page(country).select("#series figure a.n:not(.calc)[data-k*= · series ]");
        assertThat(numbers).isNotEmpty();
        for (Element number : numbers) {
            Matcher place = PLACE.matcher(number.attr("data-k"));
            assertThat(place.find()).as(number.attr("data-k")).isTrue();
            assertThat(line(place.group(1), Integer.parseInt(place.group(2))))
                    .anyMatch(field -> isNumber(field) && same(field, number.attr("data-p")));
        }
    }

    private static boolean isNumber(String field) {
        return field.matches("-?\\d+(\\.\\d+)?");
    }

    private static boolean same(String one, String other) {
        return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
    }

    private static List<String> line(String file, int number) throws IOException {
        try (Stream<Path> all = Files.walk(folder())) {
            Path path = all.filter(one -> one.endsWith(file)).findFirst().orElseThrow();
            return List.of(
                    Files.readAllLines(path).get(number - 1).replace("\"", "").split(",", -1));
        }
    }

    @ParameterizedTest
    @MethodSource("countries")
    void showsNoNumberWithoutASource(Country country) {
        Element main = page(country).body().clone();
        main.select("script, footer, a.n, " + NOT_FACTS).remove();
        assertThat(main.getAllElements().stream()
                        .map(Element::ownText)
                        .filter(text -> text.chars().anyMatch(Character::isDigit)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("countries")
    void hasATargetForEachLinkAndEachIdOnce(Country country) {
        Document page = page(country);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("a[href]").eachAttr("href").stream()
                        .filter(link -> page.getElementById(link.substring(1)) == null))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("countries")
    void isTheSameEachTime(Country country) {
        assertThat(html(country, folder())).isEqualTo(PAGES.get(country));
    }

    @Test
    void showsTheRealFiles() {
        assumeTrue(Files.isDirectory(REAL), "No real files at " + REAL);
        Document page = Jsoup.parse(html(Country.HND, REAL));
        assertThat(page.select("#series h3").eachText())
                .anyMatch(title -> title.startsWith("Net aid to Honduras was"))
                .anyMatch(title -> title.startsWith("Remittances to Honduras were"))
                .contains("Emigrants from Honduras were 801 thousand in 2019, the highest since 1990")
                .anyMatch(title -> title.startsWith("The corruption perceptions score of Honduras was"))
                .contains("Encounters of citizens of Honduras at the southwest border were 27,310 in September 2023,"
                        + " after a high of 45,297 in July 2021");
        assertThat(page.select("#series .fnote").text())
                .contains(
                        "The bars are one standard error to both sides.",
                        "CPI2023_Global_Results__Trends.xlsx, CPI 2023");
    }
}
