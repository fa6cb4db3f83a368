package org.cauce.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cauce.examples.published.SourceVerdict;
import org.cauce.examples.report.Bundles;
import org.cauce.examples.report.Phrases;
import org.cauce.indicators.alignment.HandOver;
import org.cauce.indicators.alignment.Occupation;
import org.cauce.indicators.alignment.OverlapCell;
import org.cauce.indicators.alignment.Promises;
import org.cauce.indicators.alignment.Tie;
import org.cauce.indicators.alignment.Unseen;
import org.cauce.indicators.check.Conflict;
import org.cauce.indicators.check.Verdict;
import org.cauce.indicators.outcome.Question;
import org.cauce.indicators.query.Dimension;
import org.cauce.io.catalogue.Catalogues;
import org.cauce.io.iati.validate.FindingSeverity;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.Condition;
import org.cauce.model.flow.Stage;
import org.cauce.model.initiative.History;
import org.cauce.model.initiative.InitiativeType;
import org.cauce.model.initiative.LinkType;
import org.cauce.model.initiative.Status;
import org.cauce.model.party.Aggregate;
import org.cauce.model.party.OrganisationType;
import org.cauce.model.place.Grouping;
import org.cauce.model.policy.ClaimType;
import org.cauce.model.policy.Effort;
import org.cauce.model.policy.EvaluationType;
import org.cauce.model.policy.EventType;
import org.cauce.model.policy.FindingType;
import org.cauce.model.policy.PriorityType;
import org.cauce.model.review.ContradictionType;
import org.cauce.model.review.Severity;
import org.cauce.model.source.Confidence;
import org.cauce.model.source.Endnote;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Source;
import org.cauce.model.text.Definition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of closed lists that {@code --lang es} shows: each has its Spanish. */
class SpanishWordsTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    /** Returns the closed lists whose words are shown: what a table calls the list, and all its words. */
    static Stream<Arguments> closedLists() {
        return Stream.of(
                Arguments.of("verdict", Verdict.values()),
                Arguments.of("verdict", SourceVerdict.values()),
                Arguments.of("effort", Effort.values()),
                Arguments.of("kind", Kind.values()),
                Arguments.of("stage", Stage.values()),
                Arguments.of("basis", Basis.values()),
                Arguments.of("condition", Condition.values()),
                Arguments.of("confidence", Confidence.values()),
                Arguments.of("status", Status.values()),
                Arguments.of("link", LinkType.values()),
                Arguments.of("types", ContradictionType.values()),
                Arguments.of("severity", Severity.values()),
                Arguments.of("severity", FindingSeverity.values()),
                Arguments.of("heading", Dimension.values()),
                Arguments.of("rule", Conflict.Rule.values()),
                Arguments.of("question", Question.Type.values()),
                Arguments.of("state", History.State.values()),
                Arguments.of("state", OverlapCell.State.values()),
                Arguments.of("state", Tie.Type.values()),
                Arguments.of("step", Promises.Step.values()),
                Arguments.of("fit", HandOver.Fit.values()),
                Arguments.of("occupation", Occupation.values()),
                Arguments.of("reason", Unseen.Reason.values()));
    }

    /** Returns what a table of facts shows as the type of a record. */
    static Stream<Arguments> types() {
        return Stream.of(
                        InitiativeType.values(),
                        EventType.values(),
                        PriorityType.values(),
                        LinkType.values(),
                        OrganisationType.values(),
                        ClaimType.values(),
                        EvaluationType.values(),
                        FindingType.values(),
                        Definition.Type.values(),
                        Source.Type.values(),
                        Grouping.Type.values(),
                        Aggregate.Type.values(),
                        Endnote.Type.values())
                .map(values -> Arguments.of("type", values));
    }

    static Stream<Arguments> closedWords() {
        return Stream.concat(closedLists(), types());
    }

    @ParameterizedTest
    @MethodSource("closedWords")
    void hasEveryWordOfAClosedList(String list, Object[] values) {
        Set<String> words = new TreeSet<>();
        words.addAll(Bundles.in(SPANISH, "org.cauce.examples.report.words").keySet());
        words.addAll(Bundles.in(SPANISH, "org.cauce.examples.page.page").keySet());
        for (Object value : values) {
            String key = list + "." + value.toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            assertThat(words).containsAnyOf(key, "word." + key);
        }
    }

    @Test
    void hasAWordForEveryUnitOfTheCatalogue() {
        Phrases phrases = Phrases.in(SPANISH);
        assertThat(Catalogues.northernCentralAmerica().observations().stream()
                        .flatMap(record -> record.says().quantity().stream())
                        .map(quantity -> quantity.unit())
                        .filter(unit -> !unit.isMoney())
                        .map(Object::toString)
                        .distinct())
                .allSatisfy(unit -> assertThat(phrases.word("unit", unit))
                        .as(unit)
                        .matches(word -> !word.equals(unit) || unit.equals("ordinal")));
    }
}
