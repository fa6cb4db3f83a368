package org.cauce.model.text;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcronymTest {
    @ParameterizedTest
    @CsvSource({
        "'', assistance, ayuda, The acronym of an entry is blank: expected text",
        "ODA, '', ayuda, The English of acronym ODA is blank: expected text",
        "ODA, assistance, '', The Spanish of acronym ODA is blank: expected text",
    })
    void refusesEntriesThatSayNothing(String acronym, String english, String spanish, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Acronym.builder()
                        .acronym(acronym)
                        .english(english)
                        .spanish(spanish)
                        .build())
                .withMessage(message);
    }
}
