package org.cauce.io.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.cauce.io.Problem;
import org.cauce.io.ReadResult;

/** A service on this machine that gives the answers it was told to, and the clock of whoever asks it. */
final class LocalService implements AutoCloseable {
    static final Instant START = Instant.parse("2026-07-13T10:00:00Z");
    static final FetchPolicy POLICY = FetchPolicy.builder()
            .connectTime(Duration.ofSeconds(5))
            .silence(Duration.ofSeconds(5))
            .answerTime(Duration.ofSeconds(20))
            .build();

    /** What a service of JSON gives. */
    static final String JSON = "{\"a\": 1}";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<URI> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<Duration> pauses = new ArrayList<>();
    private Instant now = START;

    private LocalService(HttpServer server) {
        this.server = server;
    }

    /** {@return the only one of a list} */
    static Problem only(List<Problem> problems) {
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    /** {@return why there is no result: the only problem} */
    static Problem refusal(ReadResult<?> result) {
        assertThat(result.value()).isEmpty();
        return only(result.problems());
    }

    /** {@return the last one of a list} */
    static Problem last(List<Problem> problems) {
        assertThat(problems).isNotEmpty();
        return problems.get(problems.size() - 1);
    }

    /** What the service does with a request. */
    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    static LocalService answering(Answer answer) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            LocalService service = new LocalService(server);
            server.createContext("/", exchange -> service.answer(exchange, answer));
            server.setExecutor(service.threads);
            server.start();
            return service;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** {@return a service that gives these answers, one after the other, the last for ever} */
    static LocalService answering(Answer first, Answer... then) {
        Deque<Answer> answers = new ArrayDeque<>(List.of(then));
        answers.addFirst(first);
        return answering((Answer) exchange -> {
            Answer answer;
            synchronized (answers) {
                answer = answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
            }
            answer.to(exchange);
        });
    }

    private void answer(HttpExchange exchange, Answer answer) throws IOException {
        asked.add(exchange.getRequestURI());
        try {
            answer.to(exchange);
        } finally {
            exchange.close();
        }
    }

    static Answer ok(String body) {
        return status(200, body);
    }

    static Answer status(int status, String body, String... headers) {
        return exchange -> {
            for (int at = 0; at < headers.length; at += 2) {
                exchange.getResponseHeaders().add(headers[at], headers[at + 1]);
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        };
    }

    /** An answer that breaks off: more bytes are promised than come. */
    static Answer cut(String body, long promised) {
        return exchange -> {
            exchange.sendResponseHeaders(200, promised);
            OutputStream out = exchange.getResponseBody();
            out.write(body.getBytes(StandardCharsets.UTF_8));
            out.flush();
            // closing the exchange ends the connection before all is there
        };
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** {@return a fetcher for this service whose time passes only when it pauses} */
    Fetcher.Builder fetcher(Path folder, FetchPolicy policy) {
        return Fetcher.builder("127.0.0.1", folder)
                .policy(policy)
                .clock(() -> now)
                .random(new SplittableRandom(7))
                .sleeper(time -> {
                    pauses.add(time);
                    now = now.plus(time);
                });
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** {@return what comes of asking for a file of JSON} */
    ReadResult<Fetched> fetch(Path folder, FetchPolicy policy) {
        return fetcher(folder, policy).build().fetch(FetchRequest.json(uri("/v2/a?b=c")));
    }

    /** {@return how long was paused in all} */
    Duration paused() {
        return pauses.stream().reduce(Duration.ZERO, Duration::plus);
    }

    List<String> asked() {
        return asked.stream().map(URI::toString).toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
