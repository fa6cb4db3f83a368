package org.cauce.io.writing;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecordHandler;
import java.io.IOException;
import java.nio.file.Path;
import org.cauce.io.ReadLimits;
import org.cauce.io.catalogue.CatalogueReader;
import org.cauce.io.catalogue.CatalogueWriter;
import org.cauce.io.iati.IatiReader;
import org.cauce.io.iati.IatiWriter;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.analysis.allocation.AllocationPolicy;
import org.cauce.io.iati.analysis.allocation.SharePolicy;
import org.cauce.io.iati.common.IatiHeader;
import org.cauce.io.iati.common.IatiStandard;
import org.cauce.io.iati.export.IatiJsonReader;
import org.cauce.io.iati.export.IatiJsonWriter;
import org.cauce.io.iati.export.TransactionCsvWriter;
import org.cauce.model.catalogue.CatalogueParts;
import org.cauce.model.review.Gap;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What each writer makes of a text of 100 MB: who raises the limits reads the same back. */
@Timeout(120)
final class LargeTextsTest {
    private static final String TEXT = "<a & 'ñ'>=\"\n".repeat((100 << 20) / 12);
    private static final ReadLimits RAISED =
            IatiReader.LIMITS.withTextLength(1 << 28).withValuesPerRecord(1 << 25);
    private static final IatiActivity ACTIVITY = IatiActivity.builder()
            .addTransaction(Transaction.builder().ref(TEXT).build())
            .build();

    @TempDir
    Path folder;

    private static void holds(String found) {
        // not by an assertion on texts, whose message would hold them
        assertThat(found.equals(TEXT)).isTrue();
    }

    private static void holds(IatiActivity found) {
        holds(found.transactions().get(0).ref().orElseThrow());
    }

    @Test
    void xmlKeepsIt() throws IOException {
        Path file = folder.resolve("activities.xml");
        IatiHeader header =
                IatiHeader.builder().standard(IatiStandard.ACTIVITIES).build();
        try (IatiWriter writer = IatiWriter.create(file, header)) {
            writer.write(ACTIVITY);
            writer.finish();
        }
        try (IatiReader<IatiActivity> reader = IatiReader.open(file, RAISED)) {
            holds(reader.iterator().next());
        }
    }

    @Test
    void jsonKeepsIt() throws IOException {
        Path file = folder.resolve("activities.json");
        try (IatiJsonWriter writer = IatiJsonWriter.array(file)) {
            writer.write(ACTIVITY);
            writer.finish();
        }
        try (IatiJsonReader<IatiActivity> reader = IatiJsonReader.open(file, RAISED)) {
            holds(reader.iterator().next());
        }
    }

    @Test
    void aTableKeepsIt() throws IOException {
        Path file = folder.resolve("transactions.csv");
        try (TransactionCsvWriter writer = TransactionCsvWriter.create(file, AllocationPolicy.of(SharePolicy.STRICT))) {
            writer.write("activities.xml", ACTIVITY);
            writer.finish();
        }
        NamedCsvRecordHandler.NamedCsvRecordHandlerBuilder raised =
                NamedCsvRecordHandler.builder().maxFieldSize(1 << 28).maxRecordSize(1 << 28);
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().maxBufferSize(1 << 28).build(raised.build(), file)) {
            holds(rows.iterator().next().getField("ref"));
        }
    }

    @Test
    void aCatalogueKeepsIt() {
        Path file = folder.resolve("catalogue.json");
        CatalogueWriter.create()
                .write(
                        CatalogueParts.builder()
                                .addGap(Statement.of(
                                        "a", Gap.builder().missing(TEXT).build()))
                                .build(),
                        file);

        holds(CatalogueReader.builder()
                .limits(RAISED)
                .build()
                .read(file)
                .orThrow()
                .parts()
                .gaps()
                .get(0)
                .says()
                .missing());
    }
}
