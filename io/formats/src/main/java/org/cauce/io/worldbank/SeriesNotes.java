package org.cauce.io.worldbank;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.cauce.model.indicator.Observation;
import org.cauce.model.place.Area;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/**
 * The footnotes of the World Bank, put to the values that they belong to.
 *
 * <p>Holds all notes that it is given: some 100 bytes each, and the text.
 */
public final class SeriesNotes {
    private final ImmutableListMultimap<Key, Statement<SeriesNote>> notes;

    /** What a note is to; with no area it is to all, with no year it is to all. */
    private record Key(String indicator, Optional<Ref> area, OptionalInt year) {}

    private SeriesNotes(ImmutableListMultimap<Key, Statement<SeriesNote>> notes) {
        this.notes = notes;
    }

    /**
     * {@return these notes}
     *
     * @param notes the notes, such as what {@link WorldBankMetadata#notes} reads of one or several files
     */
    public static SeriesNotes of(Iterable<Statement<SeriesNote>> notes) {
        ImmutableListMultimap.Builder<Key, Statement<SeriesNote>> all = ImmutableListMultimap.builder();
        for (Statement<SeriesNote> note : notes) {
            SeriesNote says = note.says();
            String indicator =
                    Indicators.of(says.series(), "", Optional.empty()).id();
            all.put(new Key(indicator, says.area().map(Area::ref), says.year()), note);
        }
        return new SeriesNotes(all.build());
    }

    /**
     * {@return the notes to a value: those to it alone first, then those to the economy, to the year, to the series}
     *
     * @param observation the value
     */
    public ImmutableList<Statement<SeriesNote>> to(Observation observation) {
        String indicator = observation.indicator().id();
        Optional<Ref> area = Optional.of(observation.subject());
        OptionalInt year = observation.period().namingYear();
        return Stream.of(
                        new Key(indicator, area, year),
                        new Key(indicator, area, OptionalInt.empty()),
                        new Key(indicator, Optional.empty(), year),
                        new Key(indicator, Optional.empty(), OptionalInt.empty()))
                .distinct()
                .flatMap(key -> notes.get(key).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return a value with its notes as further footnotes, and their places as further citations; the same if there is
     * none}
     *
     * @param value the value
     */
    public Statement<Observation> addedTo(Statement<Observation> value) {
        List<Statement<SeriesNote>> found = to(value.says());
        if (found.isEmpty()) {
            return value;
        }
        Statement.Builder<Observation> noted = Statement.<Observation>builder().from(value);
        found.forEach(note -> noted.addAllCitations(note.citations()));
        Observation.Builder says = Observation.builder().from(value.says());
        found.forEach(note -> says.addFootnote(note.says().text()));
        return noted.says(says.build()).build();
    }
}
