package org.cauce.examples.align;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cauce.indicators.alignment.Activity;
import org.cauce.indicators.alignment.HandOver;
import org.cauce.indicators.alignment.Occupation;
import org.cauce.indicators.alignment.Side;
import org.cauce.model.code.Code;
import org.cauce.model.initiative.History;
import org.cauce.model.source.Kind;

/** Says in the language of the page what {@link HandOver.Reason#because} says in English. */
final class ReasonWords {
    private final Context context;

    ReasonWords(Context context) {
        this.context = context;
    }

    /** Returns both sides, as in "[18, 29]; no indicado"; once, if they are the same. */
    String of(HandOver.Reason reason) {
        if (is(reason.origin(), Side.Around.class) && is(reason.destination(), Side.Around.class)) {
            return say("around.both");
        }
        if (is(reason.origin(), Side.Around.class) || is(reason.destination(), Side.Around.class)) {
            return say("around");
        }
        String leaving = words(reason.origin());
        String accepted = words(reason.destination());
        if (!leaving.equals(accepted)) {
            return leaving + "; " + accepted;
        }
        return is(reason.origin(), Side.Inside.class) ? say("both", leaving) : leaving;
    }

    private static boolean is(Optional<Side> side, Class<? extends Side> type) {
        return side.filter(type::isInstance).isPresent();
    }

    private String words(Optional<Side> side) {
        return side.map(this::words).orElseGet(() -> context.texts.text("handovers.fit.not-stated"));
    }

    private String words(Side side) {
        if (side instanceof Side.Audience audience) {
            return list(audience.audiences(), this::audience);
        }
        if (side instanceof Side.Occupations occupations) {
            return list(occupations.occupations(), this::occupation);
        }
        if (side instanceof Side.Inside inside) {
            return context.name(inside.country());
        }
        if (side instanceof Side.Time time) {
            return activity(time.activity());
        }
        return side instanceof Side.Sectors sectors ? list(sectors.sectors(), this::sector) : side.text();
    }

    private static <T> String list(Collection<T> items, Function<T, String> word) {
        return items.stream().map(word).collect(Collectors.joining(", "));
    }

    private String audience(Code code) {
        return context.catalogue
                .audiences()
                .filter(known -> known.says().code().equals(code))
                .findFirst()
                .map(known -> context.facts.wording().name(Kind.AUDIENCE.ref(known.id())))
                .orElseGet(() -> code.value().replace('-', ' '));
    }

    private String sector(Code code) {
        return context.sector(code)
                .map(sector -> context.facts.wording().sectorName(sector.id()))
                .orElseGet(() -> code.value().replace('-', ' '));
    }

    private String occupation(Occupation occupation) {
        return context.texts.word("occupation", occupation);
    }

    private String activity(Activity activity) {
        return activity.knownBy()
                .map(known -> say("known-by", known.latest()))
                .orElseGet(() -> list(activity.stretches(), this::stretch));
    }

    private String stretch(History.Stretch stretch) {
        return stretch.to()
                .map(to -> say(stretch.state().toString(), stretch.from().earliest(), to.latest()))
                .orElseGet(() -> say(stretch.state() + ".open", stretch.from().earliest()));
    }

    private String say(String key, Object... values) {
        return context.texts.plain("handovers.side." + key, values);
    }
}
