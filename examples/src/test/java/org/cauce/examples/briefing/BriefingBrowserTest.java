package org.cauce.examples.briefing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.cauce.examples.page.PageBrowser;
import org.cauce.io.catalogue.Catalogues;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.place.Country;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The page in a real browser; skipped with a message where there is none. */
@Tag("browser")
class BriefingBrowserTest {
    private static final Catalogue CATALOGUE = Catalogues.northernCentralAmerica();
    private static final String SERIES = "-series";

    @TempDir
    private static @Nullable Path folder;

    private static @Nullable PageBrowser browser;

    /** How the page is looked at. */
    record View(String page, int width, String scheme) {}

    @BeforeAll
    static void start() throws IOException {
        browser = PageBrowser.start();
        for (Country country : CountryBriefing.countries(CATALOGUE)) {
            Files.writeString(
                    file(country.toString()),
                    CountryBriefing.of(CATALOGUE, country).html());
            Files.writeString(file(country + SERIES), SeriesPageTest.html(country, SeriesPageTest.folder()));
        }
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    /** Each page, and with series that of a recipient and of a donor. */
    static Stream<String> pages() {
        return Stream.concat(
                CountryBriefing.countries(CATALOGUE).stream().map(Country::toString),
                Stream.of(Country.HND + SERIES, Country.USA + SERIES));
    }

    static Stream<View> views() {
        return pages().flatMap(page -> Stream.of(360, 768, 1280)
                .flatMap(width -> Stream.of("light", "dark").map(scheme -> new View(page, width, scheme))));
    }

    private static Path file(String page) {
        return requireNonNull(folder).resolve(page + ".html");
    }

    private static PageBrowser browser() {
        return requireNonNull(browser);
    }

    private static ChromeDriver open(String page, int width, String scheme) {
        return browser().open(file(page), width, scheme);
    }

    private static void openWithTables(View view) {
        browser().openWithTables(file(view.page()), view.width(), view.scheme());
    }

    private static boolean isOpen() {
        return browser().showsSource();
    }

    @ParameterizedTest
    @MethodSource("views")
    void hasNoSeriousBarrier(View view) throws IOException {
        openWithTables(view);
        assertThat(browser().barriers()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void keepsTheTextsOfChartsApart(View view) {
        openWithTables(view);
        assertThat(browser().overlaps()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void fitsTheWidthOfTheScreen(View view) {
        openWithTables(view);
        assertThat(browser().beyond()).isEqualTo(0L);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void tellsNoErrorToTheConsole(String page) {
        open(page, 1280, "light");
        assertThat(browser().console()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void opensTheSourceOnClickAndClosesItOnEscape(String page) {
        ChromeDriver shown = open(page, 1280, "light");
        WebElement number = shown.findElement(By.cssSelector(".kf .big a.n"));
        number.click();
        WebElement source = shown.findElement(By.id("pop"));
        assertThat(isOpen()).isTrue();
        assertThat(source.getText()).contains(number.getDomAttribute("data-w"), "Note 1");
        number.sendKeys(Keys.ESCAPE);
        assertThat(isOpen()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void opensTheSourceOnFocusAndGoesToTheNoteOnEnter(String page) {
        ChromeDriver shown = open(page, 1280, "light");
        WebElement number = shown.findElement(By.cssSelector(".kf .cmp a.n, .kf .big a.n"));
        shown.executeScript("arguments[0].focus()", number);
        assertThat(isOpen()).isTrue();
        number.sendKeys(Keys.ENTER);
        assertThat(isOpen()).isFalse();
        assertThat(shown.getCurrentUrl()).endsWith("#s" + number.getDomAttribute("data-n"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void opensTheSourceOfANumberInAChartByTap(String page) {
        ChromeDriver shown = open(page, 360, "dark");
        WebElement number = shown.findElement(By.cssSelector("svg.narrow a.n"));
        shown.executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", number);
        number.findElement(By.cssSelector("text")).click();
        assertThat(isOpen()).isTrue();
        Object inside = shown.executeScript("const r = document.getElementById('pop').getBoundingClientRect();"
                + "return r.left >= 0 && r.right <= innerWidth && r.top >= 0 && r.bottom <= innerHeight");
        assertThat(inside).isEqualTo(true);
    }
}
