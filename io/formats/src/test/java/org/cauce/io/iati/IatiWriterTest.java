package org.cauce.io.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.cauce.io.Shared;
import org.cauce.io.iati.activity.ActivityDate;
import org.cauce.io.iati.activity.Budget;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.ParticipatingOrg;
import org.cauce.io.iati.activity.Sector;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.common.CodeFamily;
import org.cauce.io.iati.common.Coded;
import org.cauce.io.iati.common.Dated;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.IatiHeader;
import org.cauce.io.iati.common.IatiVersion;
import org.cauce.io.iati.common.MoneyValue;
import org.cauce.io.iati.common.Narrative;
import org.cauce.io.iati.common.PlainText;
import org.cauce.io.iati.common.RecipientCountry;
import org.cauce.io.iati.common.ReportingOrg;
import org.cauce.io.iati.common.TextElement;
import org.cauce.io.iati.common.Timestamp;
import org.cauce.io.iati.common.VocabularyCode;
import org.cauce.io.iati.organisation.IatiOrganisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IatiWriterTest {
    private static final IatiHeader HEADER = IatiHeader.activities(Timestamp.parse("2026-11-22T10:00:00Z"));

    @TempDir
    private Path folder;

    private static TextElement text(String text) {
        return TextElement.builder()
                .addNarrative(Narrative.builder().text(text).build())
                .build();
    }

    private static Dated day(String day) {
        return Dated.builder().date(LocalDate.parse(day)).build();
    }

    private static Coded coded(String list, String code) {
        return Coded.builder().code(IatiCode.of(list, code)).build();
    }

    private static MoneyValue money(String amount, String day) {
        return MoneyValue.builder()
                .amount(new BigDecimal(amount))
                .currency(IatiCode.of("Currency", "USD"))
                .valueDate(LocalDate.parse(day))
                .build();
    }

    /** An activity from scratch, with its parts in an order that is not that of the schema. */
    private static IatiActivity roads() {
        return IatiActivity.builder()
                .addTransaction(Transaction.builder()
                        .value(money("-250000.50", "2024-03-01"))
                        .transactionDate(day("2024-03-01"))
                        .transactionType(coded("TransactionType", "3"))
                        .build())
                .addBudget(Budget.builder()
                        .value(money("1000000", "2024-01-01"))
                        .periodEnd(day("2024-12-31"))
                        .periodStart(day("2024-01-01"))
                        .build())
                .addSector(Sector.builder()
                        .code(VocabularyCode.of(CodeFamily.SECTOR, "1", "21020"))
                        .build())
                .addRecipientCountry(RecipientCountry.builder()
                        .code(IatiCode.of("Country", "HN"))
                        .build())
                .addActivityDate(ActivityDate.builder()
                        .type(IatiCode.of("ActivityDateType", "2"))
                        .date(LocalDate.of(2024, 1, 1))
                        .build())
                .activityStatus(coded("ActivityStatus", "2"))
                .addParticipatingOrg(ParticipatingOrg.builder()
                        .role(IatiCode.of("OrganisationRole", "1"))
                        .ref("US-GOV-1")
                        .build())
                .addDescription(text("Roads & <bridges> \"between\" towns"))
                .title(text("Roads"))
                .reportingOrg(ReportingOrg.builder()
                        .ref("US-GOV-1")
                        .type(IatiCode.of("OrganisationType", "10"))
                        .addNarrative(Narrative.builder().text("Agency").build())
                        .build())
                .iatiIdentifier(PlainText.builder().text("US-GOV-1-roads").build())
                .language("en")
                .build();
    }

    private Path write(IatiActivity activity, IatiHeader header) throws IOException {
        Path path = folder.resolve("written.xml");
        try (IatiWriter out = IatiWriter.create(path, header)) {
            out.write(activity);
            out.finish();
        }
        return path;
    }

    private static List<IatiActivity> read(Path path) throws IOException {
        try (IatiReader<IatiActivity> in = IatiReader.open(path)) {
            List<IatiActivity> activities = in.stream().toList();
            assertThat(in.problems()).isEmpty();
            return activities;
        }
    }

    @Test
    void writesWhatWasBuiltFromScratch() throws IOException {
        assertThat(read(write(roads(), HEADER))).containsExactly(roads());
    }

    @Test
    void writesElementsInTheOrderOfTheSchema() throws Exception {
        Path schema = Shared.path("iati/schemas/2.03/iati-activities-schema.xsd");
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema.toFile())
                .newValidator()
                .validate(new StreamSource(write(roads(), HEADER).toFile()));
    }

    @Test
    void leavesWhatWasThereUntilTheFileIsFinished() throws IOException {
        Path path = folder.resolve("written.xml");
        Files.writeString(path, "before");
        try (IatiWriter out = IatiWriter.create(path, HEADER)) {
            out.write(roads());
            assertThat(out.isFinished()).isFalse();
        }
        assertThat(path).hasContent("before");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(path);
        }
    }

    @Test
    void keepsCharactersThatXmlWouldChange() throws IOException {
        String hostile = "a\r\nb\tc <d> & \" ' ]]> \u00e9 \ud83c\udf0e";
        IatiActivity activity = IatiActivity.builder()
                .linkedDataUri(hostile)
                .title(text(hostile))
                .build();
        assertThat(read(write(activity, HEADER))).containsExactly(activity);
    }

    @Test
    void writesAChangedValueInsteadOfItsOldForm() throws IOException {
        Path path = folder.resolve("old.xml");
        Files.writeString(path, """
                <iati-activities version="2.03"><iati-activity>
                <activity-date type="1" iso-date="2012-05-01Z"/></iati-activity></iati-activities>""");
        IatiActivity activity = read(path).get(0);
        ActivityDate date = activity.activityDates().get(0);
        IatiActivity same = activity.withActivityDates(date.withDate(LocalDate.of(2012, 5, 1)));
        IatiActivity changed = activity.withActivityDates(date.withDate(LocalDate.of(2013, 6, 2)));
        assertThat(Files.readString(write(same, HEADER))).contains("iso-date=\"2012-05-01Z\"");
        assertThat(Files.readString(write(changed, HEADER)))
                .contains("iso-date=\"2013-06-02\"")
                .doesNotContain("2012");
    }

    @Test
    void packsAFileThatIsNamedSo() throws IOException {
        Path path = folder.resolve("written.xml.gz");
        try (IatiWriter out = IatiWriter.create(path, HEADER)) {
            out.write(roads());
            out.finish();
        }
        assertThat(Files.readAllBytes(path)).startsWith(0x1f, 0x8b);
        assertThat(read(path)).containsExactly(roads());
    }

    @Test
    void refusesAnOrganisationAmongActivities() throws IOException {
        try (IatiWriter out = IatiWriter.create(folder.resolve("written.xml"), HEADER)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> out.write(IatiOrganisation.builder().build()))
                    .withMessageContaining("iati-organisation");
        }
    }

    @Test
    void upgradesVersion1() throws IOException {
        Path old = folder.resolve("old.xml");
        Files.writeString(old, """
                <iati-activities version="1.03"><iati-activity>
                <title xml:lang="en">Roads</title><title xml:lang="es">Caminos</title>
                <other-identifier owner-ref="GB-1">113</other-identifier>
                <activity-website>https://example.org/roads</activity-website>
                <sector vocabulary="DAC" code="21020">Roads</sector>
                <transaction><transaction-type code="D">Disbursement</transaction-type></transaction>
                </iati-activity></iati-activities>""");
        Path path = folder.resolve("new.xml");
        try (IatiReader<IatiActivity> in = IatiReader.open(old);
                IatiWriter out = IatiWriter.upgrading(path, in.header())) {
            for (IatiActivity activity : in) {
                out.write(activity);
            }
            out.finish();
        }
        assertThat(path).hasContent("""
                <?xml version='1.0' encoding='UTF-8'?>
                <iati-activities version="2.03">
                  <iati-activity>
                    <title>
                      <narrative xml:lang="en">Roads</narrative>
                      <narrative xml:lang="es">Caminos</narrative>
                    </title>
                    <other-identifier ref="113">
                      <owner-org ref="GB-1"/>
                    </other-identifier>
                    <sector vocabulary="1" code="21020">
                      <narrative>Roads</narrative>
                    </sector>
                    <transaction>
                      <transaction-type code="3"/>
                    </transaction>
                    <document-link url="https://example.org/roads">
                      <category code="A12"/>
                    </document-link>
                  </iati-activity>
                </iati-activities>
                """);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7})
    void copiesTransactionsThatAreNotHeld(int count) throws IOException {
        Transaction transaction = roads().transactions().get(0);
        IatiActivity whole = roads().withTransactions(ImmutableList.copyOf(Collections.nCopies(count, transaction)));
        Path from = write(whole, HEADER.withVersion(IatiVersion.of("2.02")));
        Path to = folder.resolve("copy.xml");
        try (TransactionReader in = TransactionReader.open(from);
                IatiWriter out = IatiWriter.create(to, in.header())) {
            while (in.nextActivity()) {
                assertThat(in.activity().transactions()).isEmpty();
                out.write(in.activity(), in.transactions());
            }
            out.finish();
        }
        assertThat(to).hasSameBinaryContentAs(from);
    }

    @Test
    void goesOnAfterTransactionsThatWereNotRead() throws IOException {
        Path path = folder.resolve("written.xml");
        try (IatiWriter out = IatiWriter.create(path, HEADER)) {
            for (int i = 0; i < 3; i++) {
                out.write(roads().withTransactions(Collections.nCopies(
                        3, roads().transactions().get(0).withRef(Integer.toString(i)))));
            }
            out.finish();
        }
        List<String> refs = new ArrayList<>();
        try (TransactionReader in = TransactionReader.open(path)) {
            while (in.nextActivity()) {
                refs.add(in.transactions().next().ref().orElseThrow());
            }
            assertThat(in.problems()).isEmpty();
        }
        assertThat(refs).containsExactly("0", "1", "2");
    }
}
