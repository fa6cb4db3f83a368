package org.cauce.io.worldbank;

import java.io.IOException;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.Format;
import org.cauce.io.ReadOptions;
import org.cauce.io.RecordReader;
import org.cauce.io.internal.table.Columns;
import org.cauce.model.source.Statement;

/** Tables of footnotes of the World Bank: see {@link WorldBankMetadata#notes}. */
public final class SeriesNotesFormat implements Format {
    /** Creates the format. */
    public SeriesNotesFormat() {}

    @Override
    public String id() {
        return "worldbank-notes";
    }

    @Override
    public String title() {
        return "World Bank, footnotes to series, economies and years";
    }

    @Override
    public String documentation() {
        return "One footnote a row: to a series of an economy, to a series in a year, or to one value.";
    }

    @Override
    public boolean recognises(FileSample sample) {
        return Columns.begin(NoteColumn.class, sample);
    }

    @Override
    public RecordReader<Statement<SeriesNote>> open(DataFile file, ReadOptions options) throws IOException {
        return WorldBankMetadata.notes(file, options);
    }
}
