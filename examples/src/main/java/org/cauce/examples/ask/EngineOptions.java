package org.cauce.examples.ask;

import static com.google.common.base.Preconditions.checkNotNull;

import org.cauce.io.duckdb.EngineLimits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** {@code --memory} and {@code --threads}: how much the engine of a store may take. */
public final class EngineOptions {
    @Spec(Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--memory",
            paramLabel = "MIB",
            description = "How many mebibytes DuckDB may take for a store, beside the heap of Java: 128 or more, 256 if"
                    + " not given. What does not fit goes to the disk.")
    private @Nullable Integer mebibytes;

    @Option(
            names = "--threads",
            paramLabel = "NUMBER",
            description = "How many threads DuckDB may take for a store; 2 if not given.")
    private @Nullable Integer threads;

    /** {@return whether one of them is given} */
    boolean isGiven() {
        return mebibytes != null || threads != null;
    }

    /**
     * {@return the limits}
     *
     * @throws ParameterException if there is too little of one
     */
    EngineLimits limits() {
        EngineLimits limits = EngineLimits.STANDARD;
        try {
            limits = mebibytes == null ? limits : limits.withMebibytes(mebibytes);
            return threads == null ? limits : limits.withThreads(threads);
        } catch (IllegalArgumentException little) {
            throw new ParameterException(
                    checkNotNull(command).commandLine(), String.valueOf(little.getMessage()), little);
        }
    }
}
