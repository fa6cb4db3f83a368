package org.cauce.io.iati.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidationReportTest {
    private static final String TEXT =
            "<iati-activities version=\"2.03\"><iati-activity><recipient-country code=\"XY\" percentage=\"4\"/>"
                    + "<recipient-country code=\"XZ\"/></iati-activity></iati-activities>";

    @TempDir
    private Path folder;

    private ValidationReport report() throws IOException {
        return IatiValidator.create().validate(Files.writeString(folder.resolve("file.xml"), TEXT));
    }

    @Test
    void isTheSameAfterJson() throws IOException {
        ValidationReport report = report();

        assertThat(ValidationReport.parse(report.toJson())).isEqualTo(report);
    }

    @Test
    void writesPropertiesByTheirNamesAndNothingForWhatIsEmpty() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report().writeJson(out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"rule\" : \"9.50.1\"", "\"severity\" : \"error\"", "\"kind\" : \"iati-activities\"")
                .doesNotContain("null", "isValid", "\"valid\"", "\"activity\"");
    }

    @Test
    void refusesOtherJson() {
        assertThatIllegalArgumentException().isThrownBy(() -> ValidationReport.parse("{\"files\": 7}"));
    }

    @Test
    void ordersRulesByNumberAndOursLast() throws IOException {
        assertThat(report().rules().keySet()).containsExactly("3.1.1", "3.1.2", "6.2.2", "6.11.1", "9.50.1", "C1.1.1");
    }

    @Test
    void countsFindingsAndTimes() throws IOException {
        assertThat(report().count("9.50.1")).isEqualTo(2);
        assertThat(report().count("9.51.1")).isZero();
        assertThat(report()).hasToString("1 file, 1 record: 0 critical, 7 error, 0 warning, 0 advisory");
    }

    @Test
    void comparesRulesThatHaveNoNumbers() {
        assertThat(ValidationReport.BY_RULE.compare("house.a", "house.b")).isNegative();
    }
}
