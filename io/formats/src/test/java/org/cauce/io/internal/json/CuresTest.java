package org.cauce.io.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CuresTest {
    private static JsonNode json(String text) throws JsonProcessingException {
        return Json.mapper().readTree(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "\"1.5\"; 1.5",
                "\"1,5\"; 1.5",
                "\" -12 \"; -12",
                "\"1,234,567\"; 1234567",
                "\"1,234.5\"; 1234.5",
                "\"12,3456\"; 12.3456"
            })
    void readsNumbersOfWhichThereIsNoDoubt(String found, String cure) throws JsonProcessingException {
        assertThat(Cures.number(json(found))).contains(cure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"1,500\"", "\"1.500,25\"", "\"five\"", "\"\"", "\"007\"", "\"1e5\"", "\"$5\"", "true", "[1]"})
    void leavesNumbersAloneThatMayMeanTwoThings(String found) throws JsonProcessingException {
        assertThat(Cures.number(json(found))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {"1.0; 1", "\"7\"; 7", "100.00; 100"})
    void readsWholeNumbers(String found, String cure) throws JsonProcessingException {
        assertThat(Cures.whole(json(found))).contains(cure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "\"1,5\"", "\"x\"", "{}"})
    void rejectsWholeNumbersThatAreNot(String found) throws JsonProcessingException {
        assertThat(Cures.whole(json(found))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {"5; [5]", "\"a\"; [\"a\"]", "{\"a\": 1}; [{\"a\": 1}]"})
    void putsOneValueIntoAList(String found, String cure) throws JsonProcessingException {
        assertThat(Cures.list(json(found))).contains(cure);
        assertThat(Cures.list(json("\"" + "x".repeat(1_000) + "\""))).isEqualTo(Optional.empty());
    }
}
