package org.cauce.examples.briefing;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.cauce.model.flow.Condition;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Stage;
import org.cauce.model.source.Statement;

/** In which column of the figure a sum stands: by its stage, and what must be paid back in one of its own. */
final class DeliveryColumns {
    private static final ImmutableMap<Stage, String> COLUMNS = ImmutableMap.<Stage, String>builder()
            .put(Stage.ENVISAGED, "envisaged")
            .put(Stage.OFFERED, "offered")
            .put(Stage.ANNOUNCED, "offered")
            .put(Stage.PLEDGED, "pledged")
            .put(Stage.APPROPRIATED, "appropriated")
            .put(Stage.ALLOCATED, "appropriated")
            .put(Stage.BUDGETED, "committed")
            .put(Stage.COMMITTED, "committed")
            .put(Stage.CONTRIBUTED, "delivered")
            .put(Stage.DISBURSED, "delivered")
            .put(Stage.SPENT, "delivered")
            .buildOrThrow();

    static final String REIMBURSABLE = "reimbursable";
    static final ImmutableSet<String> ORDER = ImmutableSet.<String>builder()
            .addAll(COLUMNS.values())
            .add(REIMBURSABLE)
            .build();

    private DeliveryColumns() {}

    /** Returns whether sums of this stage are promised or delivered. */
    static boolean has(Stage stage) {
        return COLUMNS.containsKey(stage);
    }

    /** Returns the column of a flow: what must be paid back stands in one of its own. */
    static String of(Statement<FundingFlow> flow) {
        return flow.says().is(Condition.REIMBURSABLE)
                ? REIMBURSABLE
                : Optional.ofNullable(COLUMNS.get(flow.says().stage())).orElseThrow();
    }
}
