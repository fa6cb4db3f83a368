package org.cauce.io.internal.iati.rule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Kind {@code between_dates}: the first {@code date} must be from {@code start} to {@code end}. */
final class BetweenDates implements Check {
    private final Path date;
    private final Path start;
    private final Path end;

    BetweenDates(RuleText rule) {
        date = rule.path("date");
        start = rule.path("start");
        end = rule.path("end");
    }

    @Override
    public @Nullable Failure failure(Element element, Scope scope, Instant now) {
        Nodes dates = date.from(element, scope);
        Instant at = dates.isEmpty() ? null : Dates.moment(dates.text(0));
        Instant from = Dates.moment(start.firstText(element, scope));
        Instant to = Dates.moment(end.firstText(element, scope));
        if (at == null || from == null || to == null || (!at.isBefore(from) && !at.isAfter(to))) {
            return null;
        }
        return Failure.at(dates, 0, 1);
    }
}
