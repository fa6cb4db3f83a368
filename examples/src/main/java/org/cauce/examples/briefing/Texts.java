package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cauce.examples.report.Cited;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;

/** The words of the page in one language, from the resource bundle {@code briefing}. */
final class Texts {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)\\}");

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    static Texts in(Locale language) {
        // the language of the machine must not decide what the page says
        return new Texts(ResourceBundle.getBundle(
                Texts.class.getPackageName() + ".briefing",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    String text(String key) {
        return bundle.getString(key);
    }

    /** Returns the words of the frame of the page: those whose key begins with "page.". */
    ImmutableMap<String, String> frame() {
        return bundle.keySet().stream()
                .filter(key -> key.startsWith("page."))
                .sorted()
                .collect(ImmutableMap.toImmutableMap(key -> key.substring("page.".length()), bundle::getString));
    }

    /** Returns a text without sources, for labels and attributes; digits may stand in it. */
    String plain(String key, Object... values) {
        return fill(text(key), values).stream().map(Object::toString).reduce("", String::concat);
    }

    /** Returns a sentence whose gaps {@code {0}} are filled: with words, numbers that have a source, or times. */
    Prose say(String key, Object... values) {
        ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
        for (Object part : fill(text(key), values)) {
            pieces.addAll(pieces(part));
        }
        return new Prose(pieces.build());
    }

    /** Returns words such as "El Salvador, Guatemala and Honduras". */
    Prose list(List<Prose> items) {
        if (items.size() < 2) {
            return items.isEmpty() ? Prose.EMPTY : items.get(0);
        }
        Prose first = Prose.join(text("list.comma"), items.subList(0, items.size() - 1));
        return Prose.join(text("list.and"), List.of(first, items.get(items.size() - 1)));
    }

    /** Returns a small number as a word, where the number is the length of a list on the page. */
    String count(int number) {
        String key = "count." + number;
        return has(key) ? text(key) : text("count.many");
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

    private static List<Piece> pieces(Object part) {
        if (part instanceof Prose prose) {
            return prose.pieces();
        }
        if (part instanceof Cited cited) {
            return List.of(new Piece.CitedNumber(cited));
        }
        if (part instanceof TimePeriod period) {
            return List.of(new Piece.When(Times.text(period)));
        }
        if (part instanceof Timing timing) {
            return List.of(new Piece.When(Times.text(timing)));
        }
        return part.toString().isEmpty() ? List.of() : List.of(new Piece.Words(part.toString()));
    }
}
