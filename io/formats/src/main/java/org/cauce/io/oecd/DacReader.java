package org.cauce.io.oecd;

import java.io.IOException;
import java.nio.file.Path;
import org.cauce.io.DataFile;
import org.cauce.io.FlowReader;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.internal.table.TableFlowReader;
import org.cauce.io.internal.table.TableObservationReader;

/**
 * Reads the aggregate tables of the DAC as CSV: DAC1, DAC2A, DAC2B, DAC5, and aggregates of the CRS, in the dialects of
 * the bulk files and exports of OECD.Stat, of the Data Explorer with or without labels, and of what R makes of it.
 *
 * <p>Amounts are dollars, not millions; constant ones have the base year that the file states, in a column or in the
 * label of the prices, else that of {@link ReadOptions#baseYear()}. Net, gross, repayments and grant equivalents are
 * {@linkplain org.cauce.model.flow.Basis bases}, told by the type of flow in DAC1 and by the aid type in DAC2A. Part II
 * countries, memo items, totals and their parts stand side by side as in the tables: choose by
 * {@linkplain org.cauce.model.flow.FundingFlow#classifications() classification} ({@code DAC-MEASURE:dac2a-206},
 * {@code DAC-PART:1}) before adding up.
 *
 * <p>National income and shares of income are no flows: {@link #openIndicators} reads them, and {@link #open} counts
 * them as {@code no-dollars}. Amounts in the currency of the provider are read where the column of units names it by
 * its ISO 4217 code; most tables do not, and then they are counted as {@code unnamed-currency}: which currency a
 * provider had in which year, and in which one later tables restate it, is not for a reader to guess. The population of
 * providers is read by neither: the tables do not say whether it is in thousands; nor is aid per head of DAC2A.
 *
 * <p>DAC5 is on the stage {@link org.cauce.model.flow.Stage#CONTRIBUTED} where it does not say whether it has
 * commitments or disbursements, as its classic form never does; DAC3A has commitments. A sector is a purpose, a
 * category or a broad sector, as its code is one of these.
 */
public final class DacReader {
    private DacReader() {}

    /**
     * {@return a reader of the flows of a file}
     *
     * @param file the file
     * @throws IOException if the disk refuses
     */
    public static FlowReader open(Path file) throws IOException {
        return open(DataFile.of(file), ReadOptions.STANDARD);
    }

    /**
     * {@return a reader of the flows of a file}
     *
     * @param file the file
     * @param options how to read it
     * @throws IOException if the disk refuses
     */
    public static FlowReader open(DataFile file, ReadOptions options) throws IOException {
        return TableFlowReader.open(file, ',', options, TableFlowReader.headed(DacColumn.class, DacLayout::new));
    }

    /**
     * {@return a reader of the indicators of a file: national income, and flows in per cent of income}
     *
     * @param file the file
     * @param options how to read it
     * @throws IOException if the disk refuses
     */
    public static ObservationReader openIndicators(DataFile file, ReadOptions options) throws IOException {
        return TableObservationReader.open(
                file, ',', options, TableObservationReader.headed(DacColumn.class, DacIndicatorLayout::new));
    }
}
