package org.cauce.io.internal.text;

import com.google.common.base.Suppliers;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of problems: one template for each code and language, in {@code messages.properties} and beside it. */
public final class Messages {
    private static final String BUNDLE = "/org/cauce/io/messages%s.properties";
    private static final Pattern ALTERNATIVES = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)(?::([a-z]+))?}");
    private static final Properties ENGLISH = load("");
    private static final Properties SPANISH = load("_es");
    private static final Supplier<Sentences> SPANISH_WORDS = table("words");
    private static final Supplier<Sentences> SPANISH_FOUND = table("found");

    private Messages() {}

    /**
     * {@return the template of this code}
     *
     * @param code the stable name of a code
     * @throws IllegalArgumentException if there is none
     */
    public static String template(String code) {
        return Optional.ofNullable(ENGLISH.getProperty(code))
                .orElseThrow(() -> new IllegalArgumentException(
                        "No template for " + code + ": add one to " + BUNDLE.formatted("")));
    }

    /**
     * {@return the template of this code in a language; the English one where the language has none}
     *
     * @param code the stable name of a code
     * @param english its template in English: a code of another reader may have the same name and say something else
     * @param language the language
     */
    public static String template(String code, String english, Locale language) {
        return english.equals(ENGLISH.getProperty(code)) ? words(language).getProperty(code, english) : english;
    }

    /**
     * {@return what was expected, or is the reason, in a language; as it is where the language has no words for it,
     * such as what a parser says}
     *
     * @param text the parameter of a problem, in English
     * @param language the language
     */
    public static String words(String text, Locale language) {
        return isSpanish(language) ? SPANISH_WORDS.get().of(text) : text;
    }

    /**
     * {@return what was found, in a language; as it is if it stands so in the input}
     *
     * @param text the parameter of a problem, in English
     * @param language the language
     */
    public static String found(String text, Locale language) {
        return isSpanish(language) ? SPANISH_FOUND.get().of(text) : text;
    }

    /**
     * {@return the template with its placeholders filled, in English}
     *
     * @param template the template
     * @param parameters the parameters by their names
     */
    public static String fill(String template, Map<String, String> parameters) {
        return fill(template, parameters, Locale.ENGLISH);
    }

    /**
     * {@return the template with its placeholders filled}
     *
     * <p>The rules are those of {@code ProblemCode.template()}. A placeholder without a parameter stays as it is.
     *
     * @param template the template
     * @param parameters the parameters by their names
     * @param language the language of the template, in which types are called
     */
    public static String fill(String template, Map<String, String> parameters, Locale language) {
        String chosen = ALTERNATIVES
                .matcher(template)
                .replaceAll(group -> Matcher.quoteReplacement(choose(group.group(1), parameters)));
        // values are put in last, in one pass, so that a value with brackets or braces is left alone
        return PLACEHOLDER
                .matcher(chosen)
                .replaceAll(match -> Matcher.quoteReplacement(value(match, parameters, words(language))));
    }

    private static String choose(String alternatives, Map<String, String> parameters) {
        return Arrays.stream(alternatives.split("\\|", -1))
                .filter(alternative -> PLACEHOLDER
                        .matcher(alternative)
                        .results()
                        .allMatch(match -> parameters.containsKey(match.group(1))))
                .findFirst()
                .orElse("");
    }

    private static String value(MatchResult match, Map<String, String> parameters, Properties words) {
        String value = parameters.getOrDefault(match.group(1), match.group());
        return match.group(2) == null ? value : words.getProperty(match.group(2) + "." + value, value);
    }

    private static Properties words(Locale language) {
        return isSpanish(language) ? SPANISH : ENGLISH;
    }

    private static boolean isSpanish(Locale language) {
        return language.getLanguage().equals("es");
    }

    private static Supplier<Sentences> table(String name) {
        return Suppliers.memoize(() -> Sentences.read("/org/cauce/io/" + name + "_es.tsv"));
    }

    private static Properties load(String suffix) {
        String name = BUNDLE.formatted(suffix);
        Properties properties = new Properties();
        try (InputStream bundle = Messages.class.getResourceAsStream(name)) {
            if (bundle == null) {
                throw new IllegalStateException(name + " is missing: the jar is not whole");
            }
            properties.load(new InputStreamReader(bundle, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
