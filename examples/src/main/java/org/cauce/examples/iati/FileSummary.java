package org.cauce.examples.iati;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.cauce.examples.command.Listing;
import org.cauce.examples.command.Progress;
import org.cauce.io.MalformedInputException;
import org.cauce.io.Problem;
import org.cauce.io.iati.IatiReader;
import org.cauce.io.iati.TransactionReader;
import org.cauce.io.iati.activity.Budget;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.common.Coded;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.IatiHeader;
import org.cauce.io.iati.common.IatiStandard;
import org.cauce.io.iati.organisation.IatiOrganisation;
import org.cauce.io.iati.organisation.OrganisationBudget;

/**
 * What a file holds: how many records, and exact sums of their money; computed in the memory of one transaction.
 *
 * <p>Sums are of what is published: nothing is converted, netted or left out, and a currency that is not stated is the
 * default of the activity or organisation, or none.
 */
public final class FileSummary {
    private static final int SHOWN = 20;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Sums transactions = new Sums("type");
    private final Sums budgets = new Sums("type", "status");
    private Optional<IatiHeader> header = Optional.empty();
    private long activities;
    private long organisations;
    private long problemCount;
    private boolean isBroken;

    private FileSummary(String file) {
        this.file = file;
    }

    /**
     * {@return the summary of a file}
     *
     * @param path the file
     * @param progress told of each record
     * @throws IOException if the disk refuses
     */
    public static FileSummary of(Path path, Progress progress) throws IOException {
        FileSummary summary = new FileSummary(String.valueOf(path.getFileName()));
        try {
            if (IatiReader.standardOf(path) == IatiStandard.ACTIVITIES) {
                summary.readActivities(path, progress);
            } else {
                summary.readOrganisations(path, progress);
            }
        } catch (MalformedInputException e) {
            e.problems().forEach(summary::tell);
        }
        return summary;
    }

    private void tell(Problem problem) {
        problemCount++;
        isBroken |= problem.isError();
        if (problems.size() < SHOWN) {
            problems.add(problem);
        }
    }

    private void readActivities(Path path, Progress progress) throws IOException {
        try (TransactionReader reader = TransactionReader.open(path)) {
            reader.onProblem(this::tell);
            while (reader.nextActivity()) {
                IatiActivity activity = reader.activity();
                for (Iterator<Transaction> each = reader.transactions(); each.hasNext(); ) {
                    Transaction transaction = each.next();
                    transactions.add(
                            transaction.value(),
                            activity.defaultCurrency(),
                            ImmutableList.of(code(transaction.transactionType().flatMap(Coded::code))));
                }
                for (Budget budget : activity.budgets()) {
                    budgets.add(
                            budget.value(),
                            activity.defaultCurrency(),
                            ImmutableList.of(code(budget.type()), code(budget.status())));
                }
                activities++;
                progress.record();
            }
            header = Optional.of(reader.header());
        }
    }

    private void readOrganisations(Path path, Progress progress) throws IOException {
        try (IatiReader<IatiOrganisation> reader = IatiReader.openOrganisations(path)) {
            reader.onProblem(this::tell);
            for (IatiOrganisation organisation : reader) {
                add("total", organisation, organisation.totalBudgets());
                add("recipient-org", organisation, organisation.recipientOrgBudgets());
                add("recipient-region", organisation, organisation.recipientRegionBudgets());
                add("recipient-country", organisation, organisation.recipientCountryBudgets());
                add("expenditure", organisation, organisation.totalExpenditures());
                organisations++;
                progress.record();
            }
            header = Optional.of(reader.header());
        }
    }

    private void add(String type, IatiOrganisation organisation, List<OrganisationBudget> all) {
        for (OrganisationBudget budget : all) {
            budgets.add(budget.value(), organisation.defaultCurrency(), ImmutableList.of(type, code(budget.status())));
        }
    }

    private static String code(Optional<IatiCode> code) {
        return code.map(IatiCode::value).orElse("");
    }

    /** {@return how many activities and organisations it holds} */
    public long records() {
        return activities + organisations;
    }

    /** {@return how many transactions it holds} */
    public long transactions() {
        return transactions.count();
    }

    /** {@return whether something is so wrong with it that records are missing} */
    public boolean isBroken() {
        return isBroken;
    }

    /** {@return the first problems that keep records back} */
    public ImmutableList<Problem> errors() {
        return problems.stream().filter(Problem::isError).collect(ImmutableList.toImmutableList());
    }

    Sums transactionSums() {
        return transactions;
    }

    Sums budgetSums() {
        return budgets;
    }

    /** {@return the summary as an object} */
    public ObjectNode node() {
        ObjectNode node = Listing.record();
        node.put("file", file);
        header.ifPresent(says -> {
            node.put("standard", says.standard() == IatiStandard.ACTIVITIES ? "activities" : "organisations");
            says.version().stated().ifPresent(version -> node.put("version", version));
        });
        node.put("activities", activities);
        node.put("organisations", organisations);
        node.put("transactionCount", transactions.count());
        transactions.write(node.putArray("transactions"));
        node.put("budgetCount", budgets.count());
        budgets.write(node.putArray("budgets"));
        node.put("withoutAmount", transactions.unreadable() + budgets.unreadable());
        node.put("problemCount", problemCount);
        ArrayNode told = node.putArray("problems");
        for (Problem problem : problems) {
            told.addObject()
                    .put("severity", problem.severity().toString())
                    .put("code", problem.code().id())
                    .put("place", problem.location().toString())
                    .put("message", problem.message());
        }
        return node;
    }

    /** {@return a row for each sum, for a flat table} */
    public ImmutableList<ObjectNode> rows() {
        ImmutableList.Builder<ObjectNode> rows = ImmutableList.builder();
        transactions.rows().forEach(row -> rows.add(row("transaction", row)));
        budgets.rows().forEach(row -> rows.add(row("budget", row)));
        return rows.build();
    }

    private ObjectNode row(String kind, ObjectNode sum) {
        ObjectNode row = Listing.record();
        row.put("file", file);
        row.put("kind", kind);
        row.setAll(sum);
        return row;
    }
}
