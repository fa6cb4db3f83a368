package org.cauce.indicators.check;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.initiative.Link;
import org.cauce.model.initiative.LinkType;
import org.cauce.model.place.Grouping;
import org.cauce.model.place.Membership;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** Which subjects are the same, or so near that what is said of one bears on the other. */
final class Kinship {
    /** How one subject stands to another. */
    enum Kin {
        /** They are the same, or the same area by another name. */
        SAME,
        /** One is a replica of the other. */
        REPLICA,
        /** The first is a part or phase of the second. */
        PART,
        /** The second is a part or phase of the first. */
        WHOLE
    }

    private final Catalogue catalogue;
    private final Table<Ref, Ref, Kin> links = HashBasedTable.create();

    Kinship(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (Statement<Link> link : catalogue.parts().links()) {
            LinkType type = link.says().type();
            if (type == LinkType.REPLICATES) {
                put(link.says(), Kin.REPLICA, Kin.REPLICA);
            } else if (type == LinkType.PART_OF || type == LinkType.PHASE_OF) {
                put(link.says(), Kin.PART, Kin.WHOLE);
            }
        }
    }

    private void put(Link link, Kin forth, Kin back) {
        links.put(link.subject(), link.object(), forth);
        links.put(link.object(), link.subject(), back);
    }

    /** Returns how the subjects of one statement stand to those of another; empty if they have nothing in common. */
    Optional<Kin> between(Collection<Ref> subjects, Collection<Ref> others) {
        if (subjects.stream().anyMatch(others::contains) || area(subjects).equals(area(others))) {
            return Optional.of(Kin.SAME);
        }
        return subjects.stream()
                .flatMap(one -> others.stream().flatMap(other -> Optional.ofNullable(links.get(one, other)).stream()))
                .findFirst();
    }

    /** Returns the countries of an area; a grouping that does not list all its members stands for itself. */
    ImmutableSet<Ref> area(Collection<Ref> parts) {
        Set<Ref> found = new HashSet<>();
        parts.forEach(part -> add(part, found, new HashSet<>()));
        return ImmutableSet.copyOf(found);
    }

    private void add(Ref part, Set<Ref> found, Set<Ref> seen) {
        Optional<Grouping> whole = Optional.of(part)
                .filter(ref -> ref.is(Kind.GROUPING))
                .map(ref -> catalogue.get(ref, Grouping.class).says())
                .filter(grouping -> grouping.membership() == Membership.COMPLETE);
        if (whole.isPresent() && seen.add(part)) {
            whole.get().members().forEach(member -> add(member, found, seen));
        } else {
            found.add(part);
        }
    }
}
