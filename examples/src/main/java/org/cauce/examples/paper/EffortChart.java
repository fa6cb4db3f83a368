package org.cauce.examples.paper;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.indicators.outcome.Agenda;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.policy.Effort;
import org.cauce.model.policy.Ranking;
import org.cauce.model.policy.Recommendation;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** The chart of the recommendations by the effort that they take, and what each entails. */
final class EffortChart {
    private static final String MARK = "●";

    private EffortChart() {}

    static Exhibit of(PaperRecords records) {
        Agenda agenda = Agenda.of(records.catalogue());
        return Exhibit.of(
                        records.id(),
                        Stream.of(
                                        Stream.of("Area"),
                                        Stream.of(Effort.values()).map(Effort::toString),
                                        Stream.of("Bilateral cooperation"))
                                .flatMap(names -> names)
                                .toList(),
                        agenda.recommendations().stream().map(EffortChart::row).toList())
                .remarking(remarks(agenda, records.catalogue()))
                .about(rankings(records.catalogue())
                        .map(ranking -> Kind.RANKING.ref(ranking.id()))
                        .toArray(Ref[]::new));
    }

    private static Row row(Statement<Recommendation> recommendation) {
        Recommendation says = recommendation.says();
        Item item = Item.of(MARK, Kind.RECOMMENDATION.ref(recommendation.id()), recommendation);
        List<Cell> cells = Stream.of(Effort.values())
                .map(effort -> Cell.mark(
                        effort.toString(),
                        says.effort().filter(effort::equals).isPresent() ? List.of(item) : List.of()))
                .toList();
        return Row.of(label(says), cells, says.category().orElse(""));
    }

    private static String label(Recommendation says) {
        return says.number() == 0 ? "Above all: " + says.title() : says.number() + " " + says.title();
    }

    private static ImmutableList<String> remarks(Agenda agenda, Catalogue catalogue) {
        Stream<String> criteria = rankings(catalogue)
                .map(ranking -> "Ranked by " + String.join(", ", ranking.says().criteria()) + ".");
        Stream<String> steps = agenda.recommendations().stream()
                .map(recommendation -> label(recommendation.says()) + ". Steps: "
                        + agenda.steps(Kind.RECOMMENDATION.ref(recommendation.id())).stream()
                                .map(step -> step.action().says().text())
                                .collect(Collectors.joining("; "))
                        + "."
                        + preconditions(recommendation.says()));
        return Stream.concat(criteria, steps).collect(ImmutableList.toImmutableList());
    }

    private static String preconditions(Recommendation says) {
        return says.preconditions().isEmpty() ? "" : " First needed: " + String.join("; ", says.preconditions()) + ".";
    }

    private static Stream<Statement<Ranking>> rankings(Catalogue catalogue) {
        return catalogue.parts().rankings().stream();
    }
}
