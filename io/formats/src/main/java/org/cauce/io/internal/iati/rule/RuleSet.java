package org.cauce.io.internal.iati.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Compiled rules over one kind of record. For one thread.
 *
 * <p>A rule stands {@code on} elements: a path that begins with the name of the record, such as
 * {@code iati-activity/transaction}, or several. A rule with {@code each} is asked once for each different value that
 * the path leads to, with {@code $group} standing for it; one with {@code when} is asked only where that is true.
 */
public final class RuleSet {
    /** No honest record uses so many vocabularies; without a bound a hostile one would take time to its square. */
    static final int MOST_GROUPS = 64;

    private final ImmutableList<Place> places;
    private final Scope scope = new Scope();

    private RuleSet(ImmutableList<Place> places) {
        this.places = places;
    }

    /** Told of each rule that is broken. */
    public interface Listener {
        /**
         * A rule is broken.
         *
         * @param rule its number in the list that was compiled
         * @param failure how
         */
        void broken(int rule, Failure failure);

        /**
         * An element has more groups than are looked at.
         *
         * @param element the element
         */
        void tooManyGroups(Element element);
    }

    /**
     * {@return the rules for one kind of record}
     *
     * @param rules all rules; those without a {@code kind}, and those on other records, are left out
     * @param record the name of the record
     * @param names where the names of paths are added
     * @param codes whether a code is in a code list, asked with the name of the list and the code
     * @throws IllegalArgumentException if a rule cannot be read
     */
    public static RuleSet compile(
            List<? extends JsonNode> rules, String record, Names names, BiPredicate<String, String> codes) {
        Map<String, List<Rule>> byPlace = new LinkedHashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            RuleText text = new RuleText(rules.get(i), names, codes);
            if (text.find("kind").isPresent()) {
                Rule rule = rule(i, text);
                for (String place : text.texts("on")) {
                    rest(place, record)
                            .ifPresent(rest -> byPlace.computeIfAbsent(rest, added -> new ArrayList<>())
                                    .add(rule));
                }
            }
        }
        ImmutableList.Builder<Place> places = ImmutableList.builder();
        byPlace.forEach((path, list) -> places.add(
                new Place(path.isEmpty() ? null : PathParser.path(path, names), ImmutableList.copyOf(list))));
        return new RuleSet(places.build());
    }

    /** What follows the name of the record; empty if the place is in another record. */
    private static Optional<String> rest(String place, String record) {
        if (!place.startsWith(record)) {
            return Optional.empty();
        }
        String rest = place.substring(record.length());
        if (rest.isEmpty() || rest.startsWith("//")) {
            return Optional.of(rest);
        }
        return rest.startsWith("/") ? Optional.of(rest.substring(1)) : Optional.empty();
    }

    private static Rule rule(int number, RuleText text) {
        return new Rule(
                number,
                text.find("each").isPresent() ? text.path("each") : null,
                text.find("when").isPresent() ? text.condition("when") : null,
                Kinds.check(text));
    }

    /**
     * Asks all rules about a record.
     *
     * @param record the record
     * @param now the time that counts as now
     * @param listener told of each rule that is broken
     */
    public void check(Element record, Instant now, Listener listener) {
        Round round = new Round(now, listener);
        for (Place place : places) {
            if (place.path() == null) {
                round.check(record, place);
            } else {
                Nodes nodes = place.path().from(record, scope);
                for (int i = 0; i < nodes.size(); i++) {
                    round.check(nodes.element(i), place);
                }
            }
        }
    }

    /** The rules asked about one record. */
    private final class Round {
        private final Instant now;
        private final Listener listener;

        Round(Instant now, Listener listener) {
            this.now = now;
            this.listener = listener;
        }

        void check(Element element, Place place) {
            for (int i = 0; i < place.rules().size(); i++) {
                Rule rule = place.rules().get(i);
                if (rule.each() == null) {
                    check(element, rule, "");
                } else {
                    checkEach(element, rule, rule.each());
                }
            }
        }

        private void checkEach(Element element, Rule rule, Path each) {
            Nodes nodes = each.from(element, scope);
            if (nodes.isEmpty()) {
                return;
            }
            Set<String> groups = new LinkedHashSet<>();
            for (int i = 0; i < nodes.size() && groups.size() <= MOST_GROUPS; i++) {
                groups.add(nodes.text(i));
            }
            if (groups.size() > MOST_GROUPS) {
                listener.tooManyGroups(element);
            }
            groups.stream().limit(MOST_GROUPS).forEach(group -> check(element, rule, group));
        }

        private void check(Element element, Rule rule, String group) {
            scope.group(group);
            if (rule.when() == null || rule.when().isTrue(element, scope)) {
                Failure failure = rule.check().failure(element, scope, now);
                if (failure != null) {
                    listener.broken(rule.number(), failure);
                }
            }
        }
    }

    private record Place(@Nullable Path path, ImmutableList<Rule> rules) {}

    private record Rule(
            int number, @Nullable Path each, @Nullable Expression when, Check check) {}
}
