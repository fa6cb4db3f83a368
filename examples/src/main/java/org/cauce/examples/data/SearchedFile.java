package org.cauce.examples.data;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import org.cauce.examples.command.OutOfScope;
import org.cauce.io.Formats;
import org.cauce.io.ReadOptions;

/**
 * A file in which series were looked for.
 *
 * @param name its name
 * @param found the series in it
 * @param unread what of it could not be read
 * @param damage why it cannot be read; empty if it could be
 */
public record SearchedFile(
        String name, ImmutableList<FoundSeries> found, ImmutableList<Unread> unread, Optional<String> damage) {
    /**
     * {@return a file, or an archive with the files in it, with what was found}
     *
     * @param path the file
     * @param formats the formats that there are
     * @param options which observations are wanted
     * @throws IOException if the disk refuses; what is damaged says so
     */
    public static SearchedFile of(Path path, Formats formats, ReadOptions options) throws IOException {
        String name = String.valueOf(path.getFileName());
        try {
            Searched<ImmutableList<FoundSeries>> searched = FoundSeries.in(path, formats, options);
            return new SearchedFile(name, searched.found(), searched.unread(), Optional.empty());
        } catch (FileSystemException refused) {
            throw refused;
        } catch (IOException damage) {
            return new SearchedFile(
                    name, ImmutableList.of(), ImmutableList.of(), Optional.of(OutOfScope.damage(name, damage)));
        }
    }
}
