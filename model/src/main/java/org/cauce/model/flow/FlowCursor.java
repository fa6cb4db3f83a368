package org.cauce.model.flow;

import java.math.BigDecimal;
import java.util.Iterator;
import org.cauce.model.source.Statement;

/**
 * Goes through flows one after the other, without an object for each: millions of rows are filtered, summed or stored
 * by what {@link #text} and {@link #amount} say, and only those that are wanted become a {@link #statement}.
 *
 * <p>A flow that is split over recipients or sectors comes part by part: parts sum exactly to the whole, and what the
 * split does not allocate is a part without recipient, or without sector.
 *
 * <p>It stands before the first flow; {@link #next} goes on. What it says holds until the next call of {@link #next}.
 * For one thread.
 */
public interface FlowCursor {
    /**
     * Goes to the next flow.
     *
     * @return whether there is one
     * @throws java.io.UncheckedIOException if the disk refuses
     */
    boolean next();

    /**
     * {@return a field of the flow, in the form that the field says; empty if the source does not state it}
     *
     * @param field the field
     */
    String text(FlowField field);

    /** {@return how much the part is, in plain units of the currency; negative for money that came back} */
    BigDecimal amount();

    /** {@return the whole flow as an object, in its envelope with file and line} */
    Statement<FundingFlow> statement();

    /**
     * {@return a cursor over flows that are objects already; those without a stated amount are passed over}
     *
     * @param flows the flows
     */
    static FlowCursor over(Iterator<Statement<FundingFlow>> flows) {
        return new StatementCursor(flows);
    }
}
