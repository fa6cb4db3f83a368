package org.cauce.io.worldbank;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cauce.io.TableProblem;
import org.cauce.io.area.AreaScheme;
import org.cauce.io.area.Areas;
import org.cauce.io.internal.table.Cells;
import org.cauce.io.internal.table.Columns;
import org.cauce.io.internal.table.FileCitations;
import org.cauce.io.internal.table.Heading;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLayout;
import org.cauce.io.internal.table.TableLog;
import org.cauce.model.place.Area;
import org.cauce.model.source.Statement;

/** Rows of one footnote. */
final class NoteLayout implements TableLayout<Statement<SeriesNote>> {
    private static final Areas AREAS = Areas.of(AreaScheme.WORLD_BANK);
    private static final Pattern YEAR = Pattern.compile("[Yy][Rr]((?:1[89]|20)[0-9]{2})");

    private final Columns<NoteColumn> columns;
    private final Cells<NoteColumn> cells;
    private final FileCitations citations;
    private final TableLog log;

    private NoteLayout(Columns<NoteColumn> columns, TableLog log) {
        this.columns = columns;
        this.cells = new Cells<>(columns, log);
        this.citations = new FileCitations(log.file());
        this.log = log;
    }

    static Optional<TableLayout<Statement<SeriesNote>>> of(Rows rows, TableLog log) {
        return Heading.of(NoteColumn.class).in(rows, log).map(heading -> new NoteLayout(heading.columns(), log));
    }

    @Override
    public void row(Rows row, Consumer<Statement<SeriesNote>> records) {
        boolean isWhole = cells.fit(row) && hasSeries(row) && hasText(row);
        Optional<Area> area =
                columns.has(NoteColumn.COUNTRY) ? cells.area(row, NoteColumn.COUNTRY, AREAS) : Optional.empty();
        OptionalInt year = columns.has(NoteColumn.YEAR) ? year(row) : OptionalInt.empty();
        if (!isWhole
                || area.isPresent() != columns.has(NoteColumn.COUNTRY)
                || year.isPresent() != columns.has(NoteColumn.YEAR)) {
            log.refuse("rows");
            return;
        }
        log.keep("rows");
        log.keep("series-notes");
        records.accept(Statement.<SeriesNote>builder()
                .id(citations.id(row.line(), "note"))
                .says(SeriesNote.builder()
                        .series(columns.text(row, NoteColumn.SERIES))
                        .area(area)
                        .year(year)
                        .text(columns.text(row, NoteColumn.TEXT))
                        .build())
                .addCitation(citations.at(row.line()))
                .build());
    }

    private boolean hasSeries(Rows row) {
        boolean isCode = Indicators.isCode(columns.text(row, NoteColumn.SERIES));
        if (!isCode) {
            cells.tell(TableProblem.UNKNOWN_TABLE_CODE, row, NoteColumn.SERIES, "SP.POP.TOTL");
        }
        return isCode;
    }

    private boolean hasText(Rows row) {
        boolean isBlank = columns.text(row, NoteColumn.TEXT).isEmpty();
        if (isBlank) {
            cells.tell(TableProblem.BLANK_CELL, row, NoteColumn.TEXT);
        }
        return !isBlank;
    }

    private OptionalInt year(Rows row) {
        Matcher year = YEAR.matcher(columns.text(row, NoteColumn.YEAR));
        if (year.matches()) {
            return OptionalInt.of(Integer.parseInt(year.group(1)));
        }
        cells.tell(TableProblem.INVALID_PERIOD, row, NoteColumn.YEAR, "YR1990");
        return OptionalInt.empty();
    }
}
