package org.cauce.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
    private static final String ALPHABET = "0123456789-/XFYQSTMWDAP.:?~%_Z phase+,\n\u0000\u202e\ud800é１";

    @ParameterizedTest
    @ValueSource(strings = {"2", "2021-", "/", "P1", "phase:a-", "?", " ", "-", "X", "P1Y/"})
    void refusesLongTextsAtOnceAndQuotesLittleOfThem(String piece) {
        String text = piece.repeat(2_000_000);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> TimePeriod.parse(text))
                        .withMessageContaining("expected at most 64")
                        .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(200)));
    }

    @Test
    void readsTheLongestTextAndRefusesOneMore() {
        String longest = "phase:" + "a".repeat(58);

        assertThat(TimePeriod.parse(longest)).hasToString(longest);
        assertThatIllegalArgumentException().isThrownBy(() -> TimePeriod.parse(longest + "a"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimePeriod.phase("a".repeat(59)))
                .withMessageContaining("at most 58");
    }

    @Test
    void quotesNoControlCharacters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimePeriod.parse("20\n21\u001b[2J\u202e\ud800\u2028"))
                .withMessageStartingWith("period '20?21?[2J???':");
    }

    @Test
    void readsRandomTextsOrRefusesThem() {
        for (int seed = 0; seed < 20_000; seed++) {
            readOrRefuse(randomText(new SplittableRandom(seed)), seed);
        }
    }

    @Test
    void readsSpoiltTextsOrRefusesThem() {
        for (int seed = 0; seed < 20_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder text =
                    new StringBuilder(RandomPeriods.ofAllYears(seed).next().toString());
            text.setCharAt(random.nextInt(text.length()), ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            readOrRefuse(text.toString(), seed);
        }
    }

    private static String randomText(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(20);
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    private static void readOrRefuse(String text, int seed) {
        TimePeriod period;
        try {
            period = TimePeriod.parse(text);
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).as("seed %d", seed).doesNotContain("\n", "\u0000", "\u202e");
            return;
        }
        assertThat(TimePeriod.parse(period.toString())).as("seed %d", seed).isEqualTo(period);
    }
}
