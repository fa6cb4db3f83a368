package org.cauce.examples.align;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.cauce.indicators.alignment.Alignment;
import org.cauce.io.catalogue.Catalogues;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.place.Country;
import org.cauce.model.time.TimePeriod;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The money of a file in the overlap map: ten small parts of the United States and Spain for governance in Honduras.
 */
class OverlapMoneyTest {
    private static final Catalogue CATALOGUE = Catalogues.northernCentralAmerica();

    @TempDir
    private Path folder;

    @BeforeEach
    void giveManySmallParts() throws IOException {
        List<String> rows = new ArrayList<>();
        try (InputStream in = StatisticsSectionTest.class.getResourceAsStream("crs.txt")) {
            new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(rows::add);
        }
        String row = rows.stream()
                .filter(line -> line.contains("|2021004|"))
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < 5; i++) {
            String small = row.replace("|2021004|", "|202120" + i + "|").replace("|2|", "|0.02|");
            rows.add(small);
            rows.add(small.replace("|302|United States|", "|50|Spain|").replace("|20212", "|20213"));
        }
        rows.add(row.replace("2021|", "2020|").replace("|2021004|", "|2020001|").replace("|2|", "|7|"));
        Files.write(folder.resolve("crs.txt"), rows);
    }

    private AlignmentReport report(Country one, Country other, Locale language) {
        return AlignmentReport.of(
                CATALOGUE,
                new Alignment(one, other, ImmutableList.of(Country.HND, Country.SLV)),
                TimePeriod.parse("2019/2024"),
                new AlignmentReport.Choices(language, Optional.of(folder)));
    }

    @Test
    void asksInTheMapWhereBothPayInManySmallParts() {
        Document page =
                Jsoup.parse(report(Country.USA, Country.ESP, Locale.ENGLISH).html());
        Element row = Objects.requireNonNull(page.getElementById("m-governance-HND"));
        assertThat(row.attr("data-s")).contains("many small sums");
        assertThat(row.select("td[data-l='Money in close sectors']").text())
                .isEqualTo("United States 2.1 (6); Spain 0.1 (5)");
        assertThat(row.select("td[data-l='Money in close sectors'] a[href]")).hasSize(4);
        assertThat(page.select("a[href='#m-governance-HND'] .gsmall")).hasSize(1);
        assertThat(page.select(".gsmall")).hasSize(1);
        assertThat(page.select("#overlap .key").text()).contains("both pay in many small parts");
        assertThat(page.select("#overlap .fnote").text())
                .contains("Money of a cell is what crs.txt has of 2021, in millions of US dollars, current prices")
                .contains("Cells in which both pay in many small parts: 1; a question to both, not a finding.");
    }

    @Test
    void saysTheSameInSpanish() {
        Document page = Jsoup.parse(
                report(Country.USA, Country.ESP, Locale.forLanguageTag("es")).html());
        Element row = Objects.requireNonNull(page.getElementById("m-governance-HND"));
        assertThat(row.attr("data-s")).contains("muchos montos pequeños");
        assertThat(row.select("td[data-l='Dinero en sectores cercanos']").text())
                .isEqualTo("Estados Unidos 2,1 (6); España 0,1 (5)");
    }

    @Test
    void hasNoMoneyWithoutAFile() {
        String page = AlignmentReport.of(
                        CATALOGUE,
                        new Alignment(Country.USA, Country.ESP, ImmutableList.of(Country.HND)),
                        TimePeriod.parse("2019/2024"),
                        Optional.empty())
                .html();
        assertThat(page).doesNotContain("Money in close sectors", "class=\"gsmall\"", "qsmall\"");
    }

    @Test
    void doesNotSayOfADonorThatIsNotInTheFileThatItPaysNothing() {
        Document page =
                Jsoup.parse(report(Country.USA, Country.MEX, Locale.ENGLISH).html());
        assertThat(Objects.requireNonNull(page.getElementById("m-governance-HND"))
                        .select("td[data-l='Money in close sectors']")
                        .text())
                .isEqualTo("United States 2.1 (6); Mexico not in this file; all others 0.1 (5)");
        assertThat(page.select(".gsmall")).isEmpty();
    }

    @Test
    void tablesHoldTheMoneyOfEachCell() {
        AlignmentReport report = report(Country.USA, Country.ESP, Locale.ENGLISH);
        JsonNode latest = money(report, AlignmentTable.OVERLAP, "2021");
        assertThat(latest.path("one").decimalValue()).isEqualByComparingTo("2100000");
        assertThat(latest.path("oneParts").asInt()).isEqualTo(6);
        assertThat(latest.path("other").decimalValue()).isEqualByComparingTo("100000");
        assertThat(latest.path("otherParts").asInt()).isEqualTo(5);
        assertThat(latest.path("manySmall").asBoolean()).isTrue();
        assertThat(latest.path("codes").path(0).asText()).isEqualTo("DAC-CATEGORY:151");
        assertThat(latest.path("currency").asText() + " "
                        + latest.path("prices").asText())
                .isEqualTo("USD current");
        JsonNode before = money(report, AlignmentTable.OVERLAP_YEARS, "2020");
        assertThat(before.path("one").decimalValue()).isEqualByComparingTo("7000000");
        assertThat(before.has("other")).isFalse();
        assertThat(before.path("manySmall").asBoolean()).isFalse();
    }

    private static JsonNode money(AlignmentReport report, AlignmentTable table, String year) {
        return report.records(table).stream()
                .filter(record -> record.path("sector").asText().equals("governance"))
                .filter(record -> record.path("country").asText().equals("HND"))
                .map(record -> record.path("money"))
                .filter(money -> money.path("year").asText().equals(year))
                .findFirst()
                .orElseThrow();
    }
}
