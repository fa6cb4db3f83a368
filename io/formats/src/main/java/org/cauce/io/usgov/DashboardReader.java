package org.cauce.io.usgov;

import java.io.IOException;
import java.nio.file.Path;
import org.cauce.io.DataFile;
import org.cauce.io.FlowReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.internal.table.TableFlowReader;

/**
 * Reads the data behind the Foreign Assistance Dashboard, which came before ForeignAssistance.gov: text between tabs,
 * with a row for each operating unit, fiscal year, category, and step.
 *
 * <p>Amounts are dollars, and may be negative. What was obligated is committed, what was spent disbursed. The category
 * is the sector, as the name of one of the categories of the United States; the row of the category {@code Total} is
 * the sum of the others, and has no sector, so that it is not added to them. Columns with sums over years and countries
 * are not read; {@link FlowReader#column} gives them.
 */
public final class DashboardReader {
    private DashboardReader() {}

    /**
     * {@return a reader of a file}
     *
     * @param file the file
     * @throws IOException if the disk refuses
     */
    public static FlowReader open(Path file) throws IOException {
        return open(DataFile.of(file), ReadOptions.STANDARD);
    }

    /**
     * {@return a reader of a file}
     *
     * @param file the file
     * @param options how to read it
     * @throws IOException if the disk refuses
     */
    public static FlowReader open(DataFile file, ReadOptions options) throws IOException {
        return TableFlowReader.open(
                file, '\t', options, TableFlowReader.headed(DashboardColumn.class, DashboardLayout::new));
    }
}
