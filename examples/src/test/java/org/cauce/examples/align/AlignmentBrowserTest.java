package org.cauce.examples.align;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import org.cauce.examples.page.PagesInBrowser;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The report in a real browser; skipped with a message where there is none. */
class AlignmentBrowserTest extends PagesInBrowser {
    private static final String CELL = "a.c[href='#m-youth-and-employment-SLV']";

    @Override
    protected ImmutableMap<String, String> html() {
        return AlignmentPages.ALL;
    }

    @Test
    void opensTheRowOfACellOnClickAndClosesItOnEscape() {
        ChromeDriver shown = open(AlignmentPages.FIRST, 1280, "light");
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
        ChromeDriver shown = open(AlignmentPages.FIRST, 1280, "light");
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
        ChromeDriver shown = open(AlignmentPages.FIRST, 360, "dark");
        WebElement name = shown.findElement(By.cssSelector("#handovers svg.narrow a.n"));
        toTheMiddle(shown, name);
        name.findElement(By.cssSelector("text")).click();
        assertThat(browser().showsSource()).isTrue();
        assertSourceIsInSight(shown);
    }
}
