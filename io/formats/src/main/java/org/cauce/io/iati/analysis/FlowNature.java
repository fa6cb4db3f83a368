package org.cauce.io.iati.analysis;

/** Whether money is only promised, or moves. Amounts of different natures are never added up. */
public enum FlowNature {
    /** It is promised: commitments and pledges. */
    PROMISE,
    /** It moves: funds, disbursements, expenditure, interest, repayments, equity. */
    CASH,
    /** It would move if another does not pay: credit guarantees. */
    GUARANTEE
}
