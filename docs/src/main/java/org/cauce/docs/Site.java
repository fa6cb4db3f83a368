package org.cauce.docs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import com.google.common.io.Resources;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cauce.io.AtomicFile;

/** The documentation: all pages, which a browser shows from a folder. */
public final class Site {
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.cauce.docs.template");
    private final String style;
    private final ImmutableList<Page> pages;

    private Site(String style, ImmutableList<Page> pages) {
        this.style = style;
        this.pages = pages;
    }

    /**
     * Writes the documentation.
     *
     * @param args the folder of the project, and the one for the pages
     * @throws IOException if the disk refuses
     */
    public static void main(String[] args) throws IOException {
        Path to = Path.of(args[1]);
        for (Map.Entry<String, String> page : of(Path.of(args[0])).html().entrySet()) {
            Path file = to.resolve(page.getKey());
            Files.createDirectories(file.getParent());
            AtomicFile.write(file, page.getValue());
        }
    }

    /**
     * {@return the documentation of a project}
     *
     * @param root its folder
     * @throws IOException if the disk refuses
     */
    static Site of(Path root) throws IOException {
        Comments computations = Comments.of(root.resolve("indicators/src/main/java"));
        Path sources = root.resolve("io/formats/src/main/java");
        Comments readers = Comments.of(sources);
        List<Page> made = new ArrayList<>();
        Path written = root.resolve("docs/src/main/pages");
        made.addAll(MeasurePages.of(computations, MeasureTable.of(written.resolve("measures"))));
        made.addAll(
                FormatPages.of(readers, sources, root.resolve("io/formats/src/test/resources/org/cauce/io/samples")));
        made.addAll(ProblemPages.of(List.of(readers)));
        String style = Resources.toString(Resources.getResource(Site.class, "site.css"), StandardCharsets.UTF_8);
        return new Site(style, merged(WrittenPages.of(written), made));
    }

    /** What is written of a format, measure or problem stands before what the code says of it. */
    private static ImmutableList<Page> merged(List<Page> written, List<Page> made) {
        Map<String, Page> all = new LinkedHashMap<>();
        written.forEach(page -> all.put(page.path(), page));
        made.forEach(page -> all.merge(
                page.path(),
                page,
                (own, told) -> new Page(own.path(), own.title(), own.html() + "<h2>In the code</h2>" + told.html())));
        return ImmutableList.copyOf(all.values());
    }

    /** {@return the pages} */
    ImmutableList<Page> pages() {
        return pages;
    }

    /** {@return the pages as HTML, by their paths} */
    ImmutableMap<String, String> html() {
        ImmutableListMultimap<String, Page> folders = Multimaps.index(pages, Page::folder);
        ImmutableMap.Builder<String, String> html = ImmutableMap.builder();
        for (Page page : pages) {
            StringOutput out = new StringOutput();
            templates.render("page.jte", Map.of("page", page, "beside", beside(folders, page), "style", style), out);
            html.put(page.path(), out.toString());
        }
        return html.buildOrThrow();
    }

    /** {@return the pages of the same folder, its index first; of the root, its own} */
    private static ImmutableList<Page> beside(ImmutableListMultimap<String, Page> folders, Page page) {
        return folders.get(page.folder()).stream()
                .sorted((one, other) -> Boolean.compare(
                        other.path().endsWith("index.html"), one.path().endsWith("index.html")))
                .collect(ImmutableList.toImmutableList());
    }
}
