package org.cauce.io.hxl;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.cauce.io.TableProblem;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLog;
import org.cauce.io.internal.table.TableReader;

/**
 * The row of hashtags.
 *
 * @param tags the tag of each column; empty for columns without one
 */
record HxlHeading(ImmutableList<Optional<HxlTag>> tags) {
    /** As far down a row of hashtags may stand, by the standard. */
    private static final int MOST_LINES = 25;

    static Optional<HxlHeading> find(Rows rows, TableLog log) {
        try {
            for (int i = 0; i < MOST_LINES && rows.next(); i++) {
                if (isTags(rows.cells())) {
                    return Optional.of(new HxlHeading(
                            rows.cells().stream().map(HxlTag::find).collect(ImmutableList.toImmutableList())));
                }
                log.keep("headings");
            }
        } catch (IOException e) {
            log.end(TableReader.problem(e, log));
            return Optional.empty();
        }
        log.tell(
                TableProblem.NO_HEADING, 0, "", problem -> problem.expected("a row of hashtags such as #country+code"));
        return Optional.empty();
    }

    /** By the standard: at least half of the cells that are not blank begin with the sign, and one is a tag. */
    static boolean isTags(List<String> cells) {
        long filled = cells.stream().filter(cell -> !cell.isBlank()).count();
        long signs = cells.stream().filter(cell -> cell.strip().startsWith("#")).count();
        return filled > 0
                && signs * 2 >= filled
                && cells.stream().anyMatch(cell -> HxlTag.find(cell).isPresent());
    }

    HxlRow row(Rows rows) {
        ImmutableList.Builder<HxlRow.Cell> cells = ImmutableList.builder();
        for (int i = 0; i < tags.size(); i++) {
            int column = i;
            tags.get(i)
                    .ifPresent(tag ->
                            cells.add(new HxlRow.Cell(tag, rows.cell(column).strip())));
        }
        return new HxlRow(rows.line(), cells.build());
    }
}
