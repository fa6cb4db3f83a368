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
        PaperTexts texts = records.texts();
        Agenda agenda = Agenda.of(records.catalogue());
        return Exhibit.of(
                        records.id(),
                        Stream.of(
                                        Stream.of(texts.say("column.area")),
                                        Stream.of(Effort.values()).map(effort -> texts.word("effort", effort)),
                                        Stream.of(texts.say("column.cooperation")))
                                .flatMap(names -> names)
                                .toList(),
                        agenda.recommendations().stream()
                                .map(recommendation -> row(recommendation, texts))
                                .toList())
                .remarking(remarks(agenda, records))
                .about(rankings(records.catalogue())
                        .map(ranking -> Kind.RANKING.ref(ranking.id()))
                        .toArray(Ref[]::new));
    }

    private static Row row(Statement<Recommendation> recommendation, PaperTexts texts) {
        Recommendation says = recommendation.says();
        Item item = Item.of(MARK, Kind.RECOMMENDATION.ref(recommendation.id()), recommendation);
        List<Cell> cells = Stream.of(Effort.values())
                .map(effort -> Cell.mark(
                        texts.word("effort", effort),
                        says.effort().filter(effort::equals).isPresent() ? List.of(item) : List.of()))
                .toList();
        return Row.of(
                label(says, texts),
                cells,
                says.category()
                        .map(category -> texts.word("category", category))
                        .orElse(""));
    }

    private static String label(Recommendation says, PaperTexts texts) {
        return says.number() == 0 ? texts.say("label.above", says.title()) : says.number() + " " + says.title();
    }

    private static ImmutableList<String> remarks(Agenda agenda, PaperRecords records) {
        PaperTexts texts = records.texts();
        Stream<String> criteria = rankings(records.catalogue())
                .map(ranking -> ranking.says().criteria().stream()
                        .map(criterion -> texts.word("ranking", criterion))
                        .collect(Collectors.joining(", ")))
                .map(names -> texts.say("note.ranked", names));
        Stream<String> steps =
                agenda.recommendations().stream().map(recommendation -> steps(recommendation, agenda, texts));
        return Stream.concat(criteria, steps).collect(ImmutableList.toImmutableList());
    }

    private static String steps(Statement<Recommendation> recommendation, Agenda agenda, PaperTexts texts) {
        String steps = agenda.steps(Kind.RECOMMENDATION.ref(recommendation.id())).stream()
                .map(step -> step.action().says().text())
                .collect(Collectors.joining("; "));
        return texts.say("note.steps", label(recommendation.says(), texts), steps)
                + preconditions(recommendation.says(), texts);
    }

    private static String preconditions(Recommendation says, PaperTexts texts) {
        return says.preconditions().isEmpty()
                ? ""
                : " " + texts.say("note.first", String.join("; ", says.preconditions()));
    }

    private static Stream<Statement<Ranking>> rankings(Catalogue catalogue) {
        return catalogue.parts().rankings().stream();
    }
}
