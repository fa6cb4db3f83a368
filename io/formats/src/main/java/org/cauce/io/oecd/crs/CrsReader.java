package org.cauce.io.oecd.crs;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.List;
import org.cauce.io.DataFile;
import org.cauce.io.ReadOptions;
import org.cauce.io.internal.table.ByteRows;
import org.cauce.io.internal.table.Bytes;
import org.cauce.io.internal.table.Columns;
import org.cauce.io.internal.table.Heading;
import org.cauce.io.internal.table.NoRows;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLog;
import org.cauce.io.internal.table.TextRows;
import org.cauce.io.internal.text.TextEncoding;

/**
 * Reads the activity file of the Creditor Reporting System, the bulk text of the OECD such as {@code CRS 2021
 * data.txt}.
 *
 * <p>A row gives one flow for each amount that is not blank: the commitment; what was paid out (gross); what was paid
 * back, as a positive number on the basis {@link org.cauce.model.flow.Basis#REPAYMENT}; the net disbursement and the
 * grant equivalent, where the release has them. These count the same money and are never added to each other. Amounts
 * are millions of dollars in the file and plain dollars in the flow; negative ones are cancelled or recovered. Constant
 * prices stand beside, if {@link ReadOptions#baseYear()} says of which year they are, which the file does not.
 *
 * <p>Bilateral money ({@code DAC-BI-MULTI} 1, 3, 7, 8) and multilateral (2, 4) are never added: 2 is what a country
 * gives to an organisation, 4 is the organisation spending it. Nothing is de-duplicated: identifiers repeat.
 *
 * <p>What the common model has no place for, such as titles, dates, loan terms and markers, is the
 * {@linkplain CrsFlowReader#activity() activity} of the row. Of the columns of all releases, codes are
 * {@linkplain org.cauce.model.flow.FundingFlow#classifications() classifications} of the flow: the types of flow,
 * finance and aid, {@code DAC-AGENCY} (within the provider), {@code DAC-CHANNEL} and its parent, region, income group,
 * category of the purpose, nature of submission, currency of the report, budget identifier, the flags of technical
 * co-operation, programme-based approach, investment project, associated finance and private-sector instruments, and
 * the {@linkplain org.cauce.io.oecd.code.PolicyMarker policy markers}. A marker that is blank was not screened, and is
 * no code.
 *
 * <p>Files are separated by {@code |}, some by commas; UTF-16 or UTF-8, with cells of Windows-1252 among them, which
 * are told; lines may break and quotes be doubled within quotes. Vintages before 2014, which have no quotes around
 * cells, are read unless a cell begins with a quote, which then opens one. For an archive see
 * {@link org.cauce.io.archive.Archives}.
 */
public final class CrsReader {
    private static final int HEAD = 1 << 12;

    private CrsReader() {}

    /**
     * {@return a reader of a file}
     *
     * @param file the file
     * @param options how to read it
     * @throws IOException if the disk refuses
     */
    public static CrsFlowReader open(DataFile file, ReadOptions options) throws IOException {
        TableLog log = new TableLog(file.name(), options);
        Rows rows = NoRows.ifNot(() -> rows(file, log), log);
        return Heading.of(CrsColumn.class)
                .in(rows, log)
                .map(heading -> CrsTable.of(rows, heading.columns(), log))
                .orElseGet(() -> CrsTable.of(NoRows.insteadOf(rows, log), Columns.of(CrsColumn.class, List.of()), log));
    }

    private static Rows rows(DataFile file, TableLog log) throws IOException {
        BufferedInputStream in = new BufferedInputStream(Bytes.open(file, log.options()), 1 << 16);
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        TextEncoding encoding = TextEncoding.of(head);
        char separator = separator(encoding.decode(head));
        if (!encoding.isUtf8()) {
            in.close();
            return TextRows.open(file, separator, log);
        }
        in.skipNBytes(encoding.mark());
        return new ByteRows(in, separator, log);
    }

    private static char separator(String head) {
        String heading = head.lines().findFirst().orElse("");
        return heading.indexOf('|') < 0 && heading.indexOf(',') >= 0 ? ',' : '|';
    }
}
