package org.cauce.examples.iati;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.cauce.examples.command.Progress;
import org.cauce.examples.report.Phrases;
import org.cauce.io.Problem;
import org.cauce.io.iati.IatiReader;
import org.cauce.io.iati.IatiWriter;
import org.cauce.io.iati.TransactionReader;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.analysis.allocation.AllocationPolicy;
import org.cauce.io.iati.analysis.allocation.SharePolicy;
import org.cauce.io.iati.common.IatiHeader;
import org.cauce.io.iati.common.IatiStandard;
import org.cauce.io.iati.export.IatiJsonReader;
import org.cauce.io.iati.export.IatiJsonWriter;
import org.cauce.io.iati.export.TransactionCsvWriter;
import org.cauce.io.iati.organisation.IatiOrganisation;
import org.jspecify.annotations.Nullable;

/** The writing of the records of some files to one file of another form, by the ending of its name. */
public final class Conversion implements Closeable {
    private final Path to;
    private final boolean isUpgrading;
    private final List<Problem> errors = new ArrayList<>();
    private final Map<String, Unfit> unfit = new TreeMap<>();
    private @Nullable IatiHeader header;
    private @Nullable IatiWriter xml;
    private @Nullable IatiJsonWriter json;
    private @Nullable TransactionCsvWriter csv;
    private long records;

    /**
     * Makes a conversion.
     *
     * @param to the file that is written
     * @param isUpgrading whether XML is written as version 2.03, whatever was read
     */
    public Conversion(Path to, boolean isUpgrading) {
        this.to = to;
        this.isUpgrading = isUpgrading;
    }

    /**
     * {@return the form of a file by the ending of its name: xml, json, ndjson or csv; empty if it is none of these}
     *
     * @param path the file
     */
    public static String form(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        String ending = plain.substring(plain.lastIndexOf('.') + 1);
        return List.of("xml", "json", "ndjson", "csv").contains(ending) ? ending : "";
    }

    /**
     * Adds the records of a file.
     *
     * @param file the file
     * @param progress told of each record
     * @return whether all records could be read
     * @throws IOException if the disk refuses
     * @throws IllegalArgumentException if the records cannot stand in one file with those before
     */
    public boolean add(Path file, Progress progress) throws IOException {
        int before = errors.size();
        if (form(file).equals("xml")) {
            if (IatiReader.standardOf(file) == IatiStandard.ACTIVITIES) {
                addActivities(file, progress);
            } else {
                addOrganisations(file, progress);
            }
        } else {
            try (IatiJsonReader<IatiActivity> reader = IatiJsonReader.open(file)) {
                open(IatiHeader.builder().standard(IatiStandard.ACTIVITIES).build());
                for (IatiActivity activity : reader) {
                    write(file, activity, activity.transactions().iterator(), progress);
                }
            }
        }
        return errors.size() == before;
    }

    private void tell(Problem problem) {
        if (problem.isError()) {
            errors.add(problem);
        }
    }

    private void note(Problem problem) {
        String place = problem.location().pointer().orElse("");
        unfit.computeIfAbsent(problem.code().id() + " " + place, key -> new Unfit(problem)).count++;
    }

    private void addActivities(Path file, Progress progress) throws IOException {
        try (TransactionReader reader = TransactionReader.open(file)) {
            reader.onProblem(this::tell);
            open(reader.header());
            while (reader.nextActivity()) {
                write(file, reader.activity(), reader.transactions(), progress);
            }
            if (xml != null) {
                for (var extra : reader.rootExtras()) {
                    xml.write(extra);
                }
            }
        }
    }

    private void write(Path file, IatiActivity activity, Iterator<Transaction> transactions, Progress progress)
            throws IOException {
        IatiActivity head = activity.withTransactions();
        if (xml != null) {
            xml.write(head, transactions);
        } else if (json != null) {
            json.write(head, transactions);
        } else if (csv != null) {
            csv.write(String.valueOf(file.getFileName()), head, transactions);
        }
        records++;
        progress.record();
    }

    private void addOrganisations(Path file, Progress progress) throws IOException {
        try (IatiReader<IatiOrganisation> reader = IatiReader.openOrganisations(file)) {
            reader.onProblem(this::tell);
            open(reader.header());
            for (IatiOrganisation organisation : reader) {
                if (xml != null) {
                    xml.write(organisation);
                } else if (json != null) {
                    json.write(organisation);
                }
                records++;
                progress.record();
            }
            if (xml != null) {
                for (var extra : reader.rootExtras()) {
                    xml.write(extra);
                }
            }
        }
    }

    /** Opens the file that is written, by the first header; the others must go with it. */
    private void open(IatiHeader next) throws IOException {
        IatiHeader first = header;
        if (first == null) {
            header = next;
            create(next);
            return;
        }
        if (first.standard() != next.standard()) {
            throw new IllegalArgumentException(
                    "Activities and organisations cannot stand in one file: convert them to a file each");
        }
        if (xml != null && !isUpgrading && !first.version().equals(next.version())) {
            throw new IllegalArgumentException("Versions '" + first.version() + "' and '" + next.version()
                    + "' cannot stand in one file: give --upgrade, or convert them to a file each");
        }
    }

    private void create(IatiHeader first) throws IOException {
        switch (form(to)) {
            case "xml" ->
                xml = isUpgrading
                        ? IatiWriter.upgrading(to, first).onProblem(this::note)
                        : IatiWriter.create(to, first);
            case "json" -> json = IatiJsonWriter.array(to);
            case "ndjson" -> json = IatiJsonWriter.lines(to);
            default -> {
                if (first.standard() == IatiStandard.ORGANISATIONS) {
                    throw new IllegalArgumentException(
                            "Organisations have no transactions to write as CSV: give a file that ends in .xml or .json");
                }
                csv = TransactionCsvWriter.create(to, AllocationPolicy.of(SharePolicy.STRICT));
            }
        }
    }

    /**
     * Ends the file, which appears at its place.
     *
     * @throws IOException if the disk refuses
     */
    public void finish() throws IOException {
        if (xml != null) {
            xml.finish();
        } else if (json != null) {
            json.finish();
        } else if (csv != null) {
            csv.finish();
        }
    }

    /** {@return how many records were written} */
    public long records() {
        return records;
    }

    /** {@return what kept records back} */
    public List<Problem> errors() {
        return List.copyOf(errors);
    }

    /**
     * {@return what an upgrade left out and what it misses, by place, each with its first case and how often}
     *
     * @param phrases the language
     */
    public List<String> unfit(Phrases phrases) {
        return unfit.values().stream().map(one -> one.text(phrases)).toList();
    }

    /** Something that does not fit into version 2.03, at one place of the standard. */
    private static final class Unfit {
        private final Problem first;
        private long count;

        Unfit(Problem first) {
            this.first = first;
        }

        String text(Phrases phrases) {
            String times = phrases.counted(count, "time");
            String where = first.location()
                    .record()
                    .map(id -> phrases.say("iati.first-in", times, id))
                    .orElse(times);
            return first.message(phrases.language()) + " (" + where + ")";
        }
    }

    @Override
    public void close() throws IOException {
        if (xml != null) {
            xml.close();
        } else if (json != null) {
            json.close();
        } else if (csv != null) {
            csv.close();
        }
    }
}
