package org.cauce.examples.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.Locale;
import org.cauce.examples.command.ManyFiles;
import org.cauce.examples.command.Progress;
import org.cauce.io.Formats;
import org.cauce.io.ReadOptions;

/**
 * The files of a folder, as they were published.
 *
 * @param files those that have what is wanted, in the order of their paths
 * @param unread what could not be read, of these and of the others
 */
public record PublishedFolder(ImmutableList<PublishedFile> files, ImmutableList<Unread> unread) {
    /** No folder. */
    public static final PublishedFolder NONE = new PublishedFolder(ImmutableList.of(), ImmutableList.of());

    /**
     * {@return the names of the files in which something that is wanted may be missing: those that have some of it and
     * could not be read whole, and those that were not read to their end}
     */
    public ImmutableList<String> lacking() {
        ImmutableSet<String> used = files.stream().map(PublishedFile::name).collect(ImmutableSet.toImmutableSet());
        return unread.stream()
                .filter(one -> one.endedBy().isPresent() || used.contains(one.file()))
                .map(Unread::file)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the files of a folder and below}
     *
     * @param folder the folder, or one file
     * @param options which observations and flows are wanted
     * @param language the language in which it is told how far the reading is
     */
    public static PublishedFolder read(Path folder, ReadOptions options, Locale language) {
        Formats formats = Formats.installed();
        ImmutableList<Path> paths = DataFiles.below(folder);
        try (Progress progress = Progress.of(Progress.Task.READING, paths, language)) {
            ImmutableList<Searched<PublishedFile>> all =
                    ManyFiles.each(paths, progress, path -> PointReader.read(path, formats, options));
            return new PublishedFolder(
                    all.stream()
                            .map(Searched::found)
                            .filter(file -> !file.points().isEmpty())
                            .collect(ImmutableList.toImmutableList()),
                    Searched.unread(all));
        }
    }
}
