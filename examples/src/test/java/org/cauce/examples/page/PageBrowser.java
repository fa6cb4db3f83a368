package org.cauce.examples.page;

import static java.util.Objects.requireNonNull;
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
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real browser that shows pages; without one, the test that starts it is skipped with a message. */
public final class PageBrowser implements AutoCloseable {
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

    private final ChromeDriver driver;

    private PageBrowser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts the browser, or skips the test. */
    public static PageBrowser start() {
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
        ChromeDriver driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                        .build(),
                options);
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        return new PageBrowser(driver);
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static Optional<Path> browser() {
        String named = System.getProperty("cauce.browser", "");
        if (named.equals("none")) {
            return Optional.empty();
        }
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

    /** Shows a page at a width, light or dark. */
    public ChromeDriver open(Path page, int width, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        driver.get(page.toUri().toString());
        return driver;
    }

    /** Shows a page with all its tables unfolded. */
    public ChromeDriver openWithTables(Path page, int width, String scheme) {
        open(page, width, scheme).executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
        return driver;
    }

    /** Returns whether the source of a number is shown. */
    public boolean showsSource() {
        return Boolean.TRUE.equals(
                driver.executeScript("return document.getElementById('pop').matches(':popover-open')"));
    }

    /** Returns what axe finds serious or critical. */
    public List<?> barriers() throws IOException {
        try (InputStream in = PageBrowser.class.getResourceAsStream("/axe.min.js")) {
            driver.executeScript(new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        }
        return (List<?>) requireNonNull(driver.executeAsyncScript(AXE));
    }

    /** Returns pairs of texts of one chart that cover each other. */
    public List<?> overlaps() {
        return (List<?>) requireNonNull(driver.executeScript(OVERLAPS));
    }

    /** Returns by how many pixels the page is wider than the screen. */
    public Object beyond() {
        return requireNonNull(driver.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }

    /** Returns what the page told to the console. */
    public List<?> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll();
    }
}
