package org.cauce.examples.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.source.Citation;
import org.cauce.model.source.Endnote;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Source;
import org.cauce.model.source.Statement;
import org.cauce.model.source.Work;

/** The notes of a page, numbered by first use: one for each place in a document, that is section and endnotes. */
public final class Notes {
    private record Spot(Ref source, String section, ImmutableSortedSet<Integer> endnotes) {}

    private static final Comparator<Map.Entry<Ref, Source>> PAPERS_FIRST =
            Comparator.<Map.Entry<Ref, Source>, Source.Type>comparing(
                            entry -> entry.getValue().type())
                    .thenComparing(Map.Entry::getKey);

    private final Catalogue catalogue;
    private final Texts texts;
    private final Map<Spot, Integer> numbers = new LinkedHashMap<>();
    private final Map<Spot, Citation> citations = new LinkedHashMap<>();
    private final Map<Ref, Source> added = new LinkedHashMap<>();
    private int count;
    private int computed;
    private int uncited;

    Notes(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /**
     * Takes a source that is not of the catalogue.
     *
     * @param source the source
     */
    public void add(Statement<Source> source) {
        added.put(Kind.SOURCE.ref(source.id()), source.says());
    }

    private Source source(Ref ref) {
        Source known = added.get(ref);
        return known == null ? catalogue.get(ref, Source.class).says() : known;
    }

    /**
     * {@return the number of the note on a place; a new one at its first use}
     *
     * @param citation the place
     */
    public int of(Citation citation) {
        Spot spot = new Spot(citation.source(), section(citation), citation.endnotes());
        citations.putIfAbsent(spot, citation);
        return numbers.computeIfAbsent(spot, unused -> ++count);
    }

    /** {@return the note on numbers that are computed for the page} */
    public int ofComputed() {
        computed = computed == 0 ? ++count : computed;
        return computed;
    }

    /** {@return the note on what the catalogue names no source for} */
    public int ofUncited() {
        uncited = uncited == 0 ? ++count : uncited;
        return uncited;
    }

    /** {@return how many notes there are} */
    public int size() {
        return count;
    }

    /** {@return the documents with their notes} */
    public ImmutableList<Document> documents() {
        Map<Ref, Source> sources = new LinkedHashMap<>();
        numbers.keySet().forEach(spot -> sources.put(spot.source(), source(spot.source())));
        ImmutableList.Builder<Document> documents = ImmutableList.builder();
        sources.entrySet().stream()
                .sorted(PAPERS_FIRST)
                .forEach(entry -> documents.add(document(entry.getKey(), entry.getValue())));
        if (computed > 0) {
            documents.add(without("computed", computed));
        }
        if (uncited > 0) {
            documents.add(without("uncited", uncited));
        }
        return documents.build();
    }

    /** Returns what stands where other notes have a document. */
    private Document without(String key, int note) {
        return new Document(
                texts.text("sources." + key),
                texts.text("sources." + key + ".how"),
                ImmutableList.of(
                        new Document.Note(note, "", ImmutableList.of(texts.text("sources." + key + ".note")))));
    }

    /** Returns the short title of a document: what stands before its colon. */
    String title(Ref source) {
        String label = source(source).label();
        int colon = label.indexOf(':');
        return colon < 0 ? label : label.substring(0, colon);
    }

    /** Returns the authors of the works that the endnotes of a citation lead to. */
    Stream<String> authors(Citation citation) {
        return catalogue.works(citation).stream().flatMap(work -> work.authors().stream());
    }

    String section(Citation citation) {
        return citation.section()
                .map(section ->
                        section.matches("p\\d+") ? texts.plain("place.paragraph", section.substring(1)) : section)
                .map(section -> citation.at().map(at -> at + ", " + section).orElse(section))
                .or(() -> citation.at().map(Object::toString))
                .orElse("");
    }

    private Document document(Ref source, Source says) {
        ImmutableList<Document.Note> notes = numbers.entrySet().stream()
                .filter(entry -> entry.getKey().source().equals(source))
                .map(entry -> new Document.Note(entry.getValue(), entry.getKey().section(), lines(entry.getKey())))
                .collect(ImmutableList.toImmutableList());
        return new Document(says.label(), publication(says), notes);
    }

    private String publication(Source says) {
        List<String> parts = new ArrayList<>();
        says.publishers().stream()
                .map(publisher -> catalogue.label(publisher, texts.language()))
                .forEach(parts::add);
        says.publisherInferred()
                .map(name -> texts.plain("sources.inferred", name))
                .ifPresent(parts::add);
        says.date()
                .map(date -> date.period().isInferred()
                        ? texts.plain("sources.inferred", texts.time(date))
                        : texts.time(date))
                .ifPresentOrElse(parts::add, () -> parts.add(texts.text("sources.undated")));
        says.legibility()
                .filter(Source.Legibility.DECODING_REQUIRED::equals)
                .ifPresent(legibility -> parts.add(texts.text("sources.decoded")));
        return String.join(", ", parts);
    }

    private ImmutableList<String> lines(Spot spot) {
        if (spot.endnotes().isEmpty()) {
            boolean paper = source(spot.source()).type() == Source.Type.PAPER;
            return paper ? ImmutableList.of(texts.text("sources.no-endnote")) : ImmutableList.of();
        }
        Map<String, TreeSet<Integer>> byWorks = new LinkedHashMap<>();
        for (Statement<Endnote> endnote :
                catalogue.endnotes(Optional.ofNullable(citations.get(spot)).orElseThrow())) {
            byWorks.computeIfAbsent(works(endnote.says()), unused -> new TreeSet<>())
                    .add(endnote.says().number());
        }
        return byWorks.entrySet().stream()
                .map(entry -> line(entry.getValue(), entry.getKey()))
                .collect(ImmutableList.toImmutableList());
    }

    private String line(Set<Integer> endnotes, String works) {
        String list = endnotes.stream().map(Object::toString).collect(Collectors.joining(", "));
        return texts.plain(endnotes.size() == 1 ? "sources.endnote" : "sources.endnotes", list, works);
    }

    private String works(Endnote endnote) {
        String works = catalogue.works(endnote).stream().map(Notes::work).collect(Collectors.joining("; "));
        return works.isEmpty() ? texts.text("sources.authors-note") : works;
    }

    private static String work(Work work) {
        return Stream.of(
                        work.authors(),
                        Optional.of("“" + work.title() + "”"),
                        work.container(),
                        work.published().flatMap(date -> date.printed()),
                        work.locator())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
