package org.cauce.io.internal.iati.rule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Kind {@code date_order}: the first date that {@code less} leads to must not be after the first of {@code more}, or
 * after now if that is {@code NOW}. A date that is missing, or is none, breaks no order.
 */
final class DateOrder implements Check {
    private static final String NOW = "NOW";

    private final Path less;
    private final @Nullable Path more;

    DateOrder(RuleText rule) {
        this(rule.path("less"), rule.text("more").equals(NOW) ? null : rule.path("more"));
    }

    private DateOrder(Path less, @Nullable Path more) {
        this.less = less;
        this.more = more;
    }

    /** Kind {@code date_now}: the first {@code date} must not be after now. */
    static DateOrder beforeNow(RuleText rule) {
        return new DateOrder(rule.path("date"), null);
    }

    @Override
    public @Nullable Failure failure(Element element, Scope scope, Instant now) {
        Nodes nodes = less.from(element, scope);
        Instant first = nodes.isEmpty() ? null : Dates.moment(nodes.text(0));
        if (first == null) {
            return null;
        }
        String laterText = more == null ? now.toString() : more.firstText(element, scope);
        Instant later = more == null ? now : Dates.moment(laterText);
        if (later == null || !first.isAfter(later)) {
            return null;
        }
        return more == null ? Failure.at(nodes, 0, 1) : Failure.at(nodes, 0, nodes.text(0) + " after " + laterText);
    }
}
