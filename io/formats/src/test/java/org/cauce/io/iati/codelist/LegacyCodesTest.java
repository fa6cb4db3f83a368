package org.cauce.io.iati.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.cauce.io.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegacyCodesTest {
    private static final LegacyCodes LEGACY = LegacyCodes.bundled();

    @ParameterizedTest
    @CsvSource({
        "TransactionType, C, 2",
        "TransactionType, ' c ', 2",
        "TransactionType, COMMITMENT, 2",
        "TransactionType, IF, 1",
        "TransactionType, 3, 3",
        "ActivityDateType, Start-Actual, 2",
        "ActivityDateType, 'start - actual', 2",
        "OrganisationRole, implementing, 4",
        "SectorVocabulary, DAC-3, 2",
        "SectorVocabulary, RO, 99",
        "ActivityStatus, 2, 2",
    })
    void translatesWhateverTheCaseAndTheBlanks(String list, String published, String code) {
        assertThat(LEGACY.translate(list, published)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "TransactionType, X",
        "TransactionType, ''",
        "SectorVocabulary, ISO",
        "ActivityStatus, ' '",
        "NoSuchList, C",
    })
    void saysThatThereIsNoSuchCode(String list, String published) {
        assertThat(LEGACY.translate(list, published)).isEmpty();
    }

    @Test
    void translatesToCodesThatExist() {
        for (String list : LEGACY.lists()) {
            for (String code : List.of("C", "D", "start-planned", "Funding", "DAC", "RO", "GEO", "OSM")) {
                LEGACY.translate(list, code)
                        .filter(found -> !found.equals(code))
                        .ifPresent(
                                found -> assertThat(CodeLists.bundled().of(list).contains(found))
                                        .as(list + " " + found)
                                        .isTrue());
            }
        }
    }

    @Test
    void hasEveryPublishedTranslation() throws IOException {
        List<String> lines = Files.readAllLines(Shared.path("iati/codelists/legacy-1x-to-2x.tsv"));

        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split("\t", -1));
            String list = cells.get(0).startsWith("Vocabulary") ? "SectorVocabulary" : cells.get(0);
            if (!list.startsWith("(") && !cells.get(2).equals("-")) {
                assertThat(LEGACY.translate(list, cells.get(1))).as(line).contains(cells.get(2));
            }
        }
    }
}
