package org.cauce.io.internal.iati.rule;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Kind {@code unique}: the texts that the {@code paths} lead to must all be different. */
final class Unique implements Check {
    private final Path paths;

    Unique(RuleText rule) {
        paths = rule.paths("paths");
    }

    @Override
    public @Nullable Failure failure(Element element, Scope scope, Instant now) {
        Nodes nodes = paths.from(element, scope);
        Set<String> texts = new HashSet<>();
        int first = -1;
        int times = 0;
        for (int i = 0; i < nodes.size(); i++) {
            if (!texts.add(nodes.text(i))) {
                first = first < 0 ? i : first;
                times++;
            }
        }
        return times == 0 ? null : Failure.at(nodes, first, times);
    }
}
