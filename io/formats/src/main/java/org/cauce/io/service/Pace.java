package org.cauce.io.service;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;

/** When to ask: not more often than allowed, after pauses, and not at all once cancelled. */
final class Pace {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration LOOK_UP = Duration.ofMillis(250);

    private final InstantSource clock;
    private final Sleeper sleeper;
    private final BooleanSupplier cancelled;
    private final int perMinute;
    private final Deque<Instant> asked = new ArrayDeque<>();

    Pace(InstantSource clock, Sleeper sleeper, BooleanSupplier cancelled, int perMinute) {
        this.clock = clock;
        this.sleeper = sleeper;
        this.cancelled = cancelled;
        this.perMinute = perMinute;
    }

    Instant now() {
        return clock.instant();
    }

    /** Waits until one more request is within the limit, and counts it. */
    void awaitTurn(URI uri) throws FetchFailure {
        checkNotCancelled(uri);
        while (asked.size() >= perMinute) {
            Duration since = Duration.between(asked.removeFirst(), now());
            // a clock that was set back must not make us wait for longer than a minute
            pause(since.isNegative() ? MINUTE : MINUTE.minus(since), uri);
        }
        asked.addLast(now());
    }

    void pause(Duration time, URI uri) throws FetchFailure {
        Duration left = time;
        while (left.compareTo(Duration.ZERO) > 0) {
            checkNotCancelled(uri);
            Duration part = left.compareTo(LOOK_UP) < 0 ? left : LOOK_UP;
            sleep(part, uri);
            left = left.minus(part);
        }
    }

    private void sleep(Duration time, URI uri) throws FetchFailure {
        try {
            sleeper.sleep(time);
        } catch (InterruptedException interrupted) {
            throw interrupted(uri);
        }
    }

    void checkNotCancelled(URI uri) throws FetchFailure {
        if (cancelled.getAsBoolean()) {
            throw FetchFailure.lasting(ServiceProblem.FETCH_CANCELLED, uri, details -> details);
        }
    }

    static FetchFailure interrupted(URI uri) {
        Thread.currentThread().interrupt();
        return FetchFailure.lasting(ServiceProblem.FETCH_CANCELLED, uri, details -> details);
    }
}
