package org.cauce.io.iati;

import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.cauce.io.Location;
import org.cauce.io.Problem;
import org.cauce.io.ReadLimits;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.common.IatiHeader;
import org.cauce.io.iati.common.IatiProblem;
import org.cauce.io.iati.common.IatiStandard;
import org.cauce.io.iati.common.IatiVersion;
import org.cauce.io.iati.common.PlainText;
import org.cauce.io.iati.organisation.IatiOrganisation;
import org.cauce.io.internal.iati.RecordWriting;
import org.cauce.io.internal.iati.XmlOut;
import org.cauce.io.internal.pack.PackedFile;
import org.cauce.io.xml.XmlElement;
import org.cauce.io.xml.XmlName;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file of IATI, record by record; the file appears whole when it is closed after {@link #finish()}, or not at
 * all.
 *
 * <pre>{@code
 * try (IatiReader<IatiActivity> in = IatiReader.open(from); IatiWriter out = IatiWriter.create(to, in.header())) {
 *     for (IatiActivity activity : in) {
 *         out.write(activity);
 *     }
 *     out.finish();
 * }
 * }</pre>
 *
 * <p>Elements stand in the order of the schema. What was read comes back: codes and numbers as they were published,
 * what has no place in the standard too; only white space between elements, comments, and the order of elements of
 * different names may differ. A file keeps its version; {@link #upgrading} writes version 2.03 instead. Memory is that
 * of one record. For one thread.
 *
 * <p>An upgrade invents nothing: what version 2.03 demands and a record has not is missing still, and what it has no
 * place for is left out; {@link #problems()} has both. The words beside a code or date, and blank attributes, go
 * without a problem.
 */
public final class IatiWriter implements Closeable {
    private final PackedFile file;
    private final XmlOut out;
    private final IatiHeader header;
    private final String name;
    private final List<Problem> problems = new ArrayList<>();
    private Consumer<Problem> listener = problem -> {};
    private long problemCount;
    private @Nullable String record;
    private boolean isFinished;

    private IatiWriter(PackedFile file, Path path, IatiHeader header, boolean isUpgrading) throws IOException {
        this.file = file;
        this.header = isUpgrading ? header.withVersion(IatiVersion.V2_03) : header;
        boolean wasFirst = !header.version().isSecond();
        this.name = String.valueOf(path.getFileName());
        this.out = isUpgrading
                ? XmlOut.upgraded(file.stream(), wasFirst, new Upgrade())
                : XmlOut.asPublished(file.stream(), wasFirst);
        writeRoot();
    }

    /**
     * {@return a writer that keeps the version of the header, and codes and texts as they were published}
     *
     * @param path where the file is to be; packed by gzip if its name ends in {@code .gz}
     * @param header what the root says
     * @throws IOException if the disk refuses
     */
    public static IatiWriter create(Path path, IatiHeader header) throws IOException {
        return create(path, header, false);
    }

    /**
     * {@return a writer that writes version 2.03, with its codes and its elements, whatever was read}
     *
     * @param path where the file is to be; packed by gzip if its name ends in {@code .gz}
     * @param header what the root says; its version does not count
     * @throws IOException if the disk refuses
     */
    public static IatiWriter upgrading(Path path, IatiHeader header) throws IOException {
        return create(path, header, true);
    }

    private static IatiWriter create(Path path, IatiHeader header, boolean isUpgrading) throws IOException {
        PackedFile file = PackedFile.create(path);
        try {
            return new IatiWriter(file, path, header, isUpgrading);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private void writeRoot() throws IOException {
        out.start(header.standard().root());
        for (Map.Entry<String, String> namespace : header.namespaces().entrySet()) {
            out.declare(namespace.getKey(), namespace.getValue());
        }
        if (header.version().stated().isPresent()) {
            out.attribute("version", header.version().toString());
        }
        Map<XmlName, String> kept = header.extras().attributes();
        if (header.generated().isPresent() && !kept.containsKey(XmlName.of("generated-datetime"))) {
            out.attribute("generated-datetime", header.generated().get().toString());
        }
        if (header.linkedDataDefault().isPresent()) {
            out.attribute("linked-data-default", header.linkedDataDefault().get());
        }
        for (Map.Entry<XmlName, String> attribute : kept.entrySet()) {
            if (!attribute.getKey().is("version")) {
                out.attribute(attribute.getKey(), attribute.getValue());
            }
        }
    }

    /**
     * Writes an activity.
     *
     * @param activity the activity
     * @throws IllegalArgumentException if the file is one of organisations
     * @throws IOException if the disk refuses
     */
    public void write(IatiActivity activity) throws IOException {
        write(activity, null);
    }

    /**
     * Writes an activity, and transactions that are not held with it, such as those of a {@link TransactionReader}.
     *
     * @param activity the activity; its own transactions, if it has any, come first
     * @param transactions the others; null for none
     * @throws IllegalArgumentException if the file is one of organisations
     * @throws IOException if the disk refuses
     */
    public void write(IatiActivity activity, @Nullable Iterator<Transaction> transactions) throws IOException {
        require(IatiStandard.ACTIVITIES);
        record = activity.iatiIdentifier().map(PlainText::text).orElse(null);
        RecordWriting.write(out, activity, transactions);
    }

    /**
     * Writes an organisation.
     *
     * @param organisation the organisation
     * @throws IllegalArgumentException if the file is one of activities
     * @throws IOException if the disk refuses
     */
    public void write(IatiOrganisation organisation) throws IOException {
        require(IatiStandard.ORGANISATIONS);
        record = organisation.organisationIdentifier().map(PlainText::text).orElse(null);
        RecordWriting.write(out, organisation);
    }

    /**
     * Writes an element beside the records, such as those of {@link IatiReader#rootExtras()}.
     *
     * @param element the element
     * @throws IOException if the disk refuses
     */
    public void write(XmlElement element) throws IOException {
        record = null;
        out.element(element);
    }

    private void require(IatiStandard standard) {
        if (header.standard() != standard) {
            throw new IllegalArgumentException(
                    "The file is one of " + header.standard().root() + ": expected records of that, found "
                            + standard.record() + "; write it to a file of its own");
        }
    }

    /**
     * Has what an upgrade leaves out, and what it misses, told to somebody, beside being kept; that of the root at
     * once.
     *
     * @param newListener hears of each problem, also of those after the first {@link ReadLimits#problems()}
     * @return this writer
     */
    public IatiWriter onProblem(Consumer<Problem> newListener) {
        listener = newListener;
        problems.forEach(newListener);
        return this;
    }

    /**
     * {@return what an upgrade left out, and what it misses, as far as {@link ReadLimits#problems()} by default; empty
     * if the file keeps its version}
     *
     * <p>Their codes are {@link IatiProblem#NO_PLACE_IN_UPGRADE} and {@link IatiProblem#MISSING_IN_UPGRADE}.
     */
    public ImmutableList<Problem> problems() {
        return ImmutableList.copyOf(problems);
    }

    /** {@return how many problems there were so far} */
    public long problemCount() {
        return problemCount;
    }

    private void report(Problem problem) {
        problemCount++;
        if (problems.size() < ReadLimits.STANDARD.problems()) {
            problems.add(problem);
        }
        listener.accept(problem);
    }

    /**
     * Ends the file, which appears at its place.
     *
     * @throws IOException if the disk refuses
     */
    public void finish() throws IOException {
        out.end();
        out.finish();
        file.finish();
        isFinished = true;
    }

    /** {@return whether the file is finished} */
    public boolean isFinished() {
        return isFinished;
    }

    /** Ends the writing; what was not finished is gone, and what was at its place before is still there. */
    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Reports what does not fit. */
    private final class Upgrade implements XmlOut.Unfit {
        @Override
        public void leftOut(String path, String found) {
            report(problem(IatiProblem.NO_PLACE_IN_UPGRADE, path)
                    .found(found.strip())
                    .build());
        }

        @Override
        public void missing(String path) {
            report(problem(IatiProblem.MISSING_IN_UPGRADE, path).build());
        }

        private Problem.Builder problem(IatiProblem code, String path) {
            Location place = Location.builder()
                    .file(name)
                    .pointer(path)
                    .record(Optional.ofNullable(record))
                    .build();
            return Problem.builder().code(code).location(place).expected(IatiVersion.V2_03.toString());
        }
    }
}
