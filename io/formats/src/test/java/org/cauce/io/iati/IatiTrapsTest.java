package org.cauce.io.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.analysis.EffectiveValues;
import org.cauce.io.iati.analysis.counting.ActivityCount;
import org.cauce.io.iati.analysis.counting.ActivityIndex;
import org.cauce.io.iati.analysis.counting.CountingPolicy;
import org.cauce.io.iati.common.IatiCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Traps of real files that lie between the types: identifiers, the order of version 1, rare elements, declarations. */
class IatiTrapsTest {
    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        Path file = folder.resolve("published.xml");
        Files.writeString(file, text);
        return file;
    }

    private static List<IatiActivity> read(Path file) throws IOException {
        try (IatiReader<IatiActivity> in = IatiReader.open(file)) {
            return in.stream().toList();
        }
    }

    private Path copy(Path file) throws IOException {
        Path copy = folder.resolve("copy.xml");
        try (IatiReader<IatiActivity> in = IatiReader.open(file);
                IatiWriter out = IatiWriter.create(copy, in.header())) {
            for (IatiActivity activity : in) {
                out.write(activity);
            }
            out.finish();
        }
        return copy;
    }

    @Test
    void identifiersMatchWithoutTheirBlanksAndWithTheirCaseAndAreKeptAsPublished() throws IOException {
        String activity =
                "<iati-activity><iati-identifier>%s</iati-identifier><reporting-org ref='GB-1'/></iati-activity>";
        Path file = file("<iati-activities version='2.03'>" + activity.formatted(" GB-1-a\n")
                + activity.formatted("GB-1-a") + activity.formatted("GB-1-A") + "</iati-activities>");
        List<IatiActivity> activities = read(file);

        ActivityIndex.Builder index = ActivityIndex.builder();
        activities.forEach(one -> index.add("published.xml", one));
        ActivityCount count = ActivityCount.of(
                index.build(),
                new CountingPolicy(
                        CountingPolicy.Levels.AS_PUBLISHED,
                        CountingPolicy.Duplicates.KEEP_ALL,
                        CountingPolicy.Republished.INCLUDE));
        assertThat(activities.stream().map(IatiActivity::identifier)).containsExactly("GB-1-a", "GB-1-a", "GB-1-A");
        assertThat(count.counted().stream().map(entry -> entry.identifier()).distinct())
                .containsExactly("GB-1-a", "GB-1-A");
        assertThat(Files.readString(copy(file))).contains(" GB-1-a\n");
    }

    @Test
    void defaultsOfVersion1HoldForTransactionsThatStandBeforeThem() throws IOException {
        Path file = file("""
                <iati-activities version="1.03"><iati-activity default-currency="GBP">
                <transaction><value value-date="2012-01-01">5</value><transaction-type code="D"/></transaction>
                <default-flow-type code="10"/><default-finance-type code="110"/><iati-identifier>X</iati-identifier>
                </iati-activity></iati-activities>""");
        IatiActivity whole = read(file).get(0);
        Transaction transaction = whole.transactions().get(0);
        EffectiveValues values = EffectiveValues.of(whole);

        assertThat(values.money(transaction).currency().value()).hasToString("Optional[GBP]");
        assertThat(values.flowType(transaction).value().map(IatiCode::value)).contains("10");
        try (TransactionReader in = TransactionReader.open(file)) {
            assertThat(in.nextActivity()).isTrue();
            assertThat(EffectiveValues.of(in.activity())
                            .flowType(in.transactions().next())
                            .value()
                            .map(IatiCode::value))
                    .contains("10");
        }
    }

    @Test
    void elementsThatHardlyAnybodyUsesAreCarried() throws IOException {
        Path file = file("""
                <iati-activities version="2.03"><iati-activity>
                <capital-spend percentage="88.8"/>
                <country-budget-items vocabulary="4"><budget-item code="1.1.1" percentage="50">
                <description><narrative>half</narrative></description></budget-item></country-budget-items>
                <default-tied-status code="3"/>
                <fss extraction-date="2014-05-06" priority="1" phaseout-year="2016"><forecast year="2014" currency="GBP"
                value-date="2013-07-03">3000</forecast></fss>
                <crs-add channel-code="21039"><other-flags code="1" significance="1"/><loan-terms rate-1="4" rate-2="3">
                <repayment-type code="1"/><repayment-plan code="4"/><commitment-date iso-date="2013-09-01"/>
                </loan-terms><loan-status year="2014" currency="GBP" value-date="2013-05-24"><interest-received>200000
                </interest-received></loan-status></crs-add>
                <legacy-data name="Project Status" value="7" iati-equivalent="activity-status"/>
                </iati-activity></iati-activities>""");

        assertThat(XmlTree.read(file).differences(XmlTree.read(copy(file)))).isEmpty();
        assertThat(read(file).get(0).extras().elements()).isEmpty();
    }

    @Test
    void aPrefixThatOnlyAValueUsesKeepsItsDeclaration() throws IOException {
        Path file = file("""
                <iati-activities version="2.03" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><iati-activity>
                <title xmlns:t="urn:t" xsi:type="t:text"><narrative>a</narrative></title>
                <x:more xmlns:x="urn:x"><x:n xmlns:xs="http://www.w3.org/2001/XMLSchema" xsi:type="xs:int">1</x:n></x:more>
                </iati-activity></iati-activities>""");
        String copy = Files.readString(copy(file));

        assertThat(copy).contains("xmlns:t=\"urn:t\"", "xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"");
        assertThat(read(folder.resolve("copy.xml"))).isEqualTo(read(file));
    }
}
