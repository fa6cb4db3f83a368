package org.cauce.io.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.cauce.io.AtomicFile;
import org.cauce.io.internal.json.Json;

/**
 * The folder of what was fetched: for each request the body, and beside it, in a file with {@code .meta.json} at the
 * end of its name, where it comes from, when, until when, and its hash.
 *
 * <p>Two files cannot be put in their places in one step. So what is told of a new body lies beside the old one, in a
 * file with {@code .next.meta.json} at its end, before the body is replaced: whoever is killed in between leaves the
 * old file or the new one, and never neither.
 */
@SuppressWarnings("UnstableApiUsage") // Guava's hashing
final class FetchCache {
    private static final int LONGEST_NAME = 80;
    private static final int KEY_DIGITS = 16;
    private static final int MOST_BYTES_OF_META = 1 << 16;

    private final Path folder;

    FetchCache(Path folder) {
        this.folder = folder;
    }

    /** {@return where the body of this request lies, or will} */
    Path body(FetchRequest request) {
        String key = Hashing.sha256()
                .hashString(request.uri() + "\n" + request.accept(), StandardCharsets.UTF_8)
                .toString()
                .substring(0, KEY_DIGITS);
        String extension = request.kinds().iterator().next().extension();
        return folder.resolve(name(request) + "-" + key + "." + extension);
    }

    private static String name(FetchRequest request) {
        String name = (request.uri().getHost() + request.uri().getPath()).replaceAll("[^A-Za-z0-9.]+", "_");
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private static Path meta(Path body) {
        return body.resolveSibling(body.getFileName() + ".meta.json");
    }

    private static Path next(Path body) {
        return body.resolveSibling(body.getFileName() + ".next.meta.json");
    }

    /** {@return a file for the body, not yet there} */
    AtomicFile open(FetchRequest request) throws IOException {
        Files.createDirectories(folder);
        return AtomicFile.create(body(request));
    }

    /** {@return what is kept of this request, looked at as of now; empty if nothing is} */
    Optional<Fetched> find(FetchRequest request, Instant now) throws IOException, Damaged {
        Path body = body(request);
        if (!Files.isRegularFile(meta(body))) {
            return begun(request, body, now);
        }
        try {
            return Optional.of(whole(request, body, meta(body), now));
        } catch (Damaged damaged) {
            return Optional.of(begun(request, body, now).orElseThrow(() -> damaged));
        }
    }

    /** {@return what somebody was keeping who was killed, if its body had come to its place; else empty} */
    private static Optional<Fetched> begun(FetchRequest request, Path body, Instant now) throws IOException {
        try {
            Path next = next(body);
            return Files.isRegularFile(next) ? Optional.of(whole(request, body, next, now)) : Optional.empty();
        } catch (Damaged notInItsPlace) {
            return Optional.empty();
        }
    }

    private static Fetched whole(FetchRequest request, Path body, Path meta, Instant now) throws IOException, Damaged {
        Fetched kept = parse(request, body, meta, now);
        if (!isWhole(kept)) {
            throw new Damaged(kept.path());
        }
        return kept;
    }

    private static boolean isWhole(Fetched kept) throws IOException {
        Path body = kept.path();
        return Files.isRegularFile(body)
                && Files.size(body) == kept.bytes()
                && MoreFiles.asByteSource(body)
                        .hash(Hashing.sha256())
                        .toString()
                        .equals(kept.sha256());
    }

    private static Fetched parse(FetchRequest request, Path body, Path meta, Instant now) throws IOException, Damaged {
        if (Files.size(meta) > MOST_BYTES_OF_META) {
            throw new Damaged(meta);
        }
        try {
            // as text: of bytes, Jackson guesses a form of Unicode
            JsonNode told = Json.mapper().readTree(new String(Files.readAllBytes(meta), StandardCharsets.UTF_8));
            if (!text(told, "url").equals(request.uri().toString())
                    || !text(told, "accept").equals(request.accept())) {
                throw new Damaged(meta);
            }
            return read(told, request, body, now);
        } catch (JsonProcessingException | DateTimeException | IllegalArgumentException unreadable) {
            throw new Damaged(meta);
        }
    }

    private static Fetched read(JsonNode told, FetchRequest request, Path body, Instant now) {
        Instant expires = Instant.parse(text(told, "expiresAt"));
        return Fetched.builder()
                .uri(request.uri())
                .path(body)
                .kind(BodyKind.valueOf(text(told, "kind")))
                .contentType(text(told, "contentType"))
                .bytes(told.path("bytes").asLong(-1))
                .sha256(text(told, "sha256"))
                .fetchedAt(Instant.parse(text(told, "fetchedAt")))
                .expiresAt(expires)
                .isExpired(!now.isBefore(expires))
                .isFromCache(true)
                .build();
    }

    private static String text(JsonNode told, String name) {
        return told.path(name).asText("");
    }

    /**
     * Puts a finished body in its place, and what is told of it beside it; only then it counts as kept.
     *
     * @param body what {@link #open} gave
     */
    void keep(FetchRequest request, AtomicFile body, Fetched fetched) throws IOException {
        String told = told(request, fetched);
        Path next = next(fetched.path());
        AtomicFile.write(next, told);
        body.commit();
        AtomicFile.write(meta(fetched.path()), told);
        Files.deleteIfExists(next);
    }

    private static String told(FetchRequest request, Fetched fetched) throws JsonProcessingException {
        ObjectNode told = Json.mapper()
                .createObjectNode()
                .put("url", fetched.uri().toString())
                .put("accept", request.accept())
                .put("status", 200)
                .put("contentType", fetched.contentType())
                .put("kind", fetched.kind().name())
                .put("bytes", fetched.bytes())
                .put("sha256", fetched.sha256())
                .put("fetchedAt", fetched.fetchedAt().toString())
                .put("expiresAt", fetched.expiresAt().toString());
        return Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(told);
    }

    /** Removes what is kept of this request. */
    void forget(FetchRequest request) throws IOException {
        Path body = body(request);
        Files.deleteIfExists(meta(body));
        Files.deleteIfExists(next(body));
        Files.deleteIfExists(body);
    }

    /** Thrown when what is kept is no longer what was written. */
    static final class Damaged extends Exception {
        private static final long serialVersionUID = 1L;

        Damaged(Path file) {
            super(String.valueOf(file.getFileName()));
        }
    }
}
