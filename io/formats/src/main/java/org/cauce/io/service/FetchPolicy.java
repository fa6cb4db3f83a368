package org.cauce.io.service;

import com.google.common.annotations.Beta;
import java.time.Duration;
import org.immutables.value.Value;

/**
 * How a service is asked: how patiently, how often, how much is taken, and for how long it is kept.
 *
 * <p>The defaults suit services that are free for all. Numbers are at least 1, durations longer than nothing.
 */
@Beta
@Value.Immutable
public abstract class FetchPolicy implements WithFetchPolicy {
    /** The defaults. */
    public static final FetchPolicy STANDARD = builder().build();

    FetchPolicy() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how long to wait for a connection; by default 15 seconds} */
    @Value.Default
    public Duration connectTime() {
        return Duration.ofSeconds(15);
    }

    /** {@return how long the service may be silent, before its answer and within; by default 90 seconds} */
    @Value.Default
    public Duration silence() {
        return Duration.ofSeconds(90);
    }

    /** {@return how long a whole answer may take, however slowly it drips; by default 30 minutes} */
    @Value.Default
    public Duration answerTime() {
        return Duration.ofMinutes(30);
    }

    /** {@return how often to try in all; by default 4} */
    @Value.Default
    public int tries() {
        return 4;
    }

    /**
     * {@return the pause before the second try; each further one is twice as long; by default 1 second}
     *
     * <p>Each pause is cut by a random part, up to half of it, so that many who were refused at once do not come back
     * at once.
     */
    @Value.Default
    public Duration firstPause() {
        return Duration.ofSeconds(1);
    }

    /**
     * {@return the longest pause; by default 2 minutes}
     *
     * <p>If a service asks for a longer one ({@code Retry-After}), it is taken at its word and not asked again.
     */
    @Value.Default
    public Duration longestPause() {
        return Duration.ofMinutes(2);
    }

    /** {@return the most requests in any minute, tries and redirects among them; by default 60} */
    @Value.Default
    public int requestsPerMinute() {
        return 60;
    }

    /** {@return the most redirects that are followed for one request; by default 5} */
    @Value.Default
    public int redirects() {
        return 5;
    }

    /** {@return the most bytes of a body; by default 1 GiB} */
    @Value.Default
    public long bodyBytes() {
        return 1L << 30;
    }

    /** {@return how long what was fetched is given again before it expires; by default 7 days} */
    @Value.Default
    public Duration keptFor() {
        return Duration.ofDays(7);
    }

    /** {@return whether nobody is asked and only what was kept is given; by default not} */
    @Value.Default
    public boolean isOffline() {
        return false;
    }

    @Value.Check
    void check() {
        positive(tries(), "tries");
        positive(requestsPerMinute(), "requests per minute");
        positive(redirects(), "redirects");
        positive(bodyBytes(), "bytes of a body");
        for (Duration time :
                new Duration[] {connectTime(), silence(), answerTime(), firstPause(), longestPause(), keptFor()}) {
            positive(time.isNegative() ? -1 : time.compareTo(Duration.ZERO), "duration " + time);
        }
    }

    private static void positive(long value, String name) {
        if (value < 1) {
            throw new IllegalArgumentException("Policy of fetching, " + name + ": expected more than nothing");
        }
    }

    /** Builds policies. */
    public static final class Builder extends ImmutableFetchPolicy.Builder {
        Builder() {}
    }
}
