package org.cauce.io.worldbank;

import java.util.Optional;
import java.util.function.Consumer;
import org.cauce.io.TableProblem;
import org.cauce.io.internal.table.Cells;
import org.cauce.io.internal.table.Columns;
import org.cauce.io.internal.table.FileCitations;
import org.cauce.io.internal.table.Heading;
import org.cauce.io.internal.table.Measured;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLayout;
import org.cauce.io.internal.table.TableLog;
import org.cauce.model.source.Statement;

/** Rows that describe one series. */
final class DescriptionLayout implements TableLayout<Statement<SeriesDescription>> {
    private final Columns<DescriptionColumn> columns;
    private final Cells<DescriptionColumn> cells;
    private final FactColumns<SeriesFact> facts;
    private final FileCitations citations;
    private final TableLog log;

    private DescriptionLayout(Columns<DescriptionColumn> columns, TableLog log) {
        this.columns = columns;
        this.cells = new Cells<>(columns, log);
        this.facts = FactColumns.of(SeriesFact.class, columns.heading());
        this.citations = new FileCitations(log.file());
        this.log = log;
    }

    static Optional<TableLayout<Statement<SeriesDescription>>> of(Rows rows, TableLog log) {
        return Heading.of(DescriptionColumn.class)
                .knowing(column -> FactColumns.has(SeriesFact.class, column))
                .in(rows, log)
                .map(heading -> new DescriptionLayout(heading.columns(), log));
    }

    @Override
    public void row(Rows row, Consumer<Statement<SeriesDescription>> records) {
        boolean isCode = Indicators.isCode(columns.text(row, DescriptionColumn.CODE));
        if (!isCode) {
            cells.tell(TableProblem.UNKNOWN_TABLE_CODE, row, DescriptionColumn.CODE, "SP.POP.TOTL");
        }
        if (!cells.fit(row) || !isCode) {
            log.refuse("rows");
            return;
        }
        log.keep("rows");
        log.keep("descriptions");
        records.accept(description(row));
    }

    private Statement<SeriesDescription> description(Rows row) {
        String code = columns.text(row, DescriptionColumn.CODE);
        Measured series = Indicators.of(
                code, columns.text(row, DescriptionColumn.NAME), log.options().vintage());
        SeriesDescription description = SeriesDescription.builder()
                .indicator(series.statement().says())
                .code(code)
                .definition(text(row, DescriptionColumn.DEFINITION))
                .source(text(row, DescriptionColumn.SOURCE))
                .facts(facts.in(row))
                .build();
        return Statement.<SeriesDescription>builder()
                .id(citations.id(row.line(), series.id()))
                .says(description)
                .addCitation(citations.at(row.line()))
                .build();
    }

    private Optional<String> text(Rows row, DescriptionColumn column) {
        return Optional.of(columns.text(row, column)).filter(text -> !text.isEmpty());
    }
}
