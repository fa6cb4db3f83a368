package org.cauce.io.internal.iati.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Kind {@code no_overlap}: the periods of {@code paths} from {@code start} to {@code end} must not share a day, among
 * those with the same value of {@code by}; where that is missing, {@code default} counts.
 */
final class NoOverlap implements Check {
    private final Path periods;
    private final Path start;
    private final Path end;
    private final Path by;
    private final String standard;

    NoOverlap(RuleText rule) {
        periods = rule.paths("paths");
        start = rule.path("start");
        end = rule.path("end");
        by = rule.path("by");
        standard = rule.text("default");
    }

    @Override
    public @Nullable Failure failure(Element element, Scope scope, Instant now) {
        List<Period> ordered = periods(element, scope);
        Map<String, Period> latest = new HashMap<>();
        for (Period period : ordered) {
            Period before = latest.get(period.kind());
            if (before != null && !period.from().isAfter(before.to())) {
                return new Failure(
                        period.at(), Optional.empty(), Optional.of(period.text() + " and " + before.text()), 1);
            }
            latest.put(period.kind(), period);
        }
        return null;
    }

    private List<Period> periods(Element element, Scope scope) {
        List<Period> all = new ArrayList<>();
        Nodes nodes = periods.from(element, scope);
        for (int i = 0; i < nodes.size(); i++) {
            Element at = nodes.element(i);
            String first = start.firstText(at, scope);
            String last = end.firstText(at, scope);
            Instant from = Dates.moment(first);
            Instant to = Dates.moment(last);
            String kind = by.firstText(at, scope);
            if (from != null && to != null && !to.isBefore(from)) {
                all.add(new Period(at, kind == null || kind.isEmpty() ? standard : kind, from, to, first + "/" + last));
            }
        }
        all.sort(Comparator.comparing(Period::from));
        return all;
    }

    private record Period(Element at, String kind, Instant from, Instant to, String text) {}
}
