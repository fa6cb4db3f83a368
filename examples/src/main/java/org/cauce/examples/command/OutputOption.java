package org.cauce.examples.command;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.PrintWriter;
import java.util.Locale;
import org.cauce.examples.report.Phrases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** {@code --format}: the form in which a program writes what it lists; text for people unless another is given. */
public final class OutputOption {
    @Spec(Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            converter = FormatConverter.class,
            completionCandidates = FormatConverter.class,
            description = "How to write it: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private Format format = Format.TABLE;

    /** {@return whether people are to read it, not programs} */
    public boolean isForPeople() {
        return format == Format.TABLE;
    }

    /**
     * {@return whether this form was chosen}
     *
     * @param other the form
     */
    public boolean is(Format other) {
        return format == other;
    }

    /**
     * Writes a list to standard output.
     *
     * @param listing the list
     */
    public void print(Listing listing) {
        listing.print(format, out(), phrases());
    }

    /**
     * Tells on standard error that a catalogue holds nothing of what a program lists, if so.
     *
     * @param count how many it holds
     * @param what what they are, in the English plural
     */
    public void noteIfNone(long count, String what) {
        if (count == 0) {
            err().println(phrases().say("none", phrases().word("none", what)));
        }
    }

    /** {@return the language of texts for people} */
    public Locale language() {
        return LanguageOption.of(command);
    }

    /** {@return the language of names in what is listed: data have English ones whatever the language} */
    public Locale languageOfNames() {
        return isForPeople() ? language() : Locale.ENGLISH;
    }

    /** {@return what is said to people, in their language} */
    public Phrases phrases() {
        return Phrases.in(language());
    }

    /** {@return text for people on standard output, in their language} */
    public Outline outline() {
        return Outline.on(out(), phrases());
    }

    /** {@return standard output, for results} */
    public PrintWriter out() {
        return checkNotNull(command).commandLine().getOut();
    }

    /** {@return standard error, for all else} */
    public PrintWriter err() {
        return checkNotNull(command).commandLine().getErr();
    }
}
