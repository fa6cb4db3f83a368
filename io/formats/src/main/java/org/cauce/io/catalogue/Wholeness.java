package org.cauce.io.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.io.Problem;
import org.cauce.io.internal.json.JsonText;
import org.cauce.io.internal.text.Nearest;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;

/** Tells what keeps records, each right by itself, from being a catalogue. */
final class Wholeness {
    // to look for what was meant takes time for each reference, in proportion to the records there are
    private static final int MOST_SUGGESTIONS = 20;
    private static final int MOST_CANDIDATES = 10_000;

    private final Places places;
    private int suggestions;

    Wholeness(Places places) {
        this.places = places;
    }

    /** A problem, and the place that it is about. */
    record Flaw(Place place, Problem problem) {}

    /** {@return the ids that are taken, in the order read} */
    ImmutableList<Flaw> duplicates() {
        return places.duplicates().stream()
                .map(duplicate -> flaw(
                        duplicate.place(),
                        Problem.builder()
                                .code(CatalogueProblem.DUPLICATE_ID)
                                .found(places.first(duplicate.ref())
                                        .map(place -> place.location().toString())
                                        .orElse("the catalogue that this adds to"))))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the references and endnotes that lead nowhere, in the order of the files and their lines} */
    ImmutableList<Flaw> dangling(List<String> files) {
        Stream<Flaw> references = places.dangling().asMap().entrySet().stream()
                .flatMap(entry -> dangling(entry.getKey(), entry.getValue()));
        Stream<Flaw> notes = places.danglingNotes().entries().stream()
                .map(entry -> flaw(
                        entry.getValue(),
                        Problem.builder()
                                .code(CatalogueProblem.UNKNOWN_ENDNOTE)
                                .found(entry.getKey().number() + " of "
                                        + entry.getKey().source())));
        return Stream.concat(references, notes)
                .sorted(Comparator.comparingInt(
                                (Flaw flaw) -> files.indexOf(flaw.place().file()))
                        .thenComparingInt(flaw -> flaw.place().line()))
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<Flaw> dangling(Ref missing, Collection<Place> from) {
        Optional<String> cure = meant(missing).map(ref -> JsonText.quote(ref.toString()));
        return from.stream()
                .map(place -> flaw(
                        place,
                        Problem.builder()
                                .code(CatalogueProblem.DANGLING_REFERENCE)
                                .found(missing.toString())
                                .cure(cure)));
    }

    private static Flaw flaw(Place place, Problem.Builder problem) {
        return new Flaw(place, problem.location(place.location()).build());
    }

    /** A record of the same id and another kind, or of the same kind and nearly the same id. */
    private Optional<Ref> meant(Ref missing) {
        if (missing.is(Kind.COUNTRY)) {
            return Country.find(missing.id()).map(Country::ref);
        }
        if (suggestions++ >= MOST_SUGGESTIONS) {
            return Optional.empty();
        }
        return Arrays.stream(Kind.values())
                .map(kind -> kind.ref(missing.id()))
                .filter(places.records()::contains)
                .findFirst()
                .or(() -> Nearest.to(missing.id(), ids(missing.kind())).map(missing.kind()::ref));
    }

    private List<String> ids(Kind kind) {
        List<String> ids = places.records().stream()
                .filter(ref -> ref.is(kind))
                .map(Ref::id)
                .sorted()
                .toList();
        return ids.size() > MOST_CANDIDATES ? List.of() : ids;
    }
}
