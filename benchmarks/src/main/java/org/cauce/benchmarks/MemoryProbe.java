package org.cauce.benchmarks;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.cauce.io.Problem;
import org.cauce.io.iati.IatiReader;
import org.cauce.io.iati.TransactionReader;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.validate.IatiValidator;
import org.cauce.io.iati.validate.RuleCount;
import org.cauce.io.iati.validate.ValidationReport;

/** A process of its own, with a small heap: reads a file, prints sums by type and currency, and the memory it took. */
public final class MemoryProbe {
    /** The heading of the table of memory. */
    static final String HEAD =
            "| memory | heap | result | peak RSS | seconds | must | verdict |\n|---|---|---|---|---|---|---|";

    private final Map<String, BigDecimal> sums = new TreeMap<>();
    private long activities;
    private long transactions;

    private MemoryProbe() {}

    /**
     * Runs.
     *
     * @param arguments {@code activities} to read activity by activity, {@code transactions} to read transaction by
     *     transaction, {@code copy} to read and write or {@code validation}; the file; and for the validation the
     *     folder of the schemas
     * @throws IOException if the disk refuses
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        MemoryProbe probe = new MemoryProbe();
        switch (arguments[0]) {
            case "activities" -> probe.readActivities(file);
            case "transactions" -> probe.readTransactions(file);
            case "copy" -> System.out.println(IatiTasks.copy(file, file.resolveSibling("copy.xml")) + " bytes written");
            default -> validate(file, Path.of(arguments[2]));
        }
        if (probe.activities > 0) {
            System.out.println(probe.activities + " activities, " + probe.transactions + " transactions");
        }
        probe.sums.forEach((key, sum) -> System.out.println(key + " " + sum.toPlainString()));
        System.out.println("peak RSS " + peak());
    }

    private void readActivities(Path file) throws IOException {
        try (IatiReader<IatiActivity> reader = IatiReader.open(file)) {
            for (IatiActivity activity : reader) {
                activities++;
                activity.transactions().forEach(transaction -> add(activity, transaction));
            }
            refuse(reader.problems());
        }
    }

    private void readTransactions(Path file) throws IOException {
        try (TransactionReader reader = TransactionReader.open(file)) {
            while (reader.nextActivity()) {
                activities++;
                for (Iterator<Transaction> rest = reader.transactions(); rest.hasNext(); ) {
                    add(reader.activity(), rest.next());
                }
            }
            refuse(reader.problems());
        }
    }

    private static void validate(Path file, Path schemas) {
        IatiValidator validator = IatiValidator.builder().schemas(schemas).build();
        ValidationReport report = validator.validate(file);
        long findings =
                report.rules().values().stream().mapToLong(RuleCount::times).sum();
        System.out.println(report.records() + " activities, " + findings + " findings");
    }

    private static void refuse(Iterable<Problem> problems) {
        for (Problem problem : problems) {
            if (problem.isError()) {
                throw new IllegalArgumentException(problem.message());
            }
        }
    }

    private void add(IatiActivity activity, Transaction transaction) {
        transactions++;
        String type = transaction
                .transactionType()
                .flatMap(coded -> coded.code())
                .map(IatiCode::value)
                .orElse("-");
        transaction.value().ifPresent(value -> {
            String currency = value.currency()
                    .or(activity::defaultCurrency)
                    .map(IatiCode::value)
                    .orElse("-");
            value.amount().ifPresent(amount -> sums.merge(type + " " + currency, amount, BigDecimal::add));
        });
    }

    static String peak() throws IOException {
        OptionalLong megabytes = peakMegabytes();
        return megabytes.isEmpty() ? "unknown" : megabytes.getAsLong() + " MB";
    }

    /** {@return the most memory that this process had, in MB, as Linux tells it; empty elsewhere} */
    static OptionalLong peakMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return OptionalLong.empty();
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst();
    }
}
