package org.cauce.io.internal.iati;

import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.MalformedInputException;
import org.cauce.io.Problem;
import org.cauce.io.ReadLimits;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.common.IatiHeader;
import org.cauce.io.iati.common.IatiProblem;
import org.cauce.io.iati.common.IatiStandard;
import org.cauce.io.iati.common.IatiVersion;
import org.cauce.io.iati.organisation.IatiOrganisation;
import org.cauce.io.internal.xml.AfterRoot;
import org.cauce.io.internal.xml.XmlCursor;
import org.cauce.io.internal.xml.XmlFailure;
import org.cauce.io.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** A file of IATI while it is read: its root, its records one by one, its problems. */
public final class IatiFile implements Closeable {
    private final String name;
    private final ReadLimits limits;
    private final IatiStandard standard;
    private final ProblemLog problems;
    private final List<XmlElement> rootExtras = new ArrayList<>();
    private @Nullable XmlCursor cursor;
    private @Nullable Reading reading;
    private @Nullable Problem endedBy;
    private IatiHeader header;
    private boolean isBare;
    private boolean isAtRecord;
    private boolean isOver;
    private long records;
    private long refused;
    private int rootValues;

    private IatiFile(String name, ReadLimits limits, IatiStandard standard) {
        this.name = name;
        this.limits = limits;
        this.standard = standard;
        this.problems = new ProblemLog(limits.problems());
        this.header = IatiHeader.builder()
                .standard(standard)
                .version(IatiVersion.of(""))
                .build();
    }

    /**
     * {@return a file, at its first record}
     *
     * @param in the bytes; closed with the file
     * @param name the name of the file
     * @param limits what the file may ask for
     * @param standard what it should hold
     * @throws IOException if the disk refuses
     */
    public static IatiFile open(InputStream in, String name, ReadLimits limits, IatiStandard standard)
            throws IOException {
        IatiFile file = new IatiFile(name, limits, standard);
        try {
            file.cursor = XmlCursor.open(in, name, limits);
            file.readRoot(file.cursor);
        } catch (XmlFailure e) {
            file.end(e.problem());
        }
        return file;
    }

    /**
     * {@return the standard of a file}
     *
     * @param in the bytes
     * @param name the name of the file
     * @throws MalformedInputException if it is none of IATI
     * @throws IOException if the disk refuses
     */
    public static IatiStandard standardOf(InputStream in, String name) throws IOException {
        return IatiRoot.standardOf(in, name);
    }

    private void readRoot(XmlCursor at) throws IOException {
        if (!at.toChild(false)) {
            end(Problem.of(InputProblem.EMPTY_FILE, Location.of(name)));
            return;
        }
        if (!IatiRoot.is(at, standard)) {
            end(IatiRoot.notIati(at, standard.root()));
            return;
        }
        isBare = at.name().equals(standard.record());
        isAtRecord = isBare;
        header = isBare ? header : new IatiRoot(at, standard, this::report).header();
        reading = new Reading(at, limits, !header.version().isSecond(), this::report);
        if (!header.version().isPublished()) {
            String found = header.version().stated().orElse("");
            reading.report(IatiProblem.UNKNOWN_IATI_VERSION, "@version", found, "");
        }
    }

    /**
     * {@return the next activity; null if there are no more}
     *
     * @throws IOException if the disk refuses
     */
    public @Nullable IatiActivity nextActivity() throws IOException {
        return next(in -> mapped(ActivityElements.IATI_ACTIVITY.read(in), in));
    }

    /**
     * {@return the next activity without its transactions; null if there are no more}
     *
     * @throws IOException if the disk refuses
     */
    public @Nullable IatiActivity nextHead() throws IOException {
        return next(in -> mapped(
                ActivityElements.IATI_ACTIVITY.read(in, child -> {
                    if (!child.equals("transaction")) {
                        return false;
                    }
                    in.cursor().skip();
                    return true;
                }),
                in));
    }

    private static IatiActivity mapped(IatiActivity activity, Reading in) {
        return in.isFirst() ? Version1.mapped(activity) : activity;
    }

    /**
     * {@return the next organisation; null if there are no more}
     *
     * @throws IOException if the disk refuses
     */
    public @Nullable IatiOrganisation nextOrganisation() throws IOException {
        return next(in -> {
            IatiOrganisation organisation = OrganisationElements.IATI_ORGANISATION.read(in);
            return in.isFirst() ? Version1.mapped(organisation) : organisation;
        });
    }

    private <R> @Nullable R next(RecordForm<R> form) throws IOException {
        while (toRecord()) {
            Reading in = reading();
            int depth = in.cursor().depth();
            Location place = in.cursor().location();
            try {
                in.beginRecord();
                return form.read(in);
            } catch (XmlFailure e) {
                refused++;
                end(e.problem());
            } catch (Reading.RecordTooLarge e) {
                refused++;
                in.reportTooLarge(place);
                leave(depth);
            }
        }
        return null;
    }

