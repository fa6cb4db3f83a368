package org.cauce.io.iati.analysis;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Optional;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.common.Coded;
import org.cauce.io.iati.common.IatiCode;

/** What happens in a transaction: the 13 types of the list {@code TransactionType}, and what they mean for sums. */
public enum TransactionKind {
    /** Funds received. */
    INCOMING_FUNDS("1", FlowDirection.INCOMING, FlowNature.CASH),
    /** A binding promise to a recipient. */
    OUTGOING_COMMITMENT("2", FlowDirection.OUTGOING, FlowNature.PROMISE),
    /** Funds given to a recipient, who answers for their use. */
    DISBURSEMENT("3", FlowDirection.OUTGOING, FlowNature.CASH),
    /** Funds spent on goods and services for the activity. */
    EXPENDITURE("4", FlowDirection.OUTGOING, FlowNature.CASH),
    /** Interest paid on a loan; it flows back, and some publishers sign it as negative. */
    INTEREST_PAYMENT("5", FlowDirection.OUTGOING, FlowNature.CASH),
    /** A loan paid back; it flows back, and some publishers sign it as negative. */
    LOAN_REPAYMENT("6", FlowDirection.OUTGOING, FlowNature.CASH),
    /** Expenditure of another paid back to him. */
    REIMBURSEMENT("7", FlowDirection.OUTGOING, FlowNature.CASH),
    /** Shares of a company bought. */
    PURCHASE_OF_EQUITY("8", FlowDirection.OUTGOING, FlowNature.CASH),
    /** Shares of a company sold. */
    SALE_OF_EQUITY("9", FlowDirection.INCOMING, FlowNature.CASH),
    /** A promise to pay if another does not. */
    CREDIT_GUARANTEE("10", FlowDirection.OUTGOING, FlowNature.GUARANTEE),
    /** A binding promise received. */
    INCOMING_COMMITMENT("11", FlowDirection.INCOMING, FlowNature.PROMISE),
    /** A promise that does not bind. */
    OUTGOING_PLEDGE("12", FlowDirection.OUTGOING, FlowNature.PROMISE),
    /** A promise received that does not bind. */
    INCOMING_PLEDGE("13", FlowDirection.INCOMING, FlowNature.PROMISE);

    private static final ImmutableMap<String, TransactionKind> BY_CODE =
            Maps.uniqueIndex(Arrays.asList(values()), TransactionKind::code);

    private final String code;
    private final FlowDirection direction;
    private final FlowNature nature;

    TransactionKind(String code, FlowDirection direction, FlowNature nature) {
        this.code = code;
        this.direction = direction;
        this.nature = nature;
    }

    /**
     * {@return the kind of a code; empty if the list did not have it when this was written}
     *
     * @param code the code in version 2 of the standard, such as {@code 3}
     */
    public static Optional<TransactionKind> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * {@return the kind of a transaction; empty if it states none, or one that is not in the list}
     *
     * @param transaction the transaction
     */
    public static Optional<TransactionKind> of(Transaction transaction) {
        return transaction
                .transactionType()
                .flatMap(Coded::code)
                .map(IatiCode::value)
                .flatMap(TransactionKind::find);
    }

    /** {@return the code in version 2 of the standard} */
    public String code() {
        return code;
    }

    /** {@return which way the money goes} */
    public FlowDirection direction() {
        return direction;
    }

    /** {@return whether the money is promised or moves} */
    public FlowNature nature() {
        return nature;
    }

    /** {@return whether it counts as spending: disbursement and expenditure} */
    public boolean isSpend() {
        return this == DISBURSEMENT || this == EXPENDITURE;
    }

    /** {@return whether it flows back to the lender: interest and repayments} */
    public boolean isReverse() {
        return this == INTEREST_PAYMENT || this == LOAN_REPAYMENT;
    }

    /**
     * {@return how the other end of the same flow reports it: 3 as 1, 2 as 11, 12 as 13, and the other way round; empty
     * for kinds that only one end reports}
     */
    public Optional<TransactionKind> counterpart() {
        return switch (this) {
            case INCOMING_FUNDS -> Optional.of(DISBURSEMENT);
            case DISBURSEMENT -> Optional.of(INCOMING_FUNDS);
            case OUTGOING_COMMITMENT -> Optional.of(INCOMING_COMMITMENT);
            case INCOMING_COMMITMENT -> Optional.of(OUTGOING_COMMITMENT);
            case OUTGOING_PLEDGE -> Optional.of(INCOMING_PLEDGE);
            case INCOMING_PLEDGE -> Optional.of(OUTGOING_PLEDGE);
            default -> Optional.empty();
        };
    }
}
