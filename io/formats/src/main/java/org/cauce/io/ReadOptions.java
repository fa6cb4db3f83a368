package org.cauce.io;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.cauce.model.flow.FlowFilter;
import org.cauce.model.indicator.ObservationFilter;
import org.immutables.value.Value;

/**
 * How a file of statistics is to be read. What is not set has a default that loses nothing.
 *
 * <p>Files of statistics are long: by default the limits allow 16 GiB and 2 billion rows of them.
 */
@Value.Immutable
public abstract class ReadOptions implements WithReadOptions {
    /** The limits of files of statistics. */
    public static final ReadLimits LIMITS =
            ReadLimits.STANDARD.withFileBytes(16L << 30).withRecordsPerFile(2_000_000_000);

    /** The defaults. */
    public static final ReadOptions STANDARD = builder().build();

    ReadOptions() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what the file may ask for} */
    @Value.Default
    public ReadLimits limits() {
        return LIMITS;
    }

    /** {@return which flows are wanted; rows of others are counted as passed over} */
    @Value.Default
    public FlowFilter flows() {
        return FlowFilter.ALL;
    }

    /** {@return which observations are wanted; others are counted as passed over} */
    @Value.Default
    public ObservationFilter observations() {
        return ObservationFilter.ALL;
    }

    /**
     * {@return the base year of constant prices in this release of a file that does not say it, as CRS text; empty if
     * not known: then constant prices are left out, and a problem says so}
     */
    public abstract OptionalInt baseYear();

    /**
     * {@return which release of the data the file holds, such as {@code 2026-07-13}, where the file does not say it;
     * empty if not known}
     */
    public abstract Optional<String> vintage();

    /**
     * {@return whether records whose key was there before are reported; they are kept in any case}
     *
     * <p>The key is all that a record says but how much, and what numbers the row, such as the project of the CRS.
     * Costs some 60 bytes of memory for each record.
     */
    @Value.Default
    public boolean reportsRepeats() {
        return false;
    }

    /** {@return who hears of each problem when it is met, beside its being kept} */
    @Value.Default
    public Consumer<Problem> onProblem() {
        return problem -> {};
    }

    /** {@return who hears how far the reading has come} */
    @Value.Default
    public ProgressListener onProgress() {
        return ProgressListener.NONE;
    }

    /** {@return asked every few hundred kilobytes whether to stop; a problem then says that the rest was not read} */
    @Value.Default
    public BooleanSupplier isCancelled() {
        return () -> false;
    }

    /** Builds options. */
    public static final class Builder extends ImmutableReadOptions.Builder {
        Builder() {}
    }
}
