package org.cauce.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.cauce.examples.page.PagesInBrowser;
import org.cauce.io.catalogue.Catalogues;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.place.Country;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The page in a real browser; skipped with a message where there is none. */
class BriefingBrowserTest extends PagesInBrowser {
    private static final Catalogue CATALOGUE = Catalogues.northernCentralAmerica();

    /** Each country, and with series a recipient and a donor. */
    @Override
    protected ImmutableMap<String, String> html() {
        ImmutableMap.Builder<String, String> pages = ImmutableMap.builder();
        for (Country country : CountryBriefing.countries(CATALOGUE)) {
            pages.put(country.toString(), CountryBriefing.of(CATALOGUE, country).html());
        }
        for (Country country : List.of(Country.HND, Country.USA)) {
            pages.put(country + "-series", SeriesPageTest.html(country, SeriesPageTest.folder()));
        }
        return pages.buildOrThrow();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void opensTheSourceOnClickAndClosesItOnEscape(String page) {
        ChromeDriver shown = open(page, 1280, "light");
        WebElement number = shown.findElement(By.cssSelector(".kf .big a.n"));
        number.click();
        WebElement source = shown.findElement(By.id("pop"));
        assertThat(browser().showsSource()).isTrue();
        assertThat(source.getText()).contains(number.getDomAttribute("data-w"), "Note 1");
        number.sendKeys(Keys.ESCAPE);
        assertThat(browser().showsSource()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void opensTheSourceOnFocusAndGoesToTheNoteOnEnter(String page) {
        ChromeDriver shown = open(page, 1280, "light");
        WebElement number = shown.findElement(By.cssSelector(".kf .cmp a.n, .kf .big a.n"));
        shown.executeScript("arguments[0].focus()", number);
        assertThat(browser().showsSource()).isTrue();
        number.sendKeys(Keys.ENTER);
        assertThat(browser().showsSource()).isFalse();
        assertThat(shown.getCurrentUrl()).endsWith("#s" + number.getDomAttribute("data-n"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void opensTheSourceOfANumberInAChartByTap(String page) {
        ChromeDriver shown = open(page, 360, "dark");
        WebElement number = shown.findElement(By.cssSelector("svg.narrow a.n"));
        toTheMiddle(shown, number);
        number.findElement(By.cssSelector("text")).click();
        assertThat(browser().showsSource()).isTrue();
        assertSourceIsInSight(shown);
    }
}
