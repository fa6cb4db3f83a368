package org.cauce.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.cauce.indicators.check.Conflict;
import org.cauce.indicators.check.Contradictions;
import org.cauce.io.catalogue.Catalogues;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.catalogue.CatalogueParts;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Test;

/** Whether the rules find, unaided, what careful readers of the five documents marked as not fitting together. */
class PaperContradictionsTest {
    private static final Catalogue MARKED = Catalogues.northernCentralAmerica();

    /** Statements that the rules find beside those that readers marked. */
    private static final ImmutableSetMultimap<String, String> FALSE_ALARMS =
            ImmutableSetMultimap.<String, String>builder()
                    // one conflict said twice: the limit is marked at the observations, and is found at the terms too
                    .putAll(
                            "duration",
                            "terms:jovenes-construyendo-el-futuro-terms",
                            "terms:jcf-abroad-terms",
                            "terms:jcf-abroad-stipend")
                    // "at least 20 years", "more than two decades": the same length in other words, and one of a whole
                    .putAll(
                            "qualifier",
                            "observation:siepac-connection-debate-years",
                            "observation:energy-projects-debate-years",
                            "observation:pipeline-idea-years")
                    .build();

    private static Catalogue withoutMarks(Catalogue catalogue) {
        CatalogueParts parts = catalogue.parts();
        return Catalogue.of(parts.toBuilder()
                .flows(unmarked(parts.flows()))
                .observations(unmarked(parts.observations()))
                .terms(unmarked(parts.terms()))
                .build());
    }

    private static <T> ImmutableList<Statement<T>> unmarked(ImmutableList<Statement<T>> statements) {
        return statements.stream()
                .map(statement -> statement.withConflictGroup(Optional.empty()))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableListMultimap<String, Ref> groups(Catalogue catalogue) {
        ImmutableListMultimap.Builder<String, Ref> groups = ImmutableListMultimap.builder();
        catalogue
                .entries()
                .forEach(entry -> entry.statement()
                        .conflictGroup()
                        .ifPresent(group -> groups.put(
                                group, entry.kind().ref(entry.statement().id()))));
        return groups.build();
    }

    @Test
    void copyHasNoMarkLeft() {
        assertThat(groups(MARKED).keySet()).hasSize(13);
        assertThat(groups(withoutMarks(MARKED)).keySet()).isEmpty();
    }

    @Test
    void everyMarkedConflictIsFound() {
        ImmutableList<Conflict> found = Contradictions.all(withoutMarks(MARKED));
        assertThat(groups(MARKED).asMap().entrySet())
                .allSatisfy(group ->
                        assertThat(found).as(group.getKey()).anyMatch(conflict -> isFound(group.getValue(), conflict)));
    }

    @Test
    void falseAlarmsAreKnown() {
        Collection<Collection<Ref>> marked = groups(MARKED).asMap().values();
        ImmutableSetMultimap.Builder<String, String> others = ImmutableSetMultimap.builder();
        Contradictions.all(withoutMarks(MARKED)).stream()
                .filter(conflict -> marked.stream().noneMatch(group -> isFound(group, conflict)))
                .forEach(conflict -> conflict.statements()
                        .forEach(statement -> others.put(conflict.rule().toString(), statement.toString())));
        assertThat(others.build()).isEqualTo(FALSE_ALARMS);
    }

    @Test
    void marksChangeNothing() {
        assertThat(Contradictions.all(MARKED)).isEqualTo(Contradictions.all(withoutMarks(MARKED)));
    }

    private static boolean isFound(Collection<Ref> group, Conflict conflict) {
        return Set.copyOf(conflict.statements()).equals(Set.copyOf(group));
    }
}
