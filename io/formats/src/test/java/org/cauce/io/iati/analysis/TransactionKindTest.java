package org.cauce.io.iati.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransactionKindTest {
    // trap 10
    @ParameterizedTest
    @CsvSource({
        "1, INCOMING, CASH",
        "2, OUTGOING, PROMISE",
        "3, OUTGOING, CASH",
        "4, OUTGOING, CASH",
        "5, OUTGOING, CASH",
        "6, OUTGOING, CASH",
        "7, OUTGOING, CASH",
        "8, OUTGOING, CASH",
        "9, INCOMING, CASH",
        "10, OUTGOING, GUARANTEE",
        "11, INCOMING, PROMISE",
        "12, OUTGOING, PROMISE",
        "13, INCOMING, PROMISE",
    })
    void knowsDirectionAndNature(String code, FlowDirection direction, FlowNature nature) {
        TransactionKind kind = TransactionKind.find(code).orElseThrow();
        assertThat(kind.direction()).isEqualTo(direction);
        assertThat(kind.nature()).isEqualTo(nature);
    }

    @Test
    void spendIsDisbursementAndExpenditureAlone() {
        assertThat(TransactionKind.values())
                .filteredOn(TransactionKind::isSpend)
                .containsExactly(TransactionKind.DISBURSEMENT, TransactionKind.EXPENDITURE);
    }

    @Test
    void interestAndRepaymentsFlowBack() {
        assertThat(TransactionKind.values())
                .filteredOn(TransactionKind::isReverse)
                .containsExactly(TransactionKind.INTEREST_PAYMENT, TransactionKind.LOAN_REPAYMENT);
    }

    @ParameterizedTest
    @EnumSource(TransactionKind.class)
    void counterpartsGoTheOtherWayAndBack(TransactionKind kind) {
        kind.counterpart().ifPresent(other -> {
            assertThat(other.direction()).isNotEqualTo(kind.direction());
            assertThat(other.nature()).isEqualTo(kind.nature());
            assertThat(other.counterpart()).contains(kind);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "14", "D"})
    void knowsNoOtherCodes(String code) {
        assertThat(TransactionKind.find(code)).isEmpty();
    }

    // trap 24: the reader maps the codes of version 1 before
    @Test
    void takesTheTypeOfATransaction() {
        assertThat(TransactionKind.of(Snippets.transaction(Snippets.transaction("11", "2023-01-01", "1", ""))))
                .contains(TransactionKind.INCOMING_COMMITMENT);
        assertThat(TransactionKind.of(Snippets.transaction("<transaction/>"))).isEmpty();
    }
}
