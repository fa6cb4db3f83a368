package org.cauce.indicators.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.stream.Stream;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.Stage;
import org.cauce.model.place.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FlowQueryTest {
    @Test
    void dropsWhatWasAskedOfTheSameDimensionBefore() {
        FlowQuery query = FlowQuery.by()
                .only(Dimension.CURRENCY, "USD")
                .only(Dimension.SECTOR, "DAC-PURPOSE:11220")
                .only(Dimension.CURRENCY, "EUR", "JPY");
        assertThat(query.only())
                .isEqualTo(ImmutableSetMultimap.<Dimension, String>builder()
                        .putAll(Dimension.CURRENCY, "EUR", "JPY")
                        .put(Dimension.SECTOR, "DAC-PURPOSE:11220")
                        .build());
    }

    @Test
    void namesAllMembersThatAreAsked() {
        FlowQuery query = FlowQuery.by()
                .from(Country.USA)
                .to(Country.HND, Country.SLV)
                .at(Stage.DISBURSED)
                .on(Basis.GROSS)
                .only(Dimension.CURRENCY, "USD");
        assertThat(query.members())
                .isEqualTo(ImmutableSetMultimap.<Dimension, String>builder()
                        .put(Dimension.PROVIDER, "country:USA")
                        .putAll(Dimension.RECIPIENT, "country:HND", "country:SLV")
                        .put(Dimension.STAGE, "disbursed")
                        .put(Dimension.BASIS, "gross")
                        .put(Dimension.CURRENCY, "USD")
                        .build());
    }

    static Stream<Arguments> askedByTheFilter() {
        FlowQuery all = FlowQuery.by();
        return Stream.of(
                Arguments.of(all.from(Country.USA), Dimension.PROVIDER, "country:USA"),
                Arguments.of(all.to(Country.HND), Dimension.RECIPIENT, "country:HND"),
                Arguments.of(all.at(Stage.DISBURSED), Dimension.STAGE, "disbursed"),
                Arguments.of(all.on(Basis.GROSS), Dimension.BASIS, "gross"));
    }

    @ParameterizedTest
    @MethodSource("askedByTheFilter")
    void refusesToBeAskedOfADimensionInTwoWays(FlowQuery filtered, Dimension dimension, String member) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filtered.only(dimension, member))
                .withMessage(
                        "The dimension " + dimension + " is asked by the filter and by only(): say it in one of them");
        assertThat(FlowQuery.by().only(dimension, member).members()).isEqualTo(filtered.members());
    }

    @Test
    void refusesADimensionTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlowQuery.by(Dimension.YEAR, Dimension.YEAR))
                .withMessage("Dimensions are [year, year]: expected each once");
    }
}
