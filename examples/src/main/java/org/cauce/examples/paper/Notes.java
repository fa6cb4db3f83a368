package org.cauce.examples.paper;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.indicators.check.Checks;
import org.cauce.indicators.check.Recomputation;
import org.cauce.indicators.check.Verdict;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.review.Check;
import org.cauce.model.source.Citation;
import org.cauce.model.source.Statement;

/** What is written below an exhibit: exceptions, gaps, doubts, what was recomputed. */
final class Notes {
    private final Catalogue catalogue;
    private final Exhibit exhibit;

    Notes(Catalogue catalogue, Exhibit exhibit) {
        this.catalogue = catalogue;
        this.exhibit = exhibit;
    }

    ImmutableList<String> lines() {
        return Stream.of(missing(), exceptions(), exhibit.remarks(), gaps(), doubts(), recomputed())
                .flatMap(List::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private List<String> missing() {
        List<String> cells = places(Cell::isMissing);
        return cells.isEmpty()
                ? List.of()
                : List.of(Cell.MISSING + " not in this catalogue: " + String.join("; ", cells));
    }

    private List<String> exceptions() {
        return exhibit.items()
                .filter(item -> item.exceptionYear().isPresent())
                .map(item -> item.exceptionYear().orElseThrow() + ": not of the year of the table: "
                        + String.join("; ", places(cell -> cell.items().contains(item))))
                .toList();
    }

    private List<String> gaps() {
        return catalogue
                .gaps()
                .filter(gap -> gap.says().about().stream().anyMatch(exhibit.records()::contains))
                .map(gap -> "Not in the documents: " + gap.says().missing() + ". "
                        + exhibit.id().number()
                        + " is an image, which their text does not hold; above is what the text says.")
                .toList();
    }

    private List<String> doubts() {
        Set<String> doubts = new LinkedHashSet<>();
        exhibit.items()
                .flatMap(item -> item.record().citations().stream())
                .flatMap(citation -> citation.doubt().stream())
                .forEach(doubts::add);
        return doubts.stream()
                .map(doubt -> "Doubtful: " + doubt + ": "
                        + String.join(
                                "; ",
                                places(cell -> cell.items().stream()
                                        .flatMap(item -> item.record().citations().stream())
                                        .map(Citation::doubt)
                                        .anyMatch(other ->
                                                other.filter(doubt::equals).isPresent()))))
                .toList();
    }

    /** Numbers and claims of the paper that follow from cells of this exhibit alone. */
    private List<String> recomputed() {
        return catalogue.checks().filter(this::isWithin).map(this::recomputed).toList();
    }

    private boolean isWithin(Statement<Check> check) {
        ImmutableSet<org.cauce.model.source.Ref> records = exhibit.records();
        return check.says().printed().isPresent()
                && !check.says().inputs().isEmpty()
                && check.says().inputs().stream().allMatch(input -> records.contains(input.record()));
    }

    private String recomputed(Statement<Check> check) {
        Recomputation result = Checks.recompute(catalogue, check);
        String found = result.results().stream()
                .map(each -> (each.label() + " " + each.value().rounded(1)).strip())
                .collect(Collectors.joining(", "));
        boolean isSilent = result.verdict().isAgreement() || found.isEmpty();
        return "Recomputed: “" + result.printed().orElse("") + "”, " + result.formula() + ": " + result.verdict()
                + (isSilent ? "" : ": " + found)
                + (result.verdict() == Verdict.NOT_RECOMPUTABLE
                        ? result.reason().map(reason -> " (" + reason + ")").orElse("")
                        : "");
    }

    private List<String> places(Predicate<Cell> which) {
        return exhibit.rows().stream()
                .flatMap(row -> row.cells().stream().filter(which).map(cell -> row.label() + ", " + cell.column()))
                .toList();
    }
}
