package org.cauce.examples.iati;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.cauce.examples.report.Phrases;
import org.cauce.io.iati.codelist.CodeLists;

/** Transactions for people: their types by code and name, their amounts with the thousands set apart. */
public final class TransactionTypes {
    private TransactionTypes() {}

    /**
     * {@return a flow or a sum of flows as people read it}
     *
     * @param row the row as data have it
     * @param phrases the language
     */
    public static ObjectNode shown(ObjectNode row, Phrases phrases) {
        ObjectNode shown = row.deepCopy();
        if (row.has("type")) {
            shown.put("type", named(row.path("type").asText(), phrases));
        }
        return shown.put("value", amount(row.path("value").decimalValue(), phrases));
    }

    /** Returns code and name, such as {@code 3 Disbursement}; the code alone if the standard has no such type. */
    static String named(String code, Phrases phrases) {
        return CodeLists.bundled()
                .find("TransactionType")
                .flatMap(codes -> codes.find(code))
                .map(item -> code + " " + item.name(phrases.language()))
                .orElse(code);
    }

    /** Returns the amount in full, without zeros at its end. */
    static String amount(BigDecimal amount, Phrases phrases) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return phrases.grouped(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }
}
