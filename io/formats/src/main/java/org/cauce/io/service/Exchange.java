package org.cauce.io.service;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/** Asks a service once, following redirects within its host, and takes the body. */
final class Exchange {
    private static final int LOOK_UP_MILLIS = 20;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);

    private final HttpClient client;
    private final FetchPolicy policy;
    private final Pace pace;

    Exchange(FetchPolicy policy, Pace pace) {
        this.client = HttpClient.newBuilder()
                .connectTimeout(policy.connectTime())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        this.policy = policy;
        this.pace = pace;
    }

    /** {@return the answer with status 200, its body written to the stream} */
    Answer ask(FetchRequest request, OutputStream out) throws FetchFailure {
        URI at = request.uri();
        for (int hop = 0; hop <= policy.redirects(); hop++) {
            HttpResponse<Body> response = send(at, request, out);
            if (!REDIRECTS.contains(response.statusCode())) {
                return answer(request.uri(), response);
            }
            at = next(at, response);
        }
        throw FetchFailure.lasting(
                ServiceProblem.REDIRECTED_TOO_OFTEN,
                request.uri(),
                details -> details.expected(Integer.toString(policy.redirects())));
    }

    private HttpResponse<Body> send(URI uri, FetchRequest asked, OutputStream out) throws FetchFailure {
        pace.awaitTurn(uri);
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Accept", asked.accept())
                .header("Accept-Encoding", "identity")
                .header("User-Agent", "cauce")
                .build();
        AtomicReference<@Nullable Body> begun = new AtomicReference<>();
        return await(uri, begun, client.sendAsync(request, head -> {
            Body body = head.statusCode() == 200 ? Body.to(out, policy.bodyBytes()) : Body.beginning();
            begun.set(body);
            return body;
        }));
    }

    private HttpResponse<Body> await(
            URI uri, AtomicReference<@Nullable Body> begun, CompletableFuture<HttpResponse<Body>> answer)
            throws FetchFailure {
        long start = System.nanoTime();
        try {
            while (true) {
                try {
                    return answer.get(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException notYet) {
                    pace.checkNotCancelled(uri);
                    checkPatience(uri, start, begun.get());
                }
            }
        } catch (InterruptedException interrupted) {
            throw Pace.interrupted(uri);
        } catch (ExecutionException failed) {
            throw failure(uri, failed.getCause());
        } finally {
            stop(answer, begun.get());
        }
    }

    private static void stop(CompletableFuture<?> answer, @Nullable Body body) {
        if (!answer.isDone()) {
            answer.cancel(true);
            if (body != null) {
                body.stop();
            }
        }
    }

    private void checkPatience(URI uri, long start, @Nullable Body body) throws FetchFailure {
        long now = System.nanoTime();
        if (now - (body == null ? start : body.lastHeard()) > policy.silence().toNanos()) {
            throw notReached(uri, "silent for " + policy.silence());
        }
        if (now - start > policy.answerTime().toNanos()) {
            throw notReached(uri, "the answer was not whole after " + policy.answerTime());
        }
    }

    private FetchFailure failure(URI uri, @Nullable Throwable cause) {
        if (cause instanceof UncheckedIOException disk) {
            throw disk;
        }
        if (cause instanceof Body.TooLarge) {
            return FetchFailure.lasting(
                    ServiceProblem.BODY_TOO_LARGE, uri, details -> details.expected(Long.toString(policy.bodyBytes())));
        }
        if (cause instanceof SSLHandshakeException) {
            return FetchFailure.lasting(
                    ServiceProblem.SERVICE_NOT_REACHED, uri, details -> details.reason(reason(cause)));
        }
        if (cause instanceof IOException) {
            return notReached(uri, reason(cause));
        }
        throw new IllegalStateException("Fetching " + uri + " ended unexpectedly", cause);
    }

    private static FetchFailure notReached(URI uri, String reason) {
        return FetchFailure.passing(ServiceProblem.SERVICE_NOT_REACHED, uri, details -> details.reason(reason));
    }

    private static String reason(Throwable cause) {
        String name = cause.getClass().getSimpleName();
        return cause.getMessage() == null ? name : name + ", " + cause.getMessage();
    }

    private Answer answer(URI uri, HttpResponse<Body> response) throws FetchFailure {
        int status = response.statusCode();
        if (status != 200) {
            throw refused(uri, response).withStatus(status);
        }
        Body body = response.body();
        String type = response.headers().firstValue("Content-Type").orElse("");
        return new Answer(body.first(), type, body.bytes(), body.sha256());
    }

    private FetchFailure refused(URI uri, HttpResponse<Body> response) {
        int status = response.statusCode();
        byte[] first = response.body().first();
        String words = BodyKind.text(first, first.length).strip();
        String found = Integer.toString(status);
        if (BUSY.contains(status)) {
            return FetchFailure.passing(ServiceProblem.SERVICE_BUSY, uri, details -> details.found(found))
                    .withWait(retryAfter(response));
        }
        ServiceProblem code = status == 404 ? ServiceProblem.NOT_AT_SERVICE : ServiceProblem.SERVICE_REFUSED;
        return FetchFailure.lasting(
                code,
                uri,
                details -> words.isEmpty()
                        ? details.found(found)
                        : details.found(found).reason(words));
    }

    private Optional<Duration> retryAfter(HttpResponse<Body> response) {
        return response.headers().firstValue("Retry-After").flatMap(text -> RetryAfter.parse(text, pace.now()));
    }

    private static URI next(URI at, HttpResponse<Body> response) throws FetchFailure {
        String text = response.headers().firstValue("Location").orElse("");
        URI to;
        try {
            to = at.resolve(text);
        } catch (IllegalArgumentException notAnAddress) {
            throw away(at, text);
        }
        if (text.isBlank() || !isSameService(at, to)) {
            throw away(at, text);
        }
        return to;
    }

    private static FetchFailure away(URI at, String text) {
        return FetchFailure.lasting(ServiceProblem.REDIRECTED_AWAY, at, details -> details.found(text));
    }

    private static boolean isSameService(URI from, URI to) {
        boolean sameHost = from.getHost().equalsIgnoreCase(to.getHost()) && to.getRawUserInfo() == null;
        boolean samePort = from.getScheme().equalsIgnoreCase(to.getScheme()) && from.getPort() == to.getPort();
        return sameHost && (samePort || "https".equalsIgnoreCase(to.getScheme()));
    }

    /** What came, apart from the bytes on the disk. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Answer(byte[] first, String contentType, long bytes, String sha256) {}
}
