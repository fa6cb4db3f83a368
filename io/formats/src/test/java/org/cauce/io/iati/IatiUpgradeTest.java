package org.cauce.io.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.cauce.io.Problem;
import org.cauce.io.Shared;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.common.IatiProblem;
import org.cauce.io.iati.common.IatiStandard;
import org.cauce.io.iati.organisation.IatiOrganisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** Files that are written in version 2.03, whatever was read. */
class IatiUpgradeTest {
    @TempDir
    private Path folder;

    private final List<Problem> read = new ArrayList<>();
    private final List<Problem> written = new ArrayList<>();

    static Stream<Path> files() {
        return Stream.of("iati/data/real", "iati/data/examples", "iati/data/derived", "iati/data/testfiles/datastore")
                .flatMap(place -> Shared.in(place, ".xml").stream());
    }

    private Path upgrade(Path from) throws IOException {
        Path to = folder.resolve("new.xml");
        if (IatiReader.standardOf(from) == IatiStandard.ORGANISATIONS) {
            try (IatiReader<IatiOrganisation> in =
                            IatiReader.openOrganisations(from).onProblem(read::add);
                    IatiWriter out = IatiWriter.upgrading(to, in.header()).onProblem(written::add)) {
                for (IatiOrganisation organisation : in) {
                    out.write(organisation);
                }
                out.finish();
            }
        } else {
            try (IatiReader<IatiActivity> in = IatiReader.open(from).onProblem(read::add);
                    IatiWriter out = IatiWriter.upgrading(to, in.header()).onProblem(written::add)) {
                for (IatiActivity activity : in) {
                    out.write(activity);
                }
                out.finish();
            }
        }
        return to;
    }

    private Path upgrade(String activity) throws IOException {
        Path old = folder.resolve("old.xml");
        Files.writeString(old, activity);
        return upgrade(old);
    }

    private static Schema schema(IatiStandard standard) throws SAXException {
        String name = standard == IatiStandard.ACTIVITIES ? "activities" : "organisations";
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Shared.path("iati/schemas/2.03/iati-" + name + "-schema.xsd")
                        .toFile());
    }

    private static boolean isValid(Path file) throws IOException, SAXException {
        try {
            schema(IatiReader.standardOf(file)).newValidator().validate(new StreamSource(file.toFile()));
            return true;
        } catch (SAXException e) {
            return false;
        }
    }

    private boolean isMissing() {
        return written.stream().anyMatch(problem -> problem.code() == IatiProblem.MISSING_IN_UPGRADE);
    }

    private boolean hasUnreadable() {
        return read.stream().anyMatch(problem -> problem.code() == IatiProblem.UNREADABLE_VALUE);
    }

    @ParameterizedTest
    @MethodSource("files")
    void writesAValidFileUnlessItSaysWhatIsMissing(Path file) throws Exception {
        boolean isValid = isValid(upgrade(file));
        assertThat(isValid || isMissing() || hasUnreadable()).isTrue();
        assertThat(isValid && isMissing()).as("reports what is not missing").isFalse();
    }

    @ParameterizedTest
    @MethodSource("files")
    void leavesNothingOutOfAFileThatIsValidAlready(Path file) throws Exception {
        boolean isCurrent;
        try (IatiReader<IatiActivity> in = IatiReader.open(file)) {
            isCurrent = in.header().version().toString().equals("2.03");
        }
        assumeTrue(isCurrent && isValid(file), "of another version, or not valid");
        Path same = upgrade(file);
        assertThat(written)
                .allMatch(problem -> problem.location()
                        .pointer()
                        .orElseThrow()
                        .endsWith("/organisation-identifier/@{http://www.w3.org/2001/XMLSchema-instance}xsi:type"));
        assertThat(isValid(same)).isTrue();
    }

    @Test
    void saysWhatHasNoPlaceAndWhatIsMissing() throws IOException {
        Path upgraded = upgrade("""
                <iati-activities version="1.04"><iati-activity version="1.04" hierarchy="">
                <iati-identifier>HN-1</iati-identifier>
                <title xml:lang="en">Roads</title><description/>
                <other-identifier owner-ref="GB-1">113</other-identifier>
                <related-activity ref="HN-2" type="1">Bridges</related-activity>
                <planned-disbursement updated="2013-01-02"><period-start iso-date="2013-01-01"/>
                <value value-date="2013-01-01">5</value></planned-disbursement>
                </iati-activity></iati-activities>""");
        assertThat(written)
                .allMatch(problem ->
                        problem.location().record().filter("HN-1"::equals).isPresent())
                .extracting(problem -> problem.code().id() + " "
                        + problem.location().pointer().orElseThrow()
                        + problem.found().map(text -> " = " + text).orElse(""))
                .containsExactlyInAnyOrder(
                        "no_place_in_upgrade iati-activity/@version = 1.04",
                        "missing_in_upgrade iati-activity/other-identifier/@type",
                        "no_place_in_upgrade iati-activity/planned-disbursement/@updated = 2013-01-02",
                        "no_place_in_upgrade iati-activity/related-activity = Bridges",
                        "missing_in_upgrade iati-activity/reporting-org",
                        "missing_in_upgrade iati-activity/description",
                        "missing_in_upgrade iati-activity/participating-org",
                        "missing_in_upgrade iati-activity/activity-status",
                        "missing_in_upgrade iati-activity/activity-date");
        assertThat(Files.readString(upgraded)).contains("HN-2").doesNotContain("Bridges", "updated", "hierarchy");
    }

    @Test
    void keepsWhatIsOfOtherNamespaces() throws IOException {
        Path upgraded = upgrade("""
                <iati-activities version="2.01" xmlns:x="urn:x"><iati-activity x:a="1">
                <iati-identifier>HN-1</iati-identifier><x:b><x:c/></x:b>
                <transaction x:d="2"><x:e>3</x:e></transaction></iati-activity><x:f/></iati-activities>""");
        assertThat(Files.readString(upgraded))
                .contains("x:a=\"1\"", "<x:c/>", "<transaction x:d=\"2\">", "<x:e>3</x:e>");
        assertThat(written).extracting(Problem::code).containsOnly(IatiProblem.MISSING_IN_UPGRADE);
    }

    @Test
    void givesAreasOfVersion1TheirVocabularies() throws IOException {
        Path upgraded = upgrade("""
                <iati-activities version="1.03"><iati-activity><location>
                <administrative country="HN" adm1="HND001">Atlántida</administrative>
                </location></iati-activity></iati-activities>""");
        assertThat(Files.readString(upgraded).lines().map(String::strip))
                .containsSubsequence(
                        "<location>",
                        "<administrative level=\"0\" vocabulary=\"A4\" code=\"HN\"/>",
                        "<administrative level=\"1\" vocabulary=\"A2\" code=\"HND001\"/>",
                        "</location>");
        assertThat(written)
                .filteredOn(problem -> problem.code() == IatiProblem.NO_PLACE_IN_UPGRADE)
                .singleElement()
                .satisfies(problem -> assertThat(problem.found()).contains("Atlántida"));
    }
}
