package org.cauce.examples;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.cauce.examples.ask.AnswerTable;
import org.cauce.examples.ask.AskedFlows;
import org.cauce.examples.ask.FlowFile;
import org.cauce.examples.ask.FlowsOption;
import org.cauce.examples.ask.QueryOptions;
import org.cauce.examples.command.OutputOption;
import org.cauce.examples.report.Phrases;
import org.cauce.indicators.query.FlowCube;
import org.cauce.indicators.query.FlowQuery;
import org.cauce.io.Problem;
import org.cauce.model.flow.UnlikeFlowsException;
import org.cauce.model.place.Country;
import org.cauce.model.place.DacReporters;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Sums flows of money by whatever tells them apart. */
@Command(
        name = "ask",
        description = {
            "Sums flows of money by whatever tells them apart: who gives, who receives, for what, when, how far it came.",
            "",
            "Sums are exact, in plain units of the currency. What must not be added is refused: two stages, bases,"
                    + " currencies or kinds of prices, aggregates with what they hold; the message says how to tell them"
                    + " apart. What was left out stands below the table; in the other forms it goes to standard error.",
            "",
            "Of IATI, transactions are counted: not budgets, of which originals and revisions stand side by side. The"
                    + " catalogue holds what documents say, totals and their parts: look at its flows with 'cauce facts"
                    + " --kind flow' before you believe a sum.",
            ""
        },
        mixinStandardHelpOptions = true,
        version = Cauce.VERSION,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:The question was answered.",
            "1:There are no such flows, or some could not be read.",
            "2:Wrong usage, or flows would be added that must not be."
        },
        footer = {
            "",
            "Example: cauce flows ask crs-2021.zip crs-2022.zip --by provider,year --to HND --stage disbursed --basis gross"
        })
public final class FlowsAsk implements Callable<Integer> {
    private static final int MOST_TOLD = 3;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final FlowsOption input = new FlowsOption();

    @Mixin
    private final QueryOptions question = new QueryOptions();

    @Mixin
    private final OutputOption output = new OutputOption();

    /** Makes the command, to be {@linkplain Cauce#run run}. */
    public FlowsAsk() {}

    /**
     * Runs the program.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        Cauce.start(new FlowsAsk(), args);
    }

    @Override
    public Integer call() {
        FlowQuery query = question.query();
        try (AskedFlows flows = input.open(question.filter())) {
            FlowCube cube = answer(flows, query);
            AnswerTable table = AnswerTable.of(cube, output.languageOfNames());
            output.print(table.listing());
            PrintWriter below = output.isForPeople() ? output.out() : output.err();
            if (output.isForPeople()) {
                below.println();
            }
            table.notes(output.phrases()).forEach(below::println);
            flows.endedBy()
                    .forEach(problem ->
                            below.println(output.phrases().say("cut-short", problem.message(output.language()))));
            flows.files().forEach(file -> tell(file, below));
            tell(flows.refused(), below);
            below.flush();
            if (cube.cells().isEmpty()) {
                output.err().println(output.phrases().say("ask.none"));
                query.where().providers().stream()
                        .flatMap(provider -> Country.of(provider).stream())
                        .filter(provider -> !DacReporters.mayInclude(provider))
                        .forEach(this::tellUnseen);
            }
            boolean isWhole =
                    flows.refused().isEmpty() && flows.files().stream().noneMatch(FlowFile::hasErrors);
            return isWhole && !cube.cells().isEmpty() ? 0 : 1;
        }
    }

    private void tellUnseen(Country provider) {
        output.err().println(output.phrases().say("ask.unseen", provider.label(output.language())));
    }

    private FlowCube answer(AskedFlows flows, FlowQuery query) {
        try {
            return flows.source().answer(query);
        } catch (UnlikeFlowsException unlike) {
            throw new ParameterException(
                    checkNotNull(spec).commandLine(), unlike.getMessage() + ": --by and --only do that", unlike);
        } catch (ArithmeticException tooLarge) {
            throw new ParameterException(checkNotNull(spec).commandLine(), tooLarge.getMessage(), tooLarge);
        }
    }

    private void tell(FlowFile file, PrintWriter below) {
        Phrases phrases = output.phrases();
        file.reason()
                .ifPresent(
                        reason -> below.println(phrases.say("not-read", file.name(), phrases.word("reason", reason))));
        if (file.refused() > 0 || file.hasErrors()) {
            tell(
                    phrases.say("records-left-out", phrases.counted(file.refused(), "record"), file.name()),
                    file.problems(),
                    below);
        }
    }

    private void tell(ImmutableList<Problem> tooLong, PrintWriter below) {
        Phrases phrases = output.phrases();
        if (!tooLong.isEmpty()) {
            tell(phrases.say("ask.too-many-digits", phrases.counted(tooLong.size(), "record")), tooLong, below);
        }
    }

    private void tell(String what, ImmutableList<Problem> problems, PrintWriter below) {
        below.println(what);
        problems.stream()
                .filter(Problem::isError)
                .limit(MOST_TOLD)
                .forEach(problem -> below.println("  " + problem.message(output.language())));
    }
}
