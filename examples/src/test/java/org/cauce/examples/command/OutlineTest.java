package org.cauce.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private static List<String> print(Consumer<Outline> writing) {
        StringWriter text = new StringWriter();
        writing.accept(Outline.on(new PrintWriter(text, true)));
        return text.toString().lines().toList();
    }

    @Test
    void separatesHeadingsByAnEmptyLine() {
        assertThat(print(outline -> outline.heading("One").paragraph(0, "text").heading("Two")))
                .containsExactly("One", "───", "text", "", "Two", "───");
    }

    @Test
    void wrapsAtOneHundredCharactersAndIndentsWhatFollows() {
        List<String> lines = print(outline -> outline.paragraph(1, "word ".repeat(60)));
        assertThat(lines).hasSize(4).allMatch(line -> line.length() <= 100);
        assertThat(lines.get(0)).startsWith("  word");
        assertThat(lines.subList(1, 4)).allMatch(line -> line.startsWith("    word"));
    }

    @Test
    void leavesAWordWholeThatIsWiderThanALine() {
        assertThat(print(outline -> outline.paragraph(0, "a " + "x".repeat(150) + " b")))
                .containsExactly("a", "  " + "x".repeat(150), "  b");
    }
}
