package org.cauce.examples.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.examples.report.Cited;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Observation;
import org.cauce.model.source.Citation;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** Makes the numbers of the page: each with its note, what it is, how it is printed, and what is doubtful about it. */
public final class Facts {
    private final Catalogue catalogue;
    private final Texts texts;
    private final Notes notes;
    private final Numbers numbers;
    private final Wording wording;
    private final Doubts doubts;
    private final Set<Ref> used = new LinkedHashSet<>();

    /**
     * Makes the numbers of one page.
     *
     * @param catalogue where the facts are
     * @param texts the words of the page
     */
    public Facts(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.notes = new Notes(catalogue, texts);
        this.numbers = new Numbers(texts);
        this.wording = new Wording(catalogue, texts, numbers);
        this.doubts = Doubts.in(catalogue, texts);
    }

    /** {@return the notes at the end of the page} */
    public Notes notes() {
        return notes;
    }

    /** {@return how numbers are written} */
    public Numbers numbers() {
        return numbers;
    }

    /** {@return the records that stand on the page so far} */
    public ImmutableSet<Ref> used() {
        return ImmutableSet.copyOf(used);
    }

    /**
     * {@return an observed value}
     *
     * @param statement the observation
     * @param form how it is written
     */
    public Cited observation(Statement<Observation> statement, Form form) {
        Observation says = statement.says();
        String shown = says.quantity()
                .map(quantity -> numbers.text(quantity, form))
                .or(says::asPrinted)
                .orElseThrow();
        return cited(
                Kind.OBSERVATION.ref(statement.id()),
                statement,
                new Told(shown, wording.what(says), says.asPrinted(), wording.kind(statement)));
    }

    /**
     * {@return whether the catalogue keeps an observation as doubtful}
     *
     * @param statement the observation
     */
    public boolean isDoubtful(Statement<Observation> statement) {
        return doubts.isGrave(Kind.OBSERVATION.ref(statement.id()));
    }

    /**
     * {@return the amount of a flow; words in its place where none is stated}
     *
     * @param statement the flow
     * @param form how it is written
     */
    public Cited flow(Statement<FundingFlow> statement, Form form) {
        FundingFlow says = statement.says();
        String shown = says.quantity()
                .map(quantity -> numbers.text(quantity, form))
                .or(() -> says.amount().printed())
                .orElse(texts.text("amount.not-stated"));
        Ref ref = Kind.FLOW.ref(statement.id());
        return cited(
                ref,
                statement,
                new Told(
                        doubts.isGrave(ref) ? texts.plain("doubt.mark", shown) : shown,
                        wording.what(says),
                        says.amount().printed(),
                        wording.kindOfFlow(statement)));
    }

    /**
     * {@return a number of a record that is neither an observation nor a flow, or words that a record supports}
     *
     * @param record the record
     * @param shown what is shown
     * @param what what it is
     * @param printed how the record prints it; empty if that is no question
     */
    public Cited of(Ref record, String shown, String what, Optional<String> printed) {
        Statement<?> statement = catalogue.find(record).orElseThrow();
        return cited(record, statement, new Told(shown, what, printed, wording.basis(statement)));
    }

    /**
     * {@return words that a record supports}
     *
     * @param record the record
     * @param shown what is shown
     */
    public Cited of(Ref record, String shown) {
        Statement<?> statement = catalogue.find(record).orElseThrow();
        String what = statement.note().map(Wording::unpointed).orElse(catalogue.label(record, texts.language()));
        return of(record, shown, what, Optional.empty());
    }

    /**
     * {@return a number that is computed here from others}
     *
     * @param shown what is shown
     * @param what what it is
     * @param formula the formula, in words or signs
     * @param from the numbers in it
     */
    public Cited computed(String shown, String what, String formula, Collection<Cited> from) {
        String places = from.stream()
                .map(cited -> Integer.toString(cited.note()))
                .distinct()
                .collect(Collectors.joining(", "));
        String how = places.isEmpty() ? texts.text("computed") : texts.plain("computed.from", places);
        String records = from.stream().map(Cited::record).distinct().collect(Collectors.joining(", "));
        return new Cited(
                shown,
                notes.ofComputed(),
                what,
                Optional.of(formula),
                Optional.of(how),
                Optional.empty(),
                records,
                true);
    }

    /**
     * {@return a count of things on the page}
     *
     * @param number the count
     * @param what what is counted
     * @param formula how it is counted
     */
    public Cited counted(int number, String what, String formula) {
        return computed(Integer.toString(number), what, formula, List.of());
    }

    /**
     * {@return the text of a record; numbers in it carry the source of the record, or of the fact they repeat}
     *
     * @param text the text
     * @param record the record
     * @param about the facts that it may repeat
     */
    public Prose prose(String text, Ref record, Collection<Ref> about) {
        String named = Doubts.named(catalogue, texts, text);
        return Linked.text(
                named,
                number -> about.stream()
                        .filter(ref -> prints(ref, number))
                        .findFirst()
                        .map(ref -> repeated(ref, number))
                        .orElseGet(() -> of(record, number, wording.shortLabel(record), Optional.of(named))));
    }

