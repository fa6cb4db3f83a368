package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.examples.page.PageContext;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Texts;
import org.cauce.indicators.alignment.Alignment;
import org.cauce.indicators.alignment.HandOver;
import org.cauce.indicators.alignment.InitiativeAlignment;
import org.cauce.indicators.alignment.OverlapMap;
import org.cauce.indicators.alignment.SectorGroup;
import org.cauce.indicators.alignment.Unseen;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.catalogue.CatalogueParts;
import org.cauce.model.code.Code;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;

/** What all sections of one alignment report share. */
final class Context extends PageContext {
    final Alignment pair;
    final TimePeriod window;
    final Donor one;
    final Donor other;
    final ImmutableList<Country> recipients;
    final ImmutableList<SectorGroup> sectors;
    final InitiativeAlignment initiatives;
    final OverlapMap overlap;
    final ImmutableList<OverlapMap> overlapYears;
    final ImmutableList<HandOver> handOvers;

    Context(Catalogue catalogue, Alignment pair, TimePeriod window) {
        this(catalogue, pair, window, Locale.ENGLISH);
    }

    Context(Catalogue catalogue, Alignment pair, TimePeriod window, Locale language) {
        super(catalogue, Texts.in(language, "org.cauce.examples.align.align"));
        this.pair = pair;
        this.window = window;
        this.one = Donor.first(pair.one(), pair.other(), language);
        this.other = Donor.second(pair.one(), pair.other(), language);
        this.recipients = pair.recipients();
        this.initiatives = pair.over(catalogue);
        this.overlap = initiatives.overlap(SectorGroup.of(catalogue), window).withoutEmptyRows();
        this.sectors = overlap.sectors();
        this.overlapYears = initiatives.overlapByYear(sectors, window);
        this.handOvers = initiatives.handOvers(sectors);
    }

    /** Returns whether the sources hold any initiative of a donor that can be compared. */
    boolean isOnRecord(Donor donor) {
        return !initiatives.unseen().contains(new Unseen(donor.country(), Unseen.Reason.NO_INITIATIVE));
    }

    /** Returns both donors, in the order of the page. */
    ImmutableList<Donor> donors() {
        return ImmutableList.of(one, other);
    }

    /** Returns the name of a group of sectors. */
    String name(SectorGroup sectors) {
        return facts.wording().sectorName(sectors.id());
    }

    /** Returns the name of a group of sectors, in which digits carry its source. */
    Prose named(SectorGroup sectors) {
        return facts.named(name(sectors), Kind.SECTOR.ref(sectors.id()));
    }

    /** Returns the sector of the catalogue with this code; empty if nothing names it. */
    Optional<Ref> sector(Code code) {
        return catalogue
                .sectors()
                .filter(known -> known.says().code().equals(code))
                .findFirst()
                .map(known -> Kind.SECTOR.ref(known.id()));
    }

    /** Returns the donor whose initiatives this one is among: the first, if it is of both. */
    Donor donorOf(Ref initiative) {
        boolean isFirst = initiatives.one().counted().stream()
                .anyMatch(counted -> Kind.INITIATIVE.ref(counted.id()).equals(initiative));
        return isFirst ? one : other;
    }

    /** Returns the day until which the sources tell, see {@link #asOf(Catalogue)}. */
    LocalDate asOf() {
        return asOf(catalogue);
    }

    /**
     * Returns the last day that the date of a document can be; where none is dated, that of the flows and of the
     * beginnings of initiatives.
     */
    static LocalDate asOf(Catalogue catalogue) {
        CatalogueParts parts = catalogue.parts();
        return last(parts.sources().stream().flatMap(source -> source.says().date().stream()))
                .or(() -> last(Stream.concat(
                        parts.flows().stream().flatMap(flow -> flow.says().when().stream()),
                        parts.initiatives().stream().flatMap(initiative -> initiative.says().start().stream()))))
                .orElse(LocalDate.EPOCH);
    }

    private static Optional<LocalDate> last(Stream<Timing> dates) {
        return dates.flatMap(date -> date.period().last().stream()).max(LocalDate::compareTo);
    }

    /** Returns the recipients in words, such as "El Salvador, Guatemala and Honduras". */
    Prose recipientNames() {
        return texts.list(recipients.stream()
                .map(country -> facts.inSentence(country.ref()))
                .toList());
    }

    /** Returns both donors inside a sentence, such as "the United States and Mexico". */
    Prose donorNames() {
        return texts.list(Stream.of(one, other)
                .map(donor -> facts.inSentence(donor.country().ref()))
                .toList());
    }
}
