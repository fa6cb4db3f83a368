package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cauce.examples.data.PublishedFile;
import org.cauce.model.place.Country;

/**
 * What the files have of a topic: one series a country, all by the same code.
 *
 * @param topic the topic
 * @param shown the series that are shown, in the order of the countries
 * @param superseded the same series in earlier files
 * @param missing the countries that no file has it of
 * @param unclear where a file contradicts itself
 */
record TopicSeries(
        SeriesTopic topic,
        ImmutableList<FileSeries> shown,
        ImmutableList<FileSeries> superseded,
        ImmutableList<Country> missing,
        ImmutableList<UnclearValues> unclear) {
    private static final Comparator<TopicSeries> ORDER = Comparator.<TopicSeries, Integer>comparing(
                    found -> found.shown.size())
            .thenComparing(found -> found.own().points().lastKey());

    /**
     * Returns the series by the code that has the most countries; of those the code with the latest values.
     *
     * @param topic the topic
     * @param countries the countries, that of the page first
     * @param files the files
     * @return empty if no file has the topic of the first country
     */
    static Optional<TopicSeries> of(SeriesTopic topic, ImmutableList<Country> countries, List<PublishedFile> files) {
        return topic.codes().stream()
                .map(code -> of(topic, code, countries, files))
                .filter(found ->
                        !found.shown.isEmpty() && found.shown.get(0).country().equals(countries.get(0)))
                .reduce((one, other) -> ORDER.compare(one, other) >= 0 ? one : other);
    }

    private static TopicSeries of(
            SeriesTopic topic, SeriesCode code, ImmutableList<Country> countries, List<PublishedFile> files) {
        ImmutableList.Builder<FileSeries> shown = ImmutableList.builder();
        ImmutableList.Builder<FileSeries> superseded = ImmutableList.builder();
        ImmutableList.Builder<Country> missing = ImmutableList.builder();
        for (Country country : countries) {
            List<FileSeries> found = files.stream()
                    .flatMap(file -> FileSeries.of(country, topic, code, file).stream())
                    .sorted(FileSeries.BY_VINTAGE.reversed())
                    .toList();
            if (found.isEmpty()) {
                missing.add(country);
            } else {
                shown.add(found.get(0));
                superseded.addAll(found.subList(1, found.size()));
            }
        }
        return new TopicSeries(
                topic,
                shown.build(),
                superseded.build(),
                missing.build(),
                UnclearValues.of(topic, code, countries, files));
    }

    /** Returns the series of the country of the page. */
    FileSeries own() {
        return shown.get(0);
    }

    /**
     * Returns whether bounds show how far values may be off. Where some values have a standard error alone, it is shown
     * of all: bounds, which lie farther apart, cannot be compared with it.
     */
    boolean showsBounds() {
        return shown.stream()
                .flatMap(series -> series.points().values().stream())
                .allMatch(value -> value.hasBounds() || value.error().isEmpty());
    }

    /** Returns the files that are shown. */
    ImmutableSet<PublishedFile> files() {
        return shown.stream().map(FileSeries::file).collect(ImmutableSet.toImmutableSet());
    }
}
