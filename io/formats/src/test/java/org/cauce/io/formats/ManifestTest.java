package org.cauce.io.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.cauce.io.DataFile;
import org.cauce.io.Format;
import org.cauce.io.Formats;
import org.cauce.io.ReadOptions;
import org.cauce.io.Shared;
import org.cauce.io.contract.Reading;
import org.junit.jupiter.api.Test;

/** Every real file that lies beside the checkout is read to its last line, or stands here with the reason why not. */
final class ManifestTest {
    private static final Formats FORMATS = Formats.installed();

    /** Files that no reader is to read, by their paths. */
    private static final ImmutableMap<String, String> OUT_OF_SCOPE = ImmutableMap.<String, String>builder()
            .put("codelists/.*", "codes and names")
            .put(".*\\.sql", "a dump of a database")
            .put(".*\\.(?:rda|RData)", "objects of R")
            .put("ti_cpi/CPI2012_Results\\.xls", "a workbook of Excel before 2007")
            .put(".*\\.datapackage\\.json", "describes a table")
            .put("sdmx/.*(?:ng-structure|ng-structure-full|_DSD)\\.xml", "structures of SDMX")
            .put("sdmx/.*/data_v(?:1|2|21)_exception\\.csv", "lacks the first column of SDMX-CSV on purpose")
            .put("imf_weo/weo_(?:concepts|country)\\.csv", "codes and names")
            .put("oecd_dac_rows/col_desc\\.csv", "names of columns")
            .put("oecd_dac_rows/(?:dac_aggregate_donors|total_donor_ha)\\.csv", "sums that an analyst made")
            .put("oecd_crs/(?:donor|recip)_by_sector_total_2000_2013\\.csv", "sums that an analyst made")
            .put("derived/crs_recipient_x_sector2_1973_2017\\.csv\\.gz", "sums that an analyst made")
            .put("un_desa_migrant_stock/country_codes_alpha_3\\.csv", "codes and names")
            .put("un_desa_migrant_stock/countries_class_by_region\\.csv", "codes and names")
            .put("oecd_crs/CRS_data\\.csv", "does not say what its figures are, nor in which unit")
            .put("deflators_fx/usd_exchange_rates\\.csv", "does not say what its figures are")
            .put("deflators_fx/usd_deflators_2021WEO\\.csv", "does not say what its figures are")
            .put("wdi_bulk/dc_dac_usal_cd_us_bilateral_aid\\.csv", "an extract that names no indicator")
            .put("hxl/wide-tagging-test\\.csv", "has no row of hashtags")
            .buildOrThrow();

    /** Lines before the first row, heading included, where these are not one, by the paths of the files. */
    private static final ImmutableMap<String, Integer> BEFORE = ImmutableMap.of(
            "wdi_bulk/API_.*", 5,
            "undp_hdr/HDI_wide\\.csv", 6,
            "cbp/usbp_monthly_encounters_fy201[5-9]\\.csv", 5,
            "cbp/usbp_monthly.*", 4);

    /** Files whose cells have ends of lines in them. */
    private static final String WITH_LONG_CELLS = "wdi_bulk/(?:Metadata_|WDI).*";

    /** Rows of packed files, whose lines the manifest does not give but in words. */
    private static final ImmutableMap<String, Long> PACKED =
            ImmutableMap.of("derived/dac2a_2009_2022_constant2022usd.csv.gz", 327_763L);

    /** What the service answered instead of data. */
    private static final String REFUSAL = "wb_api/worldbank_error.json";

    /** What is counted beside the rows: records of them, and what became of cells. */
    private static final ImmutableSet<String> NOT_ROWS = ImmutableSet.of(
            "flows",
            "blank-values",
            "blank-amounts",
            "blank-counts",
            "passed-over-observations",
            "without-base-year",
            "economies",
            "descriptions",
            "series-notes");

    /**
     * A file of the manifest.
     *
     * @param path its path below that of the manifest
     * @param lines how many ends of lines it has; empty if it is no text
     */
    private record Listed(String path, Optional<Long> lines) {
        DataFile file() {
            return DataFile.of(Shared.path("statistics/data/" + path));
        }

        boolean isOf(ImmutableSet<String> patterns) {
            return patterns.stream().anyMatch(path::matches);
        }
    }

    private static List<Listed> files() throws IOException {
        List<String> rows = Files.readAllLines(Shared.path("statistics/data/MANIFEST.tsv"));
        List<Listed> files = new ArrayList<>();
        for (String row : rows.subList(1, rows.size())) {
            List<String> cells = List.of(row.split("\t", -1));
            Optional<Long> lines =
                    Optional.of(cells.get(7)).filter(text -> !text.isEmpty()).map(Long::valueOf);
            files.add(new Listed(cells.get(0), lines));
        }
        return files;
    }

    @Test
    void everyFileInScopeIsRecognisedAndNoOther() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (Listed file : files()) {
            boolean isExpected = !file.isOf(OUT_OF_SCOPE.keySet());
            softly.assertThat(FORMATS.detect(file.file()).map(Format::id).orElse("none"))
                    .as("format of %s", file.path())
                    .matches(id -> id.equals("none") != isExpected, isExpected ? "is known" : "is none");
        }
        softly.assertAll();
    }

    @Test
    void everyLineIsARowThatIsCounted() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        int read = 0;
        for (Listed file : files()) {
            Optional<Format> format = FORMATS.detect(file.file());
            if (format.isPresent()) {
                read++;
                Reading reading = Samples.any(format.get(), file.file())
                        .read(ReadOptions.STANDARD)
                        .addsUp();
                softly.assertThat(rows(reading))
                        .as("rows of %s, %s", file.path(), reading.report())
                        .matches(rows -> rows > 0 || file.path().equals(REFUSAL), "are some")
                        .isEqualTo(expected(file, reading));
            }
        }
        softly.assertAll();
        assertThat(read).as("files read").isGreaterThan(140);
    }

    /** SDMX has no rows beside its observations. */
    private static long rows(Reading reading) {
        boolean hasRows = reading.report().of("rows").seen() > 0;
        return reading.report().counts().entrySet().stream()
                .filter(count -> !NOT_ROWS.contains(count.getKey()))
                .filter(count -> !hasRows || !count.getKey().equals("observations"))
                .mapToLong(count -> count.getValue().seen())
                .sum();
    }

    private static long expected(Listed file, Reading reading) throws IOException {
        if (PACKED.containsKey(file.path())) {
            return PACKED.getOrDefault(file.path(), 0L);
        }
        if (file.lines().isEmpty() || file.path().matches(".*\\.(?:xml|json|xlsx)")) {
            return rows(reading);
        }
        String text = Files.readString(Shared.path("statistics/data/" + file.path()), ISO_8859_1);
        assertThat(text.chars().filter(letter -> letter == '\n').count())
                .as("lines of %s", file.path())
                .isEqualTo(file.lines().get());
        long within = file.path().matches(WITH_LONG_CELLS) ? breaksInCells(text) : 0;
        return text.lines().count() - within - before(file.path());
    }

    /** How many ends of lines stand between quotes. */
    private static long breaksInCells(String text) {
        boolean isInside = false;
        long breaks = 0;
        for (int i = 0; i < text.length(); i++) {
            isInside ^= text.charAt(i) == '"';
            breaks += isInside && text.charAt(i) == '\n' ? 1 : 0;
        }
        return breaks;
    }

    private static int before(String path) {
        return BEFORE.entrySet().stream()
                .filter(lines -> path.matches(lines.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(1);
    }
}
