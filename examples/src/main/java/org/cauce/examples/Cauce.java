package org.cauce.examples;

import com.google.common.collect.ImmutableList;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.cauce.examples.ask.PartyConverter;
import org.cauce.examples.command.BrokenInputException;
import org.cauce.examples.command.CountryConverter;
import org.cauce.examples.command.LanguageOption;
import org.cauce.examples.command.Refused;
import org.cauce.examples.command.UsageHelp;
import org.cauce.examples.command.WatchedStream;
import org.cauce.examples.report.Sentences;
import org.cauce.model.place.Country;
import org.cauce.model.source.Ref;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The cauce command: development-cooperation data, from their documents to a report. */
@Command(
        name = "cauce",
        description = "Development-cooperation data: who sends money where, through which initiatives, what changed.",
        mixinStandardHelpOptions = true,
        version = Cauce.VERSION,
        subcommands = {
            Briefing.class,
            Align.class,
            Paper.class,
            Check.class,
            Facts.class,
            Initiatives.class,
            Framework.class,
            Recommend.class,
            Iati.class,
            Data.class,
            Series.class,
            Donors.class,
            Similar.class,
            Flows.class,
            Store.class,
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Example: cauce briefing HND", "'cauce COMMAND --help' tells more about a command."})
public final class Cauce {
    /** What {@code --version} tells. */
    public static final String VERSION = "cauce 0.1.0-SNAPSHOT";

    /** What the reader of arguments says where a command of several is not named. */
    private static final String NO_COMMAND = "Missing required subcommand";

    /** Makes the command, to be {@linkplain #run run}. */
    public Cauce() {}

    /**
     * Runs the command and ends with its exit status: 0 ok, 1 problems found, 2 wrong usage.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        start(new Cauce(), args);
    }

    /**
     * Runs a command on the streams of this process and ends it with the exit status.
     *
     * @param command a command, such as {@code new Check()}
     * @param args the arguments
     */
    static void start(Object command, String... args) {
        // System.out would swallow what went wrong
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(command, out, err, args));
    }

    /**
     * {@return the exit status of a command that is run; 1 if it went well but its results could not be written}
     *
     * @param command a command, such as {@code new Check()}
     * @param results where results go, as UTF-8
     * @param err where everything else goes
     * @param args the arguments
     */
    static int run(Object command, OutputStream results, PrintWriter err, String... args) {
        WatchedStream watched = new WatchedStream(results);
        PrintWriter out = new PrintWriter(watched, true, StandardCharsets.UTF_8);
        int status = run(command, out, err, args);
        out.flush();
        String failure = watched.failure().orElse("");
        if (failure.isEmpty()) {
            return status;
        }
        err.println(
                Sentences.in(LanguageOption.asked(args), "Cannot write the results to standard output: " + failure));
        err.flush();
        return status == 0 ? 1 : status;
    }

    /**
     * {@return the exit status of a command that is run}
     *
     * @param command a command, such as {@code new Check()}
     * @param out where results go
     * @param err where everything else goes
     * @param args the arguments
     */
    public static int run(Object command, PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(command);
        LanguageOption.give(line, args);
        Locale language = LanguageOption.asked(args);
        return line.setOut(out)
                .setErr(err)
                .registerConverter(Country.class, new CountryConverter(language))
                .registerConverter(Ref.class, new PartyConverter(language))
                .setHelpFactory(UsageHelp::new)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(Cauce::refuse)
                .setExecutionExceptionHandler(Cauce::explain)
                .execute(args);
    }

    private static int refuse(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        Locale language = LanguageOption.asked(args);
        PrintWriter err = command.getErr();
        err.println(Sentences.in(language, String.valueOf(wrong.getMessage())));
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            ImmutableList<String> meant = ImmutableList.copyOf(unmatched.getSuggestions());
            if (!meant.isEmpty()) {
                String or = LanguageOption.say(language, "hint.or", "");
                err.println(LanguageOption.say(language, "hint.meant", String.join(or, meant)));
            }
        }
        if (NO_COMMAND.equals(wrong.getMessage())) {
            command.usage(err);
        }
        err.println(LanguageOption.say(
                language, "hint.help", command.getCommandSpec().qualifiedName()));
        err.flush();
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult result)
            throws Exception {
        if (failure instanceof BrokenInputException || failure instanceof UncheckedIOException) {
            Locale language = LanguageOption.of(command.getCommandSpec());
            String words = failure instanceof UncheckedIOException refused
                    ? Refused.told(refused)
                    : String.valueOf(failure.getMessage());
            command.getErr().println(Sentences.in(language, words));
            command.getErr().flush();
            return command.getCommandSpec().exitCodeOnExecutionException();
        }
        throw failure;
    }
}
