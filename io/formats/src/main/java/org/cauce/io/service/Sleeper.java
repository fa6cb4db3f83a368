package org.cauce.io.service;

import com.google.common.annotations.Beta;
import java.time.Duration;

/** Waits, so that a test or a scheduler can wait otherwise. */
@Beta
@FunctionalInterface
public interface Sleeper {
    /**
     * Returns when this time has passed.
     *
     * @param time the time, more than nothing
     * @throws InterruptedException if the thread is interrupted
     */
    void sleep(Duration time) throws InterruptedException;
}
