package org.cauce.examples.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** What must hold for every page of a report, looked at in a real browser: a test class of a report extends this. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class PagesInBrowser {
    private @Nullable Path folder;
    private @Nullable PageBrowser browser;
    private @Nullable ImmutableMap<String, String> pages;

    /** How a page is looked at. */
    record View(String page, int width, String scheme) {}

    /** For the test class of a report. */
    protected PagesInBrowser() {}

    /** {@return the pages, by their names} */
    protected abstract ImmutableMap<String, String> html();

    @BeforeAll
    void start(@TempDir Path empty) throws IOException {
        browser = PageBrowser.start();
        folder = empty;
        pages = html();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(file(page.getKey()), page.getValue());
        }
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private Path file(String page) {
        return requireNonNull(folder).resolve(page + ".html");
    }

    /** {@return the browser} */
    protected final PageBrowser browser() {
        return requireNonNull(browser);
    }

    /** {@return the browser, with a page} */
    protected final ChromeDriver open(String page, int width, String scheme) {
        return browser().open(file(page), width, scheme);
    }

    /** Moves what is to be clicked to where it can be. */
    protected static void toTheMiddle(ChromeDriver shown, WebElement element) {
        shown.executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
    }

    /** Fails unless the popover is within the window. */
    protected static void assertSourceIsInSight(ChromeDriver shown) {
        Object inside = shown.executeScript("const r = document.getElementById('pop').getBoundingClientRect();"
                + "return r.left >= 0 && r.right <= innerWidth && r.top >= 0 && r.bottom <= innerHeight");
        assertThat(inside).isEqualTo(true);
    }

    Stream<String> pages() {
        return requireNonNull(pages).keySet().stream();
    }

    Stream<View> views() {
        return pages().flatMap(page -> Stream.of(360, 768, 1280)
                .flatMap(width -> Stream.of("light", "dark").map(scheme -> new View(page, width, scheme))));
    }

    private void openWithTables(View view) {
        browser().openWithTables(file(view.page()), view.width(), view.scheme());
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
}
