package org.cauce.examples.iati;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cauce.examples.command.Column;
import org.cauce.examples.command.Format;
import org.cauce.examples.command.Listing;
import org.cauce.examples.command.TextTable;
import org.cauce.io.iati.codelist.CodeLists;

/** Summaries of files for people: a table of the files, and one of the sums over all of them. */
public final class SummaryTables {
    private SummaryTables() {}

    /**
     * Writes the tables.
     *
     * @param summaries the summaries
     * @param out where to
     */
    public static void print(List<FileSummary> summaries, PrintWriter out) {
        Listing.ofColumns(
                        ImmutableList.of(
                                Column.of("file"),
                                Column.of("standard"),
                                Column.of("version"),
                                Column.of("records"),
                                Column.of("transactions", "transactionCount"),
                                Column.of("budgets", "budgetCount"),
                                Column.of("problems", "problemCount")),
                        summaries.stream().map(SummaryTables::counted).toList())
                .print(Format.TABLE, out);
        Sums transactions = new Sums("type");
        Sums budgets = new Sums("type", "status");
        summaries.forEach(summary -> {
            transactions.addAll(summary.transactionSums());
            budgets.addAll(summary.budgetSums());
        });
        List<ImmutableList<String>> rows = new ArrayList<>();
        transactions.rows().forEach(row -> rows.add(row(row, "TransactionType", "")));
        budgets.rows().forEach(row -> rows.add(row(row, "BudgetType", "budget, ")));
        if (!rows.isEmpty()) {
            out.print("\n");
            TextTable.of(ImmutableList.of("what", "currency", "count", "sum"), rows)
                    .print(out);
        }
        out.flush();
    }

    private static ObjectNode counted(FileSummary summary) {
        return summary.node().put("records", summary.records());
    }

    private static ImmutableList<String> row(ObjectNode sum, String list, String before) {
        String type =
                name(list, sum.path("type").asText("")).orElse(sum.path("type").asText("not stated"));
        String status = sum.has("status")
                ? ", "
                        + name("BudgetStatus", sum.path("status").asText())
                                .orElse(sum.path("status").asText())
                : "";
        return ImmutableList.of(
                before + (before.isEmpty() ? type : (type + status).toLowerCase(Locale.ROOT)),
                sum.path("currency").asText("not stated"),
                sum.path("count").asText(),
                grouped(sum.path("sum").decimalValue()));
    }

    private static Optional<String> name(String list, String code) {
        return CodeLists.bundled().find(list).flatMap(codes -> codes.find(code)).map(item -> item.name(Locale.ENGLISH));
    }

    /** Returns the number in full, its thousands set apart. */
    static String grouped(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
    }
}
