package org.cauce.examples.briefing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
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
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The page in a real browser; skipped with a message where there is none. */
@Tag("browser")
class BriefingBrowserTest {
    private static final Catalogue CATALOGUE = Catalogues.northernCentralAmerica();
    private static final String AXE = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(r => done(r.violations
              .filter(v => v.impact === 'serious' || v.impact === 'critical')
              .map(v => v.id + ': ' + v.nodes.length + ' × ' + v.nodes[0].html.slice(0, 200) + ' '
                + v.nodes[0].failureSummary)))
            """;
    // boxes of the texts that a drawing shows; two pixels are line spacing, not overlap
    private static final String OVERLAPS = """
            const found = [];
            for (const svg of document.querySelectorAll('.plot > svg')) {
              if (getComputedStyle(svg).display === 'none') continue;
              const texts = [...svg.querySelectorAll('text')].filter(t => t.textContent.trim())
                .map(t => [t.textContent, t.getBoundingClientRect()]);
              for (let i = 0; i < texts.length; i++) for (let j = 0; j < i; j++) {
                const [a, r] = texts[i], [b, s] = texts[j];
                if (Math.min(r.right, s.right) - Math.max(r.left, s.left) > 2
                    && Math.min(r.bottom, s.bottom) - Math.max(r.top, s.top) > 3) found.push(a + ' | ' + b);
              }
            }
            return found;
            """;

    private static final String SERIES = "-series";

    @TempDir
    private static @Nullable Path folder;

    private static @Nullable ChromeDriver driver;

    /** How the page is looked at. */
    record View(String page, int width, String scheme) {}

    @BeforeAll
    static void start() throws IOException {
        Optional<Path> browser = browser();
        Optional<Path> chromedriver = onPath("chromedriver");
        assumeTrue(
                browser.isPresent() && chromedriver.isPresent(),
                "No browser: install chromium and chromedriver, or name the browser with -Dcauce.browser=PATH");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.orElseThrow().toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                        .build(),
                options);
        requireNonNull(driver).manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        for (Country country : CountryBriefing.countries(CATALOGUE)) {
            Files.writeString(
                    file(country.toString()),
                    CountryBriefing.of(CATALOGUE, country).html());
            Files.writeString(file(country + SERIES), SeriesPageTest.html(country, SeriesPageTest.folder()));
        }
    }

    @AfterAll
    static void stop() {
        if (driver != null) {
            driver.quit();
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

    private static Optional<Path> browser() {
        String named = System.getProperty("cauce.browser", "");
        return named.isEmpty()
                ? Stream.of("chromium", "chromium-browser", "google-chrome")
                        .flatMap(name -> onPath(name).stream())
                        .findFirst()
                : Optional.of(Path.of(named));
    }

    private static Optional<Path> onPath(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Splitter.on(File.pathSeparatorChar)
                .splitToStream(path)
                .map(directory -> Path.of(directory, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static ChromeDriver open(String page, int width, String scheme) {
        ChromeDriver browser = requireNonNull(driver);
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        browser.get(file(page).toUri().toString());
        return browser;
    }

    private static ChromeDriver openWithTables(View view) {
        ChromeDriver browser = open(view.page(), view.width(), view.scheme());
        browser.executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
        return browser;
    }

    private static boolean isOpen(ChromeDriver browser) {
        return Boolean.TRUE.equals(
                browser.executeScript("return document.getElementById('pop').matches(':popover-open')"));
    }

    private static String axe() throws IOException {
        try (InputStream in = BriefingBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void hasNoSeriousBarrier(View view) throws IOException {
        ChromeDriver browser = openWithTables(view);
        browser.executeScript(axe());
        assertThat((List<?>) browser.executeAsyncScript(AXE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void keepsTheTextsOfChartsApart(View view) {
        assertThat((List<?>) openWithTables(view).executeScript(OVERLAPS)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void fitsTheWidthOfTheScreen(View view) {
        Object beyond = openWithTables(view)
                .executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(beyond).isEqualTo(0L);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void tellsNoErrorToTheConsole(String page) {
        ChromeDriver browser = open(page, 1280, "light");
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void opensTheSourceOnClickAndClosesItOnEscape(String page) {
        ChromeDriver browser = open(page, 1280, "light");
        WebElement number = browser.findElement(By.cssSelector(".kf .big a.n"));
        number.click();
        WebElement source = browser.findElement(By.id("pop"));
        assertThat(isOpen(browser)).isTrue();
        assertThat(source.getText()).contains(number.getDomAttribute("data-w"), "Note 1");
        number.sendKeys(Keys.ESCAPE);
        assertThat(isOpen(browser)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void opensTheSourceOnFocusAndGoesToTheNoteOnEnter(String page) {
        ChromeDriver browser = open(page, 1280, "light");
        WebElement number = browser.findElement(By.cssSelector(".kf .cmp a.n, .kf .big a.n"));
        browser.executeScript("arguments[0].focus()", number);
        assertThat(isOpen(browser)).isTrue();
        number.sendKeys(Keys.ENTER);
        assertThat(isOpen(browser)).isFalse();
        assertThat(browser.getCurrentUrl()).endsWith("#s" + number.getDomAttribute("data-n"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void opensTheSourceOfANumberInAChartByTap(String page) {
        ChromeDriver browser = open(page, 360, "dark");
        WebElement number = browser.findElement(By.cssSelector("svg.narrow a.n"));
        browser.executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", number);
        number.findElement(By.cssSelector("text")).click();
        assertThat(isOpen(browser)).isTrue();
        Object inside = browser.executeScript("const r = document.getElementById('pop').getBoundingClientRect();"
                + "return r.left >= 0 && r.right <= innerWidth && r.top >= 0 && r.bottom <= innerHeight");
        assertThat(inside).isEqualTo(true);
    }
}