    /**
     * {@return whether the file is at a record}
     *
     * @throws IOException if the disk refuses
     */
    public boolean toRecord() throws IOException {
        if (isOver || cursor == null || reading == null) {
            return false;
        }
        try {
            boolean found = isAtRecord || (!isBare && toChildOfRoot(cursor));
            isAtRecord = false;
            if (!found) {
                finishRoot(cursor);
            } else if (++records > limits.recordsPerFile()) {
                end(Problem.builder()
                        .code(InputProblem.TOO_MANY_RECORDS)
                        .location(cursor.location())
                        .expected(Integer.toString(limits.recordsPerFile()))
                        .build());
                return false;
            }
            return found;
        } catch (XmlFailure e) {
            end(e.problem());
            return false;
        }
    }

    private boolean toChildOfRoot(XmlCursor at) throws IOException {
        while (at.toChild(false)) {
            if (at.namespace().isEmpty() && at.name().equals(standard.record())) {
                return true;
            }
            if (at.namespace().isEmpty()) {
                reading().report(IatiProblem.UNKNOWN_ELEMENT, at.name(), at.name(), "");
            }
            rootExtras.add(at.element(this::takeAtRoot));
        }
        return false;
    }

    private void takeAtRoot(int values) throws XmlFailure {
        rootValues += values;
        if (rootValues > limits.valuesPerRecord()) {
            throw new XmlFailure(Problem.builder()
                    .code(InputProblem.RECORD_TOO_LARGE)
                    .location(reading().cursor().location())
                    .expected(Integer.toString(limits.valuesPerRecord()))
                    .build());
        }
    }

    private void finishRoot(XmlCursor at) throws IOException {
        isOver = true;
        AfterRoot.tell(at, this::report);
    }

    /**
     * {@return the next transaction of the record under the cursor; null if it has no more}
     *
     * @throws IOException if the disk refuses
     */
    public @Nullable Transaction nextTransaction() throws IOException {
        Reading in = reading();
        XmlCursor at = in.cursor();
        try {
            while (at.toChild(false)) {
                if (!at.namespace().isEmpty() || !at.name().equals("transaction")) {
                    at.skip();
                    continue;
                }
                Transaction transaction = transaction(in);
                if (transaction != null) {
                    return transaction;
                }
            }
        } catch (XmlFailure e) {
            end(e.problem());
        }
        return null;
    }

    private @Nullable Transaction transaction(Reading in) throws IOException {
        int depth = in.cursor().depth();
        Location place = in.cursor().location();
        in.beginRecord();
        try {
            Transaction transaction = FinanceElements.TRANSACTION.read(in);
            return in.isFirst() ? Version1.mapped(transaction) : transaction;
        } catch (Reading.RecordTooLarge e) {
            in.reportTooLarge(place);
            leave(depth);
            return null;
        }
    }

    /**
     * Goes to the end of the record that stands at a depth.
     *
     * @param depth the depth of the record
     * @throws IOException if the disk refuses
     */
    public void leave(int depth) throws IOException {
        try {
            reading().cursor().leave(depth);
        } catch (XmlFailure e) {
            end(e.problem());
        }
    }

    /** {@return how deep the cursor is} */
    public int depth() {
        return reading().cursor().depth();
    }

    private Reading reading() {
        if (reading == null) {
            throw new IllegalStateException("The file " + name + " has no root");
        }
        return reading;
    }

    private void end(Problem problem) {
        isOver = true;
        endedBy = endedBy == null ? problem : endedBy;
        problems.addLast(problem);
    }

    /** Keeps a problem; one behind the root, where nothing is read, ends the reading. */
    private void report(Problem problem) {
        if (isOver) {
            end(problem);
        } else {
            problems.add(problem);
        }
    }

    /**
     * Has problems told to somebody; those of the root are told at once.
     *
     * @param newListener hears of each problem
     */
    public void onProblem(Consumer<Problem> newListener) {
        problems.tell(newListener);
    }

    /** {@return the name of the file} */
    public String name() {
        return name;
    }

    /** {@return what the root says} */
    public IatiHeader header() {
        return header;
    }

    /** {@return the problems so far, up to the limit} */
    public ImmutableList<Problem> problems() {
        return problems.kept();
    }

    /** {@return whether this is one of the problems so far, up to the limit} */
    public boolean hasProblem(Problem problem) {
        return problems.has(problem);
    }

    /** {@return the problem that ended the reading before the end of the file; empty if none did so far} */
    public Optional<Problem> endedBy() {
        return Optional.ofNullable(endedBy);
    }

    /** {@return how many problems there were so far} */
    public long problemCount() {
        return problems.count();
    }

    /** {@return what stands beside the records} */
    public ImmutableList<XmlElement> rootExtras() {
        return ImmutableList.copyOf(rootExtras);
    }

    /** {@return how many records could not be read} */
    public long refused() {
        return refused;
    }

    @Override
    public void close() throws IOException {
        if (cursor != null) {
            cursor.close();
        }
    }

    /** How a record is read. */
    private interface RecordForm<R> {
        R read(Reading in) throws IOException;
    }
}
