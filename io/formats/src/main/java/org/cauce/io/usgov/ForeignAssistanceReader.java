package org.cauce.io.usgov;

import java.io.IOException;
import java.nio.file.Path;
import org.cauce.io.DataFile;
import org.cauce.io.FlowReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.internal.table.TableFlowReader;

/**
 * Reads the files of ForeignAssistance.gov: {@code us_foreign_aid_country.csv} and {@code us_foreign_aid_complete.csv}
 * in all their headings.
 *
 * <p>Amounts are dollars, and may be negative. Transaction types are {@linkplain org.cauce.model.flow.Stage stages}:
 * obligations are committed, disbursements disbursed, and never added up. Military assistance is among them, so that
 * the sums are no ODA; in the complete file {@code US-OBJECTIVE} and {@code US-INTERNATIONAL-CATEGORY} tell it apart,
 * and the implementing partner is the {@linkplain org.cauce.model.flow.FundingFlow#channelPrinted() channel}. Periods
 * are {@linkplain org.cauce.model.time.FiscalYear fiscal years}; {@code 1976tq} is {@code 1976-Q3}. The base year of
 * constant dollars stands in no file: state it with {@link ReadOptions#baseYear()}.
 */
public final class ForeignAssistanceReader {
    private ForeignAssistanceReader() {}

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
                file,
                ',',
                options,
                TableFlowReader.headed(ForeignAssistanceColumn.class, ForeignAssistanceLayout::new));
    }
}
