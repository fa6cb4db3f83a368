package org.cauce.io.oecd.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DacCodesTest {
    @ParameterizedTest
    @CsvSource({"PRICE_BASE, V, A", "PRICE_BASE, Q, D", "CRS_FLOW_TYPE, 115, C", "CRS_FLOW_TYPE, 112, D", "UNIT, XDC, N"
    })
    void leadsFromTheDataExplorerToTheClassicTables(DacCodes list, String sdmx, String classic) {
        assertThat(list.ofSdmx(sdmx).orElseThrow().code()).isEqualTo(classic);
        assertThat(list.find(sdmx).map(DacCodes.Item::code)).isNotEqualTo(Optional.of(classic));
    }

    @ParameterizedTest
    @CsvSource({"DAC2A_AID_TYPE, 240, Gross ODA", "FLOW_TYPE, 10, ODA", "CRS_FLOW, 11, ODA Grants"})
    void namesACode(DacCodes list, String code, String name) {
        assertThat(list.find(code).orElseThrow().name()).isEqualTo(name);
    }
}
