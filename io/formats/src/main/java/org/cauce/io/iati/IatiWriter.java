package org.cauce.io.iati;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.cauce.io.iati.activity.IatiActivity;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.common.IatiHeader;
import org.cauce.io.iati.common.IatiStandard;
import org.cauce.io.iati.common.IatiVersion;
import org.cauce.io.iati.organisation.IatiOrganisation;
import org.cauce.io.internal.file.AtomicFile;
import org.cauce.io.internal.iati.RecordWriting;
import org.cauce.io.internal.iati.XmlOut;
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
 */
public final class IatiWriter implements Closeable {
    private final AtomicFile file;
    private final OutputStream stream;
    private final XmlOut out;
    private final IatiHeader header;
    private boolean isFinished;

    private IatiWriter(AtomicFile file, boolean isPacked, IatiHeader header, boolean isUpgrading) throws IOException {
        this.file = file;
        this.stream = isPacked ? new GZIPOutputStream(file.stream(), 1 << 16) : file.stream();
        this.header = isUpgrading ? header.withVersion(IatiVersion.V2_03) : header;
        boolean isFirst = this.header
                .version()
                .stated()
                .filter(version -> version.startsWith("1"))
                .isPresent();
        this.out = new XmlOut(stream, !isUpgrading, !header.version().isSecond(), isFirst);
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
        AtomicFile file = AtomicFile.create(path);
        try {
            return new IatiWriter(file, path.toString().endsWith(".gz"), header, isUpgrading);
        } catch (IOException e) {
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
        RecordWriting.write(out, organisation);
    }

    /**
     * Writes an element beside the records, such as those of {@link IatiReader#rootExtras()}.
     *
     * @param element the element
     * @throws IOException if the disk refuses
     */
    public void write(XmlElement element) throws IOException {
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
     * Ends the file, which appears at its place.
     *
     * @throws IOException if the disk refuses
     */
    public void finish() throws IOException {
        out.end();
        out.finish();
        if (stream instanceof GZIPOutputStream packed) {
            packed.finish();
        }
        file.finish();
        file.commit();
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
}
