package org.cauce.examples.published;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cauce.examples.data.Point;
import org.cauce.examples.data.PublishedFile;
import org.cauce.model.place.Country;
import org.cauce.model.source.Ref;
import org.cauce.model.time.CalendarPeriod;
import org.cauce.model.time.FiscalYear;
import org.cauce.model.time.Range;
import org.cauce.model.time.TimePeriod;

/** How a number in a document comes from a published series. */
enum Formula {
    /** The value of the subject in the period; of a grouping, the sum over all of its members. */
    VALUE {
        @Override
        Optional<Found> find(StatedNumber number, Rule rule, PublishedFile file) {
            return sum(number.subjects().stream()
                    .map(subject -> file.point(rule.code(), rule.facets(), subject, number.period()))
                    .toList());
        }
    },
    /** The mean over all countries in the period. */
    MEAN {
        @Override
        Optional<Found> find(StatedNumber number, Rule rule, PublishedFile file) {
            List<Point> all = countries(rule, number.period(), file);
            return !areAll(all)
                    ? Optional.empty()
                    : sum(all.stream().map(Optional::of).toList())
                            .map(total -> new Found(
                                    total.value().divide(BigDecimal.valueOf(all.size()), MathContext.DECIMAL64),
                                    total.points()));
        }
    },
    /** The growth from the first year of a range to its last, in percent of the first. */
    GROWTH {
        @Override
        Optional<Found> find(StatedNumber number, Rule rule, PublishedFile file) {
            if (!(number.period() instanceof Range years) || number.subject().isEmpty()) {
                return Optional.empty();
            }
            Optional<Point> before =
                    file.point(rule.code(), rule.facets(), number.subject().get(), years.start());
            Optional<Point> after =
                    file.point(rule.code(), rule.facets(), number.subject().get(), years.end());
            return before.filter(point -> point.value().signum() > 0)
                    .flatMap(first -> after.map(last -> new Found(
                            percent(last.value().subtract(first.value()), first.value()),
                            ImmutableList.of(first, last))));
        }
    },
    /** The rank among all countries in the period, 1 for the greatest value. */
    RANK {
        @Override
        Optional<Found> find(StatedNumber number, Rule rule, PublishedFile file) {
            List<Point> all = countries(rule, number.period(), file);
            return number.subject()
                    .filter(subject -> areAll(all))
                    .flatMap(subject -> file.point(rule.code(), rule.facets(), subject, number.period()))
                    .map(own -> new Found(BigDecimal.valueOf(1 + greater(all, own)), ImmutableList.of(own)));
        }
    },
    /** The sum over the twelve months of the fiscal year of the United States that bears the number of the year. */
    FISCAL_TOTAL {
        @Override
        Optional<Found> find(StatedNumber number, Rule rule, PublishedFile file) {
            return total(number, rule, file, own(number));
        }
    },
    /** The part of a fiscal total that is the subject's, in percent. */
    FISCAL_SHARE {
        @Override
        Optional<Found> find(StatedNumber number, Rule rule, PublishedFile file) {
            Optional<Found> whole = total(number, rule, file, ImmutableSet.of());
            return total(number, rule, file, own(number))
                    .flatMap(part -> whole.map(all -> new Found(percent(part.value(), all.value()), part.points())));
        }
    };

    private static final int MONTHS = 12;

    /** So many countries a file must have, if it is to speak for the world. */
    private static final int WORLD = 50;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * What a formula gives.
     *
     * @param value the number
     * @param points the lines that it comes from, at least one
     */
    record Found(BigDecimal value, ImmutableList<Point> points) {}

    /**
     * {@return the number that a file gives; empty if it has not all that the formula needs}
     *
     * @param number the number in the document
     * @param rule what the number comes from
     * @param file the file
     */
    abstract Optional<Found> find(StatedNumber number, Rule rule, PublishedFile file);

    static Formula parse(String text) {
        return Arrays.stream(values())
                .filter(formula -> formula.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Formula '" + text + "' is not known: expected one of " + Arrays.toString(values())));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<Found> sum(List<Optional<Point>> points) {
        if (points.isEmpty() || points.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        ImmutableList<Point> all = points.stream().flatMap(Optional::stream).collect(ImmutableList.toImmutableList());
        return Optional.of(new Found(all.stream().map(Point::value).reduce(BigDecimal.ZERO, BigDecimal::add), all));
    }

    private static List<Point> countries(Rule rule, TimePeriod period, PublishedFile file) {
        return file.points(rule.code())
                .filter(point -> Country.of(point.subject()).isPresent()
                        && point.facets().equals(rule.facets())
                        && point.period().equals(period))
                .toList();
    }

    private static boolean areAll(List<Point> countries) {
        return countries.size() >= WORLD;
    }

    private static long greater(List<Point> all, Point own) {
        return all.stream()
                .filter(other -> other.value().compareTo(own.value()) > 0)
                .count();
    }

    /** Whose number it is; empty for all of the world. */
    private static ImmutableSet<Ref> own(StatedNumber number) {
        return ImmutableSet.copyOf(number.subjects());
    }

    private static Optional<Found> total(
            StatedNumber number, Rule rule, PublishedFile file, ImmutableSet<Ref> subjects) {
        if (!(number.period() instanceof CalendarPeriod year)) {
            return Optional.empty();
        }
        FiscalYear fiscal = FiscalYear.unitedStates(year.namedYear());
        List<Point> points = file.points(rule.code())
                .filter(point -> subjects.isEmpty() || subjects.contains(point.subject()))
                .filter(point -> point.facets().containsAll(rule.facets()) && fiscal.contains(point.period()))
                .toList();
        long months = points.stream().map(Point::period).distinct().count();
        return months < MONTHS
                ? Optional.empty()
                : sum(points.stream().map(Optional::of).toList());
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    }
}
