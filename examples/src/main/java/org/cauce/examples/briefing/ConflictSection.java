package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cauce.examples.page.Block;
import org.cauce.examples.page.Prose;
import org.cauce.examples.page.Section;
import org.cauce.examples.page.Wording;
import org.cauce.model.indicator.Observation;
import org.cauce.model.initiative.Initiative;
import org.cauce.model.review.Contradiction;
import org.cauce.model.review.Gap;
import org.cauce.model.review.Severity;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** Where the sources disagree about what stands on the page, and what they leave out. */
final class ConflictSection {
    private final Context context;

    ConflictSection(Context context) {
        this.context = context;
    }

    /** Returns the section; it looks at what the sections before it show. */
    Optional<Section> section() {
        ImmutableSet<Ref> shown = context.facts.used();
        List<Statement<Contradiction>> found = context.catalogue
                .contradictions()
                .filter(contradiction -> contradiction.says().severity() != Severity.NONE)
                .filter(contradiction -> contradiction.says().about().stream()
                        .anyMatch(record -> shown.contains(record) || concerns(record)))
                .sorted(Comparator.comparing(
                                (Statement<Contradiction> one) -> one.says().severity())
                        .reversed())
                .toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<Block.Conflict> serious = new ArrayList<>();
        List<Block.Conflict> slight = new ArrayList<>();
        for (Statement<Contradiction> one : found) {
            (one.says().severity() == Severity.LOW ? slight : serious).add(conflict(one));
        }
        return Optional.of(new Section(
                "conflicts",
                context.texts.text("conflicts.title"),
                context.texts.text("conflicts.label"),
                text(found.size(), shown),
                ImmutableList.of(new Block.Conflicts(ImmutableList.copyOf(serious), ImmutableList.copyOf(slight)))));
    }

    /** Returns whether a record tells of the country alone: of what is done in it, or of a number of that. */
    private boolean concerns(Ref record) {
        if (!context.countries.contains(context.country)) {
            return false;
        }
        Object says =
                context.catalogue.find(record).<Object>map(Statement::says).orElse(record);
        if (says instanceof Observation observation) {
            return observation.subjects().stream()
                    .anyMatch(subject -> subject.is(Kind.INITIATIVE) && concerns(subject));
        }
        return says instanceof Initiative initiative && initiative.countries().equals(List.of(context.country.ref()));
    }

    private ImmutableList<Prose> text(int count, ImmutableSet<Ref> shown) {
        Prose first = context.say(
                "conflicts.text",
                context.facts.counted(
                        count,
                        context.texts.text("conflicts.count"),
                        context.texts.plain(
                                "conflicts.count.how",
                                context.catalogue.contradictions().count())));
        List<Prose> gaps = context.catalogue
                .gaps()
                .filter(gap -> gap.says().about().stream().anyMatch(shown::contains))
                .map(this::gap)
                .toList();
        return gaps.isEmpty()
                ? ImmutableList.of(first)
                : ImmutableList.of(first, context.say("conflicts.gaps", Prose.join("; ", gaps)));
    }

    private Prose gap(Statement<Gap> gap) {
        return context.facts.prose(gap.says().missing(), Kind.GAP.ref(gap.id()), ImmutableList.of());
    }

    /** Returns the subject in words; a note that only refers to another record is none. */
    private String subject(Statement<Contradiction> contradiction) {
        return contradiction
                .note()
                .map(Wording::unpointed)
                .filter(note -> !note.startsWith("See "))
                .orElseGet(() -> contradiction.says().about().stream()
                        .limit(1)
                        .map(context.facts.wording()::subject)
                        .collect(Collectors.joining()));
    }

    private Block.Conflict conflict(Statement<Contradiction> contradiction) {
        Contradiction says = contradiction.says();
        Ref ref = Kind.CONTRADICTION.ref(contradiction.id());
        List<Prose> statements = says.statements().stream()
                .map(text -> context.facts.prose(text, ref, says.about()).capitalised())
                .toList();
        List<Prose> others = statements.subList(1, statements.size());
        String subject = subject(contradiction);
        return new Block.Conflict(
                Prose.of(context.facts.of(ref, subject)),
                statements.get(0),
                others.isEmpty() ? Optional.empty() : Optional.of(Prose.join("; ", others)),
                advice(contradiction));
    }

    /** Returns what a reader should make of it: the resolution in the catalogue is a note to those who keep it. */
    private Optional<Prose> advice(Statement<Contradiction> contradiction) {
        String key = "conflict." + contradiction.id();
        return context.texts.has(key)
                ? Optional.of(context.facts.prose(
                        context.texts.text(key),
                        Kind.CONTRADICTION.ref(contradiction.id()),
                        contradiction.says().about()))
                : Optional.empty();
    }
}
