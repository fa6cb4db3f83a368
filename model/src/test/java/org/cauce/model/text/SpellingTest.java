package org.cauce.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "honduras, honduras, 0",
        "honduras, hondurus, 1",
        "honduras, hodnuras, 1",
        "honduras, hondura, 1",
        "honduras, hhonduras, 1",
        "kitten, sitting, 3",
        "ca, abc, 3",
        "abcd, '', 4",
        "ab, ba, 1"
    })
    void countsInsertionsDeletionsReplacementsAndExchanges(String one, String other, int changes) {
        assertThat(Spelling.changes(one, other, 9)).isEqualTo(changes);
        assertThat(Spelling.changes(other, one, 9)).isEqualTo(changes);
    }

    @Test
    void countsNoFurtherThanIsWanted() {
        SplittableRandom random = new SplittableRandom(20);
        for (int run = 0; run < 2_000; run++) {
            String one = word(random);
            String other = word(random);
            int all = Spelling.changes(one, other, 20);
            int most = random.nextInt(6);
            assertThat(Spelling.changes(one, other, most)).isEqualTo(Math.min(all, most + 1));
        }
    }

    private static String word(SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        int length = random.nextInt(8);
        for (int letter = 0; letter < length; letter++) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }
}
