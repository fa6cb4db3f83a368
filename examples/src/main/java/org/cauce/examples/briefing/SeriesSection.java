package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.examples.data.PublishedFile;
import org.cauce.examples.page.Block;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Section;
import org.cauce.model.place.Country;

/** The country year by year, from files as they were published. */
final class SeriesSection {
    static final String ID = "series";

    private final Context context;
    private final ImmutableList<PublishedFile> files;

    SeriesSection(Context context, ImmutableList<PublishedFile> files) {
        this.context = context;
        this.files = files;
    }

    Optional<Section> section() {
        List<TopicSeries> found = new ArrayList<>();
        List<Prose> missing = new ArrayList<>();
        List<Prose> unclear = new ArrayList<>();
        for (SeriesTopic topic : SeriesTopic.values()) {
            TopicSeries.of(topic, countries(topic), files).ifPresentOrElse(found::add, () -> {
                missing.add(context.say(topic.key() + "name"));
                unclear.addAll(unclear(topic));
            });
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        ImmutableList<Block> figures = found.stream()
                .map(series -> new SeriesFigure(context, series).figure())
                .collect(ImmutableList.toImmutableList());
        return Optional.of(new Section(
                ID,
                context.texts.text("series.title"),
                context.texts.text("series.label"),
                Stream.concat(text(found, missing).stream(), unclear.stream()).collect(ImmutableList.toImmutableList()),
                figures));
    }

    /** Returns what files say of the country and contradict themselves in, by any code. */
    private List<Prose> unclear(SeriesTopic topic) {
        return topic.codes().stream()
                .flatMap(code -> UnclearValues.of(topic, code, ImmutableList.of(context.country), files).stream())
                .map(found -> found.say(context))
                .toList();
    }

    /** Returns the countries that are shown, that of the page first; months are shown of it alone. */
    private ImmutableList<Country> countries(SeriesTopic topic) {
        return topic.isMonthly()
                ? ImmutableList.of(context.country)
                : ImmutableSet.<Country>builder()
                        .add(context.country)
                        .addAll(context.countries)
                        .build()
                        .asList();
    }

    private ImmutableList<Prose> text(List<TopicSeries> found, List<Prose> missing) {
        long used = found.stream()
                .flatMap(series -> series.files().stream())
                .distinct()
                .count();
        Stream<Prose> first = Stream.of(
                context.say(
                        "series.text",
                        context.facts.counted(
                                (int) used,
                                context.texts.text("series.count.files"),
                                context.texts.text("series.count.how"))),
                context.say("series.how"));
        Stream<Prose> last = missing.isEmpty()
                ? Stream.of()
                : Stream.of(context.say("series.none", context.name(context.country), context.texts.list(missing)));
        return Stream.concat(first, last).collect(ImmutableList.toImmutableList());
    }
}
