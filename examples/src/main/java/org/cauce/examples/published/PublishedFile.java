package org.cauce.examples.published;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.cauce.model.source.Ref;
import org.cauce.model.time.CalendarPeriod;
import org.cauce.model.time.TimePeriod;

/**
 * What a file of a publisher says, of the series that were asked for.
 *
 * @param name its name
 * @param release which release it is, in its own words; empty if it does not say
 * @param points its numbers, by the code of their series
 */
record PublishedFile(String name, Optional<String> release, ImmutableListMultimap<String, Point> points) {
    /** {@return which release it is: as the file says it, otherwise the last year that it has a value for} */
    String vintage() {
        return release.orElseGet(
                () -> lastYear().isPresent() ? "values to " + lastYear().getAsInt() : "not known");
    }

    /** {@return the last year that it has a value for: it did not appear before; empty if it has no value} */
    OptionalInt lastYear() {
        return points.values().stream()
                .map(Point::period)
                .filter(CalendarPeriod.class::isInstance)
                .mapToInt(period -> ((CalendarPeriod) period).namedYear())
                .max();
    }

    /** {@return the numbers of the series that a rule names} */
    Stream<Point> points(Rule rule) {
        return points.get(rule.code()).stream();
    }

    /** {@return the one value of a subject in a period; empty if there is none, or several} */
    Optional<Point> point(Rule rule, Ref subject, TimePeriod period) {
        List<Point> found = points(rule)
                .filter(point -> point.subject().equals(subject)
                        && point.period().equals(period)
                        && point.facets().equals(rule.facets()))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
