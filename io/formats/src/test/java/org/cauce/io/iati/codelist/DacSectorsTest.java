package org.cauce.io.iati.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.cauce.model.code.Code;
import org.cauce.model.code.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DacSectorsTest {
    private static final DacSectors SECTORS = DacSectors.bundled();

    @ParameterizedTest
    @CsvSource({
        "11220, 'DAC-PURPOSE:11220 DAC-CATEGORY:112 DAC-BROAD:110 DAC-BROAD:100'",
        "15170, 'DAC-PURPOSE:15170 DAC-CATEGORY:151 DAC-BROAD:150 DAC-BROAD:100'",
        "72010, 'DAC-PURPOSE:72010 DAC-CATEGORY:720 DAC-BROAD:720 DAC-BROAD:700'",
        "60020, 'DAC-PURPOSE:60020 DAC-CATEGORY:600 DAC-BROAD:600'",
        // withdrawn
        "23010, 'DAC-PURPOSE:23010 DAC-CATEGORY:230 DAC-BROAD:230 DAC-BROAD:200'",
        "92010, 'DAC-PURPOSE:92010 DAC-CATEGORY:920 DAC-BROAD:920'",
    })
    void rollsUpAPurpose(String purpose, String path) {
        assertThat(SECTORS.path(Code.of(Code.DAC_PURPOSE, purpose)))
                .extracting(sector -> sector.code().toString())
                .containsExactly(path.split(" "));
    }

    @Test
    void rollsUpEveryPurposeThereIs() {
        assertThat(CodeLists.bundled().of("Sector").items()).allSatisfy(item -> {
            assertThat(SECTORS.path(Code.of(Code.DAC_PURPOSE, item.code()))).hasSizeGreaterThan(2);
            assertThat(SECTORS.broadest(Code.of(Code.DAC_PURPOSE, item.code()))
                            .orElseThrow()
                            .broader())
                    .isEmpty();
        });
    }

    @Test
    void readsTheVocabulariesOfIati() {
        assertThat(SECTORS.ofIati("", " 11220 ").map(Sector::level)).contains(Sector.Level.PURPOSE);
        assertThat(SECTORS.ofIati("2", "112").map(Sector::level)).contains(Sector.Level.CATEGORY);
        assertThat(SECTORS.ofIati("99", "11220")).isEmpty();
        assertThat(SECTORS.ofIati("1", "")).isEmpty();
        assertThat(SECTORS.ofIati("1", "112")).isEmpty();
    }

    @Test
    void namesEveryLevelInSpanish() {
        assertThat(SECTORS.path(Code.of(Code.DAC_PURPOSE, "11220")))
                .extracting(sector -> sector.name(Locale.forLanguageTag("es")))
                .containsExactly(
                        "Educación primaria", "Educación básica", "Educación", "Infraestructura y servicios sociales");
    }
}
