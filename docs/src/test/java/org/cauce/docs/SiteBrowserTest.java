package org.cauce.docs;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cauce.examples.page.PagesInBrowser;

/** One page of each sort in a browser. */
class SiteBrowserTest extends PagesInBrowser {
    private static final List<String> SHOWN =
            List.of("index.html", "formats/index.html", "measures/Concentration.html", "problems/text_too_long.html");

    @Override
    protected ImmutableMap<String, String> html() {
        try {
            return Site.of(Path.of("..")).html().entrySet().stream()
                    .filter(page -> SHOWN.contains(page.getKey()))
                    .collect(ImmutableMap.toImmutableMap(
                            page -> page.getKey().replace(".html", "").replace('/', '-'), Map.Entry::getValue));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
