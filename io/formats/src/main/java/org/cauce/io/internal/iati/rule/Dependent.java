package org.cauce.io.internal.iati.rule;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Kind {@code dependent}: where one of the {@code paths} leads somewhere, all must. */
final class Dependent implements Check {
    private final ImmutableList<Path> paths;

    Dependent(RuleText rule) {
        paths = rule.texts("paths").stream()
                .map(path -> PathParser.path(path, rule.names()))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public @Nullable Failure failure(Element element, Scope scope, Instant now) {
        long there = paths.stream()
                .filter(path -> !path.from(element, scope).isEmpty())
                .count();
        return there == 0 || there == paths.size() ? null : Failure.missing(element);
    }
}
