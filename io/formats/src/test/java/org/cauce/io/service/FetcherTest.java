package org.cauce.io.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cauce.io.service.LocalService.JSON;
import static org.cauce.io.service.LocalService.POLICY;
import static org.cauce.io.service.LocalService.START;
import static org.cauce.io.service.LocalService.answering;
import static org.cauce.io.service.LocalService.ok;
import static org.cauce.io.service.LocalService.refusal;
import static org.cauce.io.service.LocalService.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.cauce.io.Problem;
import org.cauce.io.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
    @TempDir
    Path folder;

    @Test
    void keepsTheBytesAndTellsTheirAgeAndHash() throws IOException {
        try (LocalService service = answering(status(200, JSON, "Content-Type", "application/json"))) {
            Fetched fetched = service.fetch(folder, POLICY).orThrow();
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
            service.fetch(folder, POLICY).orThrow();
            service.pass(Duration.ofDays(7).minusSeconds(1));
            assertThat(service.fetch(folder, POLICY).orThrow().isFromCache()).isTrue();
            assertThat(service.asked()).hasSize(1);
            service.pass(Duration.ofSeconds(1));
            assertThat(service.fetch(folder, POLICY).orThrow().isFromCache()).isFalse();
            assertThat(service.asked()).hasSize(2);
        }
    }

    @Test
    void givesExpiredFilesOfflineAndSaysSo() {
        FetchPolicy offline = POLICY.withIsOffline(true);
        try (LocalService service = answering(ok(JSON))) {
            Problem missing = refusal(service.fetch(folder, offline));
            assertThat(missing.code()).isEqualTo(ServiceProblem.NOT_KEPT);
            assertThat(missing.message()).contains(service.uri("/v2/a?b=c").toString(), "fetch it once while online");
            service.fetch(folder, POLICY).orThrow();
            service.pass(Duration.ofDays(30));
            ReadResult<Fetched> old = service.fetch(folder, offline);
            assertThat(old.orThrow().isExpired()).isTrue();
            assertThat(old.problems()).extracting(Problem::code).containsExactly(ServiceProblem.EXPIRED);
            assertThat(old.problems().get(0).message()).contains("2026-07-20T10:00:00Z");
            assertThat(service.asked()).hasSize(1);
        }
    }

    @Test
    void givesExpiredFilesIfTheServiceIsDownAndSaysSo() {
        try (LocalService service = answering(ok(JSON), status(503, ""))) {
            service.fetch(folder, POLICY).orThrow();
            service.pass(Duration.ofDays(30));
            ReadResult<Fetched> old = service.fetch(folder, POLICY);
            assertThat(old.orThrow().isExpired()).isTrue();
            assertThat(old.problems().get(0).message()).contains("too busy, status 503");
        }
    }

    @Test
    void fetchesAgainWhatWasDamagedOnTheDisk() throws IOException {
        try (LocalService service = answering(ok(JSON))) {
            Path file = service.fetch(folder, POLICY).orThrow().path();
            Files.writeString(file, "{\"a\": 2}");
            Problem damaged = LocalService.last(
                    service.fetch(folder, POLICY.withIsOffline(true)).problems());
            assertThat(damaged.code()).isEqualTo(ServiceProblem.NOT_KEPT);
            ReadResult<Fetched> again = service.fetch(folder, POLICY);
            assertThat(again.problems()).extracting(Problem::code).containsExactly(ServiceProblem.KEPT_FILE_DAMAGED);
            assertThat(Files.readString(again.orThrow().path())).isEqualTo(JSON);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"url\": \"http://elsewhere/\"}"})
    void fetchesAgainIfWhatIsToldOfAFileIsDamaged(String told) throws IOException {
        try (LocalService service = answering(ok(JSON))) {
            Path file = service.fetch(folder, POLICY).orThrow().path();
            Files.writeString(file.resolveSibling(file.getFileName() + ".meta.json"), told);
            ReadResult<Fetched> again = service.fetch(folder, POLICY);
            assertThat(again.problems()).extracting(Problem::code).containsExactly(ServiceProblem.KEPT_FILE_DAMAGED);
            assertThat(again.orThrow().isFromCache()).isFalse();
        }
    }

    @Test
    void quotesThePageThatCameInsteadOfData() throws IOException {
        try (LocalService service = answering(ok("\n<!DOCTYPE html><html><h1>Under maintenance</h1></html>"))) {
            Problem problem = refusal(service.fetch(folder, POLICY));
            assertThat(problem.code()).isEqualTo(ServiceProblem.PAGE_INSTEAD_OF_DATA);
            assertThat(problem.message()).contains("<h1>Under maintenance</h1>");
            assertThat(folder).isEmptyDirectory();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<?xml version='1.0'?><error/>", "a,b\n1,2", "", " \n", "sorry"})
    void refusesABodyOfAnotherKind(String body) throws IOException {
        try (LocalService service = answering(ok(body))) {
            assertThat(refusal(service.fetch(folder, POLICY)).code()).isEqualTo(ServiceProblem.OTHER_BODY);
            assertThat(service.asked()).hasSize(1);
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void takesNoBombThatWouldHaveToBeUnpacked() throws IOException {
        try (LocalService service = answering(exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 4);
            exchange.getResponseBody().write(new byte[] {0x1F, (byte) 0x8B, 8, 0});
        })) {
            assertThat(refusal(service.fetch(folder, POLICY)).code()).isEqualTo(ServiceProblem.OTHER_BODY);
            assertThat(folder).isEmptyDirectory();
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
            Problem problem = refusal(service.fetch(folder, POLICY.withBodyBytes(100_000)));
            assertThat(problem.code()).isEqualTo(ServiceProblem.BODY_TOO_LARGE);
            assertThat(problem.message()).contains("100000");
            assertThat(written.get()).isLessThan(100_000);
            assertThat(folder).isEmptyDirectory();
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
            assertThat(refusal(service.fetch(folder, policy)).message())
                    .contains("silent for PT0.15S", "tried 2 times");
            end.countDown();
            assertThat(folder).isEmptyDirectory();
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
            assertThat(refusal(service.fetch(folder, policy)).message()).contains("not whole after PT0.2S");
            assertThat(folder).isEmptyDirectory();
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
            assertThat(refusal(result).code()).isEqualTo(ServiceProblem.FETCH_CANCELLED);
            end.countDown();
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void endsWhenTheThreadIsInterruptedAndLeavesItInterrupted() {
        try (LocalService service = answering(ok(JSON))) {
            Thread.currentThread().interrupt();
            ReadResult<Fetched> result = service.fetch(folder, POLICY);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(refusal(result).code()).isEqualTo(ServiceProblem.FETCH_CANCELLED);
        }
    }
}
