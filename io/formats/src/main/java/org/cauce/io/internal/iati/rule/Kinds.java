package org.cauce.io.internal.iati.rule;

import com.google.common.collect.ImmutableMap;
import java.util.function.Function;

/** The kinds of rules by their names. */
final class Kinds {
    private static final ImmutableMap<String, Function<RuleText, Check>> KINDS =
            ImmutableMap.<String, Function<RuleText, Check>>builder()
                    .put("at_least_one", AtLeastOne::new)
                    .put("no_more_than_one", NoMoreThanOne::new)
                    .put("only_one_of", OnlyOneOf::new)
                    .put("one_or_all", OneOrAll::new)
                    .put("dependent", Dependent::new)
                    .put("unique", Unique::new)
                    .put("sum", rule -> new Sum(rule, false))
                    .put("strict_sum", rule -> new Sum(rule, true))
                    .put("range", Range::new)
                    .put("no_percent", NoPercent::new)
                    .put("date_order", DateOrder::new)
                    .put("date_now", DateOrder::beforeNow)
                    .put("time_limit", TimeLimit::new)
                    .put("between_dates", BetweenDates::new)
                    .put("no_overlap", NoOverlap::new)
                    .put("regex_matches", rule -> new Regex(rule, true))
                    .put("regex_no_matches", rule -> new Regex(rule, false))
                    .put("no_spaces", NoSpaces::new)
                    .put("starts_with", StartsWith::new)
                    .put("known_agency", KnownAgency::new)
                    .put("if_then", IfThen::new)
                    .put("evaluates_to_true", IsTrue::new)
                    .buildOrThrow();

    private Kinds() {}

    /** The compiled rule. */
    static Check check(RuleText rule) {
        String kind = rule.text("kind");
        Function<RuleText, Check> maker = KINDS.get(kind);
        if (maker == null) {
            throw new IllegalArgumentException(
                    "There is no kind of rule " + kind + ": expected one of " + String.join(", ", KINDS.keySet()));
        }
        return maker.apply(rule);
    }
}
