package org.cauce.io.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.cauce.io.DataFile;
import org.cauce.io.Formats;
import org.cauce.io.ReadOptions;
import org.cauce.io.RecordReader;
import org.cauce.io.Shared;
import org.cauce.io.contract.FormatSample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which release of the data a file holds, where it says so, in its own words. */
final class ReleasesTest {
    private static String release(DataFile file, ReadOptions options) throws IOException {
        try (RecordReader<?> reader =
                Formats.installed().detect(file).orElseThrow().open(file, options)) {
            reader.iterator().forEachRemaining(one -> {});
            return reader.release().orElse("");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ti_cpi/CPI2017_FullDataSet.xlsx, CPI 2017",
        "ti_cpi/CPI2023_Global_Results__Trends.xlsx, CPI 2023",
        "un_desa_migrant_stock/UN_MigrantStockTotal_2019.xlsx, POP/DB/MIG/Stock/Rev.2019",
        "imf_weo/weo_gdp_2023_2.csv, 'WEO, release 2023, 2'",
        "deflators_fx/deflators_2023usd.csv, 'WEO_est, Apr2024'",
        "wdi_bulk/API_NY.GDP.PCAP.CD_DS2_en_csv_v2_33610.csv, 'World Development Indicators, last updated 2026-07-13'",
        "wb_api/worldbank_gdp_page.json, 2026-07-13",
        "wgi/wgidataset.xlsx, 'Worldwide Governance Indicators, 2023 Update'",
        "undp_hdr/HDR23-24_Statistical_Annex_HDI_Trends_Table.xlsx, HDR23-24",
        "undp_hdr/HDR21-22_complete_time_series.csv, HDR21-22",
        "undp_hdr/HDI_wide.csv, ''",
        "undp_hdr/ddf_hdi.csv, ''",
    })
    void areThoseThatTheFilesSay(String file, String release) throws IOException {
        assertThat(release(DataFile.of(Shared.path("statistics/data/" + file)), ReadOptions.STANDARD))
                .isEqualTo(release);
    }

    @ParameterizedTest
    @CsvSource({
        "transparency-cpi-workbook, CPI 2023",
        "undp-hdi-csv, of 2022",
        "undp-hdr-csv, of 2022",
        "worldbank-wgi, of 2022",
        "usbp-monthly, of 2022"
    })
    void areThoseThatTheReaderStatesWhereTheFileSaysNone(String format, String release) throws IOException {
        for (FormatSample sample : Samples.of(Formats.installed().find(format).orElseThrow())) {
            DataFile file = DataFile.of(sample.name(), sample.bytes());
            assertThat(release(file, ReadOptions.STANDARD.withVintage("of 2022")))
                    .isEqualTo(release);
        }
    }
}
