package org.cauce.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.cauce.examples.Cauce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each program in a document compiles, without a warning, and prints what the document shows; so does each call of the
 * command. A line that is only {@code …} stands for lines left out.
 */
class DocumentsTest {
    private static final Pattern CLASS = Pattern.compile("public (?:final )?class (\\w+)");

    static Stream<Arguments> programs() throws IOException {
        return blocks("java", "");
    }

    static Stream<Arguments> calls() throws IOException {
        return blocks("sh", "./cauce ");
    }

    private static Stream<Arguments> blocks(String language, String start) throws IOException {
        List<Arguments> found = new ArrayList<>();
        for (String name : List.of("README.md", "CONTRIBUTING.md", "ARCHITECTURE.md")) {
            Document document = Document.read(name);
            ImmutableList<Document.Block> blocks = document.blocks();
            for (int i = 0; i < blocks.size(); i++) {
                if (blocks.get(i).language().equals(language)
                        && blocks.get(i).text().startsWith(start)) {
                    found.add(Arguments.of(name + " " + i, blocks.get(i).text(), document.outputAfter(i)));
                }
            }
        }
        return found.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void compilesAndRunsAsShown(String where, String program, String output, @TempDir Path folder) throws Exception {
        Matcher name = CLASS.matcher(program);
        assertThat(name.find()).as("%s has a public class", where).isTrue();
        // whoever follows the document stands in the checkout, the test in a module
        String moved = program.replace(
                "\"examples/iati/", "\"" + Document.root().toString().replace('\\', '/') + "/examples/iati/");
        Path source = Files.writeString(folder.resolve(name.group(1) + ".java"), moved);
        StringWriter messages = new StringWriter();
        boolean isCompiled = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        messages,
                        null,
                        null,
                        List.of("-d", folder.toString(), "-Xlint:all", "-Werror", "-proc:none"),
                        null,
                        ToolProvider.getSystemJavaCompiler()
                                .getStandardFileManager(null, null, StandardCharsets.UTF_8)
                                .getJavaFileObjects(source))
                .call();
        assertThat(isCompiled).as("%s: %s", where, messages).isTrue();
        assertThat(printed(folder, name.group(1))).isEqualTo(output);
    }

    private static String printed(Path folder, String name) throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new java.net.URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(console);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void runsTheCommandAsShown(String where, String call, String output, @TempDir Path folder) {
        for (String line :
                call.lines().filter(each -> each.startsWith("./cauce ")).toList()) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            String[] args = line.replace("./cauce ", "").replaceAll(" +#.*", "").split(" +");
            List<String> arguments = new ArrayList<>(List.of(args));
            arguments.replaceAll(word ->
                    word.startsWith("examples/") ? Document.root().resolve(word).toString() : word);
            arguments.replaceAll(
                    word -> word.equals("flows/") ? folder.resolve(word).toString() : word);
            boolean writesPage = List.of("briefing", "align").contains(arguments.get(0));
            if (writesPage) {
                arguments.addAll(List.of("-o", folder.resolve("page.html").toString()));
            }
            int status = Cauce.run(
                    new Cauce(), new PrintWriter(out), new PrintWriter(err), arguments.toArray(new String[0]));
            assertThat(status).as("%s: %s %s", where, line, err).isZero();
            if (!output.isEmpty() && !writesPage) {
                assertThat(out.toString().replace("\r\n", "\n")).as(line).matches(pattern(output));
            }
        }
    }

    private static Pattern pattern(String shown) {
        StringBuilder pattern = new StringBuilder();
        for (String line : Splitter.on('\n').split(shown.stripTrailing())) {
            pattern.append(line.strip().equals("…") ? "(?s:.*)" : Pattern.quote(line) + "\\n");
        }
        return Pattern.compile(pattern.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "CHANGELOG.md", "NOTICE"})
    void leadsOnlyToFilesThatAreThere(String name) throws IOException {
        assertThat(Document.read(name).linkedFiles())
                .allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void namesTheVersionThatIsBuilt() throws IOException {
        String pom = Files.readString(Document.root().resolve("pom.xml"));
        Matcher version = Pattern.compile("<artifactId>cauce-parent</artifactId>\\s*<version>([^<]+)")
                .matcher(pom);
        assertThat(version.find()).isTrue();
        assertThat(Document.read("README.md").text()).contains("<version>" + version.group(1) + "</version>");
    }
}
