package org.cauce.model.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cauce.model.code.Audience;
import org.cauce.model.code.Code;
import org.cauce.model.code.Sector;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.initiative.Framework;
import org.cauce.model.initiative.Link;
import org.cauce.model.initiative.StatusChange;
import org.cauce.model.initiative.Terms;
import org.cauce.model.place.Country;
import org.cauce.model.policy.Claim;
import org.cauce.model.policy.Evaluation;
import org.cauce.model.policy.Event;
import org.cauce.model.policy.Finding;
import org.cauce.model.policy.Priority;
import org.cauce.model.policy.Recommendation;
import org.cauce.model.review.Check;
import org.cauce.model.review.Contradiction;
import org.cauce.model.review.Gap;
import org.cauce.model.source.Citation;
import org.cauce.model.source.Endnote;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Source;
import org.cauce.model.source.Statement;
import org.cauce.model.source.Work;
import org.cauce.model.text.Definition;
import org.cauce.model.text.Named;

/**
 * An immutable, referentially whole collection of statements: every reference leads to a record, every id is unique
 * within its kind, every endnote cited exists.
 *
 * <p>Statements that contradict each other stand side by side; see {@link #conflicts()}. Catalogues are values and may
 * be shared between threads.
 */
public final class Catalogue {
    private final CatalogueParts parts;
    private final ImmutableMap<Ref, Statement<?>> byRef;
    private final ImmutableListMultimap<Ref, Statement<StatusChange>> historyOf;
    private final ImmutableListMultimap<Ref, Statement<Link>> linksOf;
    private final Endnotes endnotes;
    private final BroaderCodes broader;

    private Catalogue(CatalogueParts parts, ImmutableMap<Ref, Statement<?>> byRef) {
        this.parts = parts;
        this.byRef = byRef;
        this.historyOf = index(parts.statusChanges(), change -> Stream.of(change.initiative()));
        this.linksOf = index(parts.links(), link -> Stream.of(link.subject(), link.object()));
        this.endnotes = new Endnotes(parts.endnotes());
        this.broader = BroaderCodes.of(parts);
    }

    /**
     * {@return the catalogue of these parts}
     *
     * @param parts the statements by kind
     * @throws BrokenCatalogueException if a reference leads nowhere, an id is taken twice, or an endnote is not there;
     *     it names all of them
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Catalogue of(CatalogueParts parts) {
        List<Defect> defects = Defects.of(parts);
        if (!defects.isEmpty()) {
            throw new BrokenCatalogueException(defects);
        }
        ImmutableMap.Builder<Ref, Statement<?>> byRef = ImmutableMap.builder();
        parts.entries()
                .forEach(entry -> byRef.put(entry.kind().ref(entry.statement().id()), entry.statement()));
        return new Catalogue(parts, byRef.buildOrThrow());
    }

    /**
     * {@return what keeps these parts from being a catalogue, in the order of the records; empty if nothing does}
     *
     * @param parts the statements by kind
     */
    public static ImmutableList<Defect> defects(CatalogueParts parts) {
        return ImmutableList.copyOf(Defects.of(parts));
    }

    /** {@return the parts that it was built from: all records of each kind, such as {@code parts().organisations()}} */
    @JsonValue
    public CatalogueParts parts() {
        return parts;
    }

    /**
     * {@return this catalogue and further parts}
     *
     * @param further what is added
     * @throws BrokenCatalogueException if they do not fit together
     */
    public Catalogue plus(CatalogueParts further) {
        return of(parts.plus(further));
    }

    /**
     * {@return the record of this reference; empty if there is none}
     *
     * @param ref the reference
     */
    public Optional<Statement<?>> find(Ref ref) {
        return Optional.ofNullable(byRef.get(ref));
    }

    /**
     * {@return the record of this reference, as the type that it must be}
     *
     * @param <T> the type
     * @param ref the reference, such as {@code initiative:carsi}
     * @param type the type, such as {@code Initiative.class}
     * @throws IllegalArgumentException if there is no such record, or it is of another type
     */
    public <T> Statement<T> get(Ref ref, Class<T> type) {
        Statement<?> statement = find(ref)
                .orElseThrow(() -> new IllegalArgumentException("No record is called " + ref
                        + ": expected the id of a record of this catalogue; called(kind, name) finds ids"));
        if (!type.isInstance(statement.says())) {
            throw new IllegalArgumentException(
                    ref + " is no " + type.getSimpleName() + ": expected the type of kind " + ref.kind());
        }
        @SuppressWarnings("unchecked") // just checked; statements are immutable
        Statement<T> typed = (Statement<T>) statement;
        return typed;
    }