    /**
     * {@return the name of a record; digits in it carry the source of the record}
     *
     * @param record the record
     */
    public Prose name(Ref record) {
        return named(wording.name(record), record);
    }

    /**
     * {@return the name of a record as it stands inside a sentence, such as "the United States"}
     *
     * @param record the record
     */
    public Prose inSentence(Ref record) {
        return named(wording.inSentence(record), record);
    }

    /**
     * {@return a text of one's own about a record, in which digits carry its source}
     *
     * @param text the text
     * @param record the record
     */
    public Prose named(String text, Ref record) {
        return Linked.text(text, number -> of(record, number, wording.shortLabel(record), Optional.of(text)));
    }

    /**
     * {@return where numbers come from: documents, sections and notes, and whose works they cite}
     *
     * @param records the records behind the numbers
     */
    public Prose source(Collection<Ref> records) {
        List<Citation> citations = records.stream()
                .map(catalogue::find)
                .flatMap(Optional::stream)
                .flatMap(statement -> statement.citation().stream())
                .distinct()
                .toList();
        List<Prose> documents = citations.stream()
                .map(Citation::source)
                .distinct()
                .map(source -> place(source, citations))
                .toList();
        String authors =
                citations.stream().flatMap(notes::authors).distinct().limit(3).collect(Collectors.joining("; "));
        Prose places = texts.list(documents);
        return authors.isEmpty()
                ? texts.say("source.line", places)
                : texts.say("source.line.citing", Prose.of(new Piece.Place(authors)), places);
    }

    /**
     * {@return the indicator of an observation}
     *
     * @param observation the observation
     */
    public Indicator indicator(Observation observation) {
        return catalogue.get(observation.indicator(), Indicator.class).says();
    }

    /**
     * {@return the records that stand behind numbers, each once; those that are computed have none}
     *
     * @param numbers the numbers
     */
    public static ImmutableList<Ref> records(Collection<Cited> numbers) {
        List<Ref> records = new ArrayList<>();
        for (Cited number : numbers) {
            if (!number.computed()) {
                records.add(Ref.parse(number.record()));
            }
        }
        return ImmutableSet.copyOf(records).asList();
    }

    /**
     * {@return the name of the sector that an observation is limited to; empty if it is of all}
     *
     * @param says the observation
     */
    public String sector(Observation says) {
        return says.sector().map(code -> wording.sectorName(code.value())).orElse("");
    }

    /** {@return the words for records} */
    public Wording wording() {
        return wording;
    }

    private Prose place(Ref source, List<Citation> citations) {
        List<Citation> here = citations.stream()
                .filter(citation -> citation.source().equals(source))
                .toList();
        String sections = here.stream().map(notes::section).distinct().collect(Collectors.joining(", "));
        List<Prose> links = here.stream()
                .map(notes::of)
                .distinct()
                .sorted()
                .map(number -> Prose.of(new Piece.Note(number)))
                .toList();
        return texts.say(
                links.size() == 1 ? "source.place" : "source.places",
                Prose.of(new Piece.Place(notes.title(source))),
                Prose.of(new Piece.Place(sections)),
                Prose.join(", ", links));
    }

    private boolean prints(Ref record, String number) {
        return printed(record).filter(text -> text.contains(number)).isPresent();
    }

    private Optional<String> printed(Ref record) {
        Supplier<Stream<Statement<?>>> found = () -> catalogue.find(record).stream();
        return found.get()
                .map(Statement::says)
                .flatMap(says -> {
                    if (says instanceof Observation observation) {
                        return observation.asPrinted().stream();
                    }
                    return says instanceof FundingFlow flow ? flow.amount().printed().stream() : Stream.empty();
                })
                .findFirst();
    }

    /**
     * {@return the number of the note on where a statement comes from}
     *
     * @param statement the statement
     */
    public int note(Statement<?> statement) {
        return statement.citation().map(notes::of).orElseGet(notes::ofUncited);
    }

    private Cited repeated(Ref record, String shown) {
        Statement<?> statement = catalogue.find(record).orElseThrow();
        boolean observed = statement.says() instanceof Observation;
        String what =
                observed ? wording.what((Observation) statement.says()) : wording.what((FundingFlow) statement.says());
        return cited(record, statement, new Told(shown, what, printed(record), wording.basis(statement)));
    }

    private Cited cited(Ref record, Statement<?> statement, Told told) {
        used.add(record);
        return new Cited(
                told.shown(),
                note(statement),
                told.what(),
                told.printed(),
                told.kind().isEmpty() ? Optional.empty() : Optional.of(told.kind()),
                doubts.about(record, statement),
                record.toString(),
                false);
    }

    /** What is told of a number: how it is shown, what it is, how its source prints it, and of what kind it is. */
    private record Told(String shown, String what, Optional<String> printed, String kind) {}
}
