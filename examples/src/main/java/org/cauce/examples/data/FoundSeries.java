package org.cauce.examples.data;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cauce.io.DataFile;
import org.cauce.io.Format;
import org.cauce.io.Formats;
import org.cauce.io.ObservationReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.RecordReader;
import org.cauce.io.archive.Archives;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Observation;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/**
 * The observations of one indicator and one country in one file, in time order.
 *
 * @param file the name of the file
 * @param indicator the indicator
 * @param name what it is called
 * @param subject the country
 * @param observations its observations that have a number
 */
public record FoundSeries(
        String file, Ref indicator, String name, Ref subject, ImmutableList<Statement<Observation>> observations) {

    private record Key(Ref indicator, Ref subject) {}

    /**
     * {@return the series in a file, or in the files of an archive, and what of them could not be read; none if it is
     * of no format that has observations}
     *
     * @param path the file
     * @param formats the formats that there are
     * @param options which observations are wanted
     * @throws IOException if the disk refuses; what is damaged is told as unread
     */
    public static Searched<ImmutableList<FoundSeries>> in(Path path, Formats formats, ReadOptions options)
            throws IOException {
        try {
            return inWhole(path, formats, options);
        } catch (FileSystemException refused) {
            throw refused;
        } catch (IOException damage) {
            return Searched.of(ImmutableList.of(), Unread.damaged(String.valueOf(path.getFileName()), damage));
        }
    }

    private static Searched<ImmutableList<FoundSeries>> inWhole(Path path, Formats formats, ReadOptions options)
            throws IOException {
        ImmutableList.Builder<FoundSeries> found = ImmutableList.builder();
        ImmutableList.Builder<Unread> unread = ImmutableList.builder();
        for (DataFile file : Archives.filesIn(path, options.limits())) {
            Searched<ImmutableList<FoundSeries>> one = in(file, formats, options);
            found.addAll(one.found());
            unread.addAll(one.unread());
        }
        return new Searched<>(found.build(), unread.build());
    }

    private static Searched<ImmutableList<FoundSeries>> in(DataFile file, Formats formats, ReadOptions options)
            throws IOException {
        Optional<Format> format = formats.detect(file);
        if (format.isEmpty()) {
            return Searched.without(ImmutableList.of());
        }
        try (RecordReader<? extends Statement<?>> reader = format.get().open(file, options)) {
            return reader instanceof ObservationReader observations
                    ? Searched.of(series(file.name(), observations), Unread.of(file.name(), reader))
                    : Searched.without(ImmutableList.of());
        }
    }

    private static ImmutableList<FoundSeries> series(String file, ObservationReader reader) {
        Map<Key, List<Statement<Observation>>> found = new LinkedHashMap<>();
        for (Statement<Observation> statement : reader) {
            Observation says = statement.says();
            if (says.quantity().isPresent()) {
                found.computeIfAbsent(new Key(says.indicator(), says.subject()), unused -> new ArrayList<>())
                        .add(statement);
            }
        }
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        reader.indicators().forEach(statement -> indicators.put(statement.id(), statement.says()));
        return found.entrySet().stream()
                .map(entry -> of(file, entry.getKey(), entry.getValue(), indicators))
                .collect(ImmutableList.toImmutableList());
    }

    private static FoundSeries of(
            String file, Key key, List<Statement<Observation>> observations, Map<String, Indicator> indicators) {
        Indicator indicator = indicators.get(key.indicator().id());
        return new FoundSeries(
                file,
                key.indicator(),
                indicator == null ? key.indicator().id() : indicator.shortName(),
                key.subject(),
                ImmutableList.sortedCopyOf(
                        Comparator.comparing(statement -> statement.says().period()), observations));
    }
}
