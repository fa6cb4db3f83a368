package org.cauce.io.area;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvidersTest {
    @ParameterizedTest
    @CsvSource({
        "302, country:USA, USA",
        "905, organisation:dac-905, 5WB002",
        "918, organisation:dac-918, 4EU001",
        "20918, organisation:dac-918, 4EU001",
        "20000, aggregate:dac-20000, DAC_EC",
        "20001, aggregate:dac-20001, DAC",
        "20004, aggregate:dac-20004, DACEU_EC",
        "20005, aggregate:dac-20005, ALLD",
        "975, aggregate:dac-975, 1UN999",
    })
    void leadsFromTheDacToSdmx(String dac, String ref, String sdmx) {
        Provider provider = Providers.of(AreaScheme.DAC).byCode(dac).orElseThrow();
        assertThat(provider.ref()).hasToString(ref);
        assertThat(Providers.of(AreaScheme.OECD_SDMX)
                        .of(provider)
                        .orElseThrow()
                        .code()
                        .value())
                .isEqualTo(sdmx);
    }

    @Test
    void prefersTheCodeInUse() {
        Provider provider = Providers.of(AreaScheme.OECD_SDMX).byCode("4EU001").orElseThrow();
        assertThat(Providers.of(AreaScheme.DAC)
                        .of(provider)
                        .orElseThrow()
                        .code()
                        .value())
                .isEqualTo("918");
        assertThat(Providers.of(AreaScheme.OECD_SDMX).byCode("DACEUEC")).isPresent();
    }

    @Test
    void takesNoRegionForAProvider() {
        assertThat(Providers.of(AreaScheme.DAC).byCode("10100")).isEmpty();
        assertThat(Providers.of(AreaScheme.DAC).byCode("9998")).isEmpty();
    }
}
