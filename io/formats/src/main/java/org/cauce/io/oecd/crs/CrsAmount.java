package org.cauce.io.oecd.crs;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of a row of the CRS that are no flows of their own: parts of flows, corrections, and the state of debts.
 * They are never added to the flows of the row.
 */
public enum CrsAmount {
    /** A correction of what was committed before; may be negative. */
    ADJUSTMENT(CrsColumn.USD_ADJUSTMENT, CrsColumn.USD_ADJUSTMENT_DEFL),
    /** The part of the commitment that is untied. */
    UNTIED(CrsColumn.USD_AMOUNT_UNTIED, CrsColumn.USD_AMOUNT_UNTIED_DEFL),
    /** The part of the commitment that is partially untied. */
    PARTIALLY_TIED(CrsColumn.USD_AMOUNT_PARTIAL_TIED, CrsColumn.USD_AMOUNT_PARTIAL_TIED_DEFL),
    /** The part of the commitment that is tied to goods and services of the provider. */
    TIED(CrsColumn.USD_AMOUNT_TIED, CrsColumn.USD_AMOUNT_TIED_DEFL),
    /** The part of the commitment that is investment-related technical co-operation. */
    INVESTMENT_RELATED(CrsColumn.USD_IRTC, null),
    /** The part of the commitment that pays experts. */
    EXPERTS_COMMITTED(CrsColumn.USD_EXPERT_COMMITMENT, null),
    /** The part of the disbursement that pays experts. */
    EXPERTS_EXTENDED(CrsColumn.USD_EXPERT_EXTENDED, null),
    /** Export credits in an associated financing package. */
    EXPORT_CREDIT(CrsColumn.USD_EXPORT_CREDIT, null),
    /** The grant equivalent of a private-sector instrument, as a memo item. */
    PRIVATE_SECTOR_MEMO(CrsColumn.USD_PSI_GR_EQ_MEMO, null),
    /** Interest received in the year. */
    INTEREST(CrsColumn.USD_INTEREST, null),
    /** The debt that is outstanding at the end of the year. */
    OUTSTANDING(CrsColumn.USD_OUTSTANDING, null),
    /** Arrears of principal at the end of the year. */
    ARREARS_OF_PRINCIPAL(CrsColumn.USD_ARREARS_PRINCIPAL, null),
    /** Arrears of interest at the end of the year. */
    ARREARS_OF_INTEREST(CrsColumn.USD_ARREARS_INTEREST, null),
    /** Principal to be paid in the year after. */
    FUTURE_PRINCIPAL(CrsColumn.USD_FUTURE_DS_PRINCIPAL, null),
    /** Interest to be paid in the year after. */
    FUTURE_INTEREST(CrsColumn.USD_FUTURE_DS_INTEREST, null);

    private final CrsColumn column;
    private final @Nullable CrsColumn constant;

    CrsAmount(CrsColumn column, @Nullable CrsColumn constant) {
        this.column = column;
        this.constant = constant;
    }

    CrsColumn column() {
        return column;
    }

    Optional<CrsColumn> constant() {
        return Optional.ofNullable(constant);
    }
}
