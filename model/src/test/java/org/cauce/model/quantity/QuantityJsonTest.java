package org.cauce.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityJsonTest {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().registerModules(new GuavaModule(), new Jdk8Module(), new JavaTimeModule());

    static Stream<Object> scalars() {
        return Stream.of(
                Unit.PERCENT_OF_GDP,
                Bound.MORE_THAN,
                Magnitude.BILLION,
                Fraction.of(1, 3),
                Interval.parse("[117.1, 142.5)"),
                Interval.parse("(-∞, 19)"),
                Estimate.parse("135.29 [117.1, 142.5) percent"),
                Estimate.parse("12 percent"),
                PriceBasis.CURRENT,
                PriceBasis.constant(2015, PriceBasis.Prices.RECIPIENT),
                PriceBasis.Prices.PROVIDER,
                Money.parse("USD 221600000.05 constant-2015"));
    }

    @ParameterizedTest
    @MethodSource("scalars")
    void writesScalarsAsTheirText(Object scalar) throws JsonProcessingException {
        String json = MAPPER.writeValueAsString(scalar);
        assertThat(json).isEqualTo("\"" + scalar + "\"");
        assertThat(MAPPER.readValue(json, scalar.getClass())).isEqualTo(scalar);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "nearly 4 million; persons",
                "$221.6 million; USD",
                "less than 19%; percent",
                "A third; percent",
                "one of the top three; rank",
                "the majority; percent",
                "several; count"
            })
    void readsTheQuantityThatItWrote(String printed, String unit) throws JsonProcessingException {
        Quantity quantity = Quantity.findPrinted(printed, Unit.of(unit)).orElseThrow();
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(quantity), Quantity.class))
                .isEqualTo(quantity);
    }

    @Test
    void writesTheBoundAlwaysAndAbsentPartsNever() throws JsonProcessingException {
        assertThat(MAPPER.writeValueAsString(Quantity.of("0.10", Unit.PERCENT)))
                .isEqualTo("{\"number\":0.1,\"bound\":\"exact\",\"unit\":\"percent\"}");
    }

    @Test
    void writesAllThatWasPrinted() throws JsonProcessingException {
        Quantity aid = Quantity.findPrinted("nearly $221.6 million", Unit.USD).orElseThrow();
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(aid)))
                .isEqualTo(MAPPER.readTree("{\"number\":221600000,\"bound\":\"nearly\",\"unit\":\"USD\","
                        + "\"printed\":\"nearly $221.6 million\",\"qualifier\":\"nearly\",\"magnitude\":\"million\","
                        + "\"decimals\":1}"));
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "1.485E9, 1485000000",
        "1E+30, 1000000000000000000000000000000",
        "12345678901234567890.123456789012345678, 12345678901234567890.123456789012345678",
        "0.30000000000000004, 0.30000000000000004"
    })
    void writesEveryDigitWithoutExponent(String number, String json) throws JsonProcessingException {
        Quantity quantity = Quantity.of(new BigDecimal(number), Unit.RATIO);
        assertThat(MAPPER.writeValueAsString(quantity)).startsWith("{\"number\":" + json + ",");
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(quantity), Quantity.class))
                .isEqualTo(quantity);
    }

    @Test
    void readsEveryNumberThatItWrote() throws JsonProcessingException {
        for (int seed = 0; seed < 2_000; seed++) {
            Samples samples = new Samples(seed);
            Quantity quantity = Quantity.of(samples.wide(), samples.unit());
            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(quantity), Quantity.class))
                    .as("seed %d", seed)
                    .isEqualTo(quantity);
        }
    }

    @Test
    void takesAMissingBoundAsExact() throws JsonProcessingException {
        assertThat(MAPPER.readValue("{\"number\":1.50,\"unit\":\"percent\"}", Quantity.class))
                .isEqualTo(Quantity.of("1.5", Unit.PERCENT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"unit\":\"percent\"}",
                "{\"number\":1}",
                "{\"number\":1,\"unit\":\"Percent\"}",
                "{\"number\":1,\"unit\":\"percent\",\"bound\":\"perhaps\"}",
                "{\"number\":1e999999999,\"unit\":\"percent\"}",
                "{\"number\":1,\"unit\":\"percent\",\"colour\":\"red\"}"
            })
    void refusesWhatIsNoQuantity(String json) {
        assertThatExceptionOfType(JsonMappingException.class).isThrownBy(() -> MAPPER.readValue(json, Quantity.class));
    }
}
