package org.cauce.io.service;

import java.time.Duration;

/** Waits, so that a test can wait otherwise. */
@FunctionalInterface
interface Sleeper {
    /** Returns when this time, more than nothing, has passed. */
    void sleep(Duration time) throws InterruptedException;
}
