package org.cauce.io.service;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.cauce.io.AtomicFile;
import org.cauce.io.Problem;
import org.cauce.io.ReadReport;
import org.cauce.io.ReadResult;

/**
 * Gets files from one host, and keeps them in a folder.
 *
 * <p>What was fetched is given again until it expires, without asking the service. A file is taken whole or not at all,
 * within limits of size and time, and only if its first bytes are of the kind asked for. Asking again is tried if the
 * service cannot be reached or says that it is busy (status 429, 502, 503 and 504), after pauses that grow, or that the
 * service asks for; not if it refuses. Redirects are followed within the host.
 *
 * <pre>{@code
 * Fetcher fetcher = Fetcher.builder("api.worldbank.org", Path.of("downloads")).build();
 * ReadResult<Fetched> file = fetcher.fetch(FetchRequest.json(uri));
 * }</pre>
 *
 * <p>May be shared by threads; their requests are made one after the other.
 */
@Beta
public final class Fetcher {
    private static final String FILES = "files";

    private final String host;
    private final FetchPolicy policy;
    private final FetchCache cache;
    private final Pace pace;
    private final Exchange exchange;
    private final RandomGenerator random;

    private Fetcher(Builder builder) {
        this.host = builder.host;
        this.policy = builder.policy;
        this.cache = new FetchCache(builder.folder);
        this.pace = new Pace(builder.clock, builder.sleeper, builder.cancelled, policy.requestsPerMinute());
        this.exchange = new Exchange(policy, pace);
        this.random = builder.random;
    }

    /**
     * {@return a new builder}
     *
     * @param host the only host that is asked, such as {@code api.worldbank.org}
     * @param folder where files are kept; made when the first is fetched
     */
    public static Builder builder(String host, Path folder) {
        return new Builder(host, folder);
    }

    /** {@return how the service is asked} */
    public FetchPolicy policy() {
        return policy;
    }

    /**
     * {@return the file, or why there is none}
     *
     * <p>With the file come warnings, if it has expired or if what was kept of it was damaged.
     *
     * @param request what to get
     * @throws IllegalArgumentException if the address is on another host
     * @throws UncheckedIOException if the disk refuses
     */
    public ReadResult<Fetched> fetch(FetchRequest request) {
        List<Problem> problems = new ArrayList<>();
        try {
            return ReadResult.of(obtain(request, problems), problems, report(request.uri(), true));
        } catch (FetchFailure failure) {
            problems.add(failure.problem());
            return ReadResult.refused(problems, report(request.uri(), false));
        }
    }

    static ReadReport report(URI uri, boolean kept) {
        ReadReport.Count count = new ReadReport.Count(1, kept ? 1 : 0, kept ? 0 : 1);
        return new ReadReport(ImmutableList.of(uri.toString()), ImmutableMap.of(FILES, count));
    }

