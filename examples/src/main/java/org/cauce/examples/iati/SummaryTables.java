package org.cauce.examples.iati;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.examples.command.Column;
import org.cauce.examples.command.Format;
import org.cauce.examples.command.Listing;
import org.cauce.examples.command.TextTable;
import org.cauce.examples.report.Phrases;
import org.cauce.io.iati.codelist.CodeLists;

/** Summaries of files for people: a table of the files, and one of the sums over all of them. */
public final class SummaryTables {
    private SummaryTables() {}

    /**
     * Writes the tables.
     *
     * @param summaries the summaries
     * @param out where to
     * @param phrases the language
     */
    public static void print(List<FileSummary> summaries, PrintWriter out, Phrases phrases) {
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
                .print(Format.TABLE, out, phrases);
        Sums transactions = new Sums("type");
        Sums budgets = new Sums("type", "status");
        summaries.forEach(summary -> {
            transactions.addAll(summary.transactionSums());
            budgets.addAll(summary.budgetSums());
        });
        List<ImmutableList<String>> rows = new ArrayList<>();
        transactions.rows().forEach(row -> rows.add(row(type(row, phrases), row, phrases)));
        budgets.rows().forEach(row -> rows.add(row(budget(row, phrases), row, phrases)));
        if (!rows.isEmpty()) {
            out.print("\n");
            TextTable.of(
                            Stream.of("what", "currency", "count", "sum")
                                    .map(phrases::heading)
                                    .toList(),
                            rows)
                    .print(out);
        }
        out.flush();
    }

    private static String type(ObjectNode sum, Phrases phrases) {
        return sum.has("type")
                ? TransactionTypes.named(sum.path("type").asText(), phrases)
                : phrases.say("iati.not-stated");
    }

    private static ObjectNode counted(FileSummary summary) {
        return summary.node().put("records", summary.records());
    }

    private static ImmutableList<String> row(String what, ObjectNode sum, Phrases phrases) {
        return ImmutableList.of(
                what,
                sum.path("currency").asText(phrases.say("iati.not-stated")),
                phrases.grouped(sum.path("count").decimalValue()),
                TransactionTypes.amount(sum.path("sum").decimalValue(), phrases));
    }

    private static String budget(ObjectNode sum, Phrases phrases) {
        String type = sum.has("type") ? named("BudgetType", sum.path("type").asText(), phrases) : "";
        String status =
                sum.has("status") ? named("BudgetStatus", sum.path("status").asText(), phrases) : "";
        return Stream.of(phrases.word("what", "budget"), type.isEmpty() ? phrases.say("iati.not-stated") : type, status)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String named(String list, String code, Phrases phrases) {
        String name = CodeLists.bundled()
                .find(list)
                .flatMap(codes -> codes.find(code))
                .map(item -> item.name(Locale.ENGLISH).toLowerCase(Locale.ROOT))
                .orElse(code);
        return phrases.word("budget", name);
    }
}
