package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import org.cauce.examples.page.Section;

/** What each recommendation of the documents would connect. */
final class RecommendationSection implements Part {
    private final Context context;

    RecommendationSection(Context context) {
        this.context = context;
    }

    @Override
    public Section section() {
        return new Section(
                "recommendations",
                context.texts.text("recommendations.title"),
                context.texts.text("recommendations.label"),
                ImmutableList.of(),
                ImmutableList.of());
    }
}
