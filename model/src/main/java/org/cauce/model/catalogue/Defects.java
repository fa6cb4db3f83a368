package org.cauce.model.catalogue;

import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cauce.model.place.Country;
import org.cauce.model.source.Citation;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** Finds what keeps parts from being a catalogue. */
final class Defects {
    private final Set<Ref> records = new HashSet<>();
    private final Endnotes endnotes;
    private final List<Defect> found = new ArrayList<>();

    private Defects(CatalogueParts parts) {
        endnotes = new Endnotes(parts.endnotes());
    }

    static List<Defect> of(CatalogueParts parts) {
        Defects defects = new Defects(parts);
        parts.entries().forEach(defects::checkId);
        parts.entries().forEach(defects::checkReferences);
        return defects.found;
    }

    private void checkId(CatalogueParts.Entry entry) {
        Ref ref = entry.kind().ref(entry.statement().id());
        if (!records.add(ref)) {
            found.add(new Defect(Defect.Type.DUPLICATE_ID, ref, ref));
        }
    }

    private void checkReferences(CatalogueParts.Entry entry) {
        Ref record = entry.kind().ref(entry.statement().id());
        ownReferences(entry.statement()).stream()
                .filter(ref -> !exists(ref))
                .forEach(ref -> found.add(new Defect(Defect.Type.DANGLING_REFERENCE, record, ref)));
        for (Citation citation : entry.statement().citations()) {
            for (int number : citation.endnotes()) {
                if (!endnotes.has(citation.source(), number)) {
                    found.add(new Defect(
                            Defect.Type.UNKNOWN_ENDNOTE,
                            record,
                            Kind.ENDNOTE.ref(citation.source().id() + ":" + number)));
                }
            }
        }
    }

    /** The references of a record without those of the records inside it, which are checked by themselves. */
    private static Set<Ref> ownReferences(Statement<?> statement) {
        Multiset<Ref> own = LinkedHashMultiset.create();
        statement.references().forEach(own::add);
        CatalogueParts.parts(statement)
                .flatMap(part -> part.statement().references())
                .forEach(own::remove);
        return own.elementSet();
    }

    /** Countries of ISO 3166-1 need no record to be known. */
    private boolean exists(Ref ref) {
        Optional<Country> country = Country.of(ref);
        return country.isPresent() || (!ref.is(Kind.COUNTRY) && records.contains(ref));
    }
}
