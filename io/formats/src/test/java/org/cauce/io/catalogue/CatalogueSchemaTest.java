package org.cauce.io.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The schema is what the model's types say, no more and no less.
 *
 * <p>After a change of the model, run with {@code -Dcauce.schema.write=true} and commit the schema.
 */
class CatalogueSchemaTest {
    private static final Path SCHEMA = Path.of("src/main/resources/org/cauce/io/catalogue/cauce-catalogue.schema.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Set<ValidationMessage> validate(JsonNode file) {
        return Holder.SCHEMA.validate(file);
    }

    /** The schema is built once, and only for those tests that need it. */
    private static final class Holder {
        private static final JsonSchema SCHEMA =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(SchemaText.write());
    }

    @Test
    void saysWhatTheTypesOfTheModelSay() throws IOException {
        String text = SchemaText.write();
        if (Boolean.getBoolean("cauce.schema.write")) {
            Files.writeString(SCHEMA, text);
        }
        assertThat(Files.readString(SCHEMA))
                .as("the model has changed: run with -Dcauce.schema.write=true and commit %s", SCHEMA)
                .isEqualTo(text);
    }

    @Test
    void isASchemaItself() throws JsonProcessingException {
        JsonSchema meta = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(JSON.readTree(SchemaText.write()))).isEmpty();
    }

    @Test
    void comesWithTheLibrary() throws JsonProcessingException {
        assertThat(JSON.readTree(Catalogues.schema()).path("title").asText()).isEqualTo("cauce catalogue");
    }

    @Test
    void allowsEveryCatalogueThatIsWritten() throws JsonProcessingException {
        for (int seed = 0; seed < 100; seed++) {
            JsonNode file = JSON.readTree(CatalogueWriter.create().text(RandomCatalogues.of(seed)));
            assertThat(validate(file)).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void allowsTheBundledCatalogue() throws JsonProcessingException {
        assertThat(validate(JSON.readTree(CatalogueWriter.create().text(Catalogues.northernCentralAmerica()))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021", "2021-06-08", "2021-06?", "2021-Q1", "2021-S1", "2021~", "FY2021--10-01", "FY2021", "2021-26",
                "199X", "2019-03~/2020-06", "2015/..", "../2019", "P5Y", "PT1H30M", "phase:pre-programme", "XXXX", "_Z",
                "2021-A1", "2021-M01", "2021-D032", "2020-01-01/P1Y", "2021-T1", "2021-W05", "2000~/2003~"
            })
    void allowsEveryFormOfAPeriod(String period) throws JsonProcessingException {
        assertThat(validate(flow("\"when\": \"" + period + "\""))).isEmpty();
        assertThat(validate(flow("\"when\": {\"period\": \"" + period + "\"}"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"when\": \"June 2021\"",
                "\"when\": {\"period\": \"2021-6\"}",
                "\"when\": {}",
                "\"rank\": 1.5",
                "\"rank\": 2147483648",
                "\"rank\": \"1\"",
                "\"providers\": \"country:USA\"",
                "\"providers\": [\"USA\"]",
                "\"providers\": [\"land:USA\"]",
                "\"conditions\": [\"Private\"]",
                "\"deflated\": \"12 USD\"",
                "\"recipients\": {\"shares\": {\"Honduras\": 50}}",
                "\"recipients\": {\"shares\": {\"country:HND\": \"50\"}}",
                "\"wordedAs\": null",
                "\"colour\": \"red\""
            })
    void refusesWhatTheReaderRefuses(String property) throws JsonProcessingException {
        JsonNode file = flow(property);
        assertThat(validate(file)).isNotEmpty();
        assertThat(CatalogueReader.create()
                        .read(file.toString().getBytes(StandardCharsets.UTF_8), "flow.json")
                        .value())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"is\": \"nothing\"}",
                "{}",
                "{\"is\": \"none\", \"quantity\": {\"number\": 1, \"unit\": \"USD\"}}",
                "{\"is\": \"share\", \"percent\": 5}",
                "{\"is\": \"stated\", \"quantity\": {\"number\": 1}}"
            })
    void refusesAmountsThatTheReaderRefuses(String amount) throws JsonProcessingException {
        JsonNode file = JSON.readTree(flow("\"rank\": 1").toString().replace("{\"is\":\"none\"}", amount));
        assertThat(validate(file)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wrong_type",
                "unknown_property",
                "missing_property",
                "unknown_value",
                "null_value",
                "unknown_section",
                "unknown_version",
                "number_out_of_range",
                "not_a_catalogue"
            })
    void refusesTheFilesOfProblemsThatItCanSee(String code) throws IOException {
        try (Stream<Path> files = Files.list(ProblemCasesTest.folder(code))) {
            List<Path> broken =
                    files.filter(file -> file.toString().endsWith(".json")).toList();
            assertThat(broken).isNotEmpty();
            for (Path file : broken) {
                // the order of properties is beyond a schema
                if (!file.endsWith("not_a_catalogue/e.json")) {
                    assertThat(validate(JSON.readTree(Files.readString(file))))
                            .as(file.toString())
                            .isNotEmpty();
                }
            }
        }
    }

    private static JsonNode flow(String property) throws JsonProcessingException {
        return JSON.readTree("{\"cauce-catalogue\": 1, \"flows\": [{\"id\": \"a\", \"says\": {\"stage\": \"pledged\","
                + " \"amount\": {\"is\": \"none\"}, " + property + "}}]}");
    }
}
