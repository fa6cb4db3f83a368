package org.cauce.io;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import org.cauce.io.internal.text.Messages;
import org.cauce.io.internal.text.Shown;
import org.immutables.value.Value;

/**
 * Something wrong with input: what, how bad, where, and the parameters of its message.
 *
 * <p>Code and parameters carry the content; {@link #message()} is one way to tell it. Parameters are cut to
 * {@value #LONGEST_PARAMETER} characters, {@link #reason()} to {@value #LONGEST_REASON}, and control characters in them
 * are made visible, so that no input can flood or forge a log.
 */
@Value.Immutable
public abstract class Problem implements WithProblem {
    /** The most characters of {@link #found()}, {@link #expected()} and {@link #cure()}. */
    public static final int LONGEST_PARAMETER = 120;

    /** The most characters of {@link #reason()}. */
    public static final int LONGEST_REASON = 360;

    Problem() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return a problem that needs no parameters}
     *
     * @param code what is wrong
     * @param location where
     */
    public static Problem of(ProblemCode code, Location location) {
        return builder().code(code).location(location).build();
    }

    /** {@return what is wrong} */
    public abstract ProblemCode code();

    /** {@return how much it matters} */
    @Value.Default
    public Severity severity() {
        return code().severity();
    }

    /** {@return where} */
    public abstract Location location();

    /** {@return what was found, as it stands in the input; empty if nothing was found, or the place says it} */
    public abstract Optional<String> found();

    /** {@return what was expected: a limit, a type, or the values allowed; empty if the code says it} */
    public abstract Optional<String> expected();

    /** {@return what to write instead; empty if there is no single thing, the message then says what to do} */
    public abstract Optional<String> cure();

    /** {@return why, in the words of the type or parser that refused it, in English; empty if the code says it} */
    public abstract Optional<String> reason();

    @Value.Check
    Problem check() {
        Problem shown = withFound(found().map(Problem::shown))
                .withExpected(expected().map(Problem::shown))
                .withCure(cure().map(Problem::shown))
                .withReason(reason().map(text -> Shown.cut(text, LONGEST_REASON)));
        return shown.equals(this) ? this : shown;
    }

    private static String shown(String parameter) {
        return Shown.cut(parameter, LONGEST_PARAMETER);
    }

    /** {@return whether it is an error} */
    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    /**
     * {@return place and description in one line, such as {@code flows.json:120 /flows/3/says/rank: expected a whole
     * number, found "1"; write 1}}
     */
    public String message() {
        return message(Locale.ENGLISH);
    }

    /**
     * {@return place and description in one line, in a language}
     *
     * @param language the language; the words of a parser in it, and paths, stay as they are
     */
    public String message(Locale language) {
        return location() + ": " + description(language);
    }

    /** {@return what is wrong and how to cure it, in English, without the place} */
    public String description() {
        return description(Locale.ENGLISH);
    }

    /**
     * {@return what is wrong and how to cure it, in a language, without the place}
     *
     * <p>What this library found, expected or gives as reason in words of its own is in that language too; what stands
     * in the input, and what a parser says, stays as it is.
     *
     * @param language the language, such as Spanish; English where the code has no sentence in it
     */
    public String description(Locale language) {
        ImmutableMap.Builder<String, String> parameters = ImmutableMap.builder();
        found().ifPresent(text -> parameters.put("found", Messages.found(text, language)));
        expected().ifPresent(text -> parameters.put("expected", Messages.words(text, language)));
        cure().ifPresent(text -> parameters.put("cure", text));
        reason().ifPresent(text -> parameters.put("reason", Messages.words(text, language)));
        location().record().ifPresent(text -> parameters.put("record", shown(text)));
        return Messages.fill(code().template(language), parameters.buildOrThrow(), language);
    }

    /** {@return the severity, the message and the code} */
    @Override
    public String toString() {
        return severity() + " " + message() + " (" + code().id() + ")";
    }

    /** Builds problems. */
    public static final class Builder extends ImmutableProblem.Builder {
        Builder() {}
    }
}
