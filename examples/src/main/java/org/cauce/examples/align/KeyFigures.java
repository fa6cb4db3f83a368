package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import org.cauce.examples.page.Page;

/** The numbers at the head of the page. */
final class KeyFigures {
    private final Context context;

    KeyFigures(Context context) {
        this.context = context;
    }

    ImmutableList<Page.KeyFigure> figures() {
        return context.recipients.isEmpty() ? ImmutableList.of() : ImmutableList.of();
    }
}
