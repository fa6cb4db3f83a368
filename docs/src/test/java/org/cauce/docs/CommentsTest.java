package org.cauce.docs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommentsTest {
    @TempDir
    Path folder;

    @Test
    void makesHtmlOfWhatIsSaid() throws IOException {
        Files.writeString(folder.resolve("Share.java"), """
                package example;
                /** A part of {@link Object}, {@code a < b}.
                 *
                 * <p>More. */
                public final class Share {
                    /**
                     * {@return the part}
                     *
                     * @param whole the whole, <b>not</b> 0
                     */
                    public int of(int whole) { return whole; }
                    /** Not told. */
                    int hidden() { return 0; }
                }
                """);
        Comments.Type share = requireNonNull(Comments.of(folder).types().get("example.Share"));
        assertThat(share.html().replaceAll("\\s*</p>", "</p>"))
                .isEqualTo("<p>A part of <code>Object</code>, <code>a &lt; b</code>.</p><p>More.</p>");
        assertThat(share.members())
                .containsExactly(
                        new Comments.Member(
                                "of",
                                "int of(int whole)",
                                "<p>Returns the part.</p><dl><dt><code>whole</code></dt><dd>the whole, <b>not</b> 0</dd></dl>"));
    }
}
