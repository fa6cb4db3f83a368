package org.cauce.io.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.cauce.io.service.LocalService.JSON;
import static org.cauce.io.service.LocalService.POLICY;
import static org.cauce.io.service.LocalService.answering;
import static org.cauce.io.service.LocalService.ok;
import static org.cauce.io.service.LocalService.refusal;
import static org.cauce.io.service.LocalService.status;

import com.google.common.collect.ImmutableSet;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses are asked, and where redirects may lead. */
class FetcherAddressesTest {
    @TempDir
    Path folder;

    @Test
    void followsRedirectsWithinTheHost() {
        try (LocalService service = answering(status(301, "", "Location", "/there?x=1"), ok(JSON))) {
            Fetched fetched = service.fetch(folder, POLICY).orThrow();
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
            assertThat(refusal(service.fetch(folder, POLICY)).code()).isEqualTo(ServiceProblem.REDIRECTED_AWAY);
            assertThat(service.asked()).hasSize(1);
        }
    }

    @Test
    void endsARoundOfRedirects() {
        try (LocalService service = answering(status(302, "", "Location", "/v2/a?b=c"))) {
            assertThat(refusal(service.fetch(folder, POLICY)).code()).isEqualTo(ServiceProblem.REDIRECTED_TOO_OFTEN);
            assertThat(service.asked()).hasSize(6);
        }
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
