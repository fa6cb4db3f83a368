package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.cauce.examples.command.ManyFiles;
import org.cauce.examples.command.Progress;
import org.cauce.examples.data.DataFiles;
import org.cauce.examples.data.Searched;
import org.cauce.examples.data.Unread;
import org.cauce.indicators.alignment.Alignment;
import org.cauce.io.Formats;
import org.cauce.model.place.Country;
import org.cauce.model.source.Ref;

/**
 * The files of a folder that tell of aid. No two of them are added: what both hold would count twice. The one with the
 * latest year is taken, of several the one with most rows, then the first by name.
 */
final class AidFiles {
    private final ImmutableList<Searched<Optional<AidFile>>> files;
    private final Alignment pair;

    private AidFiles(ImmutableList<Searched<Optional<AidFile>>> files, Alignment pair) {
        this.files = files;
        this.pair = pair;
    }

    static AidFiles in(Path folder, Alignment pair, Locale language) {
        Formats formats = Formats.installed();
        ImmutableSet<Ref> recipients =
                pair.recipients().stream().map(Country::ref).collect(ImmutableSet.toImmutableSet());
        ImmutableList<Path> paths = DataFiles.below(folder);
        try (Progress progress = Progress.of(Progress.Task.READING, paths, language)) {
            return new AidFiles(ManyFiles.each(paths, progress, path -> AidFile.read(path, formats, recipients)), pair);
        }
    }

    /** Returns what of the files could not be read, of those that are not taken too. */
    ImmutableList<Unread> unread() {
        return Searched.unread(files);
    }

    /** Returns the names of the files with aid that could not be read whole, and of those not read to their end. */
    ImmutableList<String> lacking() {
        return files.stream()
                .flatMap(file -> file.unread().stream()
                        .filter(one -> file.found().isPresent() || one.endedBy().isPresent()))
                .map(Unread::file)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns net aid by donor and recipient; empty if no file has any of either donor. */
    Optional<AidTable> netAid() {
        return best(file -> AidTable.netAid(file, pair));
    }

    /** Returns money by sector; empty if no file has any of either donor in one of the recipients. */
    Optional<AidTable> sectors() {
        return best(file -> AidTable.sectors(file, pair));
    }

    private Optional<AidTable> best(Function<AidFile, Optional<AidTable>> table) {
        return files.stream()
                .flatMap(file -> file.found().stream())
                .map(table)
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(AidTable::year)
                        .thenComparingLong(AidTable::count)
                        .thenComparing(found -> found.file().name(), Comparator.reverseOrder()));
    }
}
