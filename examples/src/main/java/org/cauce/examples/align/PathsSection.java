package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import org.cauce.examples.page.Section;

/** The initiatives of both donors side by side in time. */
final class PathsSection implements Part {
    private final Context context;

    PathsSection(Context context) {
        this.context = context;
    }

    @Override
    public Section section() {
        return new Section(
                "paths",
                context.texts.text("paths.title"),
                context.texts.text("paths.label"),
                ImmutableList.of(),
                ImmutableList.of());
    }
}
