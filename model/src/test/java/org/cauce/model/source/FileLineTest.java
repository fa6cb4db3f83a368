package org.cauce.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileLineTest {
    @ParameterizedTest
    @CsvSource({"crs-2023.txt:4711, crs-2023.txt, 4711", "a:b.csv:1, a:b.csv, 1"})
    void readsTheTextThatItWrites(String text, String file, long line) {
        assertThat(FileLine.parse(text)).isEqualTo(new FileLine(file, line)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"crs-2023.txt", "crs-2023.txt:", "crs-2023.txt:one", "crs.txt:99999999999999999999", ""})
    void refusesTextOfAnotherForm(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileLine.parse(text))
                .withMessage("'" + text + "' is not file:line, such as crs-2023.txt:4711");
    }

    @ParameterizedTest
    @ValueSource(strings = {":1", " :1", "crs.txt:0", "crs.txt:-1", "12"})
    void refusesLinesThatCannotBe(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileLine.parse(text))
                .withMessageEndingWith("expected a name and a line from 1 on");
    }

    @Test
    void namesTheLineThatItRefuses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FileLine("crs.txt", 0))
                .withMessage("File and line are 'crs.txt' and 0: expected a name and a line from 1 on");
    }
}
