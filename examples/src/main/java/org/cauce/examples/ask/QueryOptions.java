package org.cauce.examples.ask;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowQuery;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.FlowFilter;
import org.cauce.model.flow.Stage;
import org.cauce.model.source.Ref;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The question: which flows, and by what they are told apart. */
public final class QueryOptions {
    @Spec(Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            split = ",",
            converter = DimensionConverter.class,
            completionCandidates = DimensionConverter.class,
            description = "By what the sums are told apart, one or several of ${COMPLETION-CANDIDATES}; one sum of all"
                    + " if not given. sector-level is the list that a sector is of, such as DAC-PURPOSE: a purpose and"
                    + " the category that holds it are not to be added.")
    private List<Dimension> dimensions = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "PROVIDER",
            split = ",",
            description = "Only what these give: countries by code or name, others by reference, such as"
                    + " aggregate:dac-20001. Of IATI, a country is what its government gives, as identifiers such as"
                    + " US-GOV-1 or XM-DAC-302-1 say; --by provider-agency tells its agencies apart.")
    private List<Ref> providers = new ArrayList<>();

    @Option(
            names = "--to",
            paramLabel = "RECIPIENT",
            split = ",",
            description = "Only what these receive: countries by code or name, others by reference, such as"
                    + " grouping:dac-10001.")
    private List<Ref> recipients = new ArrayList<>();

    @Option(
            names = "--years",
            paramLabel = "YEARS",
            converter = YearsConverter.class,
            description = "Only these calendar or fiscal years: 2021, or 2019:2021.")
    private @Nullable Range<Integer> years;

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            split = ",",
            converter = StageConverter.class,
            completionCandidates = StageConverter.class,
            description = "Only flows that have come this far: ${COMPLETION-CANDIDATES}.")
    private List<Stage> stages = new ArrayList<>();

    @Option(
            names = "--basis",
            paramLabel = "BASIS",
            split = ",",
            converter = BasisConverter.class,
            completionCandidates = BasisConverter.class,
            description = "Only flows that count so: ${COMPLETION-CANDIDATES}.")
    private List<Basis> bases = new ArrayList<>();

    @Option(
            names = "--only",
            paramLabel = "WHAT=MEMBER",
            description = "Only flows of this member, such as price-basis=current or measure=DAC-MEASURE:dac2a-206; may"
                    + " be repeated.")
    private List<String> only = new ArrayList<>();

    /** {@return which flows are asked, as readers take it} */
    public FlowFilter filter() {
        FlowFilter.Builder filter = FlowFilter.builder()
                .addAllProviders(providers)
                .addAllRecipients(recipients)
                .addAllStages(stages)
                .addAllBases(bases);
        if (years != null) {
            filter.firstYear(OptionalInt.of(years.lowerEndpoint())).lastYear(OptionalInt.of(years.upperEndpoint()));
        }
        try {
            return filter.build();
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
    }

    /**
     * {@return the question}
     *
     * @throws ParameterException if it contradicts itself, or an option cannot be read
     */
    public FlowQuery query() {
        try {
            return FlowQuery.builder()
                    .addAllDimensions(ImmutableSet.copyOf(dimensions))
                    .where(filter())
                    .only(Members.parse(only))
                    .build();
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
    }

    /** {@return what tells that the question is wrong} */
    private ParameterException wrong(@Nullable String message) {
        return new ParameterException(checkNotNull(command).commandLine(), String.valueOf(message));
    }
}
