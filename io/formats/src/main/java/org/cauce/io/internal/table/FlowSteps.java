package org.cauce.io.internal.table;

import java.util.function.Consumer;
import org.cauce.model.flow.FlowCursor;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.source.Statement;

/** Goes through the flows of one row after the other, and makes objects only of those that are asked for. */
public interface FlowSteps extends TableLayout<Statement<FundingFlow>>, FlowCursor {
    /**
     * Goes before the first flow of a row; tells the log what is wrong with it, and counts it.
     *
     * @param row the row
     */
    void begin(Rows row);

    /** Goes to the next flow of the row; counts it. */
    @Override
    boolean next();

    @Override
    default void row(Rows row, Consumer<Statement<FundingFlow>> records) {
        begin(row);
        while (next()) {
            records.accept(statement());
        }
    }
}
