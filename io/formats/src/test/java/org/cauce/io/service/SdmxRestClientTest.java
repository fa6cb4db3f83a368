package org.cauce.io.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cauce.io.service.LocalService.POLICY;
import static org.cauce.io.service.LocalService.answering;
import static org.cauce.io.service.LocalService.ok;
import static org.cauce.io.service.LocalService.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.cauce.io.Problem;
import org.cauce.io.ReadResult;
import org.cauce.model.time.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SdmxRestClientTest {
    private static final String CSV = "STRUCTURE,STRUCTURE_ID,ACTION\nDATAFLOW,OECD.DCD.FSD:DSD_DAC2@DF_DAC2A(1.4),I\n";
    private static final SdmxDataQuery QUERY = SdmxDataQuery.builder()
            .agency("OECD.DCD.FSD")
            .dataflow("DSD_DAC2@DF_DAC2A")
            .key("USA.HND+SLV.206.USD.Q")
            .build();

    @TempDir
    Path folder;

    private SdmxRestClient client(LocalService service, FetchPolicy policy) {
        return SdmxRestClient.of(service.fetcher(folder, policy).build(), service.uri("/public/rest/"));
    }

    /** A service with these versions of the dataflow, of which only some have data. */
    private static LocalService service(List<String> versions, List<String> withData) {
        return answering((LocalService.Answer) exchange -> {
            String path = exchange.getRequestURI().toString();
            boolean there = withData.stream().anyMatch(version -> path.contains("DF_DAC2A," + version + "/"));
            LocalService.Answer answer = path.contains("/dataflow/")
                    ? ok(dataflows(versions))
                    : there ? ok(CSV) : status(404, "NoRecordsFound");
            answer.to(exchange);
        });
    }

    private static String dataflows(List<String> versions) {
        StringBuilder list = new StringBuilder("{\"data\":{\"dataflows\":[");
        versions.forEach(
                version -> list.append("{\"id\":\"DSD_DAC2@DF_DAC2A\",\"agencyID\":\"OECD.DCD.FSD\",\"version\":\"")
                        .append(version)
                        .append("\"},"));
        return list + "{\"id\":\"DSD_DAC1@DF_DAC1\",\"agencyID\":\"OECD.DCD.FSD\",\"version\":\"1.2\"}]}}";
    }

    @Test
    void asksForDataAsTheServiceWantsIt() throws IOException {
        SdmxDataQuery query =
                QUERY.withVersion("1.4").withStart(TimePeriod.year(2015)).withEnd(TimePeriod.parse("2020-Q2"));
        try (LocalService service = answering(ok(CSV))) {
            Fetched fetched = client(service, POLICY).data(query).orThrow();
            assertThat(Files.readString(fetched.path())).isEqualTo(CSV);
            assertThat(service.asked())
                    .containsExactly("/public/rest/data/OECD.DCD.FSD,DSD_DAC2@DF_DAC2A,1.4/USA.HND+SLV.206.USD.Q"
                            + "?startPeriod=2015&endPeriod=2020-Q2&dimensionAtObservation=AllDimensions"
                            + "&format=csvfilewithlabels");
        }
    }

    @ParameterizedTest
    @EnumSource(SdmxMediaType.class)
    void asksForEachMediaType(SdmxMediaType type) {
        Map<BodyKind, String> bodies = Map.of(BodyKind.CSV, CSV, BodyKind.JSON, "{}", BodyKind.XML, "<m:Data/>");
        AtomicReference<String> accept = new AtomicReference<>("");
        try (LocalService service = answering((LocalService.Answer) exchange -> {
            accept.set(exchange.getRequestHeaders().getFirst("Accept"));
            ok(bodies.getOrDefault(type.kinds().iterator().next(), "")).to(exchange);
        })) {
            client(service, POLICY).data(QUERY.withMediaType(type)).orThrow();
            assertThat(accept).hasValue(type.accept());
        }
    }

    @Test
    void takesTheVersionBeforeOneInPreparation() {
        try (LocalService service = service(List.of("1.9", "1.10", "1.2"), List.of("1.9", "1.2"))) {
            ReadResult<Fetched> result = client(service, POLICY).data(QUERY.withVersion("1.10"));
            assertThat(result.orThrow().uri().toString()).contains("DF_DAC2A,1.9/");
            Problem problem = LocalService.only(result.problems());
            assertThat(problem.code()).isEqualTo(ServiceProblem.EARLIER_VERSION);
            assertThat(problem.message()).contains("version 1.10 has no data", "version 1.9 was taken");
            assertThat(service.asked()).hasSize(3);
        }
    }

    @Test
    void takesTheVersionBeforeTheLatestIfNoneIsStated() {
        try (LocalService service = service(List.of("1.4", "1.5", "1.6"), List.of("1.4"))) {
            ReadResult<Fetched> result = client(service, POLICY).data(QUERY);
            assertThat(result.orThrow().uri().toString()).contains("DF_DAC2A,1.4/");
            assertThat(service.asked()).hasSize(4).noneMatch(address -> address.contains("1.6"));
        }
    }

    @Test
    void answersOfflineByTheVersionThatWasTaken() {
        try (LocalService service = service(List.of("1.4", "1.5"), List.of("1.4"))) {
            client(service, POLICY).data(QUERY).orThrow();
            Fetched kept =
                    client(service, POLICY.withIsOffline(true)).data(QUERY).orThrow();
            assertThat(kept.uri().toString()).contains("DF_DAC2A,1.4/");
            assertThat(service.asked()).hasSize(3);
        }
    }

    @Test
    void saysThatThereIsNothingIfNoVersionHasData() {
        try (LocalService service = service(List.of("1.1", "1.2", "1.3", "1.4", "1.5", "1.6"), List.of())) {
            ReadResult<Fetched> result = client(service, POLICY).data(QUERY.withVersion("1.6"));
            assertThat(result.value()).isEmpty();
            Problem problem = LocalService.only(result.problems());
            assertThat(problem.code()).isEqualTo(ServiceProblem.NOT_AT_SERVICE);
            assertThat(problem.message()).contains("404", "NoRecordsFound");
            // the question, the list, and no more than three earlier versions
            assertThat(service.asked()).hasSize(5);
        }
    }

    @Test
    void looksForNoOtherVersionIfTheQuestionIsWrong() {
        try (LocalService service = answering(status(400, "Semantic error"))) {
            ReadResult<Fetched> result = client(service, POLICY).data(QUERY);
            assertThat(LocalService.only(result.problems()).message()).contains("400", "Semantic error");
            assertThat(service.asked()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"data\":", "{\"data\":{\"dataflows\":7}}", "[]"})
    void survivesAListOfVersionsThatIsNone(String list) {
        try (LocalService service = answering(status(404, "NoResultsFound"), ok(list))) {
            ReadResult<Fetched> result = client(service, POLICY).data(QUERY);
            assertThat(LocalService.last(result.problems()).code()).isEqualTo(ServiceProblem.NOT_AT_SERVICE);
            assertThat(service.asked()).hasSize(2);
        }
    }

    @Test
    void tellsThatAListOfVersionsCannotBeRead() {
        try (LocalService service = answering(ok("{\"data\":"))) {
            ReadResult<?> versions = client(service, POLICY).versions("OECD.DCD.FSD", "DSD_DAC2@DF_DAC2A");
            assertThat(LocalService.only(versions.problems()).code()).isEqualTo(ServiceProblem.NO_VERSIONS);
        }
    }

    @Test
    void listsVersionsByTheirNumbers() {
        try (LocalService service = service(List.of("1.10", "1.9", "2.0", "draft", "1.9.1"), List.of())) {
            assertThat(client(service, POLICY)
                            .versions("OECD.DCD.FSD", "DSD_DAC2@DF_DAC2A")
                            .orThrow())
                    .containsExactly("1.9", "1.9.1", "1.10", "2.0");
        }
    }

    @Test
    void asksForStructures() {
        SdmxStructureQuery query = SdmxStructureQuery.builder()
                .kind(SdmxStructureQuery.Kind.DATAFLOW)
                .agency("OECD.DCD.FSD")
                .id("DSD_CRS@DF_CRS")
                .isWithReferences(true)
                .isXml(true)
                .build();
        try (LocalService service = answering(ok("<?xml version=\"1.0\"?><message:Structure/>"))) {
            assertThat(client(service, POLICY).structure(query).orThrow().kind())
                    .isEqualTo(BodyKind.XML);
            assertThat(service.asked())
                    .containsExactly("/public/rest/dataflow/OECD.DCD.FSD/DSD_CRS@DF_CRS/latest?references=all");
        }
    }

    @Test
    void asksTheOecdTwentyTimesAMinuteAtMost() {
        assertThat(SdmxRestClient.oecd(folder).policy().requestsPerMinute()).isEqualTo(20);
    }

    @Test
    void countsWhatBothServicesOfTheOecdAreAskedTogether() {
        assertThat(SdmxRestClient.OECD_CRS.getHost()).isEqualTo(SdmxRestClient.OECD.getHost());
        assertThat(SdmxRestClient.OECD_CRS).isNotEqualTo(SdmxRestClient.OECD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/../..", "USA/HND", "USA HND", "a?b=c", "a#b", "ñ"})
    void takesNoKeyThatCouldLeadElsewhere(String key) {

        assertThatIllegalArgumentException().isThrownBy(() -> QUERY.withKey(key));
    }
}
