package org.cauce.examples.iati;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.cauce.examples.command.Listing;
import org.cauce.examples.command.Progress;
import org.cauce.io.Problem;
import org.cauce.io.iati.TransactionReader;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.analysis.allocation.ActivityShares;
import org.cauce.io.iati.analysis.allocation.AllocatedPart;
import org.cauce.io.iati.analysis.allocation.Allocation;
import org.cauce.io.iati.analysis.allocation.Place;
import org.cauce.io.iati.codelist.DacSectors;
import org.cauce.io.iati.common.Coded;
import org.cauce.io.iati.common.Dated;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.IatiProblem;
import org.cauce.io.iati.common.IatiStandard;
import org.cauce.io.iati.common.PlainText;
import org.cauce.io.iati.common.ReportingOrg;
import org.cauce.model.code.Sector;
import org.cauce.model.currency.CurrencyConverter;

/**
 * The transactions of files, split by sector and country: listed, or summed.
 *
 * <p>An amount that could not be converted keeps its own currency, and is counted. Several files may be read at once.
 */
public final class FlowTable {
    /** A row in the making: properties of a part by their names, in order, and its amount. */
    private record Key(List<String> values) implements Comparable<Key> {
        private static final Comparator<List<String>> ORDER =
                Ordering.<String>natural().lexicographical()::compare;

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(values, other.values);
        }
    }

    private final FlowOptions options;
    private final Optional<CurrencyConverter> converter;
    private final Consumer<ObjectNode> rows;
    private final Map<Key, Sums.Sum> sums = new TreeMap<>();
    private final List<Problem> errors = new ArrayList<>();
    private final AtomicLong organisationFiles = new AtomicLong();
    private long unconverted;
    private long flows;

    /**
     * Makes a table without rows.
     *
     * @param options how amounts are split, converted and summed
     * @param rows told of each flow, if they are not to be summed
     */
    public FlowTable(FlowOptions options, Consumer<ObjectNode> rows) {
        this.options = options;
        this.converter = options.converter();
        this.rows = rows;
    }

    /**
     * Adds the transactions of a file.
     *
     * @param file the file
     * @param progress told of each activity
     * @return whether it was read to its end
     * @throws IOException if the disk refuses
     */
    public boolean add(Path file, Progress progress) throws IOException {
        List<Problem> wrong = new ArrayList<>();
        try (TransactionReader reader = TransactionReader.open(file)) {
            reader.onProblem(problem -> {
                if (isOfOrganisations(problem)) {
                    organisationFiles.incrementAndGet();
                } else if (problem.isError()) {
                    wrong.add(problem);
                }
            });
            while (reader.nextActivity()) {
                add(String.valueOf(file.getFileName()), reader.activity(), reader.transactions());
                progress.record();
            }
        }
        synchronized (this) {
            errors.addAll(wrong);
        }
        return wrong.isEmpty();
    }

    private static boolean isOfOrganisations(Problem problem) {
        return problem.code() == IatiProblem.NOT_IATI
                && problem.found()
                        .filter(IatiStandard.ORGANISATIONS.root()::equals)
                        .isPresent();
    }

    /** {@return how many files are of organisations, which have no flows} */
    public long organisationFiles() {
        return organisationFiles.get();
    }

    private void add(String file, IatiActivity activity, Iterator<Transaction> transactions) {
        ActivityShares shares =
                ActivityShares.builder(activity, options.policy()).build();
        while (transactions.hasNext()) {
            Transaction transaction = transactions.next();
            Allocation published = shares.allocate(transaction);
            Allocation wanted = converter
                    .map(rates -> published.in(options.currency().orElseThrow(), rates))
                    .orElse(published);
            boolean isUnconverted =
                    wanted.whole().isEmpty() && published.whole().isPresent();
            String currency = wanted.whole().isPresent() && converter.isPresent()
                    ? options.currency().orElseThrow().code()
                    : published.money().currency().value().orElse("");
            add(new Origin(file, activity, transaction, currency), isUnconverted ? published : wanted, isUnconverted);
        }
    }

    private synchronized void add(Origin origin, Allocation allocation, boolean isUnconverted) {
        boolean isAny = false;
        for (AllocatedPart part : allocation.parts()) {
            if (options.isWanted(part.place()
                    .filter(place -> place.kind() == Place.Kind.COUNTRY)
                    .map(Place::code))) {
                isAny = true;
                flows++;
                add(origin, part);
            }
        }
        unconverted += isAny && isUnconverted ? 1 : 0;
    }

    private void add(Origin origin, AllocatedPart part) {
        if (options.groupings().isEmpty()) {
            rows.accept(origin.row(part));
            return;
        }
        List<String> values = new ArrayList<>();
        options.groupings().forEach(grouping -> values.add(origin.value(grouping, part)));
        values.add(origin.type());
        values.add(origin.currency());
        sums.merge(new Key(ImmutableList.copyOf(values)), new Sums.Sum(1, part.amount()), Sums.Sum::plus);
    }

    /** {@return the sums, in the order of what they are summed by; nothing if flows are listed} */
    public ImmutableList<ObjectNode> sums() {
        List<String> names = new ArrayList<>();
        options.groupings().forEach(grouping -> names.add(grouping.toString()));
        names.add("type");
        names.add("currency");
        ImmutableList.Builder<ObjectNode> nodes = ImmutableList.builder();
        sums.forEach((key, sum) -> {
            ObjectNode node = Listing.record();
            for (int i = 0; i < names.size(); i++) {
                if (!key.values().get(i).isEmpty()) {
                    node.put(names.get(i), key.values().get(i));
                }
            }
            nodes.add(node.put("count", sum.count()).put("value", sum.total()));
        });
        return nodes.build();
    }

    /** {@return how many parts of transactions there are} */
    public long flows() {
        return flows;
    }

    /** {@return how many transactions could not be converted} */
    public long unconverted() {
        return unconverted;
    }

    /** {@return what keeps records back} */
    public ImmutableList<Problem> errors() {
        return ImmutableList.copyOf(errors);
    }

    /** Where a part comes from. */
    private record Origin(String file, IatiActivity activity, Transaction transaction, String currency) {
        ObjectNode row(AllocatedPart part) {
            ObjectNode row = Listing.record();
            row.put("file", file);
            row.put("line", transaction.line());
            put(row, "activity", id());
            put(row, "type", type());
            put(row, "date", date());
            put(row, "sector", value(Grouping.SECTOR, part));
            put(row, "country", value(Grouping.COUNTRY, part));
            put(row, "currency", currency);
            return row.put("value", part.amount());
        }

        private static void put(ObjectNode row, String name, String value) {
            if (!value.isEmpty()) {
                row.put(name, value);
            }
        }

        String value(Grouping grouping, AllocatedPart part) {
            return switch (grouping) {
                case FILE -> file;
                case REPORTER ->
                    activity.reportingOrg().flatMap(ReportingOrg::ref).orElse("");
                case ACTIVITY -> id();
                case SECTOR -> part.sector().map(sector -> sector.value()).orElse("");
                case CATEGORY -> category(part);
                case COUNTRY -> part.place().map(Place::toString).orElse("");
                case YEAR -> date().isEmpty() ? "" : date().substring(0, 4);
            };
        }

        private static String category(AllocatedPart part) {
            return part.sector()
                    .map(sector -> DacSectors.bundled()
                            .ofIati(sector.vocabulary(), sector.value())
                            .flatMap(known -> DacSectors.bundled().path(known.code()).stream()
                                    .filter(one -> one.level() == Sector.Level.CATEGORY)
                                    .findFirst())
                            .map(category -> category.code().value())
                            .orElse(sector.value()))
                    .orElse("");
        }

        String id() {
            return activity.iatiIdentifier()
                    .map(PlainText::text)
                    .map(String::strip)
                    .orElse("");
        }

        String type() {
            return transaction
                    .transactionType()
                    .flatMap(Coded::code)
                    .map(IatiCode::value)
                    .orElse("");
        }

        String date() {
            return transaction
                    .transactionDate()
                    .flatMap(Dated::date)
                    .map(Object::toString)
                    .orElse("");
        }
    }
}
