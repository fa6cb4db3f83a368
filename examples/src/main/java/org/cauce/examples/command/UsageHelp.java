package org.cauce.examples.command;

import java.util.Comparator;
import java.util.stream.Stream;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The help of a command, with its options in one order wherever it runs.
 *
 * <p>Picocli would order them by their names in the capitals of the machine's language; in Turkish, i comes after z.
 */
public final class UsageHelp extends Help {
    private static final Comparator<OptionSpec> BY_NAME =
            Comparator.comparing(UsageHelp::shortestName, String.CASE_INSENSITIVE_ORDER);
    private static final Comparator<OptionSpec> BY_ARITY_AND_NAME = Comparator.comparing(
                    (OptionSpec option) -> option.arity().max())
            .thenComparing(option -> option.arity().min())
            .thenComparing(OptionSpec::isMultiValue)
            .thenComparing(BY_NAME);

    /**
     * Makes the help of a command.
     *
     * @param command the command
     * @param colors how it is coloured
     */
    public UsageHelp(CommandSpec command, ColorScheme colors) {
        super(command, colors);
    }

    @Override
    public Comparator<OptionSpec> createDefaultOptionSort() {
        return BY_NAME;
    }

    @Override
    public String detailedSynopsis(int headingLength, Comparator<OptionSpec> order, boolean clusters) {
        return super.detailedSynopsis(headingLength, BY_ARITY_AND_NAME, clusters);
    }

    private static String shortestName(OptionSpec option) {
        String name = Stream.of(option.names())
                .min(Comparator.comparing(String::length))
                .orElseThrow();
        return name.replaceFirst("^-+", "");
    }
}
