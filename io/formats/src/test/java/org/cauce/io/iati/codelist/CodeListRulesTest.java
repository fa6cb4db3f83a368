package org.cauce.io.iati.codelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeListRulesTest {
    private static final CodeListRules RULES = CodeListRules.bundled();

    @ParameterizedTest
    @CsvSource({
        "2.03, iati-activity/sector, '', Sector",
        "2.03, iati-activity/sector, ' ', Sector",
        "2.03, iati-activity/sector, 1, Sector",
        "2.03, iati-activity/sector, 2, SectorCategory",
        "2.03, iati-activity/transaction/sector, 7, UNSDG-Goals",
        "2.03, iati-activity/tag, 2, UNSDG-Goals",
        "2.03, iati-activity/default-aid-type, '', AidType",
        "2.03, iati-activity/default-aid-type, 4, CashandVoucherModalities",
        "2.02, iati-activity/default-aid-type, 4, AidType",
        "2.01, iati-activity/country-budget-items/budget-item, 1, BudgetIdentifier",
        "2.03, iati-activity/location/administrative, A4, Country",
        "2.03, iati-activity/activity-status, 99, ActivityStatus",
    })
    void findsTheListOfAVocabulary(String version, String element, String vocabulary, String list) {
        assertThat(RULES.ofCode(version, element, vocabulary).map(CodeListRule::list))
                .contains(list);
    }

    @ParameterizedTest
    @CsvSource({
        "2.03, iati-activity/sector, 99",
        "2.03, iati-activity/tag, ''",
        "2.02, iati-activity/tag, 2",
        "2.03, iati-activity/country-budget-items/budget-item, 1",
        "2.01, iati-activity/country-budget-items/budget-item, ''",
        "2.03, iati-activity/no-such, 1",
    })
    void allowsAnyCodeWhereNoListIsNamed(String version, String element, String vocabulary) {
        assertThat(RULES.ofCode(version, element, vocabulary)).isEmpty();
    }

    @Test
    void tellsWhereTheVocabularyStands() {
        CodeListRule rule = RULES.ofCode("2.01", "iati-activity/country-budget-items/budget-item", "1")
                .orElseThrow();

        assertThat(rule.vocabularyAt()).contains(CodeListRule.VocabularyAt.PARENT);
        assertThat(rule.path()).isEqualTo("iati-activity/country-budget-items/budget-item/@code");
        assertThat(rule.isComplete()).isTrue();
        assertThat(rule.versions()).containsExactly("2.01", "2.02");
    }

    @Test
    void findsAllRulesOfAnElement() {
        assertThat(RULES.of("2.03", "iati-activity/policy-marker"))
                .extracting(CodeListRule::path)
                .containsExactlyInAnyOrder(
                        "iati-activity/policy-marker/@code",
                        "iati-activity/policy-marker/@significance",
                        "iati-activity/policy-marker/@vocabulary");
        assertThat(RULES.of("2.03", "iati-activity/crs-add/channel-code"))
                .extracting(CodeListRule::path)
                .containsExactly("iati-activity/crs-add/channel-code/text()");
        assertThat(RULES.of("2.03", CodeListRule.ANY_ELEMENT))
                .extracting(CodeListRule::list)
                .containsExactly("Language");
        assertThat(RULES.of("2.01")).hasSize(81);
    }

    @Test
    void refusesVersionsItDoesNotKnow() {
        assertThatIllegalArgumentException().isThrownBy(() -> RULES.of("1.05"));
    }
}
