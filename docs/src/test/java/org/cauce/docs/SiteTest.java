package org.cauce.docs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cauce.io.Format;
import org.cauce.io.Formats;
import org.cauce.io.InputProblem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SiteTest {
    private static final Path ROOT = Path.of("..");

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
                if (!target.contains(":")
                        && !target.startsWith("#")
                        && !pages.containsKey(resolved(page.getKey(), target))) {
                    broken.add(page.getKey() + " -> " + target);
                }
            }
        }
        assertThat(broken).isEmpty();
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
    void tellsTheCauseAndTheCureOfEachProblem() {
        for (InputProblem problem : InputProblem.values()) {
            Document page = Jsoup.parse(html("problems/" + problem.id() + ".html"));
            assertThat(requireNonNull(page.selectFirst("main p")).text().split("[.] "))
                    .as(problem.id())
                    .hasSizeGreaterThan(1);
            assertThat(page.select("main pre").text()).isEqualTo(problem.template());
        }
    }

    @Test
    void showsTheFormulaOfAMeasureAsItsCommentHasIt() {
        assertThat(text("measures/Concentration.html")).contains("Herfindahl");
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
