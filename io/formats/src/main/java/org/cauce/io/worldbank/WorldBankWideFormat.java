package org.cauce.io.worldbank;

import java.io.IOException;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.Format;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.internal.table.Columns;

/** Tables of the World Bank with a column for each year: see {@link WorldBankReader}. */
public final class WorldBankWideFormat implements Format {
    /** Creates the format. */
    public WorldBankWideFormat() {}

    @Override
    public String id() {
        return "worldbank-csv";
    }

    @Override
    public String title() {
        return "World Bank, download of an indicator or country, bulk file, or export of DataBank";
    }

    @Override
    public String documentation() {
        return "One observation for each filled cell of a year. Aggregates are groupings, never countries. The release"
                + " stands before the heading, in the language of the download; the heading is English.";
    }

    @Override
    public boolean recognises(FileSample sample) {
        return sample.lines().stream()
                .limit(Release.MOST_LINES)
                .map(Columns::key)
                .anyMatch(WorldBankWideFormat::is);
    }

    private static boolean is(String line) {
        boolean hasCode = line.contains("indicatornameindicatorcode") || line.contains("seriesnameseriescode");
        return hasCode && line.contains("countrycode") && line.matches(".*(?:19|20)[0-9]{2}.*");
    }

    @Override
    public ObservationReader open(DataFile file, ReadOptions options) throws IOException {
        return WorldBankReader.open(file, options);
    }
}
