package org.cauce.examples.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    private static List<String> print(List<String> header, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        TextTable.of(header, rows).print(new PrintWriter(text, true));
        return text.toString().lines().toList();
    }

    @Test
    void makesColumnsAsWideAsTheirWidestCell() {
        assertThat(print(List.of("id", "n"), List.of(List.of("flow", "x"), List.of("a", "yy"))))
                .containsExactly("id    n", "────  ──", "flow  x", "a     yy");
    }

    @Test
    void alignsNumbersToTheRight() {
        assertThat(print(List.of("value"), List.of(List.of("5"), List.of("−1,200"), List.of(""), List.of("$26.2"))))
                .containsExactly(" value", "──────", "     5", "−1,200", "", " $26.2");
    }

    @Test
    void alignsAColumnOfNumbersAndWordsToTheLeft() {
        assertThat(print(List.of("v"), List.of(List.of("5"), List.of("several"))))
                .containsExactly("v", "───────", "5", "several");
    }

    @Test
    void countsCharactersNotCodeUnits() {
        assertThat(print(List.of("a", "b"), List.of(List.of("😀", "x"), List.of("ññ", "y"))))
                .containsExactly("a   b", "──  ─", "😀   x", "ññ  y");
    }

    @Test
    void isAHeaderAloneWhereThereAreNoRows() {
        assertThat(print(List.of("id"), List.of())).containsExactly("id", "──");
    }

    @Test
    void refusesARowOfAnotherLength() {
        assertThatThrownBy(() -> TextTable.of(List.of("a", "b"), List.of(List.of("x"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A row has 1 cells, the header 2: [x]");
    }
}
