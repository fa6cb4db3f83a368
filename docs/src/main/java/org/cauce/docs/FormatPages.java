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
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.io.Format;
import org.cauce.io.Formats;

/** A page for each format that is known by its content: what it says of itself, and what such a file looks like. */
final class FormatPages {
    private static final int LINES = 8;
    private static final int WIDTH = 160;

    private static final Pattern CALL = Pattern.compile("\\b([A-Z]\\w*)\\.\\w+\\(file, options\\)");

    private final Comments comments;
    private final Path sources;
    private final Path samples;

    /**
     * {@return the pages}
     *
     * @param comments those of the readers
     * @param sources the folder of their sources
     * @param samples a folder with a file of each format, in a folder named as the format
     */
    static ImmutableList<Page> of(Comments comments, Path sources, Path samples) {
        FormatPages pages = new FormatPages(comments, sources, samples);
        ImmutableList<Format> formats = Formats.installed().all().stream()
                .sorted(Comparator.comparing(Format::id))
                .collect(ImmutableList.toImmutableList());
        return Stream.concat(Stream.of(index(formats)), formats.stream().map(pages::page))
                .collect(ImmutableList.toImmutableList());
    }

    private FormatPages(Comments comments, Path sources, Path samples) {
        this.comments = comments;
        this.sources = sources;
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
                "<p>A file is recognised by its content, never by its name. <a href=\"tables.html\">Any table</a> says what"
                        + " holds for all of these. What is not known by its content is read by whoever is asked for"
                        + " it: <a href=\"iati.html\">IATI</a>, <a href=\"iati-code-lists.html\">its code lists</a>, <a"
                        + " href=\"rates.html\">exchange rates</a>, <a href=\"catalogue-json.html\">catalogues</a> and <a"
                        + " href=\"parquet.html\">Parquet</a>.</p><div class=\"wide\" tabindex=\"0\""
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
                        .map(codes -> "<p>These are of the package <code>"
                                + format.getClass().getPackageName()
                                + "</code>, whose readers tell them, not each reader all:</p>" + codes)
                        .orElse("");
    }

    private static String section(String title, Optional<String> html) {
        return html.map(said -> "<h2>" + title + "</h2>" + said).orElse("");
    }

    /** Returns what is said of the readers that the format opens a file with. */
    private Optional<String> about(Format format) {
        String home = format.getClass().getPackageName();
        String readers = readers(format.getClass())
                .map(name -> home + "." + name)
                .filter(comments.types()::containsKey)
                .map(name -> "<h3><code>" + name + "</code></h3>"
                        + Objects.requireNonNull(comments.types().get(name)).html())
                .collect(Collectors.joining());
        return Optional.of(readers).filter(said -> !said.isEmpty());
    }

    /** Returns the types whose methods the source of a format, or of what it extends, hands file and options to. */
    private Stream<String> readers(Class<?> format) {
        StringBuilder text = new StringBuilder(source(format));
        Class<?> base = format.getSuperclass();
        if (base != null && Format.class.isAssignableFrom(base)) {
            text.append(source(base));
        }
        return CALL.matcher(text).results().map(call -> call.group(1)).distinct();
    }

    private String source(Class<?> type) {
        try {
            return Files.readString(sources.resolve(type.getName().replace('.', '/') + ".java"));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
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
