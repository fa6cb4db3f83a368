package org.cauce.io.service;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cauce.io.service.LocalService.POLICY;
import static org.cauce.io.service.LocalService.START;
import static org.cauce.io.service.LocalService.answering;
import static org.cauce.io.service.LocalService.cut;
import static org.cauce.io.service.LocalService.ok;
import static org.cauce.io.service.LocalService.status;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.cauce.io.Problem;
import org.cauce.io.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
    private static final String JSON = "{\"a\": 1}";

    @TempDir
    Path folder;

    private ReadResult<Fetched> fetch(LocalService service, FetchPolicy policy) {
        return service.fetcher(folder, policy).build().fetch(FetchRequest.json(service.uri("/v2/a?b=c")));
    }

    private static Problem only(ReadResult<?> result) {
        assertThat(result.value()).isEmpty();
        return LocalService.only(result.problems());
    }

    private void assertNothingKept() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void keepsTheBytesAndTellsTheirAgeAndHash() throws IOException {
        try (LocalService service = answering(status(200, JSON, "Content-Type", "application/json"))) {
            Fetched fetched = fetch(service, POLICY).orThrow();
            assertThat(Files.readString(fetched.path())).isEqualTo(JSON);
            assertThat(fetched.path().getFileName().toString()).endsWith(".json");
            assertThat(fetched.contentType()).isEqualTo("application/json");
            assertThat(fetched.bytes()).isEqualTo(8);
            assertThat(fetched.sha256()).isEqualTo("f9d86028c6e0d64e225186f96acb69338b2c59764df79162107f5c4bb34d1310");
            assertThat(fetched.fetchedAt()).isEqualTo(START);
            assertThat(fetched.expiresAt()).isEqualTo(START.plus(Duration.ofDays(7)));
            assertThat(fetched.isFromCache()).isFalse();
        }
    }

    @Test
    void asksOnceUntilTheFileExpires() {
        try (LocalService service = answering(ok(JSON))) {
            fetch(service, POLICY).orThrow();
            service.pass(Duration.ofDays(7).minusSeconds(1));
            assertThat(fetch(service, POLICY).orThrow().isFromCache()).isTrue();
            assertThat(service.asked()).hasSize(1);
            service.pass(Duration.ofSeconds(1));
            assertThat(fetch(service, POLICY).orThrow().isFromCache()).isFalse();
            assertThat(service.asked()).hasSize(2);
        }
    }

    @Test
    void givesExpiredFilesOfflineAndSaysSo() {
        FetchPolicy offline = POLICY.withIsOffline(true);
        try (LocalService service = answering(ok(JSON))) {
            Problem missing = only(fetch(service, offline));
            assertThat(missing.code()).isEqualTo(ServiceProblem.NOT_KEPT);
            assertThat(missing.message()).contains(service.uri("/v2/a?b=c").toString(), "fetch it once while online");
            fetch(service, POLICY).orThrow();
            service.pass(Duration.ofDays(30));
            ReadResult<Fetched> old = fetch(service, offline);
            assertThat(old.orThrow().isExpired()).isTrue();
            assertThat(old.problems()).extracting(Problem::code).containsExactly(ServiceProblem.EXPIRED);
            assertThat(old.problems().get(0).message()).contains("2026-07-20T10:00:00Z");
            assertThat(service.asked()).hasSize(1);
        }
    }

    @Test
    void givesExpiredFilesIfTheServiceIsDownAndSaysSo() {
        try (LocalService service = answering(ok(JSON), status(503, ""))) {
            fetch(service, POLICY).orThrow();
            service.pass(Duration.ofDays(30));
            ReadResult<Fetched> old = fetch(service, POLICY);
            assertThat(old.orThrow().isExpired()).isTrue();
            assertThat(old.problems().get(0).message()).contains("too busy, status 503");
        }
    }

    @Test
    void fetchesAgainWhatWasDamagedOnTheDisk() throws IOException {
        try (LocalService service = answering(ok(JSON))) {
            Path file = fetch(service, POLICY).orThrow().path();
            Files.writeString(file, "{\"a\": 2}");
            Problem damaged =
                    LocalService.last(fetch(service, POLICY.withIsOffline(true)).problems());
            assertThat(damaged.code()).isEqualTo(ServiceProblem.NOT_KEPT);
            ReadResult<Fetched> again = fetch(service, POLICY);
            assertThat(again.problems()).extracting(Problem::code).containsExactly(ServiceProblem.KEPT_FILE_DAMAGED);
            assertThat(Files.readString(again.orThrow().path())).isEqualTo(JSON);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"url\": \"http://elsewhere/\"}"})
    void fetchesAgainIfWhatIsToldOfAFileIsDamaged(String told) throws IOException {
        try (LocalService service = answering(ok(JSON))) {
            Path file = fetch(service, POLICY).orThrow().path();
            Files.writeString(file.resolveSibling(file.getFileName() + ".meta.json"), told);
            ReadResult<Fetched> again = fetch(service, POLICY);
            assertThat(again.problems()).extracting(Problem::code).containsExactly(ServiceProblem.KEPT_FILE_DAMAGED);
            assertThat(again.orThrow().isFromCache()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 504})
    void triesAgainWhereThatMayHelp(int status) {
        try (LocalService service = answering(status(status, ""), status(status, ""), ok(JSON))) {
            assertThat(fetch(service, POLICY).value()).isPresent();
            assertThat(service.asked()).hasSize(3);
            // 1 and 2 seconds, each cut by up to a half
            assertThat(service.paused()).isBetween(Duration.ofMillis(1500), Duration.ofMillis(3000));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410, 500, 501, 204})
    void doesNotTryAgainWhereItDoesNot(int status) throws IOException {
        try (LocalService service = answering(status(status, ""), ok(JSON))) {
            Problem problem = only(fetch(service, POLICY));
            assertThat(problem.code())
                    .isEqualTo(status == 404 ? ServiceProblem.NOT_AT_SERVICE : ServiceProblem.SERVICE_REFUSED);
            assertThat(problem.found()).contains(Integer.toString(status));
            assertThat(service.asked()).hasSize(1);
            assertNothingKept();
        }
    }

    @Test
    void givesUpAfterSomeTries() {
        try (LocalService service = answering(status(503, "busy"))) {
            Problem problem = only(fetch(service, POLICY));
            assertThat(problem.code()).isEqualTo(ServiceProblem.SERVICE_BUSY);
            assertThat(problem.message()).contains("status 503, tried 4 times");
            assertThat(service.asked()).hasSize(4);
        }
    }

    @ParameterizedTest
    @CsvSource({"17, 17", "'Mon, 13 Jul 2026 10:00:42 GMT', 42", "'Mon, 13 Jul 2020 10:00:42 GMT', 0", "0, 0"})
    void waitsAsLongAsTheServiceAsks(String header, int seconds) {
        try (LocalService service = answering(status(429, "", "Retry-After", header), ok(JSON))) {
            assertThat(fetch(service, POLICY).value()).isPresent();
            assertThat(service.paused()).isEqualTo(Duration.ofSeconds(seconds));
        }
    }

    @Test
    void takesTheServiceAtItsWordIfItAsksToWaitForTooLong() {
        try (LocalService service = answering(status(429, "", "Retry-After", "3600"))) {
            assertThat(only(fetch(service, POLICY)).message()).contains("next try in PT1H");
            assertThat(service.asked()).hasSize(1);
            assertThat(service.paused()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-1", "99999999999999999999", "1.5"})
    void pausesAsUsualIfWhatTheServiceAsksIsNoTime(String header) {
        try (LocalService service = answering(status(429, "", "Retry-After", header), ok(JSON))) {
            assertThat(fetch(service, POLICY).value()).isPresent();
            assertThat(service.paused()).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
        }
    }

    @Test
    void asksNoMoreThanSoManyTimesAMinute() {
        FetchPolicy policy = POLICY.withRequestsPerMinute(20);
        try (LocalService service = answering(ok(JSON))) {
            Fetcher fetcher = service.fetcher(folder, policy).build();
            for (int number = 0; number < 20; number++) {
                fetcher.fetch(FetchRequest.json(service.uri("/" + number))).orThrow();
            }
            assertThat(service.paused()).isZero();
            fetcher.fetch(FetchRequest.json(service.uri("/20"))).orThrow();
            assertThat(service.paused()).isEqualTo(Duration.ofMinutes(1));
        }
    }

    @Test
    void quotesThePageThatCameInsteadOfData() throws IOException {
        try (LocalService service = answering(ok("\n<!DOCTYPE html><html><h1>Under maintenance</h1></html>"))) {
            Problem problem = only(fetch(service, POLICY));
            assertThat(problem.code()).isEqualTo(ServiceProblem.PAGE_INSTEAD_OF_DATA);
            assertThat(problem.message()).contains("<h1>Under maintenance</h1>");
            assertNothingKept();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<?xml version='1.0'?><error/>", "a,b\n1,2", "", " \n", "sorry"})
    void refusesABodyOfAnotherKind(String body) throws IOException {
        try (LocalService service = answering(ok(body))) {
            assertThat(only(fetch(service, POLICY)).code()).isEqualTo(ServiceProblem.OTHER_BODY);
            assertThat(service.asked()).hasSize(1);
            assertNothingKept();
        }
    }

    @Test
    void takesNoBombThatWouldHaveToBeUnpacked() throws IOException {
        try (LocalService service = answering(exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 4);
            exchange.getResponseBody().write(new byte[] {0x1F, (byte) 0x8B, 8, 0});
        })) {
            assertThat(only(fetch(service, POLICY)).code()).isEqualTo(ServiceProblem.OTHER_BODY);
            assertNothingKept();
        }
    }

    @Test
    void triesAgainIfTheBodyBreaksOff() throws IOException {
        try (LocalService service = answering(cut("{\"a\"", 8), ok(JSON))) {
            assertThat(Files.readString(fetch(service, POLICY).orThrow().path()))
                    .isEqualTo(JSON);
            assertThat(service.asked()).hasSize(2);
        }
    }

    @Test
    void keepsNothingOfABodyThatBreaksOffEachTime() throws IOException {
        try (LocalService service = answering(cut("{\"a\"", 8))) {
            Problem problem = only(fetch(service, POLICY.withTries(2)));
            assertThat(problem.code()).isEqualTo(ServiceProblem.SERVICE_NOT_REACHED);
            assertThat(problem.message()).contains("tried 2 times");
            assertNothingKept();
        }
    }

    @Test
    void stopsTakingABodyThatIsTooLarge() throws IOException {
        AtomicInteger written = new AtomicInteger();
        try (LocalService service = answering(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int part = 0; part < 100_000; part++) {
                exchange.getResponseBody().write("[1],".repeat(2048).getBytes(StandardCharsets.UTF_8));
                written.incrementAndGet();
            }
        })) {
            Problem problem = only(fetch(service, POLICY.withBodyBytes(100_000)));
            assertThat(problem.code()).isEqualTo(ServiceProblem.BODY_TOO_LARGE);
            assertThat(problem.message()).contains("100000");
            assertThat(written.get()).isLessThan(100_000);
            assertNothingKept();
        }
    }

    @Test
    void doesNotWaitForeverForASilentService() throws IOException {
        CountDownLatch end = new CountDownLatch(1);
        FetchPolicy policy = POLICY.withSilence(Duration.ofMillis(150)).withTries(2);
        try (LocalService service = answering(exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            await(end, 10_000);
        })) {
            assertThat(only(fetch(service, policy)).message()).contains("silent for PT0.15S", "tried 2 times");
            end.countDown();
            assertNothingKept();
        }
    }

    @Test
    void doesNotWaitForeverForAServiceThatDrips() throws IOException {
        FetchPolicy policy = POLICY.withAnswerTime(Duration.ofMillis(200)).withTries(1);
        CountDownLatch never = new CountDownLatch(1);
        try (LocalService service = answering(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (never.getCount() > 0) {
                await(never, 10);
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
            }
        })) {
            assertThat(only(fetch(service, policy)).message()).contains("not whole after PT0.2S");
            assertNothingKept();
        }
    }

    private static void await(CountDownLatch end, long millis) throws IOException {
        try {
            boolean ended = end.await(millis, TimeUnit.MILLISECONDS);
            assertThat(ended || end.getCount() > 0).isTrue();
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    @Test
    void endsWhenTheCallerCancels() throws IOException {
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        try (LocalService service = answering(exchange -> {
            begun.countDown();
            await(end, 10_000);
        })) {
            Fetcher fetcher = service.fetcher(folder, POLICY)
                    .cancelledWhen(() -> begun.getCount() == 0)
                    .build();
            ReadResult<Fetched> result = fetcher.fetch(FetchRequest.json(service.uri("/")));
            assertThat(only(result).code()).isEqualTo(ServiceProblem.FETCH_CANCELLED);
            end.countDown();
            assertNothingKept();
        }
    }

    @Test
    void endsWhenTheThreadIsInterruptedAndLeavesItInterrupted() {
        try (LocalService service = answering(ok(JSON))) {
            Thread.currentThread().interrupt();
            ReadResult<Fetched> result = fetch(service, POLICY);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(only(result).code()).isEqualTo(ServiceProblem.FETCH_CANCELLED);
        }
    }

    @Test
    void followsRedirectsWithinTheHost() {
        try (LocalService service = answering(status(301, "", "Location", "/there?x=1"), ok(JSON))) {
            Fetched fetched = fetch(service, POLICY).orThrow();
            assertThat(service.asked()).containsExactly("/v2/a?b=c", "/there?x=1");
            assertThat(fetched.uri()).isEqualTo(service.uri("/v2/a?b=c"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/",
                "http://127.0.0.1:1/",
                "file:///etc/passwd",
                "https://example.org/",
                "",
                "::"
            })
    void followsNoRedirectElsewhere(String location) {
        try (LocalService service = answering(status(302, "", "Location", location), ok(JSON))) {
            assertThat(only(fetch(service, POLICY)).code()).isEqualTo(ServiceProblem.REDIRECTED_AWAY);
            assertThat(service.asked()).hasSize(1);
        }
    }

    @Test
    void endsARoundOfRedirects() {
        try (LocalService service = answering(status(302, "", "Location", "/v2/a?b=c"))) {
            assertThat(only(fetch(service, POLICY)).code()).isEqualTo(ServiceProblem.REDIRECTED_TOO_OFTEN);
            assertThat(service.asked()).hasSize(6);
        }
    }

    @Test
    void saysSoIfNobodyIsThere() {
        URI gone;
        try (LocalService service = answering(ok(JSON))) {
            gone = service.uri("/");
        }
        Fetcher fetcher = Fetcher.builder("127.0.0.1", folder)
                .policy(POLICY.withTries(2))
                .sleeper(time -> requireNonNull(time))
                .build();
        assertThat(only(fetcher.fetch(FetchRequest.json(gone))).message())
                .contains("tried 2 times", "ConnectException");
    }

    @Test
    void asksNoOtherHost() {
        Fetcher fetcher = Fetcher.builder("api.worldbank.org", folder).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fetcher.fetch(FetchRequest.json(URI.create("http://localhost/"))))
                .withMessageContaining("api.worldbank.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://a/", "/relative", "http://user:word@a/", "http://a/#part"})
    void takesOnlyAddressesOfTheWeb(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> FetchRequest.json(URI.create(address)));
    }

    @Test
    void keepsDifferentFormsOfOneAddressApart() {
        try (LocalService service = answering(ok(JSON), ok("a,b\n"))) {
            Fetcher fetcher = service.fetcher(folder, POLICY).build();
            URI uri = service.uri("/data");
            Fetched json = fetcher.fetch(FetchRequest.json(uri)).orThrow();
            Fetched csv = fetcher.fetch(new FetchRequest(uri, "text/csv", ImmutableSet.of(BodyKind.CSV)))
                    .orThrow();
            assertThat(csv.path()).isNotEqualTo(json.path());
            assertThat(csv.kind()).isEqualTo(BodyKind.CSV);
        }
    }
}
