package org.cauce.io.worldbank;

import java.util.Optional;
import java.util.function.Consumer;
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

/** Rows of one economy. */
final class EconomyLayout implements TableLayout<Statement<Economy>> {
    private static final Areas AREAS = Areas.of(AreaScheme.WORLD_BANK);

    /** What the column of regions still calls the group whose name now has Afghanistan and Pakistan in it. */
    private static final String FORMER = "Middle East & North Africa";

    private final Columns<EconomyColumn> columns;
    private final Cells<EconomyColumn> cells;
    private final FactColumns<EconomyFact> facts;
    private final FileCitations citations;
    private final TableLog log;

    private EconomyLayout(Columns<EconomyColumn> columns, TableLog log) {
        this.columns = columns;
        this.cells = new Cells<>(columns, log);
        this.facts = FactColumns.of(EconomyFact.class, columns.heading());
        this.citations = new FileCitations(log.file());
        this.log = log;
    }

    static Optional<TableLayout<Statement<Economy>>> of(Rows rows, TableLog log) {
        return Heading.of(EconomyColumn.class)
                .knowing(column -> FactColumns.has(EconomyFact.class, column))
                .in(rows, log)
                .map(heading -> new EconomyLayout(heading.columns(), log));
    }

    @Override
    public void row(Rows row, Consumer<Statement<Economy>> records) {
        Optional<Area> area = cells.fit(row) ? cells.area(row, EconomyColumn.CODE, AREAS) : Optional.empty();
        String name = columns.text(row, EconomyColumn.NAME);
        if (name.isEmpty()) {
            cells.tell(TableProblem.BLANK_CELL, row, EconomyColumn.NAME);
        }
        if (area.isEmpty() || name.isEmpty()) {
            log.refuse("rows");
            return;
        }
        log.keep("rows");
        log.keep("economies");
        records.accept(Statement.<Economy>builder()
                .id(citations.id(row.line(), area.get().code().value()))
                .says(economy(row, area.get(), name))
                .addCitation(citations.at(row.line()))
                .build());
    }

    private Economy economy(Rows row, Area area, String name) {
        return Economy.builder()
                .area(area)
                .name(name)
                .fullName(text(row, EconomyColumn.LONG_NAME).or(() -> text(row, EconomyColumn.SHORT_NAME)))
                .regionName(text(row, EconomyColumn.REGION))
                .region(group(row, EconomyColumn.REGION))
                .incomeGroupName(text(row, EconomyColumn.INCOME_GROUP))
                .incomeGroup(group(row, EconomyColumn.INCOME_GROUP))
                .notes(text(row, EconomyColumn.NOTES))
                .facts(facts.in(row))
                .build();
    }

    private Optional<String> text(Rows row, EconomyColumn column) {
        return Optional.of(columns.text(row, column)).filter(text -> !text.isEmpty());
    }

    private Optional<Area> group(Rows row, EconomyColumn column) {
        Optional<String> name = text(row, column);
        Optional<Area> group = name.flatMap(text -> text.equals(FORMER) ? AREAS.byCode("MEA") : AREAS.byName(text));
        if (name.isPresent() && group.isEmpty()) {
            cells.tell(TableProblem.UNKNOWN_TABLE_CODE, row, column);
        }
        return group;
    }
}
