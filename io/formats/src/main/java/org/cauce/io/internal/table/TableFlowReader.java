package org.cauce.io.internal.table;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BiFunction;
import org.cauce.io.DataFile;
import org.cauce.io.FlowReader;
import org.cauce.io.ReadOptions;
import org.cauce.io.internal.text.Nearest;
import org.cauce.model.flow.FlowCursor;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.source.Statement;
import org.jspecify.annotations.Nullable;

/** Reads flows from a table. */
public class TableFlowReader extends TableReader<Statement<FundingFlow>> implements FlowReader {
    private final ImmutableList<String> heading;
    private final @Nullable StepCursor steps;

    /**
     * Creates a reader.
     *
     * @param rows the rows, behind the heading; closed with the reader
     * @param layout what makes flows of them
     * @param heading the cells of the heading
     * @param log the log of the file
     */
    public TableFlowReader(
            Rows rows, TableLayout<Statement<FundingFlow>> layout, ImmutableList<String> heading, TableLog log) {
        super(rows, layout, log);
        this.heading = heading;
        this.steps = layout instanceof FlowSteps stepping ? new StepCursor(this, stepping) : null;
    }

    @Override
    public Iterator<Statement<FundingFlow>> iterator() {
        return steps == null ? super.iterator() : steps.iterator();
    }

    @Override
    public void close() throws IOException {
        if (steps != null) {
            steps.leave();
        }
        super.close();
    }

    @Override
    public FlowCursor cursor() {
        return steps == null ? FlowCursor.over(iterator()) : steps;
    }

    @Override
    public String column(String name) {
        int index = heading.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("No column is called '" + name + "'"
                    + Nearest.to(name, heading)
                            .map(near -> ": did you mean '" + near + "'?")
                            .orElse(""));
        }
        return row().cell(index);
    }

    /**
     * {@return a reader of a text file}
     *
     * @param file the file
     * @param separator what stands between cells
     * @param options how to read it
     * @param opening finds the heading and makes the layout; empty if there is none, which the log was told
     * @throws IOException if the disk refuses
     */
    public static FlowReader open(DataFile file, char separator, ReadOptions options, Opening opening)
            throws IOException {
        return open(file.name(), log -> TextRows.open(file, separator, log), options, opening);
    }

    /**
     * {@return a reader of rows}
     *
     * @param file the name of the file
     * @param source opens the rows
     * @param options how to read them
     * @param opening finds the heading and makes the layout; empty if there is none, which the log was told
     * @throws IOException if the disk refuses
     */
    public static FlowReader open(String file, RowSource source, ReadOptions options, Opening opening)
            throws IOException {
        TableLog log = new TableLog(file, options);
        Rows rows = NoRows.ifNot(() -> source.open(log), log);
        return opening.layout(rows, log)
                .map(found -> new TableFlowReader(rows, found.layout(), found.heading(), log))
                .orElseGet(() -> new TableFlowReader(
                        NoRows.insteadOf(rows, log), (row, records) -> {}, ImmutableList.of(), log));
    }

    /**
     * {@return what opens a table whose first row is its heading}
     *
     * @param <C> the columns of the table
     * @param columns the columns
     * @param layout makes flows of the rows, by where the columns stand
     */
    public static <C extends Enum<C> & ColumnName> Opening headed(
            Class<C> columns, BiFunction<Columns<C>, TableLog, TableLayout<Statement<FundingFlow>>> layout) {
        return (rows, log) -> Heading.find(rows, columns, 1, log)
                .map(Heading::columns)
                .map(found -> new Opened(layout.apply(found, log), found.heading()));
    }

    /** Opens the rows of a file. */
    @FunctionalInterface
    public interface RowSource {
        /**
         * {@return the rows, before the first}
         *
         * @param log the log of the file
         * @throws IOException if the disk refuses
         */
        Rows open(TableLog log) throws IOException;
    }

    /** Finds the heading of a table. */
    @FunctionalInterface
    public interface Opening {
        /**
         * {@return what makes flows of the rows behind the heading; empty if there is none}
         *
         * @param rows the rows, before the first
         * @param log the log of the file
         */
        Optional<Opened> layout(Rows rows, TableLog log);
    }

    /**
     * A table whose heading was found.
     *
     * @param layout what makes flows of the rows behind it
     * @param heading its cells
     */
    public record Opened(TableLayout<Statement<FundingFlow>> layout, ImmutableList<String> heading) {}
}
