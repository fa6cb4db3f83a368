package org.cauce.examples.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.cauce.indicators.query.Dimension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MembersTest {
    @Test
    void readsMembersAsFlowsHaveThem() {
        assertThat(Members.parse(List.of("stage=Disbursed", "basis = not_stated", "measure=DAC-MEASURE:dac2a-206"))
                        .entries())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        Dimension.STAGE + "=disbursed",
                        Dimension.BASIS + "=not-stated",
                        Dimension.MEASURE + "=DAC-MEASURE:dac2a-206");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "stage=foo           | unknown stage 'foo'; expected one of",
                "stage=disbursd      | did you mean disbursed?",
                "basis=gros          | did you mean gross?",
                "price-basis=2015    | Not a price basis: \"2015\"; expected current",
                "stage               | 'stage' is no member: expected WHAT=MEMBER"
            })
    void refusesAMemberThatNoFlowCanHave(String text, String told) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Members.parse(List.of(text)))
                .withMessageContaining(told);
    }
}
