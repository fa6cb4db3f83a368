package org.cauce.io.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.io.internal.json.RecordTree;
import org.cauce.model.catalogue.CatalogueParts;
import org.cauce.model.code.Code;
import org.cauce.model.place.Country;
import org.cauce.model.source.Endnote;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/**
 * Where the records of a reading stand, and the references whose records have not come yet.
 *
 * <p>Of references only these are kept, and dropped when their record comes: what is kept for the sake of messages is
 * small beside the catalogue itself.
 */
final class Places {
    private final Known base;
    private final Map<Ref, Place> records = new HashMap<>();
    private final Set<Note> notes = new HashSet<>();
    private final List<Duplicate> duplicates = new ArrayList<>();
    private final SetMultimap<Ref, Place> awaited = LinkedHashMultimap.create();
    private final SetMultimap<Note, Place> awaitedNotes = LinkedHashMultimap.create();
    private final Set<Ref> refused = new HashSet<>();
    private boolean isNoteRefused;

    /**
     * An endnote of a document.
     *
     * @param source the document
     * @param number the number of the endnote
     */
    record Note(Ref source, int number) {}

    /**
     * A record whose id is taken.
     *
     * @param ref the record
     * @param place where it stands
     */
    record Duplicate(Ref ref, Place place) {}

    /**
     * What is there before anything is read.
     *
     * @param records the records
     * @param notes the endnotes
     */
    record Known(Set<Ref> records, Set<Note> notes) {
        static final Known NOTHING = of(CatalogueParts.empty());

        static Known of(CatalogueParts parts) {
            return new Known(
                    parts.entries()
                            .map(entry -> entry.kind().ref(entry.statement().id()))
                            .collect(Collectors.toSet()),
                    parts.endnotes().stream()
                            .map(Statement::says)
                            .map(endnote -> new Note(endnote.source(), endnote.number()))
                            .collect(Collectors.toSet()));
        }
    }

    /** Creates the places of a reading that adds to what is there. */
    Places(Known base) {
        this.base = base;
    }

    /** {@return the statements in a record, itself included, by their ids; of equal ids the first} */
    static ImmutableMap<String, RecordTree.Item> statements(RecordTree tree) {
        return tree.items().stream()
                .filter(item -> item.value().has("says"))
                .collect(ImmutableMap.toImmutableMap(
                        item -> item.value().path("id").asText(), item -> item, (first, further) -> first));
    }

    /** {@return where ids stand that were there before, in the order read} */
    List<Duplicate> duplicates() {
        return duplicates;
    }

    /** {@return where a record stands first; empty if in the base} */
    Optional<Place> first(Ref record) {
        return Optional.ofNullable(records.get(record))
                .filter(place -> !base.records().contains(record));
    }

    /** {@return where references stand to records that did not come, unless they came and were refused} */
    SetMultimap<Ref, Place> dangling() {
        return Multimaps.filterKeys(awaited, ref -> !refused.contains(ref));
    }

    /** {@return where endnotes are cited that did not come, unless one was refused} */
    SetMultimap<Note, Place> danglingNotes() {
        return Multimaps.filterKeys(awaitedNotes, note -> !isNoteRefused);
    }

    /** {@return all records there are} */
    Set<Ref> records() {
        return Sets.union(records.keySet(), base.records());
    }

    /** Notes a record that is kept. */
    <T> void keep(Section<T> section, RecordTree tree, String file, Statement<T> statement) {
        Place.Owner owner = new Place.Owner(section, section.kind().ref(statement.id()), file, tree.pointer());
        ImmutableList<CatalogueParts.Entry> entries = section.entries(statement);
        ImmutableMap<String, RecordTree.Item> parts = entries.size() > 1 ? statements(tree) : ImmutableMap.of();
        for (CatalogueParts.Entry entry : entries) {
            Ref ref = entry.kind().ref(entry.statement().id());
            RecordTree.Item item = parts.getOrDefault(ref.id(), tree.item(tree.pointer()));
            add(ref, owner.place(item.line(), item.pointer()));
        }
        if (statement.says() instanceof Endnote endnote) {
            Note note = new Note(endnote.source(), endnote.number());
            notes.add(note);
            awaitedNotes.removeAll(note);
        }
        await(statement, tree, owner);
        if (entries.stream()
                .flatMap(entry -> entry.statement().citations().stream())
                .anyMatch(citation -> !citation.endnotes().isEmpty())) {
            awaitNotes(tree, owner);
        }
    }

    /** Notes a record that is refused: those that refer to it are not to blame. */
    void refuse(Section<?> section, RecordTree tree) {
        isNoteRefused |= section.kind() == Kind.ENDNOTE;
        for (RecordTree.Item item : tree.items()) {
            JsonNode id = item.value().path("id");
            boolean isRecord = item.pointer().equals(tree.pointer());
            if (id.isTextual() && (isRecord || item.value().has("says"))) {
                (isRecord ? List.of(section.kind()) : List.of(Kind.FRAMEWORK_PART, Kind.ACTION))
                        .forEach(kind -> ref(kind, id.textValue()).ifPresent(refused::add));
            }
        }
    }

    private static Optional<Ref> ref(Kind kind, String id) {
        try {
            return Optional.of(kind.ref(id));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private void add(Ref ref, Place place) {
        if (base.records().contains(ref) || records.putIfAbsent(ref, place) != null) {
            duplicates.add(new Duplicate(ref, place));
        }
        awaited.removeAll(ref);
    }

    private void await(Statement<?> statement, RecordTree tree, Place.Owner owner) {
        Set<Ref> missing = statement.references().filter(ref -> !exists(ref)).collect(Collectors.toSet());
        if (missing.isEmpty()) {
            return;
        }
        Map<String, Ref> byText = new HashMap<>();
        missing.forEach(ref -> byText.put(ref.toString(), ref));
        // a theme is written as a code
        missing.stream()
                .filter(ref -> ref.is(Kind.SECTOR))
                .forEach(ref -> byText.put(Code.theme(ref.id()).toString(), ref));
        for (RecordTree.Item item : tree.items()) {
            Stream.of(item.name(), item.value().asText())
                    .map(byText::get)
                    .filter(Objects::nonNull)
                    .forEach(ref -> awaited.put(ref, owner.place(item.line(), item.pointer())));
        }
        missing.removeAll(awaited.keySet());
        missing.forEach(ref -> awaited.put(ref, owner.place(tree.line(), tree.pointer())));
    }

    private void awaitNotes(RecordTree tree, Place.Owner owner) {
        for (RecordTree.Item citation : tree.items()) {
            JsonNode numbers = citation.value().path("endnotes");
            Optional<Ref> source = Optional.ofNullable(
                            citation.value().path("source").textValue())
                    .map(Ref::parse);
            for (int index = 0; source.isPresent() && index < numbers.size(); index++) {
                Note note = new Note(source.orElseThrow(), numbers.get(index).asInt());
                if (!base.notes().contains(note) && !notes.contains(note)) {
                    String pointer = citation.pointer() + "/endnotes/" + index;
                    awaitedNotes.put(note, owner.place(tree.item(pointer).line(), pointer));
                }
            }
        }
    }

    private boolean exists(Ref ref) {
        return Country.of(ref).isPresent()
                || (!ref.is(Kind.COUNTRY) && (base.records().contains(ref) || records.containsKey(ref)));
    }
}
