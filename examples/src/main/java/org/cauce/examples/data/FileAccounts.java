package org.cauce.examples.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cauce.examples.command.OutOfScope;
import org.cauce.io.DataFile;
import org.cauce.io.FileSample;
import org.cauce.io.Format;
import org.cauce.io.Formats;
import org.cauce.io.ReadOptions;
import org.cauce.io.RecordReader;
import org.cauce.io.archive.Archives;
import org.cauce.io.worldbank.Economy;
import org.cauce.io.worldbank.SeriesNote;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.indicator.Observation;
import org.cauce.model.place.Area;
import org.cauce.model.place.Country;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;

/** Reads files to their ends, to tell what they are. */
public final class FileAccounts {
    private FileAccounts() {}

    /**
     * {@return the account of a file; of an archive those of the files in it}
     *
     * <p>What is damaged, in whole or in a part, has an account that says so.
     *
     * @param path the file
     * @param formats the formats that there are
     * @param options how to read it
     */
    public static ImmutableList<FileAccount> of(Path path, Formats formats, ReadOptions options) {
        ImmutableList<DataFile> files;
        try {
            files = Archives.filesIn(path, options.limits());
        } catch (IOException e) {
            return ImmutableList.of(broken(String.valueOf(path.getFileName()), e));
        }
        return files.stream()
                .map(file -> {
                    try {
                        return of(file, formats, options);
                    } catch (IOException e) {
                        return broken(file.name(), e);
                    }
                })
                .collect(ImmutableList.toImmutableList());
    }

    private static FileAccount broken(String file, IOException damage) {
        return FileAccount.unread(file, OutOfScope.damage(file, damage), true);
    }

    private static FileAccount of(DataFile file, Formats formats, ReadOptions options) throws IOException {
        Optional<Format> format = formats.detect(file);
        if (format.isPresent()) {
            return read(file, format.get(), options);
        }
        FileSample sample = FileSample.of(file);
        Optional<FileAccount> other = OtherFiles.read(file, sample);
        return other.isPresent() ? other.get() : FileAccount.unread(file.name(), OutOfScope.reason(sample), false);
    }

    private static FileAccount read(DataFile file, Format format, ReadOptions options) throws IOException {
        Set<Country> countries = new TreeSet<>();
        Set<Integer> years = new TreeSet<>();
        try (RecordReader<? extends Statement<?>> reader = format.open(file, options)) {
            for (Statement<?> record : reader) {
                subjects(record.says()).flatMap(ref -> Country.of(ref).stream()).forEach(countries::add);
                period(record.says()).map(TimePeriod::namingYear).ifPresent(year -> year.ifPresent(years::add));
            }
            return new FileAccount(
                    file.name(),
                    Optional.of(format.id()),
                    reader.release(),
                    reader.report(),
                    ImmutableSortedSet.copyOf(countries),
                    ImmutableSortedSet.copyOf(years),
                    reader.problems(),
                    reader.problemCount(),
                    Optional.empty(),
                    false);
        }
    }

    private static Stream<Ref> subjects(Object record) {
        if (record instanceof FundingFlow flow) {
            return flow.recipients().stream().flatMap(split -> split.parts().stream());
        }
        if (record instanceof Economy economy) {
            return Stream.of(economy.area().ref());
        }
        if (record instanceof SeriesNote note) {
            return note.area().map(Area::ref).stream();
        }
        return record instanceof Observation observation ? observation.subjects().stream() : Stream.of();
    }

    private static Optional<TimePeriod> period(Object record) {
        if (record instanceof FundingFlow flow) {
            return Optional.of(flow.period());
        }
        return record instanceof Observation observation ? Optional.of(observation.period()) : Optional.empty();
    }
}
