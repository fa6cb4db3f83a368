package org.cauce.examples.docs;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Markdown document of the project. */
record Document(Path path, String text) {
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)[^)]*\\)");

    /** A fenced block: its language and its lines. */
    record Block(String language, String text) {}

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
}
