package org.cauce.examples.align;

import com.google.common.base.Splitter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.indicators.alignment.HandOver;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;

/** Says in the language of the page what {@link HandOver.Reason#because} says in English. */
final class ReasonWords {
    private static final Pattern STRETCH = Pattern.compile("([a-z]+) (\\d\\S*) (?:to (\\d\\S*)|on)");
    private static final Pattern KNOWN_BY = Pattern.compile("known by (\\d\\S*)");
    private static final Pattern BOTH = Pattern.compile("(.+) on both sides");
    private static final String SIDES = "; ";
    private static final String WORDS = ", ";

    private final Context context;

    ReasonWords(Context context) {
        this.context = context;
    }

    /** Returns both sides, as in "[18, 29]; no indicado". */
    String of(String because) {
        return Splitter.on(SIDES).splitToStream(because).map(this::side).collect(Collectors.joining(SIDES));
    }

    private String side(String side) {
        boolean isInterval = side.startsWith("[") || side.startsWith("(");
        return isInterval
                ? side
                : Splitter.on(WORDS).splitToStream(side).map(this::word).collect(Collectors.joining(WORDS));
    }

    private String word(String word) {
        Matcher stretch = STRETCH.matcher(word);
        if (stretch.matches()) {
            return Optional.ofNullable(stretch.group(3))
                    .map(to -> say(stretch.group(1), stretch.group(2), to))
                    .orElseGet(() -> say(stretch.group(1) + ".open", stretch.group(2)));
        }
        Matcher knownBy = KNOWN_BY.matcher(word);
        if (knownBy.matches()) {
            return say("known-by", knownBy.group(1));
        }
        Matcher both = BOTH.matcher(word);
        return both.matches() ? say("both", both.group(1)) : name(word.replace(' ', '-'));
    }

    private String say(String key, Object... values) {
        return context.texts.plain("handovers.side." + key, values);
    }

    /** A name of the catalogue, or a word of our own. */
    private String name(String id) {
        return Stream.of(Kind.AUDIENCE, Kind.SECTOR)
                .map(kind -> kind.ref(id))
                .filter(ref -> context.catalogue.find(ref).isPresent())
                .findFirst()
                .map(this::label)
                .orElseGet(() -> context.texts.word("reason", id));
    }

    private String label(Ref ref) {
        return ref.kind() == Kind.SECTOR
                ? context.facts.wording().sectorName(ref.id())
                : context.facts.wording().name(ref);
    }
}
