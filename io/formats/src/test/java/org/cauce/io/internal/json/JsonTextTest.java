package org.cauce.io.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
    private static final ObjectMapper JSON = Json.mapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"a\": 1, \"b\": [1, 2.50, true, \"x\"], \"c\": {\"d\": -0.001}}",
                "\"ñ € 😀 / \\\\ \\\" \\n \\r \\t \\u0000 \\u001F\"",
                "12345678901234567890123456789012345678"
            })
    void keepsTextThatIsCanonical(String text) throws JsonProcessingException {
        assertThat(JsonText.of(JSON.readTree(text))).isEqualTo(text);
    }

    @Test
    void writesNumbersWithoutExponent() throws JsonProcessingException {
        assertThat(JsonText.of(JSON.readTree("[1e3, 1.5E-7, 25.00]"))).isEqualTo("[1000, 0.00000015, 25.00]");
    }

    @Test
    void writesEveryTextSoThatItIsReadBack() throws JsonProcessingException {
        for (int seed = 0; seed < 5_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder text = new StringBuilder();
            // lone surrogates too: a JSON text may hold them as escapes
            random.ints(random.nextInt(20), 0, 0x10000).forEach(character -> text.append((char) character));
            JsonNode node = TextNode.valueOf(text.toString());
            String written = JsonText.of(node);

            assertThat(JSON.readTree(written)).as("seed %d", seed).isEqualTo(node);
            assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(written))
                    .as("seed %d", seed)
                    .isTrue();
        }
    }

    @Test
    void writesLittleMoreThanIsAskedFor() throws JsonProcessingException {
        JsonNode node = JSON.readTree("[{\"a\": [\"" + "x".repeat(100_000) + "\"]}, {\"b\": [1, 2]}, 3]");
        assertThat(JsonText.upTo(100, node)).hasSizeBetween(101, 130);
        assertThat(JsonText.quoteUpTo(100, "x".repeat(100_000))).hasSizeBetween(101, 110);
    }
}
