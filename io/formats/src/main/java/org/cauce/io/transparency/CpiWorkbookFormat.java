package org.cauce.io.transparency;

import java.io.IOException;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.Format;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.internal.sheet.Sheets;

/** The workbooks of the Corruption Perceptions Index: see {@link CpiReader#openWorkbook}. */
public final class CpiWorkbookFormat implements Format {
    /** Creates the format. */
    public CpiWorkbookFormat() {}

    @Override
    public String id() {
        return "transparency-cpi-workbook";
    }

    @Override
    public String title() {
        return "Transparency International, Corruption Perceptions Index, workbook";
    }

    @Override
    public String documentation() {
        return "One observation for each number of a country and year: score, rank, standard error, number of sources and"
                + " confidence bounds are indicators of their own. Read are the sheet of the year and that of the years"
                + " before; the others repeat these.";
    }

    @Override
    public boolean recognises(FileSample sample) {
        return Sheets.in(sample).stream().anyMatch(CpiWorkbookReader::isWanted);
    }

    @Override
    public ObservationReader open(DataFile file, ReadOptions options) throws IOException {
        return CpiReader.openWorkbook(file, options);
    }
}
