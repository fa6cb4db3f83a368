package org.cauce.io.undesa;

import java.io.IOException;
import java.util.List;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.Format;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.internal.sheet.Sheets;

/** The International Migrant Stock of UN DESA: see {@link StockReader}. */
public final class StockFormat implements Format {
    /** Creates the format. */
    public StockFormat() {}

    @Override
    public String id() {
        return "undesa-migrant-stock";
    }

    @Override
    public String title() {
        return "UN DESA, International Migrant Stock";
    }

    @Override
    public String documentation() {
        return "One observation for each number: its subject is where people live, its partner where they come from. The"
                + " population, in thousands in the file, is in persons. Regions and groups are aggregates.";
    }

    @Override
    public boolean recognises(FileSample sample) {
        List<String> sheets = Sheets.in(sample);
        if (!sheets.isEmpty()) {
            return sheets.stream().filter(StockReader::isTable).count() >= 1
                    && sheets.stream().anyMatch(sheet -> sheet.strip().matches("(?i)annex|contents|notes"));
        }
        String heading = sample.lines().stream().findFirst().orElse("");
        return heading.startsWith("Year,Destination,Total,Other South,")
                || heading.startsWith("Year,Destination,0-4_(mf),")
                || heading.matches("Destination,(?:19|20)[0-9]{2}(?:-(?:19|20)[0-9]{2})?_.*");
    }

    @Override
    public ObservationReader open(DataFile file, ReadOptions options) throws IOException {
        return StockReader.open(file, options);
    }
}