    /** {@return all records with their kinds, in the order of {@link CatalogueParts}} */
    public Stream<CatalogueParts.Entry> entries() {
        return parts.entries();
    }

    /** {@return the number of records, parts of frameworks and recommendations included} */
    public int size() {
        return byRef.size();
    }

    /** {@return the flows of money} */
    public Flows flows() {
        return new Flows(this, parts.flows().stream());
    }

    /** {@return the observations} */
    public Observations observations() {
        return new Observations(this, parts.observations().stream());
    }

    /** {@return the initiatives} */
    public Initiatives initiatives() {
        return new Initiatives(this, parts.initiatives().stream());
    }

    /** {@return the events, in the order of their dates, those without a date last} */
    public Stream<Statement<Event>> events() {
        return parts.events().stream()
                .sorted(Comparator.comparing(event -> event.says().when().period()));
    }

    /** {@return the indicators} */
    public Stream<Statement<Indicator>> indicators() {
        return parts.indicators().stream();
    }

    /** {@return the priorities of the countries that receive cooperation} */
    public Stream<Statement<Priority>> priorities() {
        return parts.priorities().stream();
    }

    /**
     * {@return the priorities of this country}
     *
     * @param country the country
     */
    public Stream<Statement<Priority>> priorities(Country country) {
        return priorities().filter(priority -> priority.says().country().equals(country.ref()));
    }

    /** {@return the recommendations} */
    public Stream<Statement<Recommendation>> recommendations() {
        return parts.recommendations().stream();
    }

    /** {@return the frameworks} */
    public Stream<Statement<Framework>> frameworks() {
        return parts.frameworks().stream();
    }

    /** {@return the evaluations} */
    public Stream<Statement<Evaluation>> evaluations() {
        return parts.evaluations().stream();
    }

    /**
     * {@return the findings about this record; all if it is an evaluation, its own}
     *
     * @param about the record that it is about
     */
    public Stream<Statement<Finding>> findings(Ref about) {
        return parts.findings().stream()
                .filter(finding -> finding.says().evaluation().equals(about)
                        || finding.says().subjects().contains(about));
    }

    /** {@return the statements in words} */
    public Stream<Statement<Claim>> claims() {
        return parts.claims().stream();
    }

    /** {@return the definitions} */
    public Stream<Statement<Definition>> definitions() {
        return parts.definitions().stream();
    }

    /** {@return the sectors} */
    public Stream<Statement<Sector>> sectors() {
        return parts.sectors().stream();
    }

    /** {@return whom programmes are for} */
    public Stream<Statement<Audience>> audiences() {
        return parts.audiences().stream();
    }

    /**
     * {@return whether this sector or audience is the other, or a part of it, directly or through others}
     *
     * @param code the code of a sector or audience
     * @param wider the code that may hold it
     */
    public boolean isWithin(Code code, Code wider) {
        return broader.chain(code).contains(wider);
    }

    /**
     * {@return the broadest sector or audience that holds this one; itself if none does, or the catalogue does not know
     * it}
     *
     * @param code the code of a sector or audience
     */
    public Code broadest(Code code) {
        return broader.broadest(code);
    }

    /** {@return the numbers to recompute} */
    public Stream<Statement<Check>> checks() {
        return parts.checks().stream();
    }

    /** {@return the contradictions that readers found} */
    public Stream<Statement<Contradiction>> contradictions() {
        return parts.contradictions().stream();
    }

    /** {@return what the documents do not say} */
    public Stream<Statement<Gap>> gaps() {
        return parts.gaps().stream();
    }

    /**
     * {@return what happened to this initiative, in the order of the catalogue}
     *
     * @param initiative the initiative
     */
    public ImmutableList<Statement<StatusChange>> history(Ref initiative) {
        return historyOf.get(initiative);
    }

    /**
     * {@return the terms of this initiative, as each passage states them}
     *
     * @param initiative the initiative
     */
    public ImmutableList<Statement<Terms>> terms(Ref initiative) {
        return parts.terms().stream()
                .filter(terms -> terms.says().initiative().equals(initiative))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the links that touch this record}
     *
     * @param record the record
     */
    public ImmutableList<Statement<Link>> links(Ref record) {
        return linksOf.get(record);
    }

