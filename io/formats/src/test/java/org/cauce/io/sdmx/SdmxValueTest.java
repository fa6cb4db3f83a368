package org.cauce.io.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.io.ReadReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text in the place of a value states. */
class SdmxValueTest {
    @ParameterizedTest
    @CsvSource({
        "12.40,12.40",
        "-7,-7",
        "+7,7",
        ".5,0.5",
        "5.,5",
        "1.5E-7,0.00000015",
        "1.5e+3,1500",
        "2E3,2000",
        "-.25e1,-2.5"
    })
    void readsNumbersOfXmlSchema(String text, BigDecimal number) {
        SdmxValue value = SdmxValue.of("OBS_VALUE", text);

        assertThat(value.kind()).isEqualTo(SdmxValue.Kind.NUMBER);
        assertThat(value.number().orElseThrow()).isEqualByComparingTo(number);
        assertThat(value.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "+",
                ".",
                "-.",
                "e5",
                ".e5",
                "1e",
                "1e+",
                "1E5x",
                "1e5.0",
                "1x",
                "1.2.3",
                "1 000",
                "0x1F",
                "1f",
                "--1",
                "1-",
                "Infinity",
                "inf",
                "\u0661",
                "1:2",
                "1/2"
            })
    void takesAllElseForText(String text) {
        SdmxValue value = SdmxValue.of("OBS_VALUE", text);

        assertThat(value.kind()).isEqualTo(SdmxValue.Kind.TEXT);
        assertThat(value.number()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'',EMPTY",
        "NaN,MISSING",
        "nan,MISSING",
        "#N/A,MISSING",
        "INF,INFINITE",
        "-INF,INFINITE",
        "+INF,INFINITE"
    })
    void tellsMarksFromTexts(String text, SdmxValue.Kind kind) {
        assertThat(SdmxValue.of("OBS_VALUE", text).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "1e10", "1E-10", "1e+10", "12345678.5"})
    void readsNumbersAsLongAsTheLimit(String number) {
        Read read = read(number);

        assertThat(read.observations())
                .map(SdmxObservation::number)
                .containsExactly(Optional.of(new BigDecimal(number)));
        assertThat(read.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678901", "1e11", "1E-11", "1e+11", "1e999999999", "-123456789.0"})
    void refusesNumbersBeyondTheLimit(String number) {
        Read read = read(number);

        assertThat(read.count()).isEqualTo(new ReadReport.Count(1, 0, 1));
        assertThat(read.errors()).containsExactly("number_too_long");
        assertThat(read.problems().get(0).location().line()).hasValue(2);
        assertThat(read.problems().get(0).location().pointer()).contains("OBS_VALUE");
    }

    @Test
    void refusesExponentsThatNoNumberOfJavaHolds() {
        Read read = Read.text("STRUCTURE,STRUCTURE_ID,DIM,OBS_VALUE", "dataflow,A:B(1.0),x,1e9999999999");

        assertThat(read.errors()).containsExactly("number_too_long");
        assertThat(read.count()).isEqualTo(new ReadReport.Count(1, 0, 1));
    }

    /** A file of one value, of which a number may have ten characters and the exponent 10. */
    private static Read read(String number) {
        SdmxOptions options = SdmxOptions.builder()
                .addDimensions("DIM")
                .limits(SdmxOptions.LIMITS.withNumberLength(10))
                .build();
        return Read.text("STRUCTURE,STRUCTURE_ID,DIM,OBS_VALUE\ndataflow,A:B(1.0),x," + number + "\n", options);
    }

    @Test
    void areEqualByMeasureAndText() {
        SdmxValue value = SdmxValue.of("OBS_VALUE", "1.50");

        assertThat(value)
                .isEqualTo(SdmxValue.of("OBS_VALUE", "1.50"))
                .hasSameHashCodeAs(SdmxValue.of("OBS_VALUE", "1.50"))
                .isNotEqualTo(SdmxValue.of("OBS_VALUE", "1.5"))
                .isNotEqualTo(SdmxValue.of("OBS_VALUE1", "1.50"))
                .isNotEqualTo("1.50")
                .hasToString("OBS_VALUE=1.50");
        assertThat(Stream.of("1", "2", "3", "4")
                        .map(text -> SdmxValue.of("M", text).hashCode()))
                .doesNotHaveDuplicates();
    }
}
