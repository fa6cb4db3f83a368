package org.cauce.io;

import java.util.Locale;
import org.cauce.io.internal.text.Messages;

/**
 * What can be wrong with input: a stable name, a severity, and the sentence that tells it.
 *
 * <p>Codes never change their meaning, so that programs can tell problems apart and messages can be translated. Those
 * of any input are in {@link InputProblem}; a format has an enumeration of its own beside its reader, and so may have a
 * reader of yours.
 */
public interface ProblemCode {
    /** {@return the stable name, in snake case, such as {@code text_too_long}} */
    String id();

    /** {@return how much it matters} */
    Severity severity();

    /**
     * {@return the sentence in English, with a placeholder for each parameter of a problem}
     *
     * <p>Placeholders are <code>{found}</code>, <code>{expected}</code>, <code>{cure}</code>, <code>{reason}</code> and
     * <code>{record}</code>. Of alternatives in brackets, <code>[; write {cure}|; remove it]</code>, the first stands
     * whose parameters the problem has, or none. <code>{expected:type}</code> stands for the words by which the type is
     * called, such as "a decimal number" for {@code number}.
     */
    String template();

    /**
     * {@return the sentence in a language, with the same placeholders; in English where there is none}
     *
     * <p>The codes of this library have one in Spanish. A code of yours has one if it overrides this.
     *
     * @param language the language
     */
    default String template(Locale language) {
        return Messages.template(id(), template(), language);
    }
}
