package org.cauce.io.iati.analysis.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.cauce.io.iati.codelist.DacSectors;
import org.cauce.io.iati.common.CodeFamily;
import org.cauce.io.iati.common.VocabularyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectorRollUpTest {
    private static AllocatedPart part(String vocabulary, String code, String place, String amount) {
        return new AllocatedPart(
                code.isEmpty() ? Optional.empty() : Optional.of(VocabularyCode.of(CodeFamily.SECTOR, vocabulary, code)),
                Optional.of(Place.country(place)),
                new BigDecimal(amount),
                BigDecimal.TEN);
    }

    // trap 1: category codes are those of purposes, rolled up
    @ParameterizedTest
    @CsvSource({
        "1, 11220, CATEGORY, 112",
        "1, 11220, BROAD, 110",
        "1, 11220, BROADEST, 100",
        "2, 112, CATEGORY, 112",
        "2, 112, BROAD, 110",
        "1, 72010, CATEGORY, 720",
    })
    void findsWhatHoldsASector(String vocabulary, String code, RollUpLevel level, String expected) {
        assertThat(SectorRollUp.to(DacSectors.bundled(), level)
                        .find(VocabularyCode.of(CodeFamily.SECTOR, vocabulary, code))
                        .map(sector -> sector.code().value()))
                .contains(expected);
    }

    // traps 1 and 25: codes of others, and codes nobody knows, stay by themselves
    @Test
    void addsPartsOfOneSectorAndPlaceAndLosesNone() {
        ImmutableList<RolledUpPart> parts = SectorRollUp.to(DacSectors.bundled(), RollUpLevel.CATEGORY)
                .apply(ImmutableList.of(
                        part("1", "11220", "SV", "1.10"),
                        part("1", "11230", "SV", "2"),
                        part("1", "11230", "HN", "4"),
                        part("99", "112", "SV", "8"),
                        part("1", "99999", "SV", "16"),
                        part("", "", "SV", "32")));
        assertThat(parts)
                .extracting(part -> part.sector()
                                .map(sector -> sector.code().value())
                                .orElse("-")
                        + " " + part.notRolledUp().map(VocabularyCode::toString).orElse("-") + " "
                        + part.place().orElseThrow() + " " + part.amount())
                .containsExactly(
                        "112 - SV 3.10",
                        "112 - HN 4",
                        "- SectorVocabulary:99:112 SV 8",
                        "- SectorVocabulary:1:99999 SV 16",
                        "- - SV 32");
    }
}
