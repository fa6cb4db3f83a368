package org.cauce.indicators.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlowColumnsTest {
    @Test
    void areNamedAsTheDimensionsWithUnderscores() {
        assertThat(FlowColumns.of(Dimension.PROVIDER_AGENCY)).isEqualTo("provider_agency");
        assertThat(FlowColumns.all())
                .hasSize(Dimension.values().length + 2)
                .startsWith("provider", "provider_kind")
                .endsWith("named_year", "amount");
    }
}
