package org.cauce.io.usgov;

import java.util.Arrays;
import java.util.Optional;
import org.cauce.model.code.Code;
import org.cauce.model.flow.Stage;

/** The transaction types of ForeignAssistance.gov. They are steps of the same money: never add them up. */
enum TransactionType {
    APPROPRIATED_AND_PLANNED("1", "Appropriated and Planned", Stage.APPROPRIATED),
    OBLIGATIONS("2", "Obligations", Stage.COMMITTED),
    DISBURSEMENTS("3", "Disbursements", Stage.DISBURSED),
    BUDGET_REQUESTS("18", "President's Budget Requests", Stage.ENVISAGED),
    INITIAL_ALLOCATIONS("19", "Initial Allocations", Stage.ALLOCATED);

    private static final String VOCABULARY = "US-TRANSACTION-TYPE";

    private final String id;
    private final String title;
    private final Stage stage;

    TransactionType(String id, String title, Stage stage) {
        this.id = id;
        this.title = title;
        this.stage = stage;
    }

    static Optional<TransactionType> of(String id) {
        return Arrays.stream(values()).filter(type -> type.id.equals(id)).findFirst();
    }

    static String ids() {
        return "1, 2, 3, 18 or 19";
    }

    String title() {
        return title;
    }

    Stage stage() {
        return stage;
    }

    Code code() {
        return Code.of(VOCABULARY, id);
    }
}
