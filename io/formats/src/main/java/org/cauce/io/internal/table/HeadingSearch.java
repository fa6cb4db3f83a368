package org.cauce.io.internal.table;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.TableProblem;
import org.cauce.io.internal.text.Shown;

/**
 * A search for the heading of a table.
 *
 * @param layout the columns
 * @param most the most rows to look at
 * @param isKnown whether a column that the layout does not name is known all the same, such as a year
 * @param <C> the columns of the layout
 */
public record HeadingSearch<C extends Enum<C> & ColumnName>(Class<C> layout, int most, Predicate<String> isKnown) {
    private static final int LONGEST_LIST = 110;

    /**
     * {@return a search in more rows}
     *
     * @param rows the most rows to look at
     */
    public HeadingSearch<C> within(int rows) {
        return new HeadingSearch<>(layout, rows, isKnown);
    }

    /**
     * {@return a search that tells of fewer unknown columns}
     *
     * @param further whether a column that the layout does not name is known by its form, such as a year
     */
    public HeadingSearch<C> knowing(Predicate<String> further) {
        return new HeadingSearch<>(layout, most, further);
    }

    /**
     * {@return the heading: the first row that has all required columns; empty if there is none, which the log is told}
     *
     * <p>The rows then stand at the heading. Where a row has some of the required columns and no row has all, those
     * that are missing are named together.
     *
     * @param rows the rows, before the first
     * @param log the log of the file
     */
    public Optional<Heading<C>> in(Rows rows, TableLog log) {
        if (rows instanceof NoRows) {
            return Optional.empty(); // the log knows why
        }
        List<ImmutableList<String>> before = new ArrayList<>();
        Optional<Columns<C>> best = Optional.empty();
        long bestLine = 0;
        try {
            while (before.size() < most && rows.next()) {
                Columns<C> columns = Columns.of(layout, rows.cells());
                if (columns.missing().isEmpty()) {
                    tellUnknown(columns, rows.line(), log);
                    log.heading(columns.heading().size());
                    return Optional.of(new Heading<>(ImmutableList.copyOf(before), columns));
                }
                if (columns.found() > best.map(Columns::found).orElse(0)) {
                    best = Optional.of(columns);
                    bestLine = rows.line();
                }
                before.add(ImmutableList.copyOf(rows.cells()));
            }
        } catch (IOException e) {
            log.end(TableReader.problem(e, log));
            return Optional.empty();
        }
        tellMissing(best, bestLine, before.isEmpty(), log);
        return Optional.empty();
    }

    private void tellUnknown(Columns<C> columns, long line, TableLog log) {
        List<String> unknown =
                columns.unknown().stream().filter(isKnown.negate()).toList();
        if (!unknown.isEmpty()) {
            log.tell(
                    TableProblem.UNKNOWN_COLUMNS,
                    line,
                    "",
                    problem -> problem.found(Shown.list(unknown, LONGEST_LIST)));
        }
    }

    private void tellMissing(Optional<Columns<C>> best, long line, boolean isEmpty, TableLog log) {
        if (isEmpty) {
            log.tell(Problem.of(InputProblem.EMPTY_FILE, Location.of(log.file())));
        } else if (best.isEmpty()) {
            Columns<C> none = Columns.of(layout, List.of());
            log.tell(TableProblem.NO_HEADING, 0, "", problem -> problem.expected(names(none.missing())));
        } else {
            Columns<C> columns = best.get();
            String near = columns.missing().stream()
                    .flatMap(column -> columns.nearest(column).stream()
                            .map(name -> name + " → " + column.names().get(0)))
                    .collect(Collectors.joining(", "));
            log.tell(TableProblem.MISSING_COLUMNS, line, "", problem -> {
                problem.expected(names(columns.missing()));
                return near.isEmpty() ? problem : problem.cure(near);
            });
        }
    }

    private static String names(List<? extends ColumnName> columns) {
        return Shown.list(columns.stream().map(column -> column.names().get(0)).toList(), LONGEST_LIST);
    }
}
