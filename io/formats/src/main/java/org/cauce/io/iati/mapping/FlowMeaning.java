package org.cauce.io.iati.mapping;

import java.util.Locale;
import java.util.Optional;
import org.cauce.io.iati.analysis.TransactionKind;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.Stage;

/**
 * What a kind of transaction is in the common model.
 *
 * @param stage how far the money has come
 * @param basis on what basis it counts
 * @param word what tells it from the plain kind of its stage; empty for the plain one
 */
record FlowMeaning(Stage stage, Basis basis, Optional<String> word) {
    static FlowMeaning of(TransactionKind kind) {
        return switch (kind) {
            case OUTGOING_PLEDGE -> plain(Stage.PLEDGED);
            case OUTGOING_COMMITMENT -> plain(Stage.COMMITTED);
            case DISBURSEMENT -> plain(Stage.DISBURSED);
            case EXPENDITURE -> plain(Stage.SPENT);
            case INCOMING_PLEDGE -> named(kind, Stage.PLEDGED, Basis.NOT_STATED);
            case INCOMING_COMMITMENT, CREDIT_GUARANTEE -> named(kind, Stage.COMMITTED, Basis.NOT_STATED);
            case INCOMING_FUNDS, REIMBURSEMENT, PURCHASE_OF_EQUITY -> named(kind, Stage.DISBURSED, Basis.NOT_STATED);
            case INTEREST_PAYMENT, LOAN_REPAYMENT, SALE_OF_EQUITY -> named(kind, Stage.DISBURSED, Basis.REPAYMENT);
        };
    }

    private static FlowMeaning plain(Stage stage) {
        return new FlowMeaning(stage, Basis.NOT_STATED, Optional.empty());
    }

    private static FlowMeaning named(TransactionKind kind, Stage stage, Basis basis) {
        String word = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new FlowMeaning(stage, basis, Optional.of(word));
    }
}
