package org.cauce.examples.command;

import java.util.Locale;
import org.cauce.examples.report.Bundles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** {@code --lang}: the language of texts for people, before or after the name of any command; English if not given. */
@Command
public final class LanguageOption {
    private static final String NAME = "--lang";
    private static final String HELP = "org.cauce.examples.command.help";
    private static final String TEXTS = "org.cauce.examples.command.command";

    @Option(
            names = NAME,
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            scope = ScopeType.INHERIT,
            converter = LanguageConverter.class,
            completionCandidates = LanguageConverter.class,
            description =
                    "The language of texts: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given. Data are the same"
                            + " in all.")
    private Language language = Language.EN;

    private LanguageOption() {}

    /**
     * Gives a command and those below it the option, and their texts in the language that is asked for.
     *
     * @param command the command
     * @param arguments its arguments
     */
    public static void give(CommandLine command, String... arguments) {
        command.getCommandSpec().addMixin(NAME, CommandSpec.forAnnotatedObject(new LanguageOption()));
        // help texts are chosen before the arguments are read
        command.setResourceBundle(Bundles.in(asked(arguments), HELP));
    }

    /**
     * {@return the language that a command was asked for; English if it was asked for none}
     *
     * @param command the command
     */
    public static Locale of(@Nullable CommandSpec command) {
        if (command == null) {
            return Locale.ENGLISH;
        }
        CommandSpec mixin = command.root().mixins().get(NAME);
        return mixin == null ? Locale.ENGLISH : ((LanguageOption) mixin.userObject()).language.locale();
    }

    /**
     * {@return what the command says besides its help}
     *
     * @param language the language
     * @param key the key of the text
     * @param value what fills the gap in it
     */
    public static String say(Locale language, String key, String value) {
        return Bundles.in(language, TEXTS).getString(key).replace("{0}", value);
    }

    /**
     * {@return the language that arguments ask for, right or wrong as they are; English if they ask for none}
     *
     * @param arguments the arguments of a command
     */
    public static Locale asked(String... arguments) {
        Alone alone = new Alone();
        try {
            new CommandLine(alone).setUnmatchedArgumentsAllowed(true).parseArgs(arguments);
        } catch (ParameterException e) {
            return Locale.ENGLISH;
        }
        return alone.language.locale();
    }

    /** Reads the option alone, whatever else there is. */
    @Command
    private static final class Alone {
        @Option(names = NAME, converter = LanguageConverter.class)
        private Language language = Language.EN;
    }
}
