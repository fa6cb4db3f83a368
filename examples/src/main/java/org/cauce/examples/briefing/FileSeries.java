package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cauce.examples.data.Point;
import org.cauce.examples.data.PublishedFile;
import org.cauce.model.place.Country;
import org.cauce.model.time.CalendarYear;
import org.cauce.model.time.Month;
import org.cauce.model.time.TimePeriod;

/**
 * The series of one country in one file.
 *
 * @param country the country
 * @param code which series
 * @param file the file
 * @param points its values, by period, at least one
 */
record FileSeries(Country country, SeriesCode code, PublishedFile file, ImmutableSortedMap<TimePeriod, Value> points) {
    /**
     * A value.
     *
     * @param period when
     * @param number the value, in plain units
     * @param rows the rows that it is the sum of; one for most
     * @param error the standard error; empty if the file has none
     * @param low the lower bound; empty if the file has none
     * @param high the upper bound; empty if the file has none
     */
    record Value(
            TimePeriod period,
            BigDecimal number,
            ImmutableList<Point> rows,
            Optional<Point> error,
            Optional<Point> low,
            Optional<Point> high) {
        boolean hasBounds() {
            return low.isPresent() && high.isPresent();
        }
    }

    /** The later file, then the one with later values; the name decides where all is equal, so that pages repeat. */
    static final Comparator<FileSeries> BY_VINTAGE = Comparator.<FileSeries, Boolean>comparing(
                    series -> series.file.notBefore().isPresent())
            .thenComparingLong(
                    series -> series.file.notBefore().map(LocalDate::toEpochDay).orElse(0L))
            .thenComparingInt(series -> year(series.points.lastKey()))
            .thenComparing(series -> series.file.name());

    /** Returns the series; empty if the file has no value of it. */
    static Optional<FileSeries> of(Country country, SeriesTopic topic, SeriesCode code, PublishedFile file) {
        ImmutableSortedMap.Builder<TimePeriod, Value> values = ImmutableSortedMap.naturalOrder();
        rows(country, topic, code, file).forEach((period, points) -> {
            if (topic.isMonthly() || !differ(points)) {
                values.put(period, value(period, points, code, file));
            }
        });
        ImmutableSortedMap<TimePeriod, Value> all = values.build();
        return all.isEmpty() ? Optional.empty() : Optional.of(new FileSeries(country, code, file, all));
    }

    /** Returns the periods for which the file has several values that differ, so that none is shown. */
    static ImmutableList<TimePeriod> unclear(Country country, SeriesTopic topic, SeriesCode code, PublishedFile file) {
        return topic.isMonthly()
                ? ImmutableList.of()
                : rows(country, topic, code, file).entrySet().stream()
                        .filter(entry -> differ(entry.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(ImmutableList.toImmutableList());
    }

    private static Map<TimePeriod, List<Point>> rows(
            Country country, SeriesTopic topic, SeriesCode code, PublishedFile file) {
        Map<TimePeriod, List<Point>> rows = new TreeMap<>();
        file.points(code.code())
                .filter(point -> point.subject().equals(code.subject(country)))
                .filter(point -> isWanted(point, topic, code.facets(country)))
                .forEach(point -> rows.computeIfAbsent(point.period(), unused -> new ArrayList<>())
                        .add(point));
        return rows;
    }

    private static boolean differ(List<Point> rows) {
        return rows.stream()
                        .map(row -> row.value().stripTrailingZeros())
                        .distinct()
                        .count()
                > 1;
    }

    private static boolean isWanted(Point point, SeriesTopic topic, ImmutableSet<String> facets) {
        return topic.isMonthly()
                ? point.period() instanceof Month && point.facets().containsAll(facets)
                : point.period() instanceof CalendarYear
                        && year(point.period()) >= topic.firstYear()
                        && point.facets().equals(facets);
    }

    /** Returns the one value, or the sum of the rows of a month. */
    private static Value value(TimePeriod period, List<Point> rows, SeriesCode code, PublishedFile file) {
        List<Point> used = period instanceof Month ? rows : rows.subList(0, 1);
        return new Value(
                period,
                used.stream().map(Point::value).reduce(BigDecimal.ZERO, BigDecimal::add),
                ImmutableList.copyOf(used),
                companion(code.spread().error(), rows.get(0), file),
                companion(code.spread().low(), rows.get(0), file),
                companion(code.spread().high(), rows.get(0), file));
    }

    private static Optional<Point> companion(String code, Point of, PublishedFile file) {
        return code.isEmpty() ? Optional.empty() : file.point(code, of.facets(), of.subject(), of.period());
    }

    Value last() {
        return Objects.requireNonNull(points.lastEntry()).getValue();
    }

    Value first() {
        return Objects.requireNonNull(points.firstEntry()).getValue();
    }

    /** Returns the highest value, the latest of several. */
    Value peak() {
        return points.values().stream()
                .max(Comparator.comparing(Value::number).thenComparing(Value::period))
                .orElseThrow();
    }

    boolean hasErrors() {
        return points.values().stream().anyMatch(value -> value.error().isPresent());
    }

    boolean hasBounds() {
        return points.values().stream().anyMatch(Value::hasBounds);
    }

    /** Returns all rows of the file that it comes from. */
    Stream<Point> rows() {
        return points.values().stream()
                .flatMap(value -> Stream.of(
                                value.rows(),
                                value.error().stream().toList(),
                                value.low().stream().toList(),
                                value.high().stream().toList())
                        .flatMap(Collection::stream));
    }

    private static int year(TimePeriod period) {
        return period.namingYear().orElse(Integer.MIN_VALUE);
    }
}
