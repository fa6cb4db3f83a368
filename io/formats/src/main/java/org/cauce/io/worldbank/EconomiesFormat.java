package org.cauce.io.worldbank;

import java.io.IOException;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.Format;
import org.cauce.io.ReadOptions;
import org.cauce.io.RecordReader;
import org.cauce.io.internal.table.Columns;
import org.cauce.model.source.Statement;

/** Tables of the economies of the World Bank: see {@link WorldBankMetadata#economies}. */
public final class EconomiesFormat implements Format {
    /** Creates the format. */
    public EconomiesFormat() {}

    @Override
    public String id() {
        return "worldbank-economies";
    }

    @Override
    public String title() {
        return "World Bank, countries and groups, with region and income group";
    }

    @Override
    public String documentation() {
        return "One economy a row. Groups of countries have no region. NA in the column of the two-letter code is Namibia.";
    }

    @Override
    public boolean recognises(FileSample sample) {
        return Columns.begin(EconomyColumn.class, sample);
    }

    @Override
    public RecordReader<Statement<Economy>> open(DataFile file, ReadOptions options) throws IOException {
        return WorldBankMetadata.economies(file, options);
    }
}
