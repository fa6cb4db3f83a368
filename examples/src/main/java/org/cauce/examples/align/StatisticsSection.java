package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Optional;
import org.cauce.examples.page.Section;

/** What official statistics see of both donors. */
final class StatisticsSection implements Part {
    private final Context context;
    private final Optional<Path> data;

    StatisticsSection(Context context, Optional<Path> data) {
        this.context = context;
        this.data = data;
    }

    @Override
    public Section section() {
        return new Section(
                "statistics",
                context.texts.text("statistics.title"),
                context.texts.text("statistics.label"),
                ImmutableList.of(),
                ImmutableList.of());
    }
}
