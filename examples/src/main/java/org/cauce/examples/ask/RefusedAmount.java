package org.cauce.examples.ask;

import org.cauce.indicators.query.FlowRows;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.model.flow.FlowCursor;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.source.FileLine;
import org.cauce.model.source.Statement;

/** Tells of an amount that has too many digits to be added exactly. */
public final class RefusedAmount {
    private RefusedAmount() {}

    /**
     * {@return the problem}
     *
     * @param cursor stands at the flow
     */
    public static Problem of(FlowCursor cursor) {
        Statement<FundingFlow> flow = cursor.statement();
        Location.Builder location = Location.builder().file("").record(flow.id());
        flow.citation().flatMap(citation -> citation.at()).ifPresent(at -> at(location, at));
        return Problem.builder()
                .code(InputProblem.NUMBER_TOO_LONG)
                .location(location.build())
                .found(cursor.amount().toPlainString())
                .expected(FlowRows.DIGITS + " digits, " + FlowRows.DECIMALS + " of them decimals")
                .build();
    }

    private static void at(Location.Builder location, FileLine at) {
        location.file(at.file()).line(at.line());
    }
}
