package org.cauce.docs;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The pages that people wrote: Markdown, whose links to other pages become links to what is made of them. */
final class WrittenPages {
    private static final String SUFFIX = ".md";
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .attributeProviderFactory(context -> WrittenPages::lead)
            .build();

    private WrittenPages() {}

    /** {@return the pages of a folder, by their paths} */
    static ImmutableList<Page> of(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .map(file -> page(folder, file))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    private static Page page(Path folder, Path file) {
        try {
            String name = folder.relativize(file).toString().replace('\\', '/');
            String path = name.substring(0, name.length() - SUFFIX.length()) + ".html";
            return of(path, Files.readString(file));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** {@return the page that a text in Markdown is, its first heading the title} */
    static Page of(String path, String markdown) {
        Node document = parsed(markdown);
        Node first = document.getFirstChild();
        if (!(first instanceof Heading heading)) {
            throw new IllegalArgumentException(path + " does not begin with a heading");
        }
        String title = text(heading);
        heading.unlink();
        return new Page(path, title, RENDERER.render(document));
    }

    /** {@return what a text in Markdown is made of} */
    static Node parsed(String markdown) {
        return PARSER.parse(markdown);
    }

    /** {@return what stands in a node, as HTML} */
    static String inner(Node node) {
        StringBuilder html = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            html.append(RENDERER.render(child));
        }
        return html.toString();
    }

    /** Returns what a link to a heading names, as where Markdown is shown: its words with hyphens between. */
    private static String place(String heading) {
        return heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} -]", "")
                .replace(' ', '-');
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Code code) {
                text.append(code.getLiteral());
            } else {
                text.append(child instanceof Text plain ? plain.getLiteral() : text(child));
            }
        }
        return text.toString();
    }

    private static void lead(Node node, String tag, Map<String, String> attributes) {
        String target = attributes.get("href");
        if (target != null && !target.contains(":")) {
            attributes.put("href", target.replaceFirst("\\.md(#|$)", ".html$1"));
        }
        if (node instanceof Heading heading) {
            attributes.put("id", place(text(heading)));
        }
        if (tag.equals("pre") || tag.equals("table")) {
            // what is wider than the screen can be moved, also by the keyboard
            attributes.put("tabindex", "0");
        }
    }
}