    /** {@return the file, from the folder if it is there and has not expired} */
    synchronized Fetched obtain(FetchRequest request, List<Problem> problems) throws FetchFailure {
        if (!host.equalsIgnoreCase(request.uri().getHost())) {
            throw new IllegalArgumentException("Address " + request.uri() + ": expected the host " + host);
        }
        try {
            return obtain(request, kept(request, problems), problems);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private Fetched obtain(FetchRequest request, Optional<Fetched> kept, List<Problem> problems)
            throws FetchFailure, IOException {
        if (kept.isPresent() && !kept.get().isExpired()) {
            return kept.get();
        }
        if (policy.isOffline()) {
            return old(kept, problems, "offline", notKept(request.uri()));
        }
        try {
            return fetchAnew(request);
        } catch (FetchFailure failure) {
            if (!failure.isPassing()) {
                throw failure;
            }
            return old(kept, problems, failure.problem().description(), failure);
        }
    }

    private static FetchFailure notKept(URI uri) {
        return FetchFailure.lasting(ServiceProblem.NOT_KEPT, uri, details -> details);
    }

    private static Fetched old(Optional<Fetched> kept, List<Problem> problems, String reason, FetchFailure otherwise)
            throws FetchFailure {
        Fetched given = kept.orElseThrow(() -> otherwise);
        problems.add(FetchFailure.problem(
                ServiceProblem.EXPIRED,
                given.uri(),
                details -> details.found(given.expiresAt().toString()).reason(reason)));
        return given;
    }

    private Optional<Fetched> kept(FetchRequest request, List<Problem> problems) throws IOException {
        try {
            return cache.find(request, pace.now());
        } catch (FetchCache.Damaged damaged) {
            problems.add(FetchFailure.problem(
                    ServiceProblem.KEPT_FILE_DAMAGED,
                    request.uri(),
                    details -> details.found(String.valueOf(damaged.getMessage()))));
            return Optional.empty();
        }
    }

    /** {@return the file as the service gives it now, whatever is in the folder} */
    synchronized Fetched refresh(FetchRequest request) throws FetchFailure {
        if (policy.isOffline()) {
            throw notKept(request.uri());
        }
        try {
            return fetchAnew(request);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    /** Removes the file from the folder, as one that turned out to be no data. */
    synchronized void forget(FetchRequest request) {
        try {
            cache.forget(request);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private Fetched fetchAnew(FetchRequest request) throws FetchFailure, IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                return fetchOnce(request);
            } catch (FetchFailure failure) {
                Duration pause = failure.wait(pauseAfter(attempt)).orElseThrow();
                if (!failure.isPassing() || attempt >= policy.tries() || pause.compareTo(policy.longestPause()) > 0) {
                    throw told(failure, attempt, pause);
                }
                pace.pause(pause, request.uri());
            }
        }
    }

    private static FetchFailure told(FetchFailure failure, int attempts, Duration pause) {
        if (!failure.isPassing()) {
            return failure;
        }
        Problem problem = failure.problem().withExpected(Integer.toString(attempts));
        return failure.withProblem(
                failure.is(ServiceProblem.SERVICE_BUSY) ? problem.withCure(pause.toString()) : problem);
    }

    private Duration pauseAfter(int attempt) {
        long longest = policy.longestPause().toMillis();
        long full = policy.firstPause().toMillis() << Math.min(attempt - 1, Integer.SIZE / 2);
        long most = Math.max(1, Math.min(full, longest));
        return Duration.ofMillis(most - random.nextLong(most / 2 + 1));
    }

    private Fetched fetchOnce(FetchRequest request) throws FetchFailure, IOException {
        try (AtomicFile file = cache.open(request)) {
            Exchange.Answer answer = exchange.ask(request, file.stream());
            BodyKind kind = BodyKind.sniff(answer.first());
            check(request, kind, answer.first());
            file.finish();
            Fetched fetched = fetched(request, answer, kind);
            cache.keep(request, file, fetched);
            return fetched;
        }
    }

    private static void check(FetchRequest request, BodyKind kind, byte[] first) throws FetchFailure {
        if (request.kinds().contains(kind)) {
            return;
        }
        if (kind == BodyKind.HTML) {
            throw FetchFailure.lasting(
                    ServiceProblem.PAGE_INSTEAD_OF_DATA, request.uri(), details -> details.found(begin(first)));
        }
        String expected = request.kinds().iterator().next().name();
        throw FetchFailure.lasting(
                ServiceProblem.OTHER_BODY,
                request.uri(),
                details -> kind == BodyKind.NOTHING
                        ? details.expected(expected)
                        : details.expected(expected).found(begin(first)));
    }

    private static String begin(byte[] first) {
        return BodyKind.text(first, Math.min(first.length, Problem.LONGEST_PARAMETER));
    }

    private Fetched fetched(FetchRequest request, Exchange.Answer answer, BodyKind kind) {
        Instant now = pace.now();
        return Fetched.builder()
                .uri(request.uri())
                .path(cache.body(request))
                .kind(kind)
                .contentType(answer.contentType())
                .bytes(answer.bytes())
                .sha256(answer.sha256())
                .fetchedAt(now)
                .expiresAt(now.plus(policy.keptFor()))
                .isExpired(false)
                .isFromCache(false)
                .build();
    }

    /** Builds fetchers. */
    public static final class Builder {
        private final String host;
        private final Path folder;
        private FetchPolicy policy = FetchPolicy.STANDARD;
        private InstantSource clock = InstantSource.system();
        private Sleeper sleeper = time -> Thread.sleep(Math.max(1, time.toMillis()));
        private RandomGenerator random = new SplittableRandom();
        private BooleanSupplier cancelled = () -> false;

        private Builder(String host, Path folder) {
            if (host.isBlank()) {
                throw new IllegalArgumentException("No host: expected one such as api.worldbank.org");
            }
            this.host = host;
            this.folder = folder;
        }

        /**
         * {@return this builder, with another policy; that of the start is {@link FetchPolicy#STANDARD}}
         *
         * @param newPolicy how to ask
         */
        public Builder policy(FetchPolicy newPolicy) {
            policy = newPolicy;
            return this;
        }

        /**
         * {@return this builder, with another clock; that of the start is the system's}
         *
         * @param newClock tells when a file was fetched and whether it has expired
         */
        public Builder clock(InstantSource newClock) {
            clock = newClock;
            return this;
        }

        /** Takes another way to wait between tries and for the rate, which must agree with the clock. */
        Builder sleeper(Sleeper newSleeper) {
            sleeper = newSleeper;
            return this;
        }

        /**
         * {@return this builder, with another source of what is random in pauses}
         *
         * @param newRandom the source
         */
        public Builder random(RandomGenerator newRandom) {
            random = newRandom;
            return this;
        }

        /**
         * {@return this builder, with a way to end what is under way; an interrupt of the thread ends it too}
         *
         * @param newCancelled asked several times a second: whether to end it
         */
        public Builder cancelledWhen(BooleanSupplier newCancelled) {
            cancelled = newCancelled;
            return this;
        }

        /** {@return the fetcher} */
        public Fetcher build() {
            return new Fetcher(this);
        }
    }
}
