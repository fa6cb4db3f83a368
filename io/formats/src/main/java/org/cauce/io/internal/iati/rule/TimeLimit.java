package org.cauce.io.internal.iati.rule;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Kind {@code time_limit}: from {@code start} to {@code end} there must not be more than a year. */
final class TimeLimit implements Check {
    private static final int YEAR = 365;

    private final Path start;
    private final Path end;

    TimeLimit(RuleText rule) {
        start = rule.path("start");
        end = rule.path("end");
    }

    @Override
    public @Nullable Failure failure(Element element, Scope scope, Instant now) {
        Instant from = Dates.moment(start.firstText(element, scope));
        Nodes ends = end.from(element, scope);
        Instant to = ends.isEmpty() ? null : Dates.moment(ends.text(0));
        if (from == null || to == null) {
            return null;
        }
        long days = Duration.between(from, to).toDays();
        return days <= YEAR ? null : Failure.at(ends, 0, ends.text(0) + ", " + days + " days after the start");
    }
}
