package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import org.cauce.examples.page.Section;

/** From which initiative of one donor people could pass to one of the other. */
final class HandOverSection implements Part {
    private final Context context;

    HandOverSection(Context context) {
        this.context = context;
    }

    @Override
    public Section section() {
        return new Section(
                "handovers",
                context.texts.text("handovers.title"),
                context.texts.text("handovers.label"),
                ImmutableList.of(),
                ImmutableList.of());
    }
}
