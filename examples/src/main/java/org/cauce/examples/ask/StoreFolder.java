package org.cauce.examples.ask;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.cauce.examples.command.Refused;
import org.cauce.io.duckdb.FlowStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** {@code STORE}: the folder of a store that is there. */
public final class StoreFolder {
    @Spec(Target.MIXEE)
    private @Nullable CommandSpec command;

    @Parameters(index = "0", paramLabel = "STORE", description = "The folder of the store.")
    private Path folder = Path.of("");

    @Mixin
    private final EngineOptions engine = new EngineOptions();

    /**
     * Work with a store.
     *
     * @param <R> what comes of it
     */
    @FunctionalInterface
    public interface Work<R> {
        /**
         * {@return what comes of it}
         *
         * @param store the store
         * @throws IOException if the disk refuses
         */
        R with(FlowStore store) throws IOException;
    }

    /**
     * {@return what comes of work with the store}
     *
     * @param <R> what comes of it
     * @param work the work
     * @throws ParameterException if there is no store
     * @throws UncheckedIOException if the disk refuses, as where the folder may not be read, or the store is damaged
     */
    public <R> R use(Work<R> work) {
        require(folder, checkNotNull(command));
        try {
            return work.with(FlowStore.open(folder, engine.limits()));
        } catch (IOException refused) {
            throw unusable(folder, refused);
        }
    }

    /**
     * Refuses a folder that is no store.
     *
     * @throws ParameterException if there is no store
     * @throws UncheckedIOException if the folder may not be read
     */
    static void require(Path folder, CommandSpec command) {
        if (!exists(folder)) {
            throw new ParameterException(
                    command.commandLine(),
                    "There is no store " + folder + ": make one with 'cauce store load " + folder + " FILE'");
        }
    }

    private static boolean exists(Path folder) {
        try {
            return FlowStore.exists(folder);
        } catch (IOException refused) {
            throw unusable(folder, refused);
        }
    }

    private static UncheckedIOException unusable(Path folder, IOException refused) {
        return Refused.of("Cannot use the store " + folder, refused);
    }
}
