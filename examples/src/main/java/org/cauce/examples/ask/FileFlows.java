package org.cauce.examples.ask;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.cauce.examples.command.OutOfScope;
import org.cauce.examples.command.Progress;
import org.cauce.examples.command.Refused;
import org.cauce.examples.data.OtherFiles;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.FlowReader;
import org.cauce.io.Format;
import org.cauce.io.Formats;
import org.cauce.io.Problem;
import org.cauce.io.ReadOptions;
import org.cauce.io.RecordReader;
import org.cauce.io.archive.Archives;
import org.cauce.model.flow.FlowCursor;
import org.cauce.model.flow.FlowField;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.source.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The flows of many files, one file after the other: of any installed format that gives flows, the transactions of IATI
 * activities, and Parquet that a store exported; archives are looked into. What is no such file, or is damaged, is
 * passed over, and told with the reason.
 *
 * <p>For one thread.
 */
public final class FileFlows implements FlowCursor, Closeable {
    private final Formats formats = Formats.installed();
    private final ReadOptions options;
    private final Progress progress;
    private final Iterator<Path> paths;
    private final ParquetFiles parquet = new ParquetFiles();
    private final List<FlowFile> done = new ArrayList<>();
    private final List<Problem> endings = new ArrayList<>();
    private Iterator<DataFile> files = Collections.emptyIterator();
    private @Nullable Path path;
    private @Nullable OpenFile open;

    private FileFlows(Iterator<Path> paths, ReadOptions options, Progress progress) {
        this.paths = paths;
        this.options = options.withOnProgress(bytes -> {
            options.onProgress().read(bytes);
            if (path != null) {
                progress.reading(path, bytes);
            }
        });
        this.progress = progress;
    }

    /**
     * {@return the flows of some files, before the first; a file is opened when it is its turn}
     *
     * @param paths the files
     * @param options how to read them, and which flows are wanted
     * @param progress where it is told how far they are read
     */
    public static FileFlows of(List<Path> paths, ReadOptions options, Progress progress) {
        return new FileFlows(paths.iterator(), options, progress);
    }

    @Override
    public boolean next() {
        try {
            while (hasFlows()) {
                if (openCursor().next()) {
                    return true;
                }
                close();
            }
            return false;
        } catch (IOException refused) {
            throw Refused.of("Cannot read " + path, refused);
        }
    }

    /**
     * {@return whether some file gives flows; it is then open, before its first flow}
     *
     * @throws IOException if the disk refuses
     */
    public boolean hasFlows() throws IOException {
        return open != null || openNext();
    }

    private boolean openNext() throws IOException {
        while (open == null) {
            if (files.hasNext()) {
                open(files.next());
            } else if (!nextPath()) {
                return false;
            }
        }
        return true;
    }

    private boolean nextPath() throws IOException {
        if (path != null) {
            progress.done(path);
        }
        path = paths.hasNext() ? paths.next() : null;
        files = path == null ? Collections.emptyIterator() : filesIn(path);
        return path != null;
    }

    private Iterator<DataFile> filesIn(Path archive) throws IOException {
        try {
            return Archives.filesIn(archive, options.limits()).iterator();
        } catch (FileSystemException refused) {
            throw refused;
        } catch (IOException damage) {
            done.add(FlowFile.broken(String.valueOf(archive.getFileName()), damage));
            return Collections.emptyIterator();
        }
    }

    private void open(DataFile found) throws IOException {
        try {
            openWhole(found);
        } catch (FileSystemException refused) {
            throw refused;
        } catch (IOException damage) {
            done.add(FlowFile.broken(found.name(), damage));
        }
    }

    private void openWhole(DataFile found) throws IOException {
        Optional<Path> exported = parquet.exported(found, checkNotNull(path));
        if (exported.isPresent()) {
            open = ExportedFile.open(found.name(), exported.get());
            return;
        }
        DataFile file = parquet.asText(found, checkNotNull(path));
        Optional<Format> format = formats.detect(file);
        if (format.isPresent()) {
            openTable(file, format.get());
            return;
        }
        FileSample sample = FileSample.of(file);
        if (OtherFiles.isActivities(sample)) {
            open = IatiFile.open(file, options.flows());
        } else {
            done.add(FlowFile.unread(file.name(), OutOfScope.reason(sample)));
        }
    }

    private void openTable(DataFile file, Format format) throws IOException {
        RecordReader<? extends Statement<?>> reader = format.open(file, options);
        if (reader instanceof FlowReader flows) {
            open = new TableFile(file.name(), format.id(), flows);
        } else {
            reader.close();
            done.add(FlowFile.unread(file.name(), format.title() + ": no flows"));
        }
    }

    /** {@return what became of the files so far, in their order} */
    public ImmutableList<FlowFile> files() {
        ImmutableList.Builder<FlowFile> all = ImmutableList.<FlowFile>builder().addAll(done);
        if (open != null) {
            all.add(open.account());
        }
        return all.build();
    }

    /** {@return the problems that ended the reading of files before their end, in the order of the files} */
    public ImmutableList<Problem> endedBy() {
        ImmutableList.Builder<Problem> all = ImmutableList.<Problem>builder().addAll(endings);
        if (open != null) {
            open.endedBy().ifPresent(all::add);
        }
        return all.build();
    }

    @Override
    public String text(FlowField field) {
        return openCursor().text(field);
    }

    @Override
    public BigDecimal amount() {
        return openCursor().amount();
    }

    @Override
    public Statement<FundingFlow> statement() {
        return openCursor().statement();
    }

    private FlowCursor openCursor() {
        if (open == null) {
            throw new IllegalStateException("The cursor stands at no flow; ask next() first");
        }
        return open.cursor();
    }

    /** Closes the file that is open; those whose turn has not come stay unread. */
    @Override
    public void close() throws IOException {
        if (open != null) {
            try (OpenFile ended = open) {
                done.add(ended.account());
                ended.endedBy().ifPresent(endings::add);
            } finally {
                open = null;
            }
        }
        parquet.close();
    }
}
