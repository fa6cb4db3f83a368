package org.cauce.docs;

import com.google.common.collect.ImmutableList;
import com.google.common.html.HtmlEscapers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.io.Format;
import org.cauce.io.Formats;

/** A page for each format that is known by its content: what it says of itself, and what such a file looks like. */
final class FormatPages {
    private static final int LINES = 8;
    private static final int WIDTH = 160;

    private final Comments comments;
    private final Path samples;

    /**
     * {@return the pages}
     *
     * @param comments those of the readers
     * @param samples a folder with a file of each format, in a folder named as the format
     */
    static ImmutableList<Page> of(Comments comments, Path samples) {
        FormatPages pages = new FormatPages(comments, samples);
        ImmutableList<Format> formats = Formats.installed().all().stream()
                .sorted(Comparator.comparing(Format::id))
                .collect(ImmutableList.toImmutableList());
        return Stream.concat(Stream.of(index(formats)), formats.stream().map(pages::page))
                .collect(ImmutableList.toImmutableList());
    }

    private FormatPages(Comments comments, Path samples) {
        this.comments = comments;
        this.samples = samples;
    }

    private static Page index(List<Format> formats) {
        String rows = formats.stream()
                .map(format -> "<tr><th scope=\"row\"><a href=\"" + format.id() + ".html\">" + escaped(format.title())
                        + "</a></th><td><code>" + format.id() + "</code></td></tr>")
                .collect(Collectors.joining());
        return new Page(
                "formats/index.html",
                "Formats",
                "<p>A file is recognised by its content, never by its name. Beside these, <code>cauce-io</code> reads and"
                        + " writes <a href=\"iati.html\">IATI</a> and catalogues.</p><div class=\"wide\" tabindex=\"0\""
                        + " role=\"region\" aria-label=\"Formats\"><table><thead><tr><th scope=\"col\">Format</th><th"
                        + " scope=\"col\">Id</th></tr></thead><tbody>" + rows + "</tbody></table></div>");
    }

    private Page page(Format format) {
        return new Page(
                "formats/" + format.id() + ".html",
                format.title(),
                "<p>" + escaped(format.documentation()) + "</p><p>Its id is <code>" + format.id() + "</code>.</p>"
                        + section("How it is read", about(format))
                        + section("What such a file looks like", sample(format))
                        + section("What can be wrong", Optional.of(problems(format))));
    }

    private String problems(Format format) {
        return "<p>What cannot be read is told with its place and a cure: see <a"
                + " href=\"../problems/index.html\">problems</a>. <code>./cauce data FILE</code>"
                + " counts what was read, kept and refused.</p>"
                + ProblemPages.listOf(comments, format.getClass().getPackageName())
                        .map(codes -> "<p>Only files of this kind have these:</p>" + codes)
                        .orElse("");
    }

    private static String section(String title, Optional<String> html) {
        return html.map(said -> "<h2>" + title + "</h2>" + said).orElse("");
    }

    /** Returns what is said of the readers in the package of the format, or of the package itself. */
    private Optional<String> about(Format format) {
        String home = format.getClass().getPackageName();
        String readers = comments.types().entrySet().stream()
                .filter(type -> type.getKey()
                        .substring(0, type.getKey().lastIndexOf('.'))
                        .equals(home))
                .filter(type -> type.getKey().endsWith("Reader"))
                .map(type -> "<h3><code>" + type.getKey() + "</code></h3>"
                        + type.getValue().html())
                .collect(Collectors.joining());
        return readers.isEmpty() ? Optional.ofNullable(comments.packages().get(home)) : Optional.of(readers);
    }

    private Optional<String> sample(Format format) {
        try (Stream<Path> files = Files.walk(samples.resolve(format.id()))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .findFirst()
                    .flatMap(FormatPages::beginning)
                    .map(text -> "<pre tabindex=\"0\"><code>" + escaped(text) + "</code></pre>");
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** {@return the first lines of a file; empty if it is no text} */
    private static Optional<String> beginning(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return Optional.of(lines.limit(LINES)
                    .map(line -> line.length() > WIDTH ? line.substring(0, WIDTH) + "…" : line)
                    .collect(Collectors.joining("\n")));
        } catch (UncheckedIOException encoded) {
            if (encoded.getCause() instanceof CharacterCodingException) {
                return Optional.empty();
            }
            throw encoded;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static String escaped(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }
}