    /** {@return the statements that do not fit together, by the name that they share, in the order of the catalogue} */
    public ImmutableListMultimap<String, Statement<?>> conflicts() {
        ImmutableListMultimap.Builder<String, Statement<?>> conflicts = ImmutableListMultimap.builder();
        entries()
                .map(CatalogueParts.Entry::statement)
                .forEach(statement -> statement.conflictGroup().ifPresent(group -> conflicts.put(group, statement)));
        return conflicts.build();
    }

    /**
     * {@return the document of this citation}
     *
     * @param citation the citation
     */
    public Source source(Citation citation) {
        return get(citation.source(), Source.class).says();
    }

    /**
     * {@return the endnotes of this citation, in order}
     *
     * @param citation the citation
     * @throws IllegalArgumentException if the catalogue does not have one of them
     */
    public ImmutableList<Statement<Endnote>> endnotes(Citation citation) {
        return endnotes.of(citation);
    }

    /**
     * {@return the works that the endnotes of this citation mean, each once, in the order of the endnotes}
     *
     * @param citation the citation
     */
    public ImmutableList<Work> works(Citation citation) {
        return endnotes(citation).stream()
                .flatMap(endnote -> works(endnote.says()).stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the works that this endnote means: its own, or those of the endnote that it refers to; empty if it is a
     * remark}
     *
     * <p>Where an "ibid." adds pages, they take the place of those of the note that it refers to.
     *
     * @param endnote the endnote
     */
    public ImmutableList<Work> works(Endnote endnote) {
        return Endnotes.works(this, endnote);
    }

    /**
     * {@return what to call this record in English; its id if it has no name}
     *
     * @param ref the reference
     */
    public String label(Ref ref) {
        return label(ref, Locale.ENGLISH);
    }

    /**
     * {@return what to call this record in a language; in English what has no name in that language, and what its
     * source words, such as titles; its id if it has no name}
     *
     * @param ref the reference
     * @param language the language
     */
    public String label(Ref ref, Locale language) {
        return Labels.label(this, ref, language);
    }

    /**
     * {@return whether this party is the country, its government, or one of its public agencies}
     *
     * <p>Companies and NGOs of a country are not part of it. An organisation without a country goes with its parent.
     * Aggregates are part of it if they stand for its governments or public agencies, or if all their members are.
     *
     * @param party the country, organisation or aggregate
     * @param country the country
     */
    public boolean isPartOf(Ref party, Country country) {
        return Parties.isPartOf(this, party, country);
    }

    /**
     * {@return whether this area is the country, or a grouping that lists it as a member, directly or through another}
     *
     * @param area the country, grouping or place
     * @param country the country
     */
    public boolean includes(Ref area, Country country) {
        return Parties.includes(this, area, country);
    }

    /**
     * {@return whether this area is the country, a place in it, or a region within it}
     *
     * @param area the country, grouping or place
     * @param country the country
     */
    public boolean liesIn(Ref area, Country country) {
        return Parties.liesIn(this, area, country);
    }

    /**
     * {@return the records of this kind whose id or one of whose names is this text, case and accents aside}
     *
     * @param kind the kind of record
     * @param text the text form
     */
    public ImmutableList<Statement<?>> called(Kind kind, String text) {
        return entries()
                .filter(entry -> entry.kind() == kind)
                .map(CatalogueParts.Entry::statement)
                .filter(statement -> Named.key(statement.id()).equals(Named.key(text))
                        || (statement.says() instanceof Named named && named.isCalled(text)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Catalogues are equal if their parts are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Catalogue catalogue && parts.equals(catalogue.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** {@return the number of records of each kind} */
    @Override
    public String toString() {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        entries().forEach(entry -> counts.merge(entry.kind(), 1, Integer::sum));
        return "Catalogue" + counts;
    }

    private static <T> ImmutableListMultimap<Ref, Statement<T>> index(
            List<Statement<T>> statements, Function<T, Stream<Ref>> keys) {
        ImmutableListMultimap.Builder<Ref, Statement<T>> index = ImmutableListMultimap.builder();
        statements.forEach(
                statement -> keys.apply(statement.says()).distinct().forEach(key -> index.put(key, statement)));
        return index.build();
    }
}
