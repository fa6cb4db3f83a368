package org.cauce.io.worldbank;

import java.io.IOException;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.Format;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.internal.table.Columns;

/** Tables of the World Bank's indicators with one number a row: see {@link WorldBankReader}. */
public final class WorldBankLongFormat implements Format {
    /** Creates the format. */
    public WorldBankLongFormat() {}

    @Override
    public String id() {
        return "worldbank-long-csv";
    }

    @Override
    public String title() {
        return "World Bank, indicators with one number a row";
    }

    @Override
    public String documentation() {
        return "One observation a row. Where no column names the indicator, its code is the name of the file, as in"
                + " dt.oda.odat.cd.csv; a problem says so. Aggregates are groupings, never countries.";
    }

    @Override
    public boolean recognises(FileSample sample) {
        return isLong(sample);
    }

    static boolean isLong(FileSample sample) {
        String heading = sample.lines().stream().findFirst().map(Columns::key).orElse("");
        return heading.equals("countrynamecountrycodeyearvalue")
                || heading.startsWith("countryidcountryvaluecountryisocodeindicatordatevalue");
    }

    @Override
    public ObservationReader open(DataFile file, ReadOptions options) throws IOException {
        return WorldBankReader.open(file, options);
    }
}
