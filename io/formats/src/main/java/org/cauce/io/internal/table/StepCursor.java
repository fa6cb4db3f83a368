package org.cauce.io.internal.table;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.BooleanSupplier;
import org.cauce.model.flow.FlowCursor;
import org.cauce.model.flow.FlowField;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.source.Statement;

/** A cursor over the flows of all rows, and an iterator that goes the same way. */
final class StepCursor implements FlowCursor {
    private final Rows rows;
    private final FlowSteps steps;
    private final BooleanSupplier nextRow;
    private boolean stands;
    private boolean isAhead;

    StepCursor(Rows rows, FlowSteps steps, BooleanSupplier nextRow) {
        this.rows = rows;
        this.steps = steps;
        this.nextRow = nextRow;
    }

    @Override
    public boolean next() {
        boolean has = ahead();
        isAhead = false;
        return has;
    }

    /** Whether there is a flow that was not given yet; goes there if it must. */
    private boolean ahead() {
        if (isAhead) {
            return stands;
        }
        isAhead = true;
        stands = steps.next();
        while (!stands && nextRow.getAsBoolean()) {
            steps.begin(rows);
            stands = steps.next();
        }
        return stands;
    }

    @Override
    public String text(FlowField field) {
        return steps().text(field);
    }

    @Override
    public BigDecimal amount() {
        return steps().amount();
    }

    @Override
    public Statement<FundingFlow> statement() {
        return steps().statement();
    }

    private FlowSteps steps() {
        if (!stands) {
            throw new IllegalStateException("The cursor stands at no flow; ask next() first");
        }
        return steps;
    }

    Iterator<Statement<FundingFlow>> iterator() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return ahead();
            }

            @Override
            public Statement<FundingFlow> next() {
                if (!StepCursor.this.next()) {
                    throw new NoSuchElementException("The file has no more records; ask hasNext() first");
                }
                return statement();
            }
        };
    }
}
