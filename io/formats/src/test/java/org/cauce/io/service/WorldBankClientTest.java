package org.cauce.io.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cauce.io.service.LocalService.POLICY;
import static org.cauce.io.service.LocalService.answering;
import static org.cauce.io.service.LocalService.ok;
import static org.cauce.io.service.LocalService.refusal;
import static org.cauce.io.service.LocalService.status;
import static org.cauce.model.place.Country.GTM;
import static org.cauce.model.place.Country.HND;
import static org.cauce.model.place.Country.SLV;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cauce.io.Problem;
import org.cauce.io.ReadResult;
import org.cauce.io.Severity;
import org.cauce.model.time.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorldBankClientTest {
    private static final String GDP = "NY.GDP.MKTP.CD";
    private static final WorldBankQuery QUERY = WorldBankQuery.of(GDP, GTM, HND);
    private static final String REFUSAL = "[{\"message\":[{\"id\":\"120\",\"key\":\"Invalid value\","
            + "\"value\":\"The provided parameter value is not valid\"}]}]";
    private static final Pattern PAGE = Pattern.compile("[?&]page=([0-9]+)");
    private static final Pattern ECONOMIES = Pattern.compile("/country/([^/]*)/");

    @TempDir
    Path folder;

    private ReadResult<WorldBankPages> ask(LocalService service, WorldBankQuery query) {
        return ask(service, query, POLICY);
    }

    private ReadResult<WorldBankPages> ask(LocalService service, WorldBankQuery query, FetchPolicy policy) {
        Fetcher fetcher = service.fetcher(folder, policy).build();
        return WorldBankClient.of(fetcher, service.uri("/v2/")).observations(query);
    }

    private static String page(int page, int pages, int total, int firstRow, int rows) {
        return "[{\"page\":" + page + ",\"pages\":" + pages + ",\"per_page\":\"2\",\"total\":" + total
                + ",\"sourceid\":\"2\",\"lastupdated\":\"2026-07-13\"},["
                + IntStream.range(firstRow, firstRow + rows)
                        .mapToObj(
                                row -> "{\"country\":{\"id\":\"HN\"},\"date\":\"" + (2000 + row) + "\",\"value\":null}")
                        .collect(Collectors.joining(","))
                + "]]";
    }

    private static LocalService.Answer byPage(IntFunction<String> body) {
        return exchange ->
                ok(body.apply(Integer.parseInt(group(PAGE, exchange)))).to(exchange);
    }

    private static String group(Pattern pattern, HttpExchange exchange) {
        return pattern.matcher(exchange.getRequestURI().toString())
                .results()
                .map(MatchResult::group)
                .findFirst()
                .map(found -> pattern.matcher(found).replaceFirst("$1"))
                .orElseThrow();
    }

    /** A service that does not know these economies, and has one row for each other one. */
    private static LocalService.Answer knowingAllBut(String... unknown) {
        return exchange -> {
            List<String> asked = List.of(group(ECONOMIES, exchange).split(";", -1));
            boolean refused = List.of(unknown).stream().anyMatch(asked::contains);
            answer(
                    exchange,
                    refused ? REFUSAL : page(1, 1, asked.size(), asked.get(0).hashCode() % 1000, asked.size()));
        };
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        ok(body).to(exchange);
    }

    @Test
    void getsAllPagesInOrder() throws IOException {
        try (LocalService service = answering(byPage(page -> page(page, 3, 5, 2 * page, page == 3 ? 1 : 2)))) {
            ReadResult<WorldBankPages> result = ask(service, QUERY);
            WorldBankPages pages = result.orThrow();
            assertThat(pages.rows()).isEqualTo(5);
            assertThat(pages.lastUpdated()).containsExactly("2026-07-13");
            assertThat(pages.files())
                    .hasSize(3)
                    .allSatisfy(file -> assertThat(file.size()).isPresent());
            assertThat(result.report().total().kept()).isEqualTo(5);
            assertThat(service.asked())
                    .containsExactly(
                            "/v2/en/country/GTM;HND/indicator/NY.GDP.MKTP.CD?format=json&per_page=5000&page=1",
                            "/v2/en/country/GTM;HND/indicator/NY.GDP.MKTP.CD?format=json&per_page=5000&page=2",
                            "/v2/en/country/GTM;HND/indicator/NY.GDP.MKTP.CD?format=json&per_page=5000&page=3");
        }
    }

    @Test
    void asksForTimeSourceAndLanguage() {
        WorldBankQuery query = WorldBankQuery.builder()
                .indicator(GDP)
                .start(TimePeriod.year(2000))
                .end(TimePeriod.year(2023))
                .source(2)
                .language("es")
                .perPage(100)
                .build();
        try (LocalService service = answering(ok(page(1, 1, 1, 1, 1)))) {
            ask(service, query).orThrow();
            assertThat(service.asked())
                    .containsExactly("/v2/es/country/all/indicator/NY.GDP.MKTP.CD?format=json&per_page=100"
                            + "&date=2000:2023&source=2&page=1");
        }
    }

    @ParameterizedTest
    @CsvSource({"2012-Q1, 2013-Q4, 2012Q1:2013Q4", "2012-01, 2012-11, 2012M01:2012M11", "2000, 2000, 2000:2000"})
    void writesPeriodsAsTheServiceDoes(String from, String to, String range) {
        WorldBankQuery query = WorldBankQuery.builder()
                .indicator(GDP)
                .start(TimePeriod.parse(from))
                .end(TimePeriod.parse(to))
                .build();
        assertThat(query.range()).contains(range);
    }

    @Test
    void refusesAPeriodWithOneEnd() {
        assertThatIllegalArgumentException().isThrownBy(() -> QUERY.withStart(TimePeriod.year(2000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "", "HN?x=1", "HND;SLV", "Honduras"})
    void refusesWhatIsNoEconomy(String economy) {
        assertThatIllegalArgumentException().isThrownBy(() -> QUERY.withEconomies(economy));
    }

    @Test
    void givesAnEmptyAnswerAndSaysSo() {
        String nothing =
                "[{\"page\":0,\"pages\":0,\"per_page\":0,\"total\":0,\"sourceid\":null,\"lastupdated\":null},null]";
        try (LocalService service = answering(ok(nothing))) {
            ReadResult<WorldBankPages> result = ask(service, QUERY);
            assertThat(result.orThrow().rows()).isZero();
            assertThat(result.problems()).extracting(Problem::code).containsExactly(ServiceProblem.NO_ROWS);
            assertThat(service.asked()).hasSize(1);
        }
    }

    @Test
    void keepsAddressesShortAndAsksForEachEconomyOnce() {
        WorldBankQuery query = WorldBankQuery.builder()
                .indicator(GDP)
                .addAllEconomies(
                        IntStream.range(100, 900).mapToObj(Integer::toString).toList())
                .build();
        try (LocalService service = answering(knowingAllBut())) {
            WorldBankPages pages = ask(service, query).orThrow();
            assertThat(pages.rows()).isEqualTo(800);
            assertThat(service.asked())
                    .hasSizeBetween(3, 4)
                    .allSatisfy(address -> assertThat(address.length()).isLessThan(1_400));
        }
    }

    @Test
    void findsTheEconomiesThatTheServiceDoesNotKnow() {
        WorldBankQuery query = QUERY.withEconomies("AAA", "GTM", "HND", "SLV", "MEX", "ZZZ", "CRI");
        try (LocalService service = answering(knowingAllBut("AAA", "ZZZ"))) {
            ReadResult<WorldBankPages> result = ask(service, query);
            assertThat(result.orThrow().rows()).isEqualTo(5);
            assertThat(result.orThrow().refused()).containsExactly("AAA", "ZZZ");
            assertThat(result.problems())
                    .extracting(Problem::severity)
                    .containsExactly(Severity.WARNING, Severity.WARNING);
            assertThat(result.problems().get(0).message())
                    .contains("refuses economy AAA", "120, Invalid value, The provided parameter value is not valid");
        }
    }

    @Test
    void splitsAQuestionThatIsRefusedWithStatus400() {
        try (LocalService service = answering(exchange -> {
            boolean bad = group(ECONOMIES, exchange).contains("GTM;HND");
            (bad ? status(400, "Bad Request") : ok(page(1, 1, 1, 0, 1))).to(exchange);
        })) {
            assertThat(ask(service, QUERY).orThrow().rows()).isEqualTo(2);
        }
    }

    @Test
    void namesTheIndicatorIfTheServiceRefusesItForAll() {
        try (LocalService service = answering(ok(REFUSAL))) {
            Problem problem = refusal(ask(service, WorldBankQuery.of("NO.SUCH", GTM, HND, SLV)));
            assertThat(problem.code()).isEqualTo(ServiceProblem.PARAMETER_REFUSED);
            assertThat(problem.message()).contains("refuses indicator NO.SUCH");
            // the question, and whether it is right for all economies; not one for each economy
            assertThat(service.asked()).hasSize(2);
        }
    }

    @Test
    void saysWhichEconomyIsRefusedIfThereIsNoOther() {
        try (LocalService service = answering(knowingAllBut("AAA"))) {
            assertThat(refusal(ask(service, QUERY.withEconomies("AAA"))).message())
                    .contains("refuses economy AAA");
        }
    }

    @Test
    void keepsNoRefusal() {
        try (LocalService service = answering(ok(REFUSAL), ok(REFUSAL), ok(page(1, 1, 2, 0, 2)))) {
            assertThat(ask(service, QUERY).value()).isEmpty();
            assertThat(ask(service, QUERY).orThrow().rows()).isEqualTo(2);
        }
    }

    @Test
    void endsIfTheServiceGivesTheSamePageForEver() {
        try (LocalService service = answering(ok(page(1, 1_000, 2_000, 0, 2)))) {
            assertThat(refusal(ask(service, QUERY)).code()).isEqualTo(ServiceProblem.OTHER_PAGE);
            assertThat(service.asked()).hasSize(2);
        }
    }

    @Test
    void endsIfTheServiceAlwaysPromisesOneMorePage() {
        try (LocalService service = answering(byPage(page -> page(page, page + 1, 2 * page + 2, 2 * page, 2)))) {
            assertThat(refusal(ask(service, QUERY)).code()).isEqualTo(ServiceProblem.PAGES_CHANGED);
            assertThat(service.asked()).hasSize(4);
        }
    }

    @Test
    void refusesMorePagesThanAnybodyWants() {
        try (LocalService service = answering(byPage(page -> page(page, 2_000_000, 4_000_000, 2 * page, 2)))) {
            assertThat(refusal(ask(service, QUERY)).code()).isEqualTo(ServiceProblem.TOO_MANY_PAGES);
            assertThat(service.asked()).hasSize(1);
        }
    }

    @Test
    void refusesAnAnswerThatLacksRows() {
        try (LocalService service = answering(byPage(page -> page(page, 3, 6, 2 * page, page == 2 ? 0 : 2)))) {
            Problem problem = refusal(ask(service, QUERY));
            assertThat(problem.code()).isEqualTo(ServiceProblem.ROWS_MISSING);
            assertThat(problem.message()).contains("2 rows", "expected 6");
        }
    }

    @Test
    void fetchesAllPagesAnewIfThoseKeptAreOfAnotherDay() {
        try (LocalService service = answering(
                ok(page(1, 2, 4, 0, 2)),
                ok(page(2, 2, 4, 2, 2)),
                ok(page(2, 2, 4, 0, 2).replace("07-13", "09-01")),
                ok(page(1, 2, 4, 1, 2).replace("07-13", "09-01")),
                ok(page(2, 2, 4, 3, 2).replace("07-13", "09-01")))) {
            Path second = ask(service, QUERY).orThrow().pages().get(1).path();
            assertThat(second.toFile().delete()).isTrue();
            ReadResult<WorldBankPages> result = ask(service, QUERY);
            assertThat(result.orThrow().lastUpdated()).containsExactly("2026-09-01");
            assertThat(service.asked()).hasSize(5);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "[1,2]",
                "[{\"page\":1,\"pages\":1,\"total\":1}",
                "[{\"page\":1,\"pages\":1,\"total\":1},[{\"date\":\"20",
                "[{\"page\":1,\"pages\":1,\"total\":1},[7]]",
                "[{\"page\":-1,\"pages\":1,\"total\":1},[{}]]",
                "[{\"page\":1,\"pages\":99999999999999999999,\"total\":1},[{}]]",
                "[{\"page\":1,\"pages\":1,\"total\":1},[{}],[{}]]"
            })
    void refusesWhatIsNoPageAndDoesNotKeepIt(String body) {
        try (LocalService service = answering(ok(body), ok(page(1, 1, 1, 0, 1)))) {
            assertThat(refusal(ask(service, QUERY)).code()).isEqualTo(ServiceProblem.NOT_A_PAGE);
            assertThat(ask(service, QUERY).orThrow().rows()).isEqualTo(1);
        }
    }

    @Test
    void refusesNestingThatIsTooDeep() {
        try (LocalService service =
                answering(ok("[{\"page\":1,\"pages\":1,\"total\":1},[{\"a\":" + "[".repeat(100_000)))) {
            assertThat(refusal(ask(service, QUERY)).code()).isEqualTo(ServiceProblem.NOT_A_PAGE);
        }
    }

    @Test
    void answersOfflineFromWhatWasKept() {
        try (LocalService service = answering(byPage(page -> page(page, 2, 4, 2 * page, 2)))) {
            ask(service, QUERY).orThrow();
            service.pass(Duration.ofDays(60));
            ReadResult<WorldBankPages> result = ask(service, QUERY, POLICY.withIsOffline(true));
            assertThat(result.orThrow().isExpired()).isTrue();
            assertThat(result.problems())
                    .extracting(Problem::code)
                    .containsExactly(ServiceProblem.EXPIRED, ServiceProblem.EXPIRED);
            assertThat(service.asked()).hasSize(2);
        }
    }

    @Test
    void showsThePageThatComesInsteadOfData() {
        try (LocalService service = answering(ok("<html><title>Service unavailable</title>"))) {
            assertThat(refusal(ask(service, QUERY)).message()).contains("Service unavailable");
        }
    }
}
