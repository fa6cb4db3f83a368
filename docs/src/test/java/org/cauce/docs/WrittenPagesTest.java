package org.cauce.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WrittenPagesTest {
    @Test
    void leadsToWhatIsMadeOfAPage() {
        Page page = WrittenPages.of("a/b.html", "# A *title*\n\n[to](../c/d.md#e) [away](https://example.org/x.md)\n");
        assertThat(page.title()).isEqualTo("A title");
        assertThat(page.html())
                .contains("href=\"../c/d.html#e\"")
                .contains("href=\"https://example.org/x.md\"")
                .doesNotContain("<h1>");
    }

    @Test
    void namesThePlaceOfEachHeadingAsLinksDo() {
        Page page = WrittenPages.of("a.html", "# A\n\n## Read `a, b` *twice*\n\n[there](#read-a-b-twice)\n");
        assertThat(page.html()).contains("<h2 id=\"read-a-b-twice\">").contains("href=\"#read-a-b-twice\"");
    }

    @Test
    void wantsATitle() {
        assertThatThrownBy(() -> WrittenPages.of("a.html", "no heading")).hasMessageContaining("a.html");
    }
}
