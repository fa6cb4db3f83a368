package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cauce.examples.page.Piece;
import org.cauce.examples.page.Prose;
import org.cauce.indicators.alignment.OverlapCell;
import org.cauce.indicators.alignment.OverlapCell.State;
import org.cauce.indicators.alignment.OverlapMap;

/** Who is active in a cell of the overlap map in each of its years. */
final class OverlapYears {
    private final Context context;

    OverlapYears(Context context) {
        this.context = context;
    }

    /** Years that follow each other with the same state. */
    private record Run(int first, int last, State state) {}

    /** Returns what is drawn for each year; nothing if the map is of one year only. */
    ImmutableList<OverlapGrid.Year> drawn(OverlapCell cell) {
        return context.overlapYears.size() < 2
                ? ImmutableList.of()
                : context.overlapYears.stream()
                        .map(map -> in(map, cell))
                        .map(year -> new OverlapGrid.Year(
                                !year.one().isEmpty(), !year.other().isEmpty(), year.state() == State.LINKED))
                        .collect(ImmutableList.toImmutableList());
    }

    private static OverlapCell in(OverlapMap map, OverlapCell cell) {
        return map.cell(cell.sector().id(), cell.country());
    }

    /** Returns the years in words, such as "2019–2021: both, no linked pair; 2022: Mexico only". */
    Prose words(OverlapCell cell) {
        return Prose.join(
                "; ",
                runs(cell).stream()
                        .map(run -> context.say(
                                "overlap.year",
                                Prose.of(new Piece.When(text(run))),
                                new OverlapRows(context, Optional.empty()).stateWords(run.state())))
                        .toList());
    }

    private List<Run> runs(OverlapCell cell) {
        List<Run> runs = new ArrayList<>();
        for (OverlapMap map : context.overlapYears) {
            int year = map.window().first().orElseThrow().getYear();
            State state = in(map, cell).state();
            boolean goesOn = !runs.isEmpty() && runs.get(runs.size() - 1).state() == state;
            int first = goesOn ? runs.remove(runs.size() - 1).first() : year;
            runs.add(new Run(first, year, state));
        }
        return runs;
    }

    private static String text(Run run) {
        return run.first() == run.last() ? Integer.toString(run.first()) : run.first() + "–" + run.last();
    }
}
