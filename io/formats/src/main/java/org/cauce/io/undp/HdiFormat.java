package org.cauce.io.undp;

import java.io.IOException;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.Format;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.internal.sheet.Sheets;
import org.cauce.io.internal.table.Columns;

/** UNDP, Human Development Index by years: see {@link HdiReader}. */
public final class HdiFormat implements Format {
    /** Creates the format. */
    public HdiFormat() {}

    @Override
    public String id() {
        return "undp-hdi-csv";
    }

    @Override
    public String title() {
        return "UNDP, Human Development Index by years";
    }

    @Override
    public String documentation() {
        return "One observation for each filled cell of a year. Regions and groups of countries are aggregates. Figures of"
                + " different reports cannot be compared.";
    }

    @Override
    public boolean recognises(FileSample sample) {
        return sample.lines().stream()
                        .limit(HdiReader.MOST_LINES)
                        .map(Columns::key)
                        .anyMatch(
                                line -> line.matches("(?:iso3countryhdicoderegion|hdirankcountry)19.*|countryyearhdi"))
                || Sheets.in(sample).stream().anyMatch(HdiReader::isTrends);
    }

    @Override
    public ObservationReader open(DataFile file, ReadOptions options) throws IOException {
        return HdiReader.open(file, options);
    }
}
