package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.cauce.examples.data.PublishedFile;
import org.cauce.examples.page.Piece;
import org.cauce.examples.page.Prose;
import org.cauce.model.place.Country;
import org.cauce.model.time.TimePeriod;

/**
 * Periods for which one file has several values of a country that differ: nothing tells which one holds, and none is
 * shown.
 *
 * @param country the country
 * @param file the file
 * @param periods the periods, at least one
 */
record UnclearValues(Country country, PublishedFile file, ImmutableList<TimePeriod> periods) {
    /** Returns those of a series. */
    static ImmutableList<UnclearValues> of(
            SeriesTopic topic, SeriesCode code, ImmutableList<Country> countries, List<PublishedFile> files) {
        return countries.stream()
                .flatMap(country -> files.stream().flatMap(file -> of(topic, code, country, file)))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<UnclearValues> of(SeriesTopic topic, SeriesCode code, Country country, PublishedFile file) {
        ImmutableList<TimePeriod> periods = FileSeries.unclear(country, topic, code, file);
        return periods.isEmpty() ? Stream.of() : Stream.of(new UnclearValues(country, file, periods));
    }

    /** Returns the sentence that says so. */
    Prose say(Context context) {
        return context.say(
                "series.unclear",
                Prose.of(new Piece.Place(file.name())),
                context.name(country),
                context.texts.list(periods.stream()
                        .map(period -> Prose.of(new Piece.When(context.texts.time(period))))
                        .toList()));
    }
}
