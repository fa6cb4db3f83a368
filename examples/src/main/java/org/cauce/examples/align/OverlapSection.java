package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import org.cauce.examples.page.Section;

/** Who is active where. */
final class OverlapSection implements Part {
    private final Context context;

    OverlapSection(Context context) {
        this.context = context;
    }

    @Override
    public Section section() {
        return new Section(
                "overlap",
                context.texts.text("overlap.title"),
                context.texts.text("overlap.label"),
                ImmutableList.of(),
                ImmutableList.of());
    }
}
