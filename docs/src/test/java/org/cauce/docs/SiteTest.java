package org.cauce.docs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cauce.io.Format;
import org.cauce.io.Formats;
import org.cauce.io.InputProblem;
import org.cauce.io.ProblemCode;
import org.cauce.io.catalogue.CatalogueProblem;
import org.cauce.io.iati.codelist.CodeListProblem;
import org.cauce.io.iati.common.IatiProblem;
import org.cauce.io.rates.RateProblem;
import org.cauce.io.worldbank.WorldBankProblem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class SiteTest {
    private static final Path ROOT = Path.of("..");

    /** What goes into measures and comes out of them, finds flows, or is told of on the page of another. */
    private static final ImmutableSet<String> WITHOUT_EXAMPLE = ImmutableSet.of(
            "Achievement",
            "Activity",
            "Agenda",
            "AidItem",
            "Alignment",
            "ClaimResult",
            "Containment",
            "CubePrices",
            "CurrencyChange",
            "Delivery",
            "Dimension",
            "EuropeanUnionAid",
            "FlowColumns",
            "FlowCube",
            "FlowQuery",
            "FlowRows",
            "FlowSource",
            "InitiativeAlignment",
            "Loan",
            "MemoryFlows",
            "MoneyCell",
            "Occupation",
            "OutcomeShare",
            "OverlapCell",
            "Portfolio",
            "PortfolioAlignment",
            "PriorityMoney",
            "Ranked",
            "Recomputation",
            "Relations",
            "Reported",
            "ResolvedAmount",
            "Result",
            "RollUp",
            "SectorGroup",
            "Side",
            "Succession",
            "Tie",
            "Top",
            "Unseen",
            "Verdict");

    private static final Site SITE = site();
    private final ImmutableMap<String, String> pages = SITE.html();

    private static Site site() {
        try {
            return Site.of(ROOT);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Test
    void leadsOnlyToPagesThatAreThere() {
        List<String> broken = new ArrayList<>();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            for (Element link : Jsoup.parse(page.getValue()).select("a[href]")) {
                String target = link.attr("href");
                if (!target.contains(":") && !isThere(page.getKey(), target)) {
                    broken.add(page.getKey() + " -> " + target);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void namesNoPlaceOfAPageTwice() {
        pages.forEach(
                (path, page) -> assertThat(Jsoup.parse(page).select("[id]").eachAttr("id"))
                        .as(path)
                        .doesNotHaveDuplicates());
    }

    /** Whether a link leads to a page, and where it names a place in it, to that place. */
    private boolean isThere(String from, String target) {
        String html = pages.get(target.startsWith("#") ? from : resolved(from, target));
        int place = target.indexOf('#');
        return html != null && (place < 0 || Jsoup.parse(html).getElementById(target.substring(place + 1)) != null);
    }

    private static String resolved(String page, String target) {
        Path folder = requireNonNull(Path.of("/" + page).getParent());
        return Path.of("/")
                .relativize(folder.resolve(target.replaceFirst("#.*", "")).normalize())
                .toString()
                .replace('\\', '/');
    }

    @Test
    void hasAPageForEachFormatWithWhatItSaysOfItself() {
        for (Format format : Formats.installed().all()) {
            assertThat(text("formats/" + format.id() + ".html"))
                    .contains(format.title())
                    .contains(format.documentation().replaceAll("\\s+", " ").strip());
        }
    }

    @Test
    void saysOfEachFormatWhatIsReadKeptAndRefusedAndItsTraps() {
        for (String format : formats()) {
            assertThat(Jsoup.parse(html(format)).select("main h2").eachText())
                    .as(format)
                    .startsWith("What is read", "What is kept", "What is refused", "Traps");
        }
    }

    @Test
    void leadsFromTheListOfFormatsToEachPageOfThem() {
        assertThat(Jsoup.parse(html("formats/index.html")).select("main a[href]").stream()
                        .map(link -> resolved("formats/index.html", link.attr("href"))))
                .containsAll(formats());
    }

    /**
     * The pages of formats: of those that are known by their content, and of those that their readers are asked for.
     */
    private ImmutableList<String> formats() {
        return pages.keySet().stream()
                .filter(path -> path.startsWith("formats/") && !path.endsWith("/index.html"))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void leadsToEachProblemOfAFormatThatIsNotKnownByItsContent() {
        Map<String, List<ProblemCode>> told = Map.of(
                "rates", List.of(RateProblem.values()),
                "catalogue-json", List.of(CatalogueProblem.values()),
                "iati", List.of(IatiProblem.values()),
                "iati-code-lists", List.of(CodeListProblem.values()));
        told.forEach((format, codes) -> assertThat(Jsoup.parse(html("formats/" + format + ".html"))
                        .select("main a[href^=../problems/]")
                        .eachText())
                .as(format)
                .containsAll(codes.stream().map(ProblemCode::id).toList()));
    }

    @Test
    void tellsOfTheReaderThatAFormatHasAndOfNoOther() {
        assertThat(Jsoup.parse(html("formats/cbp-encounters.html"))
                        .select("main h3")
                        .eachText())
                .containsExactly("org.cauce.io.usgov.EncountersReader");
        assertThat(Jsoup.parse(html("formats/sdmx-ml.html")).select("main h3").eachText())
                .containsExactly("org.cauce.io.sdmx.SdmxObservationReader");
    }

    @Test
    void leadsFromAFormatToTheProblemsOfItsPublisher() {
        assertThat(Jsoup.parse(html("formats/worldbank-api-json.html"))
                        .select("main li a[href^=../problems/]")
                        .eachText())
                .contains(WorldBankProblem.INDICATOR_FROM_NAME.id())
                .doesNotContain(InputProblem.FILE_TOO_LARGE.id());
    }

    @Test
    void showsTheFormulaOfAMeasureAsItsCommentHasIt() {
        assertThat(text("measures/Concentration.html")).contains("Herfindahl");
    }

    @Test
    void worksOutEachMeasureWithARealNumber() {
        for (String measure : types()) {
            Document page = Jsoup.parse(html("measures/" + measure + ".html"));
            Elements programs = page.select("main pre:has(code.language-java) + pre:has(code.language-text)");
            assertThat(programs.isEmpty())
                    .as("%s has no example; only what goes into a measure or comes out of it needs none", measure)
                    .isEqualTo(WITHOUT_EXAMPLE.contains(measure));
        }
        assertThat(types()).containsAll(WITHOUT_EXAMPLE);
    }

    @Test
    void keepsTheProgramsOfMeasuresShort() {
        for (String measure : types()) {
            Jsoup.parse(html("measures/" + measure + ".html"))
                    .select("main code.language-java")
                    .forEach(program ->
                            assertThat(program.wholeText().lines()).as(measure).hasSizeLessThanOrEqualTo(25));
        }
    }

    @Test
    void tellsUnitAndRangeOfEachMeasureInTheTable() {
        Element row = requireNonNull(Jsoup.parse(html("measures/index.html"))
                .selectFirst("main tbody tr:has(th:contains(Herfindahl)):has(a[href=Concentration.html])"));
        assertThat(row.select("th, td").eachText())
                .containsExactly(
                        "Herfindahl–Hirschman index, herfindahl",
                        "how much of the total few members hold",
                        "none",
                        "1/n (all equal) to 1 (one member)");
    }

    /** The types that have a page among the measures. */
    private ImmutableList<String> types() {
        return pages.keySet().stream()
                .filter(path -> path.startsWith("measures/") && !path.endsWith("/index.html"))
                .map(path -> path.replaceAll("measures/|[.]html", ""))
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void leadsToEachPage() {
        Set<String> led = new HashSet<>();
        pages.forEach((path, page) ->
                Jsoup.parse(page).select("main a[href]").forEach(link -> led.add(resolved(path, link.attr("href")))));
        assertThat(pages.keySet())
                .filteredOn(path -> !path.equals("index.html"))
                .isSubsetOf(led);
    }

    @Test
    void isTheSameEachTime() throws IOException {
        assertThat(Site.of(ROOT).html()).isEqualTo(pages);
    }

    @Test
    void namesNoPageTwice() {
        List<String> paths = SITE.pages().stream().map(Page::path).toList();
        assertThat(ImmutableSet.copyOf(paths)).hasSameSizeAs(paths);
    }

    private String html(String path) {
        assertThat(pages).containsKey(path);
        return requireNonNull(pages.get(path));
    }

    private String text(String path) {
        return Jsoup.parse(html(path)).text();
    }
}
