package org.cauce.model.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cauce.model.source.Citation;
import org.cauce.model.source.Endnote;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.source.Work;

/** Endnotes by document and number, and the works that they lead to. */
final class Endnotes {
    private record Key(Ref source, int number) {}

    private final ImmutableMap<Key, Statement<Endnote>> byNumber;

    Endnotes(List<Statement<Endnote>> endnotes) {
        ImmutableMap.Builder<Key, Statement<Endnote>> index = ImmutableMap.builder();
        endnotes.forEach(
                note -> index.put(new Key(note.says().source(), note.says().number()), note));
        this.byNumber = index.buildKeepingLast();
    }

    boolean has(Ref source, int number) {
        return byNumber.containsKey(new Key(source, number));
    }

    ImmutableList<Statement<Endnote>> of(Citation citation) {
        return citation.endnotes().stream()
                .map(number -> Optional.ofNullable(byNumber.get(new Key(citation.source(), number)))
                        .orElseThrow(() -> new IllegalArgumentException("Endnote " + number + " of " + citation.source()
                                + " is not in the catalogue: expected a citation of its records")))
                .collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<Work> works(Catalogue catalogue, Endnote endnote) {
        return works(catalogue, endnote, new HashSet<>());
    }

    // "ibid." may lead in a circle; it then leads to no work
    private static ImmutableList<Work> works(Catalogue catalogue, Endnote endnote, Set<Ref> seen) {
        if (!endnote.works().isEmpty()
                || endnote.resolvesTo().isEmpty()
                || !seen.add(endnote.resolvesTo().orElseThrow())) {
            return endnote.works();
        }
        Endnote earlier =
                catalogue.get(endnote.resolvesTo().orElseThrow(), Endnote.class).says();
        return works(catalogue, earlier, seen).stream()
                .map(work -> endnote.locator().isPresent() ? work.withLocator(endnote.locator()) : work)
                .collect(ImmutableList.toImmutableList());
    }
}
