package org.cauce.io.iati.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.cauce.io.ReadLimits;
import org.cauce.io.Severity;
import org.cauce.io.iati.codelist.CodeLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IatiValidatorTest {
    static final String WHOLE = """
            <iati-activities version="2.03">
              <iati-activity default-currency="EUR" xml:lang="en">
                <iati-identifier>GB-CHC-1-a</iati-identifier>
                <reporting-org ref="GB-CHC-1" type="21"/>
                <title><narrative>Water</narrative></title>
                <activity-date type="1" iso-date="2020-01-01"/>
                <recipient-country code="SV"/>
                <sector code="14030"/>
              </iati-activity>
            </iati-activities>
            """;

    @TempDir
    private Path folder;

    private Path file(String text) {
        return file("file.xml", text);
    }

    private Path file(String name, String text) {
        try {
            Files.createDirectories(folder.resolve(name).resolveSibling(""));
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> rules(String text) {
        return IatiValidator.create().validate(file(text)).findings().stream()
                .map(Finding::rule)
                .toList();
    }

    @Test
    void findsNothingInAGoodFile() {
        ValidationReport report = IatiValidator.create().validate(file(WHOLE));

        assertThat(report.findings()).isEmpty();
        assertThat(report.isValid()).isTrue();
        assertThat(report.files()).singleElement().satisfies(file -> {
            assertThat(file.kind()).contains(FileKind.ACTIVITIES);
            assertThat(file.version()).contains("2.03");
            assertThat(file.records()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html/>                                        | 0.2.1",
                "<iati-activities xmlns='urn:x' version='2.03'/> | 0.2.1",
                "<iati-activities/>                             | 0.6.1",
                "<iati-activities version='1.05'/>              | 0.6.1",
                "<iati-activities version=' 2.03'/>             | 0.6.1",
                "<iati-organisations version='2.04'/>           | 0.6.1",
                "<iati-activities version='2.03'>               | 0.1.1",
                "<iati-activities version='2.03'></other>       | 0.1.1",
                "not XML                                        | 0.1.1",
                "<!DOCTYPE a><iati-activities version='2.03'/>  | C0.1.2"
            })
    void refusesWhatIsNoFileOfIati(String text, String rule) {
        assertThat(rules(text)).containsExactly(rule);
    }

    @Test
    void tellsWhatStandsBeforeASecondRoot() {
        assertThat(rules(WHOLE.replace("<recipient-country code=\"SV\"/>", "<recipient-country code=\"XY\"/>") + WHOLE))
                .containsExactly("9.50.1", "0.1.1");
    }

    @Test
    void tellsWhatStandsBeforeABreak() {
        String broken = WHOLE.replace("SV", "XY").replace("</iati-activities>", "");

        assertThat(rules(broken)).containsExactly("9.50.1", "0.1.1");
    }

    @Test
    void endsForEveryPlaceWhereAFileMayBreakOff() {
        for (int end = 0; end < WHOLE.stripTrailing().length(); end++) {
            ValidationReport report = IatiValidator.create().validate(file(WHOLE.substring(0, end)));

            assertThat(report.isValid())
                    .as("broken off after %d characters", end)
                    .isFalse();
        }
    }

    @Test
    void readsPackedFiles() throws IOException {
        Path packed = folder.resolve("file.xml.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(WHOLE.replace("SV", "XY").getBytes(StandardCharsets.UTF_8));
        }

        assertThat(IatiValidator.create().validate(packed).count("9.50.1")).isEqualTo(1);
    }

    @Test
    void namesPlaceAndCure() {
        Finding finding = IatiValidator.create()
                .validate(file(WHOLE.replace("SV", "XY")))
                .findings()
                .get(0);

        assertThat(finding.toString())
                .isEqualTo(
                        "file.xml:7:5 iati-activity/recipient-country/@code error 9.50.1: This is no code of the list"
                                + " Country. Found: XY. Write a code of the list Country.");
        assertThat(finding.activity()).contains("GB-CHC-1-a");
        assertThat(finding.location().line()).hasValue(7);
        assertThat(finding.severity().severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void comparesDatesWithTheClockThatIsGiven() {
        Path file = file(WHOLE.replace("type=\"1\" iso-date=\"2020", "type=\"2\" iso-date=\"2020"));

        assertThat(at("2019-12-31T23:59:59Z").validate(file).count("11.1.4")).isEqualTo(1);
        assertThat(at("2020-01-01T00:00:00Z").validate(file).count("11.1.4")).isZero();
    }

    private static IatiValidator at(String now) {
        return IatiValidator.builder().clock(() -> Instant.parse(now)).build();
    }

    @Test
    void ordersFindingsByPlaceWithinARecord() {
        String text = WHOLE.replace("SV", "XY").replace("14030", "1").replace("type=\"21\"", "type=\"2x\"");
        ValidationReport report = IatiValidator.create().validate(file(text));

        assertThat(report.findings()).extracting(Finding::rule).containsExactly("9.54.1", "9.50.1", "9.76.1");
        assertThat(IatiValidator.create().validate(file(text))).isEqualTo(report);
    }

    @Test
    void findsIdentifiersThatRepeat() {
        String record = WHOLE.substring(WHOLE.indexOf('\n') + 1, WHOLE.indexOf("</iati-activities>"));
        ValidationReport report = IatiValidator.create()
                .validate(file(WHOLE.replace("</iati-activities>", record + record + "</iati-activities>")));

        assertThat(report.findings()).extracting(Finding::rule).containsExactly("1.1.2", "1.1.2");
        assertThat(report.findings())
                .extracting(finding -> finding.line().orElse(0))
                .containsExactly(11L, 19L);
        assertThat(report.files().get(0).recordsWithErrors()).isEqualTo(2);
    }

    @Test
    void countsWhatRepeatsInARecordAsOneFinding() {
        String text = WHOLE.replace("xml:lang=\"en\"", "")
                .replace("<narrative>Water</narrative>", "<narrative>Water</narrative><narrative>Agua</narrative>");
        Finding finding = IatiValidator.create().validate(file(text)).findings().get(0);

        assertThat(finding.rule()).isEqualTo("4.1.1");
        assertThat(finding.times()).isEqualTo(2);
    }

    @Test
    void asksOnlyTheRulesThatAreChosen() {
        Path file = file(WHOLE.replace("SV", "XY").replace("14030", "1"));

        assertThat(IatiValidator.builder().only("9.50.1").build().validate(file).rules())
                .containsOnlyKeys("9.50.1");
        assertThat(IatiValidator.builder()
                        .without("9.50.1")
                        .build()
                        .validate(file)
                        .rules())
                .containsOnlyKeys("9.76.1");
    }

    @Test
    void takesRulesForMoreOrLessBad() {
        ValidationReport report = IatiValidator.builder()
                .severity("9.50.1", FindingSeverity.ADVISORY)
                .severity("3.1.4", FindingSeverity.CRITICAL)
                .build()
                .validate(file(WHOLE.replace("code=\"SV\"", "code=\"XY\" percentage=\"40\"")));

        assertThat(report.findings())
                .extracting(Finding::severity)
                .containsExactly(FindingSeverity.CRITICAL, FindingSeverity.ADVISORY);
    }

    @Test
    void refusesRulesThatDoNotExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IatiValidator.builder().only("6.1").build())
                .withMessageContaining("no rule 6.1");
    }

    @Test
    void countsWhatItDoesNotKeep() {
        ValidationReport report = IatiValidator.builder()
                .kept(1)
                .build()
                .validate(file(WHOLE.replace("SV", "XY").replace("14030", "1")));

        assertThat(report.findings()).hasSize(1);
        assertThat(report.omitted()).isEqualTo(1);
        assertThat(report.count(FindingSeverity.ERROR)).isEqualTo(2);
    }

    @Test
    void tellsFindingsOneByOneWithoutKeepingThem() {
        List<Finding> told = new ArrayList<>();
        ValidationReport report =
                IatiValidator.create().validate(file(WHOLE.replace("SV", "XY").replace("14030", "1")), told::add);

        assertThat(told).extracting(Finding::rule).containsExactly("9.50.1", "9.76.1");
        assertThat(report.findings()).isEmpty();
        assertThat(report.count(FindingSeverity.ERROR)).isEqualTo(2);
    }

    @Test
    void goesThroughFoldersInTheOrderOfNames() {
        file("b/two.xml", WHOLE);
        file("a.xml", WHOLE);
        file("b/notes.txt", "not XML");

        assertThat(IatiValidator.create().validate(folder).files())
                .extracting(ValidatedFile::name)
                .containsExactly("a.xml", "two.xml");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IatiValidator.create().validate(folder.resolve("none.xml")))
                .withMessageContaining("none.xml");
    }

    @Test
    void looksCodesUpInTheListsThatAreGiven() {
        CodeLists changed =
                CodeLists.bundled().with(CodeLists.bundled().of("Sector").withItems(List.of()));

        assertThat(IatiValidator.builder()
                        .codeLists(changed)
                        .build()
                        .validate(file(WHOLE))
                        .rules())
                .containsOnlyKeys("9.76.1");
    }

    @Test
    void takesWithdrawnCodes() {
        String withdrawn = CodeLists.bundled().of("Sector").items().stream()
                .filter(item -> item.isWithdrawn())
                .findFirst()
                .orElseThrow()
                .code();

        assertThat(rules(WHOLE.replace("14030", withdrawn))).isEmpty();
    }

    @Test
    void leavesForeignElementsAndAttributesAlone() {
        String text = WHOLE.replace("<iati-activities ", "<iati-activities xmlns:x=\"urn:x\" ")
                .replace("<sector ", "<x:sector code=\"none\"/><sector x:vocabulary=\"99\" x:percentage=\"7\" ");

        assertThat(rules(text)).isEmpty();
    }

    @Test
    void saysThatARecordIsTooLargeAndGoesOn() {
        String large = WHOLE.replace("</iati-activities>", "")
                + "<iati-activity><iati-identifier>large</iati-identifier>"
                + "<sector code=\"1\"/>".repeat(1_000) + "</iati-activity>"
                + WHOLE.substring(WHOLE.indexOf('\n')).replace("SV", "XY").replace("-1-a", "-1-b");
        ValidationReport report =
                IatiValidator.builder().recordBytes(100_000).build().validate(file(large));

        assertThat(report.rules().keySet()).containsExactly("9.50.1", "9.76.1", "C0.4.1");
        assertThat(report.count("9.76.1")).isEqualTo(1_000);
        assertThat(report.count("C0.4.1")).isEqualTo(1);
    }

    @Test
    void looksAtSomeVocabulariesOfARecordThatUsesThousands() {
        StringBuilder sectors = new StringBuilder();
        for (int i = 100; i < 10_100; i++) {
            sectors.append("<sector vocabulary=\"").append(i).append("\" code=\"x\" percentage=\"5\"/>");
        }
        ValidationReport report = IatiValidator.create()
                .validate(file(WHOLE.replace("<sector code=\"14030\"/>", "<sector code=\"14030\"/>" + sectors)));

        assertThat(report.count("C0.4.2")).isEqualTo(1);
        assertThat(report.count("2.1.4")).isEqualTo(64);
    }

    @Test
    void refusesWhatGoesBeyondTheLimits() {
        ReadLimits low = ReadLimits.builder().depth(3).build();

        assertThat(IatiValidator.builder()
                        .limits(low)
                        .build()
                        .validate(file(WHOLE))
                        .rules())
                .containsOnlyKeys("C0.1.2");
    }

    @Test
    void listsItsRulesEachOnce() {
        assertThat(IatiValidator.create().rules())
                .hasSizeGreaterThan(200)
                .doesNotHaveDuplicates()
                .allSatisfy(rule -> {
                    assertThat(rule.id()).matches("C?\\d+\\.\\d+\\.\\d+");
                    assertThat(rule.message()).isNotBlank().endsWith(".");
                    assertThat(rule.cure()).isNotBlank().endsWith(".");
                    assertThat(rule.isOwn()).isEqualTo(rule.id().startsWith("C"));
                });
    }
}
