package org.cauce.io.worldbank;

import java.io.IOException;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.Format;
import org.cauce.io.ReadOptions;
import org.cauce.io.RecordReader;
import org.cauce.io.internal.table.Columns;
import org.cauce.model.source.Statement;

/** Tables that describe series of the World Bank: see {@link WorldBankMetadata#descriptions}. */
public final class SeriesDescriptionsFormat implements Format {
    /** Creates the format. */
    public SeriesDescriptionsFormat() {}

    @Override
    public String id() {
        return "worldbank-series";
    }

    @Override
    public String title() {
        return "World Bank, descriptions of series";
    }

    @Override
    public String documentation() {
        return "One series a row: its definition, who collected it, and what it cannot tell.";
    }

    @Override
    public boolean recognises(FileSample sample) {
        return Columns.begin(DescriptionColumn.class, sample);
    }

    @Override
    public RecordReader<Statement<SeriesDescription>> open(DataFile file, ReadOptions options) throws IOException {
        return WorldBankMetadata.descriptions(file, options);
    }
}
