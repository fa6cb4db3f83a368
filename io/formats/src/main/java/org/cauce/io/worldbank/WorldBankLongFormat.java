package org.cauce.io.worldbank;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.Format;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.internal.table.Columns;

/** Tables of the World Bank's indicators with one number a row: see {@link WorldBankReader}. */
public final class WorldBankLongFormat implements Format {
    private static final Splitter CELLS = Splitter.on(',');

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

    /** The columns stand in any order, and others may stand among them. */
    static boolean isLong(FileSample sample) {
        Set<String> names = sample.lines().stream()
                .findFirst()
                .map(line -> CELLS.splitToStream(line).map(Columns::key).collect(Collectors.toSet()))
                .orElse(Set.of());
        return names.contains("value")
                && (names.contains("countrycode") || names.contains("countryisocode"))
                && (names.contains("year") || names.contains("date"));
    }

    @Override
    public ObservationReader open(DataFile file, ReadOptions options) throws IOException {
        return WorldBankReader.open(file, options);
    }
}
