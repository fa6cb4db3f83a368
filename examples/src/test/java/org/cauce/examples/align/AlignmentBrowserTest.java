package org.cauce.examples.align;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.cauce.examples.page.PageBrowser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The report in a real browser; skipped with a message where there is none. */
@Tag("browser")
class AlignmentBrowserTest {
    private static final String CELL = "a.c[href='#m-youth-and-employment-SLV']";

    @TempDir
    private static @Nullable Path folder;

    private static @Nullable PageBrowser browser;

    /** How the page is looked at. */
    record View(String page, int width, String scheme) {}

    @BeforeAll
    static void start() throws IOException {
        browser = PageBrowser.start();
        for (var page : AlignmentPages.ALL.entrySet()) {
            Files.writeString(file(page.getKey()), page.getValue());
        }
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    static Stream<String> pages() {
        return AlignmentPages.ALL.keySet().stream();
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

    private static void openWithTables(View view) {
        browser().openWithTables(file(view.page()), view.width(), view.scheme());
    }

    private static void toTheMiddle(ChromeDriver shown, WebElement element) {
        shown.executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
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
        browser().open(file(page), 1280, "light");
        assertThat(browser().console()).isEmpty();
    }

    @Test
    void opensTheRowOfACellOnClickAndClosesItOnEscape() {
        ChromeDriver shown = browser().open(file(AlignmentPages.FIRST), 1280, "light");
        WebElement cell = shown.findElement(By.cssSelector(CELL));
        toTheMiddle(shown, cell);
        cell.click();
        assertThat(browser().showsSource()).isTrue();
        assertThat(shown.findElement(By.id("pop")).getText())
                .contains("El Salvador", "United States", "Mexico", "Link");
        cell.sendKeys(Keys.ESCAPE);
        assertThat(browser().showsSource()).isFalse();
    }

    @Test
    void opensTheRowOfACellOnFocusAndGoesToTheTableOnEnter() {
        ChromeDriver shown = browser().open(file(AlignmentPages.FIRST), 1280, "light");
        WebElement cell = shown.findElement(By.cssSelector(CELL));
        shown.executeScript("arguments[0].focus()", cell);
        assertThat(browser().showsSource()).isTrue();
        cell.sendKeys(Keys.ENTER);
        assertThat(browser().showsSource()).isFalse();
        assertThat(shown.getCurrentUrl()).endsWith("#m-youth-and-employment-SLV");
        assertThat(shown.findElement(By.id("m-youth-and-employment-SLV")).isDisplayed())
                .isTrue();
    }

    @Test
    void opensTheSourceOfANameInAChartByTap() {
        ChromeDriver shown = browser().open(file(AlignmentPages.FIRST), 360, "dark");
        WebElement name = shown.findElement(By.cssSelector("#handovers svg.narrow a.n"));
        toTheMiddle(shown, name);
        name.findElement(By.cssSelector("text")).click();
        assertThat(browser().showsSource()).isTrue();
        Object inside = shown.executeScript("const r = document.getElementById('pop').getBoundingClientRect();"
                + "return r.left >= 0 && r.right <= innerWidth && r.top >= 0 && r.bottom <= innerHeight");
        assertThat(inside).isEqualTo(true);
    }
}
