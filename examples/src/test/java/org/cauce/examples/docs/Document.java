package org.cauce.examples.docs;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Markdown document of the project. */
record Document(Path path, String text) {
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)[^)]*\\)");

    /** A fenced block: its language and its lines. */
    record Block(String language, String text) {
        boolean isProgram() {
            return language.equals("java") && !isFile();
        }

        boolean isCall() {
            return language.equals("sh") && text.startsWith("./cauce ");
        }

        /** Whether it shows lines of a file, which must be those that it has. */
        boolean isFile() {
            return language.equals("csv") || text.startsWith("package ");
        }
    }

    /** The documents whose programs and calls are run. */
    static ImmutableList<Document> withExamples() throws IOException {
        ImmutableList.Builder<Document> all = ImmutableList.builder();
        for (String name : List.of("README.md", "CONTRIBUTING.md", "ARCHITECTURE.md")) {
            all.add(read(name));
        }
        return all.addAll(pages()).build();
    }

    /** The pages of the documentation that people wrote. */
    static ImmutableList<Document> pages() throws IOException {
        ImmutableList.Builder<Document> pages = ImmutableList.builder();
        try (Stream<Path> files = Files.walk(root().resolve("docs/src/main/pages"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                pages.add(read(root().relativize(file).toString()));
            }
        }
        return pages.build();
    }

    /** The texts of the files in some folders. */
    static ImmutableList<String> textsOf(String... folders) throws IOException {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        for (String folder : folders) {
            try (Stream<Path> files = Files.list(root().resolve(folder))) {
                for (Path file : files.sorted().toList()) {
                    texts.add(Files.readString(file).replace("\r\n", "\n"));
                }
            }
        }
        return texts.build();
    }

    static Document read(String name) throws IOException {
        Path path = root().resolve(name);
        return new Document(path, Files.readString(path).replace("\r\n", "\n"));
    }

    /** The folder of the checkout, in which the build runs its modules. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            folder = checkNotNull(folder.getParent(), "not in a checkout: no folder above has .mvn");
        }
        return folder;
    }

    ImmutableList<Block> blocks() {
        return FENCE.matcher(text)
                .results()
                .map(match -> new Block(match.group(1), match.group(2)))
                .collect(ImmutableList.toImmutableList());
    }

    /** The text that is printed by what the block at this place shows: the block of text after it. */
    String outputAfter(int block) {
        ImmutableList<Block> all = blocks();
        boolean isShown =
                block + 1 < all.size() && all.get(block + 1).language().equals("text");
        return isShown ? all.get(block + 1).text() : "";
    }

    /** The files that the document leads to. */
    ImmutableList<Path> linkedFiles() {
        Matcher matcher = LINK.matcher(text);
        ImmutableList.Builder<Path> files = ImmutableList.builder();
        while (matcher.find()) {
            if (!matcher.group(1).contains(":")) {
                files.add(path.resolveSibling(matcher.group(1)));
            }
        }
        return files.build();
    }

    /** {@return its path in the checkout, with slashes} */
    @Override
    public String toString() {
        return root().relativize(path).toString().replace('\\', '/');
    }
}
