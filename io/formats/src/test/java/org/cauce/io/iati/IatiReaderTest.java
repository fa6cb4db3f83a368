package org.cauce.io.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.cauce.io.Problem;
import org.cauce.io.ReadLimits;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Location;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.common.Coded;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.IatiProblem;
import org.cauce.io.iati.common.Narrative;
import org.cauce.io.xml.XmlName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IatiReaderTest {
    private static List<IatiActivity> read(String xml, List<Problem> problems) throws IOException {
        return read(xml.getBytes(StandardCharsets.UTF_8), IatiReader.LIMITS, problems);
    }

    private static List<IatiActivity> read(byte[] bytes, ReadLimits limits, List<Problem> problems) throws IOException {
        try (IatiReader<IatiActivity> reader = IatiReader.open(new ByteArrayInputStream(bytes), "test.xml", limits)) {
            List<IatiActivity> activities = reader.stream().toList();
            problems.addAll(reader.problems());
            assertThat(reader.report().total().kept()).isEqualTo(activities.size());
            return activities;
        }
    }

    private static List<IatiActivity> read(String xml) throws IOException {
        List<Problem> problems = new java.util.ArrayList<>();
        List<IatiActivity> activities = read(xml, problems);
        assertThat(problems).isEmpty();
        return activities;
    }

    private static String activity(String content) {
        return "<iati-activities version='2.03'><iati-activity>" + content + "</iati-activity></iati-activities>";
    }

    @Test
    void keepsAValueThatItCannotReadBesideTheProblem() throws IOException {
        List<Problem> problems = new java.util.ArrayList<>();
        IatiActivity activity = read(
                        activity("<transaction><transaction-date iso-date='soon'/><value>1,000</value></transaction>"),
                        problems)
                .get(0);
        Transaction transaction = activity.transactions().get(0);
        assertThat(transaction.transactionDate().orElseThrow().date()).isEmpty();
        assertThat(transaction.transactionDate().orElseThrow().extras().attributes())
                .containsEntry(XmlName.of("iso-date"), "soon");
        assertThat(transaction.value().orElseThrow().amount()).isEmpty();
        assertThat(transaction.value().orElseThrow().extras().text()).isEqualTo("1,000");
        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly(
                        "test.xml:1:61 @iso-date: \"soon\" is not a date such as 2012-05-01; kept as text, "
                                + "correct it in the source",
                        "test.xml:1:108 text(): \"1,000\" is not a decimal number such as -1250.50; kept as text, "
                                + "correct it in the source");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-05-01Z", "2012-05-01+08:00", "2012-05-01-05:00", " 2012-05-01 "})
    void doesNotShiftADayByItsZone(String date) throws IOException {
        IatiActivity activity = read(activity("<activity-date type='1' iso-date='" + date + "'/>"))
                .get(0);
        assertThat(activity.activityDates().get(0).date()).hasValue(LocalDate.of(2012, 5, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-5-1", "20120501", "2012-02-30", "2012-05-01T00:00:00", "2012-05-01+8", "01/05/2012"})
    void doesNotTakeAnotherTextForADate(String date) throws IOException {
        List<Problem> problems = new java.util.ArrayList<>();
        IatiActivity activity = read(activity("<activity-date iso-date='" + date + "'/>"), problems)
                .get(0);
        assertThat(activity.activityDates().get(0).date()).isEmpty();
        assertThat(problems).extracting(Problem::code).containsExactly(IatiProblem.UNREADABLE_VALUE);
    }

    @Test
    void takesAnEmptyAttributeForAnAbsentOne() throws IOException {
        IatiActivity activity = read(activity(
                        "<transaction humanitarian=''><value currency='' value-date=''>5</value></transaction>"))
                .get(0);
        Transaction transaction = activity.transactions().get(0);
        assertThat(transaction.humanitarian()).isEmpty();
        assertThat(transaction.value().orElseThrow().currency()).isEmpty();
        assertThat(transaction.value().orElseThrow().valueDate()).isEmpty();
        assertThat(transaction.value().orElseThrow().extras().attributes()).hasSize(2);
    }

    @Test
    void readsNumbersWithBlanksAndKeepsTheirForm() throws IOException {
        IatiActivity activity = read(activity("<transaction><value>\n -012.50 </value></transaction>"))
                .get(0);
        assertThat(activity.transactions().get(0).value().orElseThrow().amount())
                .hasValue(new BigDecimal("-12.50"));
        assertThat(activity.transactions().get(0).value().orElseThrow().extras().text())
                .isEqualTo("\n -012.50 ");
    }

    @Test
    void keepsWhatOthersAdd() throws IOException {
        IatiActivity activity = read("<iati-activities version='2.03' xmlns:x='urn:x'>"
                        + "<iati-activity x:a='1'><x:b><c d='2'>text</c></x:b></iati-activity></iati-activities>")
                .get(0);
        assertThat(activity.extras().attributes()).containsEntry(XmlName.of("urn:x", "x", "a"), "1");
        assertThat(activity.extras().elements().get(0).children().get(0).text()).isEqualTo("text");
    }

    @Test
    void tellsWhatTheStandardDoesNotKnow() throws IOException {
        List<Problem> problems = new java.util.ArrayList<>();
        read(activity("<titel/><title colour='red'>text<narrative/></title><title/>"), problems);
        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly(
                        IatiProblem.UNKNOWN_ELEMENT,
                        IatiProblem.UNKNOWN_ATTRIBUTE,
                        IatiProblem.TEXT_OUT_OF_PLACE,
                        IatiProblem.ELEMENT_REPEATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void readsAnyEncoding(String encoding) throws IOException {
        String xml = "<?xml version='1.0' encoding='" + encoding + "'?>"
                + activity("<title><narrative>Año señalado</narrative></title>");
        List<Problem> problems = new java.util.ArrayList<>();
        IatiActivity activity = read(xml.getBytes(Charset.forName(encoding)), IatiReader.LIMITS, problems)
                .get(0);
        assertThat(problems).isEmpty();
        assertThat(activity.title().orElseThrow().narratives())
                .extracting(Narrative::text)
                .containsExactly("Año señalado");
    }

    @Test
    void readsAfterAByteOrderMarkAndPacked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(
                    ("\uFEFF" + activity("<iati-identifier> A-1 </iati-identifier>")).getBytes(StandardCharsets.UTF_8));
        }
        IatiActivity activity = read(bytes.toByteArray(), IatiReader.LIMITS, new java.util.ArrayList<>())
                .get(0);
        assertThat(activity.iatiIdentifier().orElseThrow().text()).isEqualTo(" A-1 ");
        assertThat(activity.identifier()).isEqualTo("A-1");
    }

    @Test
    void keepsWhatStandsBeforeASecondRoot() throws IOException {
        List<Problem> problems = new java.util.ArrayList<>();
        assertThat(read(activity("") + "\n<?xml version='1.0'?>" + activity(""), problems))
                .hasSize(1);
        assertThat(problems).extracting(problem -> problem.code().id()).containsExactly("second_root");
    }

    @Test
    void tellsXmlOfAnotherKind() throws IOException {
        List<Problem> problems = new java.util.ArrayList<>();
        assertThat(read("<rss version='2.0'><channel/></rss>", problems)).isEmpty();
        assertThat(problems).extracting(Problem::code).containsExactly(IatiProblem.NOT_IATI);
        assertThat(problems.get(0).message()).contains("rss", "iati-activities");
    }

    @Test
    void refusesARecordThatIsTooLargeAndGoesOn() throws IOException {
        String large = "<transaction><value>1</value></transaction>".repeat(20);
        String xml = "<iati-activities version='2.03'><iati-activity/><iati-activity>" + large
                + "</iati-activity><iati-activity hierarchy='2'/></iati-activities>";
        List<Problem> problems = new java.util.ArrayList<>();
        List<IatiActivity> activities =
                read(xml.getBytes(StandardCharsets.UTF_8), IatiReader.LIMITS.withValuesPerRecord(20), problems);
        assertThat(activities).extracting(IatiActivity::hierarchy).hasSize(2);
        assertThat(problems).extracting(Problem::code).containsExactly(IatiProblem.ACTIVITY_TOO_LARGE);
    }

    @Test
    void translatesVersion1AndKeepsWhatWasPublished() throws IOException {
        IatiActivity activity = read("""
                <iati-activities version='1.03'><iati-activity xml:lang='en'>
                <title xml:lang='en'>Roads</title><title xml:lang='es'>Caminos</title>
                <activity-date type='start-actual'>2011-04-01</activity-date>
                <other-identifier owner-ref='GB-1' owner-name='DFID'>113</other-identifier>
                <activity-website>https://example.org/roads</activity-website>
                <location><coordinates latitude='1.5' longitude='-2' precision='1'/>
                <gazetteer-entry gazetteer-ref='GEO'>3582677</gazetteer-entry></location>
                <transaction><transaction-type code='D'>Disbursement</transaction-type></transaction>
                </iati-activity></iati-activities>""").get(0);
        assertThat(activity.title().orElseThrow().narratives())
                .extracting(Narrative::text)
                .containsExactly("Roads", "Caminos");
        assertThat(activity.activityDates().get(0).type())
                .hasValue(IatiCode.of("ActivityDateType", "2", "start-actual"));
        assertThat(activity.activityDates().get(0).date()).hasValue(LocalDate.of(2011, 4, 1));
        assertThat(activity.otherIdentifiers().get(0).ref()).hasValue("113");
        assertThat(activity.otherIdentifiers().get(0).ownerOrg().orElseThrow().ref())
                .hasValue("GB-1");
        assertThat(activity.documentLinks().get(0).url()).hasValue("https://example.org/roads");
        Location location = activity.locations().get(0);
        assertThat(location.point().orElseThrow().pos().orElseThrow().text()).isEqualTo("1.5 -2");
        assertThat(location.locationIds().get(0).code().orElseThrow()).hasToString("GeographicVocabulary:G1:3582677");
        assertThat(activity.transactions()
                        .get(0)
                        .transactionType()
                        .flatMap(Coded::code)
                        .orElseThrow()
                        .published())
                .hasValue("D");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "version='1.00'", "version='TEXT'"})
    void readsFilesWithoutKnownVersionInEitherForm(String version) throws IOException {
        List<Problem> problems = new java.util.ArrayList<>();
        List<IatiActivity> activities = read(
                "<iati-activities " + version + "><iati-activity><title>A</title></iati-activity><iati-activity>"
                        + "<title><narrative>A</narrative></title></iati-activity></iati-activities>",
                problems);
        assertThat(activities)
                .allSatisfy(
                        activity -> assertThat(activity.title().orElseThrow().narratives())
                                .extracting(Narrative::text)
                                .containsExactly("A"));
        assertThat(problems).extracting(Problem::code).containsExactly(IatiProblem.UNKNOWN_IATI_VERSION);
    }
}
