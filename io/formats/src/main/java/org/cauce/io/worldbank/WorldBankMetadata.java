package org.cauce.io.worldbank;

import java.io.IOException;
import org.cauce.io.DataFile;
import org.cauce.io.ReadOptions;
import org.cauce.io.RecordReader;
import org.cauce.io.internal.table.TableReader;
import org.cauce.model.source.Statement;

/**
 * Reads what the World Bank publishes about its numbers, in the archive of the bulk file and beside each download.
 *
 * <p>All are read whole, whatever observations are wanted. One record a row.
 */
public final class WorldBankMetadata {
    private WorldBankMetadata() {}

    /**
     * {@return a reader of economies: {@code WDICountry.csv}, {@code Metadata_Country_….csv}}
     *
     * @param file the file
     * @param options how to read it
     * @throws IOException if the disk refuses
     */
    public static RecordReader<Statement<Economy>> economies(DataFile file, ReadOptions options) throws IOException {
        return TableReader.open(file, options, EconomyLayout::of);
    }

    /**
     * {@return a reader of descriptions of series: {@code WDISeries.csv}, {@code Metadata_Indicator_….csv}}
     *
     * @param file the file
     * @param options how to read it
     * @throws IOException if the disk refuses
     */
    public static RecordReader<Statement<SeriesDescription>> descriptions(DataFile file, ReadOptions options)
            throws IOException {
        return TableReader.open(file, options, DescriptionLayout::of);
    }

    /**
     * {@return a reader of footnotes: {@code WDIcountry-series.csv}, {@code WDIseries-time.csv},
     * {@code WDIfootnote.csv}}
     *
     * @param file the file
     * @param options how to read it
     * @throws IOException if the disk refuses
     */
    public static RecordReader<Statement<SeriesNote>> notes(DataFile file, ReadOptions options) throws IOException {
        return TableReader.open(file, options, NoteLayout::of);
    }
}
