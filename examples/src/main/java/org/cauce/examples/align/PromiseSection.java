package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import org.cauce.examples.page.Section;

/** What was promised and what came. */
final class PromiseSection implements Part {
    private final Context context;

    PromiseSection(Context context) {
        this.context = context;
    }

    @Override
    public Section section() {
        return new Section(
                "promises",
                context.texts.text("promises.title"),
                context.texts.text("promises.label"),
                ImmutableList.of(),
                ImmutableList.of());
    }
}
