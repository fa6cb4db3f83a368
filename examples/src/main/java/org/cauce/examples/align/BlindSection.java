package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.cauce.examples.page.Block;
import org.cauce.examples.page.Section;

/** What this report cannot see. */
final class BlindSection implements Part {
    private final Context context;

    BlindSection(Context context) {
        this.context = context;
    }

    @Override
    public Section section() {
        return new Section(
                "blind",
                context.texts.text("blind.title"),
                context.texts.text("blind.label"),
                ImmutableList.of(context.say("blind.text"), context.say("blind.text.judge")),
                ImmutableList.of(
                        new Block.Own("align/blind.jte", ImmutableMap.of("spots", new BlindSpots(context).spots()))));
    }
}
