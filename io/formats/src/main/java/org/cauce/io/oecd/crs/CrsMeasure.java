package org.cauce.io.oecd.crs;

import java.util.Optional;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.Stage;
import org.jspecify.annotations.Nullable;

/** The amounts of a row of the CRS that become flows. */
enum CrsMeasure {
    COMMITMENT(CrsColumn.USD_COMMITMENT, CrsColumn.USD_COMMITMENT_DEFL, Stage.COMMITTED, Basis.NOT_STATED),
    DISBURSEMENT(CrsColumn.USD_DISBURSEMENT, CrsColumn.USD_DISBURSEMENT_DEFL, Stage.DISBURSED, Basis.GROSS),
    RECEIVED(CrsColumn.USD_RECEIVED, CrsColumn.USD_RECEIVED_DEFL, Stage.DISBURSED, Basis.REPAYMENT),
    NET_DISBURSEMENT(CrsColumn.USD_NET_DISBURSEMENT, null, Stage.DISBURSED, Basis.NET),
    GRANT_EQUIVALENT(CrsColumn.USD_GRANT_EQUIV, null, Stage.DISBURSED, Basis.GRANT_EQUIVALENT);

    private final CrsColumn column;
    private final @Nullable CrsColumn constant;
    private final Stage stage;
    private final Basis basis;

    CrsMeasure(CrsColumn column, @Nullable CrsColumn constant, Stage stage, Basis basis) {
        this.column = column;
        this.constant = constant;
        this.stage = stage;
        this.basis = basis;
    }

    CrsColumn column() {
        return column;
    }

    /** What tells the flow from the others of the row. */
    String id() {
        return column.names().get(0);
    }

    Optional<CrsColumn> constant() {
        return Optional.ofNullable(constant);
    }

    Stage stage() {
        return stage;
    }

    Basis basis() {
        return basis;
    }
}
