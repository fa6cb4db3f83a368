package org.cauce.examples.ask;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cauce.examples.command.LanguageOption;
import org.cauce.examples.command.Progress;
import org.cauce.examples.command.Refused;
import org.cauce.examples.data.DataFiles;
import org.cauce.io.duckdb.FlowStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** {@code STORE FILE…}: what is loaded, and where to. */
public final class LoadOptions {
    @Spec(Target.MIXEE)
    private @Nullable CommandSpec command;

    @Parameters(index = "0", paramLabel = "STORE", description = "The folder of the store; made if it is not there.")
    private Path folder = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files with flows; of a folder all in it and below, called by their paths in it.")
    private List<Path> paths = new ArrayList<>();

    @Mixin
    private final BaseYearOption baseYear = new BaseYearOption();

    @Mixin
    private final EngineOptions engine = new EngineOptions();

    /**
     * Loads the files.
     *
     * @return what became of each
     * @throws ParameterException if a file is not there, or two would be called alike
     * @throws UncheckedIOException if the disk refuses, or the store is being loaded
     */
    public List<StoreLoading.Outcome> load() {
        ImmutableMap<String, Path> files = files();
        List<StoreLoading.Outcome> outcomes = new ArrayList<>();
        try (Progress progress =
                Progress.of(Progress.Task.LOADING, files.values().asList(), LanguageOption.of(command))) {
            StoreLoading loading =
                    new StoreLoading(FlowStore.open(folder, engine.limits()), baseYear.options(), progress);
            for (Map.Entry<String, Path> file : files.entrySet()) {
                outcomes.add(loading.load(file.getValue(), file.getKey()));
            }
            return outcomes;
        } catch (IOException refused) {
            throw Refused.of("Cannot load into " + folder, refused);
        }
    }

    private ImmutableMap<String, Path> files() {
        CommandSpec called = checkNotNull(command);
        DataFiles.of(paths, called);
        try {
            return InputNames.of(paths);
        } catch (IllegalArgumentException twice) {
            throw new ParameterException(called.commandLine(), String.valueOf(twice.getMessage()), twice);
        }
    }
}
