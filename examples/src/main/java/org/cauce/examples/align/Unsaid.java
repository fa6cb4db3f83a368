package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Section;
import org.cauce.indicators.alignment.Unseen;

/** Says in each section what its sources cannot see of a donor: a reader may look at one section only. */
final class Unsaid {
    private final Context context;

    Unsaid(Context context) {
        this.context = context;
    }

    /** Returns the section with what its sources cannot see, after its own text. */
    Section in(Section section) {
        ImmutableList<Prose> unseen = context.initiatives.unseen().stream()
                .flatMap(one -> sentence(section.id(), one))
                .collect(ImmutableList.toImmutableList());
        return new Section(
                section.id(),
                section.title(),
                section.label(),
                ImmutableList.<Prose>builder()
                        .addAll(section.text())
                        .addAll(unseen)
                        .build(),
                section.blocks(),
                section.layout());
    }

    /** Returns nothing where a section does not depend on it. */
    private Stream<Prose> sentence(String section, Unseen unseen) {
        String key = "unseen." + section + "." + unseen.reason();
        return context.texts.has(key)
                ? Stream.of(
                        context.say(key, context.facts.inSentence(unseen.donor().ref()))
                                .capitalised())
                : Stream.of();
    }

    /** Returns what is not seen, with the reason, for a table of its own. */
    Stream<BlindSpot> spots() {
        return context.initiatives.unseen().stream()
                .filter(unseen -> context.texts.has("unseen.spot." + unseen.reason()))
                .map(unseen -> new BlindSpot(
                        context.say(
                                "unseen.spot." + unseen.reason(),
                                context.facts.inSentence(unseen.donor().ref())),
                        context.say("unseen.spot." + unseen.reason() + ".why")));
    }
}
