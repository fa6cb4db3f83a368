package org.cauce.io.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.cauce.io.DataFile;
import org.cauce.io.Format;
import org.cauce.io.Formats;
import org.cauce.io.contract.FormatSample;

/**
 * The small valid files of all formats: those in the folders {@code samples/<id of the format>} of the tests'
 * resources. What each holds is told in {@code samples.tsv}: format, file, kind of record, how many.
 *
 * <p>Whoever adds a format puts one there, of two records or more.
 */
final class Samples {
    private static final ImmutableMap<String, String> KINDS = all().stream()
            .collect(ImmutableMap.toImmutableMap(
                    sample -> sample.format().id(), FormatSample::kind, (one, same) -> one));

    private Samples() {}

    /** {@return the samples of all formats that are installed} */
    static ImmutableList<FormatSample> installed() {
        return Formats.installed().all().stream()
                .flatMap(format -> of(format).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the samples of all formats that are installed, and of those layers that are no format of their own} */
    static ImmutableList<FormatSample> all() {
        return Stream.concat(installed().stream(), Stream.of(SheetFormat.sample()))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the samples that are text} */
    static Stream<FormatSample> texts() {
        return all().stream().filter(sample -> !sample.isArchive());
    }

    /** {@return the samples that are tables: no archive, no XML and no JSON} */
    static Stream<FormatSample> tables() {
        return texts().filter(sample -> !sample.isXml() && !sample.isJson());
    }

    /** {@return the samples of a format; none if nothing is told of them} */
    static ImmutableList<FormatSample> of(Format format) {
        try {
            return Resources.readLines(Resources.getResource(Samples.class, "samples.tsv"), UTF_8).stream()
                    .map(line -> Splitter.on('\t').splitToList(line))
                    .filter(cells -> cells.get(0).equals(format.id()))
                    .map(cells -> sample(format, cells))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FormatSample sample(Format format, List<String> cells) {
        Path file = root().resolve(format.id()).resolve(cells.get(1));
        return new FormatSample(format, DataFile.of(file), cells.get(2), Long.parseLong(cells.get(3)));
    }

    /** {@return the files that there are, each as its folder and its name} */
    static ImmutableList<String> files() {
        try (Stream<Path> files = Files.walk(root(), 2)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root().relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        return Path.of(URI.create(
                Objects.requireNonNull(Formats.class.getResource("samples")).toString()));
    }

    /** {@return another file of a format, of which nobody says how much it holds} */
    static FormatSample any(Format format, DataFile file) {
        return new FormatSample(format, file, KINDS.getOrDefault(format.id(), "records"), 0);
    }

    /** {@return the bytes of a sample, packed by gzip} */
    static byte[] gzipped(FormatSample sample) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(sample.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
