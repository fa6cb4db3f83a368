package org.cauce.examples.paper;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.indicators.check.Checks;
import org.cauce.indicators.check.Recomputation;
import org.cauce.indicators.check.Verdict;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Observation;
import org.cauce.model.review.Check;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;

/** What is written below an exhibit: exceptions, gaps, doubts, what was recomputed. */
final class Notes {
    private final Catalogue catalogue;
    private final Exhibit exhibit;
    private final PaperTexts texts;

    Notes(Catalogue catalogue, Exhibit exhibit, PaperTexts texts) {
        this.catalogue = catalogue;
        this.exhibit = exhibit;
        this.texts = texts;
    }

    ImmutableList<String> lines() {
        return Stream.of(missing(), exceptions(), scopes(), exhibit.remarks(), gaps(), doubts(), recomputed())
                .flatMap(List::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private List<String> missing() {
        List<String> cells = places(Cell::isMissing);
        return cells.isEmpty() ? List.of() : List.of(texts.say("note.missing", Cell.MISSING, String.join("; ", cells)));
    }

    private List<String> exceptions() {
        return exhibit.items()
                .filter(item -> item.exceptionYear().isPresent())
                .map(item -> texts.say(
                        "note.exception",
                        item.exceptionYear().orElseThrow(),
                        item.observation()
                                .flatMap(Observation::tableYear)
                                .map(TimePeriod::toString)
                                .orElseGet(() -> texts.say("note.another-year")),
                        String.join("; ", places(cell -> cell.items().contains(item)))))
                .toList();
    }

    private List<String> gaps() {
        return catalogue
                .gaps()
                .filter(Notes::isOfPaper)
                .filter(gap -> gap.says().about().stream().anyMatch(exhibit.records()::contains))
                .map(gap -> texts.say(
                        "note.gap", texts.word("missing", gap.says().missing()), texts.say("number." + exhibit.id())))
                .toList();
    }

    private List<String> doubts() {
        Set<String> doubts = new LinkedHashSet<>();
        exhibit.items()
                .flatMap(item -> item.record().citations().stream())
                .flatMap(citation -> citation.doubt().stream())
                .forEach(doubts::add);
        return doubts.stream()
                .map(doubt -> texts.say(
                        "note.doubt",
                        texts.word("doubt", doubt),
                        String.join("; ", places(cell -> isDoubted(cell, doubt)))))
                .toList();
    }

    private static boolean isDoubted(Cell cell, String doubt) {
        return cell.items().stream()
                .flatMap(item -> item.record().citations().stream())
                .anyMatch(citation -> citation.doubt().filter(doubt::equals).isPresent());
    }

    /** Numbers and claims of the paper that follow from cells of this exhibit alone. */
    private List<String> recomputed() {
        return catalogue
                .checks()
                .filter(this::isWithin)
                .map(check -> Checks.recompute(catalogue, check))
                .filter(result -> result.verdict() != Verdict.NOT_RECOMPUTABLE)
                .map(this::text)
                .toList();
    }

    private static boolean isOfPaper(Statement<?> record) {
        return record.citations().stream()
                .anyMatch(citation -> citation.source().equals(PaperRecords.PAPER));
    }

    private boolean isWithin(Statement<Check> check) {
        ImmutableSet<Ref> records = exhibit.records();
        return check.says().printed().isPresent()
                && isOfPaper(check)
                && !check.says().inputs().isEmpty()
                && check.says().inputs().stream().allMatch(input -> records.contains(input.record()));
    }

    private String text(Recomputation result) {
        String verdict = texts.say(
                "note.recomputed",
                result.printed().orElse(""),
                result.formula(),
                texts.word("verdict", result.verdict()));
        return result.verdict() == Verdict.AGREES
                ? verdict
                : verdict + ": "
                        + result.results().stream()
                                .map(each -> (each.label() + " "
                                                + texts.number(each.value().rounded(2)))
                                        .strip())
                                .collect(Collectors.joining(", "));
    }

    /** What the indicators cover, where their publishers say so: the row does not tell. */
    private List<String> scopes() {
        Map<String, Set<String>> rows = new LinkedHashMap<>();
        for (Row row : exhibit.rows()) {
            row.cells().stream()
                    .flatMap(cell -> cell.items().stream())
                    .filter(item -> item.computed().isEmpty())
                    .flatMap(item -> item.observation().stream())
                    .flatMap(observation -> scope(observation).stream())
                    .forEach(scope -> rows.computeIfAbsent(scope, key -> new LinkedHashSet<>())
                            .add(row.label()));
        }
        return rows.entrySet().stream()
                .map(scope -> String.join(", ", scope.getValue()) + ": " + texts.word("scope", scope.getKey()))
                .toList();
    }

    private Optional<String> scope(Observation observation) {
        return catalogue.get(observation.indicator(), Indicator.class).says().scope();
    }

    /** The rows that have such cells, with their columns where these are not all. */
    private List<String> places(Predicate<Cell> which) {
        return exhibit.rows().stream()
                .filter(row -> row.cells().stream().anyMatch(which))
                .map(row -> row.cells().stream().allMatch(which)
                        ? row.label()
                        : row.label() + ", "
                                + row.cells().stream()
                                        .filter(which)
                                        .map(Cell::column)
                                        .collect(Collectors.joining(", ")))
                .toList();
    }
}
