package org.cauce.examples.ask;

import static com.google.common.base.Preconditions.checkNotNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cauce.examples.command.LanguageOption;
import org.cauce.examples.data.DataFiles;
import org.cauce.io.catalogue.Catalogues;
import org.cauce.model.flow.FlowFilter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** {@code FILE…} or {@code --store}: where the flows are that a program asks; in the bundled catalogue if not given. */
public final class FlowsOption {
    @Spec(Target.MIXEE)
    private @Nullable CommandSpec command;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Files with flows: CRS, tables of the DAC, IATI activities, ForeignAssistance.gov, or of any"
                    + " installed format; of a folder all in it and below. The bundled catalogue if neither these nor a"
                    + " store are given.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--store", paramLabel = "STORE", description = "A store that 'cauce store load' made.")
    private @Nullable Path store;

    @Mixin
    private final BaseYearOption baseYear = new BaseYearOption();

    @Mixin
    private final EngineOptions engine = new EngineOptions();

    /**
     * {@return the flows}
     *
     * @param wanted which are wanted: of files, no others are held in memory
     * @throws ParameterException if files and a store are given, or one is not there
     */
    public AskedFlows open(FlowFilter wanted) {
        if (store != null) {
            return ofStore(store);
        }
        if (engine.isGiven()) {
            throw wrong("--memory and --threads are for a store: name it with --store");
        }
        return paths.isEmpty()
                ? AskedFlows.ofCatalogue(Catalogues.northernCentralAmerica())
                : AskedFlows.ofFiles(
                        DataFiles.of(paths, checkNotNull(command)),
                        baseYear.options().withFlows(wanted),
                        LanguageOption.of(command));
    }

    private AskedFlows ofStore(Path folder) {
        if (!paths.isEmpty()) {
            throw wrong("Files and a store are given: ask one of them, or load the files into the store first");
        }
        StoreFolder.require(folder, checkNotNull(command));
        return AskedFlows.ofStore(folder, engine.limits());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(checkNotNull(command).commandLine(), message);
    }
}
