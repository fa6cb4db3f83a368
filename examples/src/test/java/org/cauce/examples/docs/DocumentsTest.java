package org.cauce.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each program in a document compiles, without a warning, and prints what the document shows; so does each call of the
 * command. A line that is only {@code …} stands for lines left out. What documents write goes to {@code out/}.
 */
class DocumentsTest {
    @TempDir
    static Path folder;

    /** Blocks in the order of their page: what one writes below {@code out/}, a later one may read. */
    static Stream<Arguments> shown() throws IOException {
        return Document.withExamples().stream().flatMap(DocumentsTest::shown);
    }

    private static Stream<Arguments> shown(Document document) {
        ImmutableList<Document.Block> blocks = document.blocks();
        return IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i).isProgram() || blocks.get(i).isCall())
                .mapToObj(i -> Arguments.of(document + " " + i, document, blocks.get(i), document.outputAfter(i)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shown")
    void printsWhatIsShown(String where, Document document, Document.Block block, String output) throws Exception {
        Desk desk = Desk.of(folder.resolve(document.toString().replaceAll("\\W", "-")));
        String printed = block.isProgram() ? desk.runProgram(block.text(), where) : desk.runCalls(block.text(), where);
        if (!output.isEmpty()) {
            assertThat(printed.stripTrailing() + "\n").as(where).matches(pattern(output));
        }
    }

    private static Pattern pattern(String shown) {
        StringBuilder pattern = new StringBuilder();
        for (String line : Splitter.on('\n').split(shown.stripTrailing())) {
            pattern.append(line.strip().equals("…") ? "(?s:.*)" : Pattern.quote(line) + "\\n");
        }
        return Pattern.compile(pattern.toString());
    }

    static Stream<Arguments> files() throws IOException {
        return Document.withExamples().stream()
                .flatMap(document -> document.blocks().stream()
                        .filter(Document.Block::isFile)
                        .map(block -> Arguments.of(document.toString(), block.text())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void showsFilesAsTheyAre(String where, String shown) throws IOException {
        assertThat(Document.textsOf(
                        "docs/src/main/data",
                        "examples/iati",
                        "examples/consumers/own-format/src/test/java/com/example/rain"))
                .as("%s shows lines of a file", where)
                .anyMatch(text -> text.contains(shown));
    }

    static Stream<Document> leading() throws IOException {
        return Stream.concat(
                Document.withExamples().stream(), Stream.of(Document.read("CHANGELOG.md"), Document.read("NOTICE")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("leading")
    void leadsOnlyToFilesThatAreThere(Document document) {
        assertThat(document.linkedFiles())
                .allSatisfy(file -> assertThat(MadePages.isMade(file) || Files.exists(file))
                        .as("%s, or a page that is made", file)
                        .isTrue());
    }

    /** The lists that are made lead to the pages in their folders. */
    @Test
    void leadsToEachWrittenPage() throws IOException {
        Set<Path> linked = Document.pages().stream()
                .flatMap(page -> page.linkedFiles().stream())
                .map(Path::normalize)
                .collect(Collectors.toSet());
        assertThat(Document.pages())
                .filteredOn(page -> !page.toString().endsWith("pages/index.md") && !MadePages.isMade(page.path()))
                .allSatisfy(page -> assertThat(linked).contains(page.path()));
    }

    @Test
    void namesTheVersionThatIsBuilt() throws IOException {
        String pom = Files.readString(Document.root().resolve("pom.xml"));
        Matcher version = Pattern.compile("<artifactId>cauce-parent</artifactId>\\s*<version>([^<]+)")
                .matcher(pom);
        assertThat(version.find()).isTrue();
        for (String document : List.of("README.md", "docs/src/main/pages/start.md")) {
            assertThat(Document.read(document).text()).contains("<version>" + version.group(1) + "</version>");
        }
    }
}
