package org.cauce.io.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.cauce.io.AtomicFile;

/** Keeps version after version of one answer, as a fetcher does. */
@SuppressWarnings("UnstableApiUsage") // Guava's hashing
final class Keeping {
    static final FetchRequest REQUEST = FetchRequest.json(URI.create("https://example.org/data"));
    static final Instant NOW = Instant.parse("2026-07-13T10:00:00Z");

    private Keeping() {}

    static String body(int version) {
        return "[" + "1,".repeat(5000) + version + "]";
    }

    static void keep(FetchCache cache, int version) throws IOException {
        byte[] bytes = body(version).getBytes(UTF_8);
        try (AtomicFile file = cache.open(REQUEST)) {
            file.stream().write(bytes);
            file.finish();
            cache.keep(REQUEST, file, fetched(cache.body(REQUEST), bytes));
        }
    }

    static Fetched fetched(Path body, byte[] bytes) {
        return Fetched.builder()
                .uri(REQUEST.uri())
                .path(body)
                .kind(BodyKind.JSON)
                .contentType("application/json")
                .bytes(bytes.length)
                .sha256(Hashing.sha256().hashBytes(bytes).toString())
                .fetchedAt(NOW)
                .expiresAt(NOW.plus(Duration.ofDays(1)))
                .isExpired(false)
                .isFromCache(false)
                .build();
    }
}
