package org.cauce.examples.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cauce.examples.report.Bundles;
import org.cauce.examples.report.Cited;
import org.cauce.examples.report.Digits;
import org.cauce.examples.report.Periods;
import org.cauce.model.initiative.Moment;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;

/** The words of a page in one language: its own, and for all else those that every page shares. */
public final class Texts {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)\\}");

    private final Locale language;
    private final ResourceBundle own;
    private final ResourceBundle shared;
    private final ResourceBundle names;
    private final Periods periods;
    private final Digits digits;

    private Texts(Locale language, String bundle) {
        this.language = language;
        this.own = Bundles.in(language, bundle);
        this.shared = Bundles.in(language, Texts.class.getPackageName() + ".page");
        this.names = Bundles.in(language, Texts.class.getPackageName() + ".names");
        this.periods = Periods.in(language);
        this.digits = Digits.in(language);
    }

    /**
     * {@return the words of a page}
     *
     * @param language the language
     * @param bundle the resource bundle of its own words, such as {@code org.cauce.examples.briefing.briefing}
     */
    public static Texts in(Locale language, String bundle) {
        return new Texts(language, bundle);
    }

    /** {@return the language} */
    public Locale language() {
        return language;
    }

    /**
     * {@return whether there is a text}
     *
     * @param key its key
     */
    public boolean has(String key) {
        return own.containsKey(key) || shared.containsKey(key) || names.containsKey(key);
    }

    /**
     * {@return a text}
     *
     * @param key its key
     */
    public String text(String key) {
        ResourceBundle where = own.containsKey(key) ? own : names.containsKey(key) ? names : shared;
        return where.getString(key);
    }

    /** {@return the words of the frame of the page: those whose key begins with "page."} */
    public ImmutableMap<String, String> frame() {
        return Stream.concat(own.keySet().stream(), shared.keySet().stream())
                .distinct()
                .filter(key -> key.startsWith("page."))
                .sorted()
                .collect(ImmutableMap.toImmutableMap(key -> key.substring("page.".length()), this::text));
    }

    /**
     * {@return a text without sources, for labels and attributes; digits may stand in it}
     *
     * @param key its key
     * @param values what fills its gaps
     */
    public String plain(String key, Object... values) {
        return fill(text(key), values).stream().map(Object::toString).reduce("", String::concat);
    }

    /**
     * {@return a sentence whose gaps {@code {0}} are filled: with words, numbers that have a source, or times}
     *
     * @param key its key
     * @param values what fills its gaps
     */
    public Prose say(String key, Object... values) {
        ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
        for (Object part : fill(text(key), values)) {
            pieces.addAll(pieces(part));
        }
        return new Prose(pieces.build());
    }

    /**
     * {@return words such as "El Salvador, Guatemala and Honduras"}
     *
     * @param items what is listed
     */
    public Prose list(List<Prose> items) {
        if (items.size() < 2) {
            return items.isEmpty() ? Prose.EMPTY : items.get(0);
        }
        Prose first = Prose.join(text("list.comma"), items.subList(0, items.size() - 1));
        return Prose.join(text("list.and"), List.of(first, items.get(items.size() - 1)));
    }

    /**
     * {@return a small number as a word, where the number is the length of a list on the page}
     *
     * @param number the number
     */
    public String count(int number) {
        String key = "count." + number;
        return has(key) ? text(key) : text("count.many");
    }

    /**
     * {@return the word of a closed list; its text form with spaces where the texts have none}
     *
     * @param list the list, such as {@code status}
     * @param value the value, in its text form
     */
    public String word(String list, Object value) {
        String key = "word." + list + "." + value;
        return has(key) ? text(key) : value.toString().replace('-', ' ');
    }

    /**
     * {@return a time in words; empty if there is no date}
     *
     * @param timing the time
     */
    public String time(Timing timing) {
        return periods.text(timing);
    }

    /**
     * {@return a period in words; empty if there is no date}
     *
     * @param period the period
     */
    public String time(TimePeriod period) {
        return periods.text(period);
    }

    /**
     * {@return a date in short words, such as {@code Jun 2001}, {@code 2008} or {@code 2000/2003}}
     *
     * @param moment the date
     */
    public String brief(Moment moment) {
        return periods.brief(moment);
    }

    /** {@return how numbers are written} */
    public Digits digits() {
        return digits;
    }

    private static List<Object> fill(String pattern, Object... values) {
        ImmutableList.Builder<Object> parts = ImmutableList.builder();
        Matcher gap = PLACEHOLDER.matcher(pattern);
        int from = 0;
        while (gap.find()) {
            parts.add(pattern.substring(from, gap.start()));
            parts.add(values[Integer.parseInt(gap.group(1))]);
            from = gap.end();
        }
        return parts.add(pattern.substring(from)).build();
    }

    private List<Piece> pieces(Object part) {
        if (part instanceof Prose prose) {
            return prose.pieces();
        }
        if (part instanceof Cited cited) {
            return List.of(new Piece.CitedNumber(cited));
        }
        if (part instanceof TimePeriod period) {
            return List.of(new Piece.When(time(period)));
        }
        if (part instanceof Timing timing) {
            return List.of(new Piece.When(time(timing)));
        }
        return part.toString().isEmpty() ? List.of() : List.of(new Piece.Words(part.toString()));
    }
}
