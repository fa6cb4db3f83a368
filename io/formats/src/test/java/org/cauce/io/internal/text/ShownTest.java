package org.cauce.io.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTest {
    @Test
    void showsWhatHasNoShape() {
        assertThat(Shown.cut("a\nb\r\tc\u0000d\u200Be\uD800f\u2028", 99))
                .isEqualTo("a\\nb\\r\\tc\\u0000d\\u200Be\\uD800f\\u2028");
        assertThat(Shown.cut("\uDB40\uDC41", 99)).isEqualTo("\\u{E0041}");
        assertThat(Shown.cut("ñ 漢 😀 €", 99)).isEqualTo("ñ 漢 😀 €");
    }

    @ParameterizedTest
    @CsvSource({"abcdef, 6, abcdef", "abcdefg, 6, abcde…", "abcdef😀, 7, abcdef…", "'ab\ncd', 4, ab…"})
    void cutsBetweenCharacters(String text, int most, String shown) {
        assertThat(Shown.cut(text, most)).isEqualTo(shown);
    }

    @Test
    void neverShowsMoreThanIsAskedNorChangesWhatIsShown() {
        for (int seed = 0; seed < 5_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(40), 0, Character.MAX_CODE_POINT + 1).forEach(text::appendCodePoint);
            String shown = Shown.cut(text.toString(), 30);

            assertThat(shown).as("seed %d", seed).hasSizeLessThanOrEqualTo(30).doesNotContainPattern("\\p{Cntrl}");
            assertThat(Shown.cut(shown, 30)).as("seed %d", seed).isEqualTo(shown);
        }
    }

    @Test
    void listsAsManyNamesAsThereIsRoomFor() {
        assertThat(Shown.list(List.of("one", "two"), 40)).isEqualTo("one, two");
        assertThat(Shown.list(List.of("one", "two", "three", "four", "five", "six"), 29))
                .isEqualTo("one, two, and 4 more");
        assertThat(Shown.list(List.of(), 40)).isEmpty();
        assertThat(Shown.list(List.of("x".repeat(100), "y"), 40)).isEqualTo("and 2 more");
    }
}
