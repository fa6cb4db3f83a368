package org.cauce.io.iati.mapping;

import java.util.Optional;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.Stage;
import org.jspecify.annotations.Nullable;

/** What a type of transaction is in the common model: how far the money has come, and on what basis it counts. */
enum TransactionKind {
    INCOMING_FUNDS("1", true, Stage.DISBURSED, Basis.NOT_STATED, "incoming funds"),
    OUTGOING_COMMITMENT("2", false, Stage.COMMITTED, Basis.NOT_STATED, null),
    DISBURSEMENT("3", false, Stage.DISBURSED, Basis.NOT_STATED, null),
    EXPENDITURE("4", false, Stage.SPENT, Basis.NOT_STATED, null),
    INTEREST_PAYMENT("5", false, Stage.DISBURSED, Basis.REPAYMENT, "interest payment"),
    LOAN_REPAYMENT("6", false, Stage.DISBURSED, Basis.REPAYMENT, "loan repayment"),
    REIMBURSEMENT("7", false, Stage.DISBURSED, Basis.NOT_STATED, "reimbursement"),
    PURCHASE_OF_EQUITY("8", false, Stage.DISBURSED, Basis.NOT_STATED, "purchase of equity"),
    SALE_OF_EQUITY("9", true, Stage.DISBURSED, Basis.REPAYMENT, "sale of equity"),
    CREDIT_GUARANTEE("10", false, Stage.COMMITTED, Basis.NOT_STATED, "credit guarantee"),
    INCOMING_COMMITMENT("11", true, Stage.COMMITTED, Basis.NOT_STATED, "incoming commitment"),
    OUTGOING_PLEDGE("12", false, Stage.PLEDGED, Basis.NOT_STATED, null),
    INCOMING_PLEDGE("13", true, Stage.PLEDGED, Basis.NOT_STATED, "incoming pledge");

    private static final TransactionKind[] ALL = values();

    private final String code;
    private final boolean isIncoming;
    private final Stage stage;
    private final Basis basis;
    private final @Nullable String word;

    TransactionKind(String code, boolean isIncoming, Stage stage, Basis basis, @Nullable String word) {
        this.code = code;
        this.isIncoming = isIncoming;
        this.stage = stage;
        this.basis = basis;
        this.word = word;
    }

    /** Returns the kind of a code of the list TransactionType, version 2; empty if it is none. */
    static Optional<TransactionKind> of(String code) {
        for (TransactionKind kind : ALL) {
            if (kind.code.equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    String code() {
        return code;
    }

    /** Returns whether the money comes to the one who reports, who is then the receiver if none is named. */
    boolean isIncoming() {
        return isIncoming;
    }

    Stage stage() {
        return stage;
    }

    Basis basis() {
        return basis;
    }

    /** Returns what tells it from the plain kind of its stage; empty for the plain one. */
    Optional<String> word() {
        return Optional.ofNullable(word);
    }
}
