package org.cauce.io.internal.table;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.cauce.io.InputProblem;
import org.cauce.io.internal.file.Turn;
import org.cauce.model.flow.FlowCursor;
import org.cauce.model.flow.FlowField;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.source.Statement;
import org.jspecify.annotations.Nullable;

/** A cursor over the flows of all rows, and an iterator that goes the same way. */
final class StepCursor implements FlowCursor {
    private final TableReader<?> table;
    private final FlowSteps steps;
    private final Rows rows;
    private final TableLog log;
    private final Turn turn;
    private final @Nullable Repeats repeats;
    private @Nullable Statement<FundingFlow> made;
    private boolean stands;
    private boolean isAhead;

    StepCursor(TableReader<?> table, FlowSteps steps) {
        this.table = table;
        this.steps = steps;
        this.rows = table.row();
        this.log = table.log();
        this.turn = table.turn();
        this.repeats = log.options().reportsRepeats() ? new Repeats(log) : null;
    }

    @Override
    public boolean next() {
        turn.begin();
        try {
            return take();
        } finally {
            turn.end();
        }
    }

    private boolean take() {
        boolean has = ahead();
        isAhead = false;
        made = null;
        return has;
    }

    /** Stands at no flow from now on. */
    void leave() {
        stands = false;
    }

    /** Whether there is a flow that was not given yet; goes there if it must. */
    private boolean ahead() {
        if (isAhead) {
            return stands;
        }
        isAhead = true;
        stands = steps.next();
        while (!stands && table.nextRow()) {
            steps.begin(rows);
            stands = steps.next();
        }
        if (stands && repeats != null && isMade()) {
            repeats.check(steps.statement(), rows.line(), steps.key(rows));
        }
        return stands;
    }

    /** Whether the flow can be an object; what the model refuses, such as a text of a thousand letters, is told. */
    private boolean isMade() {
        if (made == null) {
            try {
                made = steps.statement();
            } catch (IllegalArgumentException e) {
                log.refuseKept("flows");
                log.tell(
                        InputProblem.INVALID_VALUE,
                        rows.line(),
                        "",
                        problem -> problem.reason(String.valueOf(e.getMessage())));
            }
        }
        return made != null;
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
                turn.begin();
                try {
                    return findMade();
                } finally {
                    turn.end();
                }
            }

            private boolean findMade() {
                while (ahead() && !isMade()) {
                    isAhead = false;
                }
                return stands;
            }

            @Override
            public Statement<FundingFlow> next() {
                turn.begin();
                try {
                    if (!findMade() || made == null) {
                        throw new NoSuchElementException("There are no more records; ask hasNext() first");
                    }
                    Statement<FundingFlow> given = made;
                    take();
                    return given;
                } finally {
                    turn.end();
                }
            }
        };
    }
}
