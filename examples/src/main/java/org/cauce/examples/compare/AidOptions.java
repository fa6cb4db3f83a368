package org.cauce.examples.compare;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableSetMultimap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cauce.examples.ask.AskedFlows;
import org.cauce.examples.ask.BaseYearOption;
import org.cauce.examples.ask.Members;
import org.cauce.examples.command.LanguageOption;
import org.cauce.examples.data.DataFiles;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowCube;
import org.cauce.indicators.query.FlowQuery;
import org.cauce.model.flow.FlowFilter;
import org.cauce.model.flow.Stage;
import org.cauce.model.flow.UnlikeFlowsException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which flows are compared: of which files and year, how far they came, and how they count. */
public final class AidOptions {
    @Spec(Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--from",
            paramLabel = "FILE",
            arity = "1..*",
            required = true,
            description = "Files with flows: CRS, tables of the DAC, IATI activities, ForeignAssistance.gov, or of any"
                    + " installed format; of a folder all in it and below.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--year", paramLabel = "YEAR", required = true, description = "The calendar or fiscal year.")
    private int year;

    @Option(
            names = "--only",
            paramLabel = "WHAT=MEMBER",
            description = "Only flows of this member, such as basis=gross, stage=committed or"
                    + " measure=DAC-MEASURE:dac2a-206; may be repeated. Of stages, disbursed if not given.")
    private List<String> only = new ArrayList<>();

    @Mixin
    private final BaseYearOption baseYear = new BaseYearOption();

    @Option(names = "--bilateral", description = "Only what countries give, not organisations.")
    private boolean bilateral;

    /** {@return the year} */
    public int year() {
        return year;
    }

    /** {@return whether only what countries give is compared} */
    public boolean isBilateral() {
        return bilateral;
    }

    /**
     * {@return the flows of the year, read into memory}
     *
     * @throws ParameterException if a file is not there
     */
    public AskedFlows open() {
        return AskedFlows.ofFiles(
                DataFiles.of(paths, checkNotNull(command)),
                baseYear.options().withFlows(filter()),
                LanguageOption.of(command));
    }

    private FlowFilter filter() {
        return FlowFilter.builder().firstYear(year).lastYear(year).build();
    }

    /**
     * {@return who gives how much of the year, and to whom or for what}
     *
     * @param flows the flows
     * @param to recipients, or sectors of one level
     * @throws ParameterException if amounts would be added that may not be; the message says which
     */
    public FlowCube ask(AskedFlows flows, Dimension to) {
        try {
            return flows.source()
                    .answer(FlowQuery.builder()
                            .addDimensions(Dimension.PROVIDER, to)
                            .where(filter())
                            .only(members())
                            .build());
        } catch (UnlikeFlowsException unlike) {
            throw wrong(unlike.getMessage() + ": --only WHAT=MEMBER does that");
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private ImmutableSetMultimap<Dimension, String> members() {
        ImmutableSetMultimap<Dimension, String> asked = Members.parse(only);
        return asked.containsKey(Dimension.STAGE)
                ? asked
                : ImmutableSetMultimap.<Dimension, String>builder()
                        .putAll(asked)
                        .put(Dimension.STAGE, Stage.DISBURSED.toString())
                        .build();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(checkNotNull(command).commandLine(), message);
    }
}
