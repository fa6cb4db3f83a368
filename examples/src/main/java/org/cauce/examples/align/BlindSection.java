package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
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
                ImmutableList.of(),
                ImmutableList.of());
    }
}
