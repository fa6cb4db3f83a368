package org.cauce.examples.report;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What programs say to people in the terminal, in one language: sentences, headings of columns, words of closed lists,
 * counts and numbers.
 *
 * <p>English has the words of the data themselves: a verdict is called in a table as it is in JSON. Another language
 * has words of its own; what it has not stays as it is in the data, and so does what a document says.
 */
public final class Phrases {
    /** In English. */
    public static final Phrases ENGLISH = new Phrases(Locale.ENGLISH);

    private static final ImmutableSet<String> OF_SENTENCES =
            ImmutableSet.of("reason", "release", "states", "was", "priceBasis", "price-basis");
    private static final ImmutableSet<String> KEYS_OF_PAGES = ImmutableSet.of("stage", "unit");
    private static final String PAGE = "org.cauce.examples.page.page";

    private final Locale language;
    private final ResourceBundle sentences;
    private final ResourceBundle words;
    private final ResourceBundle ofPages;
    private final Periods periods;
    private final Digits digits;

    private Phrases(Locale language) {
        this.language = language;
        this.sentences = Bundles.in(language, Phrases.class.getPackageName() + ".phrases");
        this.words = Bundles.in(language, Phrases.class.getPackageName() + ".words");
        this.ofPages = Bundles.in(language, PAGE);
        this.periods = Periods.in(language);
        this.digits = Digits.in(language);
    }

    /**
     * {@return what is said in a language}
     *
     * @param language the language; what it has not is in English
     */
    public static Phrases in(Locale language) {
        return new Phrases(language);
    }

    /** {@return the language} */
    public Locale language() {
        return language;
    }

    /** {@return periods in its words} */
    public Periods periods() {
        return periods;
    }

    /**
     * {@return a sentence whose gaps {@code {0}} are filled}
     *
     * @param key its key
     * @param values what fills its gaps
     */
    public String say(String key, Object... values) {
        String text = sentences.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i].toString());
        }
        return text;
    }

    /**
     * {@return a number with its noun, such as {@code 1 file} or {@code 2,048 files}}
     *
     * @param number the number
     * @param noun the English noun in the singular
     */
    public String counted(long number, String noun) {
        return say("count." + noun + (number == 1 ? ".one" : ".many"), grouped(number));
    }

    /**
     * {@return the name of a column; the name itself where there is no other}
     *
     * @param name the name of the column, such as that of a property
     */
    public String heading(String name) {
        return word("heading", name);
    }

    /**
     * {@return the word of a closed list; the word itself where there is no other}
     *
     * @param list the list, such as {@code status}; in tables the property that holds the word
     * @param word the word as data have it
     */
    public String word(String list, String word) {
        if (isEnglish()) {
            return word;
        }
        String key = list + "." + key(word);
        if (words.containsKey(key)) {
            return words.getString(key);
        }
        if (OF_SENTENCES.contains(list)) {
            return sentence(word);
        }
        String ofPage = KEYS_OF_PAGES.contains(list) ? key : "word." + key;
        return ofPages.containsKey(ofPage) ? ofPages.getString(ofPage) : word;
    }

    /**
     * {@return a sentence that comes from elsewhere in English; as it is where there is no other}
     *
     * @param english the sentence in English
     */
    public String sentence(String english) {
        return Sentences.in(language, english);
    }

    private boolean isEnglish() {
        return language.getLanguage().equals("en");
    }

    /** Returns a word as keys have it: letters and digits, all else a hyphen. */
    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /**
     * {@return a number in a table, with all its digits: in English as programs write it, else as the language does}
     *
     * @param number the number
     */
    public String number(BigDecimal number) {
        return isEnglish() ? number.toPlainString() : digits.of(number);
    }

    /**
     * {@return a number in a sentence, with all its digits, its thousands set apart}
     *
     * @param number the number
     */
    public String grouped(BigDecimal number) {
        return digits.of(number);
    }

    /**
     * {@return a count in a sentence, its thousands set apart}
     *
     * @param count the count
     */
    public String grouped(long count) {
        return grouped(BigDecimal.valueOf(count));
    }
}
