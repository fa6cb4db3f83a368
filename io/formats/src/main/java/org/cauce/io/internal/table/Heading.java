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
 * The heading of a table, and what stands before it.
 *
 * @param preamble the rows before the heading
 * @param columns where the columns stand
 * @param <C> the columns of the layout
 */
public record Heading<C extends Enum<C> & ColumnName>(
        ImmutableList<ImmutableList<String>> preamble, Columns<C> columns) {
    private static final int LONGEST_LIST = 110;

    /**
     * {@return the heading: the first row that has all required columns; empty if there is none, which the log is told}
     *
     * <p>The rows then stand at the heading. Where a row has some of the required columns and no row has all, those
     * that are missing are named together.
     *
     * @param <C> the columns of the layout
     * @param rows the rows, before the first
     * @param layout the columns
     * @param most the most rows to look at
     * @param log the log of the file
     */
    public static <C extends Enum<C> & ColumnName> Optional<Heading<C>> find(
            Rows rows, Class<C> layout, int most, TableLog log) {
        return find(rows, layout, most, log, name -> false);
    }

    /**
     * {@return the heading, as {@link #find(Rows, Class, int, TableLog)}, where further columns are known by their
     * form}
     *
     * @param <C> the columns of the layout
     * @param rows the rows, before the first
     * @param layout the columns
     * @param most the most rows to look at
     * @param log the log of the file
     * @param isKnown whether a column that the layout does not name is known all the same, such as a year
     */
    public static <C extends Enum<C> & ColumnName> Optional<Heading<C>> find(
            Rows rows, Class<C> layout, int most, TableLog log, Predicate<String> isKnown) {
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
                    tellUnknown(columns, rows.line(), log, isKnown);
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
        tellMissing(best, layout, bestLine, before.isEmpty(), log);
        return Optional.empty();
    }

    private static <C extends Enum<C> & ColumnName> void tellUnknown(
            Columns<C> columns, long line, TableLog log, Predicate<String> isKnown) {
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

    private static <C extends Enum<C> & ColumnName> void tellMissing(
            Optional<Columns<C>> best, Class<C> layout, long line, boolean isEmpty, TableLog log) {
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
