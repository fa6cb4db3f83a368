package org.cauce.io.service;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cauce.io.service.LocalService.JSON;
import static org.cauce.io.service.LocalService.POLICY;
import static org.cauce.io.service.LocalService.answering;
import static org.cauce.io.service.LocalService.cut;
import static org.cauce.io.service.LocalService.ok;
import static org.cauce.io.service.LocalService.refusal;
import static org.cauce.io.service.LocalService.status;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.cauce.io.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a file is asked for again, after which pause, and when no more. */
class FetcherRetriesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 504})
    void triesAgainWhereThatMayHelp(int status) {
        try (LocalService service = answering(status(status, ""), status(status, ""), ok(JSON))) {
            assertThat(service.fetch(folder, POLICY).value()).isPresent();
            assertThat(service.asked()).hasSize(3);
            // 1 and 2 seconds, each cut by up to a half
            assertThat(service.paused()).isBetween(Duration.ofMillis(1500), Duration.ofMillis(3000));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410, 500, 501, 204})
    void doesNotTryAgainWhereItDoesNot(int status) throws IOException {
        try (LocalService service = answering(status(status, ""), ok(JSON))) {
            Problem problem = refusal(service.fetch(folder, POLICY));
            assertThat(problem.code())
                    .isEqualTo(status == 404 ? ServiceProblem.NOT_AT_SERVICE : ServiceProblem.SERVICE_REFUSED);
            assertThat(problem.found()).contains(Integer.toString(status));
            assertThat(service.asked()).hasSize(1);
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void givesUpAfterSomeTries() {
        try (LocalService service = answering(status(503, "busy"))) {
            Problem problem = refusal(service.fetch(folder, POLICY));
            assertThat(problem.code()).isEqualTo(ServiceProblem.SERVICE_BUSY);
            assertThat(problem.message()).contains("status 503, tried 4 times");
            assertThat(service.asked()).hasSize(4);
        }
    }

    @ParameterizedTest
    @CsvSource({"17, 17", "'Mon, 13 Jul 2026 10:00:42 GMT', 42", "'Mon, 13 Jul 2020 10:00:42 GMT', 0", "0, 0"})
    void waitsAsLongAsTheServiceAsks(String header, int seconds) {
        try (LocalService service = answering(status(429, "", "Retry-After", header), ok(JSON))) {
            assertThat(service.fetch(folder, POLICY).value()).isPresent();
            assertThat(service.paused()).isEqualTo(Duration.ofSeconds(seconds));
        }
    }

    @Test
    void takesTheServiceAtItsWordIfItAsksToWaitForTooLong() {
        try (LocalService service = answering(status(429, "", "Retry-After", "3600"))) {
            assertThat(refusal(service.fetch(folder, POLICY)).message()).contains("next try in PT1H");
            assertThat(service.asked()).hasSize(1);
            assertThat(service.paused()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-1", "99999999999999999999", "1.5"})
    void pausesAsUsualIfWhatTheServiceAsksIsNoTime(String header) {
        try (LocalService service = answering(status(429, "", "Retry-After", header), ok(JSON))) {
            assertThat(service.fetch(folder, POLICY).value()).isPresent();
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
    void triesAgainIfTheBodyBreaksOff() throws IOException {
        try (LocalService service = answering(cut("{\"a\"", 8), ok(JSON))) {
            assertThat(Files.readString(service.fetch(folder, POLICY).orThrow().path()))
                    .isEqualTo(JSON);
            assertThat(service.asked()).hasSize(2);
        }
    }

    @Test
    void keepsNothingOfABodyThatBreaksOffEachTime() throws IOException {
        try (LocalService service = answering(cut("{\"a\"", 8))) {
            Problem problem = refusal(service.fetch(folder, POLICY.withTries(2)));
            assertThat(problem.code()).isEqualTo(ServiceProblem.SERVICE_NOT_REACHED);
            assertThat(problem.message()).contains("tried 2 times");
            assertThat(folder).isEmptyDirectory();
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
        assertThat(refusal(fetcher.fetch(FetchRequest.json(gone))).message())
                .contains("tried 2 times", "ConnectException");
    }
}
