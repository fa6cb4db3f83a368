package org.cauce.examples.data;

import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cauce.model.source.Ref;
import org.cauce.model.time.TimePeriod;

/**
 * What a file of a publisher says, of the series that were asked for.
 *
 * @param name its name
 * @param release which release it is, in its own words; empty if it does not say
 * @param points its numbers, by the code of their series
 */
public record PublishedFile(String name, Optional<String> release, ImmutableListMultimap<String, Point> points) {
    private static final Pattern UPDATED = Pattern.compile("last updated (\\d{4}-\\d{2}-\\d{2})");

    /** {@return which release it is: as the file says it, otherwise the last year that it has a value for} */
    public String vintage() {
        return release.orElseGet(
                () -> lastYear().isPresent() ? "values to " + lastYear().getAsInt() : "not known");
    }

    /** {@return the last year that it has a value for: it did not appear before; empty if it has no value} */
    public OptionalInt lastYear() {
        return points.values().stream()
                .map(Point::period)
                .flatMapToInt(period -> period.namingYear().stream())
                .max();
    }

    /**
     * {@return the day before which it cannot have appeared: when it was last updated, otherwise the beginning of the
     * last year that it has a value for; empty if it tells neither}
     */
    public Optional<LocalDate> notBefore() {
        Optional<LocalDate> updated =
                release.map(UPDATED::matcher).filter(Matcher::find).flatMap(found -> day(found.group(1)));
        return updated.or(() ->
                lastYear().isPresent() ? Optional.of(LocalDate.of(lastYear().getAsInt(), 1, 1)) : Optional.empty());
    }

    /**
     * {@return the numbers of a series}
     *
     * @param code its code
     */
    public Stream<Point> points(String code) {
        return points.get(code).stream();
    }

    /**
     * {@return the one value of a subject in a period; empty if there is none, or several}
     *
     * @param code the code of the series
     * @param facets what it is broken down by
     * @param subject the country or grouping
     * @param period when
     */
    public Optional<Point> point(String code, Set<String> facets, Ref subject, TimePeriod period) {
        List<Point> found = points(code)
                .filter(point -> point.subject().equals(subject)
                        && point.period().equals(period)
                        && point.facets().equals(facets))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
