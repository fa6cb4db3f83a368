package org.cauce.io.iati.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.io.Resources;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files compared with the schema of the standard. */
class SchemaValidationTest {
    @TempDir
    private Path folder;

    private Path file(String text) {
        try {
            return Files.writeString(folder.resolve("file.xml"), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path schemas() {
        try {
            return Path.of(
                    Resources.getResource(SchemaValidationTest.class, "schemas").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void checksTheSchemaFromTheFolderAndNowhereElse() {
        String text = "<iati-activities version=\"2.03\"><iati-activity><iati-identifier>a</iati-identifier>"
                + "<activity-date iso-date=\"soon\"/><activity-date iso-date=\"soon\"/><activity-date/>"
                + "</iati-activity></iati-activities>";
        ValidationReport report =
                IatiValidator.builder().schemas(schemas()).only("0.3.1").build().validate(file(text));

        assertThat(report.findings())
                .extracting(Finding::message, finding -> finding.found().orElse(""), Finding::times)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("The value of an attribute is not of its type.", "soon", 2),
                        org.assertj.core.groups.Tuple.tuple("An attribute is missing.", "", 1));
        assertThat(report.findings().get(1).cure()).isEqualTo("Add the attribute iso-date.");
        assertThat(report.isValid()).isFalse();
    }

    @Test
    void speaksOfTheSchemaAlikeInEveryLanguage() {
        String text = "<iati-activities version=\"2.03\"><iati-activity/></iati-activities>";
        IatiValidator validator =
                IatiValidator.builder().schemas(schemas()).only("0.3.1").build();
        ValidationReport english = validator.validate(file(text));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPAN);
            assertThat(validator.validate(file(text))).isEqualTo(english);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(english.findings().get(0).cure()).isEqualTo("Add one of iati-identifier.");
    }

    @Test
    void saysWhichSchemaIsMissing() {
        ValidationReport report = IatiValidator.builder()
                .schemas(schemas())
                .build()
                .validate(file(IatiValidatorTest.WHOLE.replace("2.03", "2.02")));

        assertThat(report.rules()).containsOnlyKeys("C0.3.2");
    }

    @Test
    void refusesAFolderOfSchemasThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IatiValidator.builder().schemas(folder.resolve("none")))
                .withMessageContaining("none");
    }
}
