package org.cauce.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.cauce.examples.Cauce;

/**
 * Where the examples of one document are run: as if in the checkout, but that what they write below {@code out/} and
 * {@code flows/} goes to a folder of its own.
 */
final class Desk {
    private static final Pattern CLASS = Pattern.compile("public (?:final )?class (\\w+)");
    private static final Pattern STATUS = Pattern.compile("# ends with status (\\d)");
    private static final Pattern READ = Pattern.compile("(examples|docs)/.*");
    private static final Pattern WRITTEN = Pattern.compile("(out|flows)/.*");

    private final Path folder;

    private Desk(Path folder) {
        this.folder = folder;
    }

    static Desk of(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("out"));
        return new Desk(folder);
    }

    /** Compiles a program, with every warning an error, runs it, and gives what it prints. */
    String runProgram(String program, String where) throws Exception {
        Matcher name = CLASS.matcher(program);
        assertThat(name.find()).as("%s has a public class", where).isTrue();
        Path classes = Files.createDirectories(folder.resolve("classes-" + name.group(1)));
        Path source = Files.writeString(classes.resolve(name.group(1) + ".java"), moved(program));
        StringWriter messages = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        boolean isCompiled = compiler.getTask(
                        messages,
                        null,
                        null,
                        List.of("-d", classes.toString(), "-Xlint:all", "-Werror", "-proc:none"),
                        null,
                        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)
                                .getJavaFileObjects(source))
                .call();
        assertThat(isCompiled).as("%s: %s", where, messages).isTrue();
        return printed(classes, name.group(1));
    }

    private String moved(String program) {
        return program.replaceAll(
                        "\"(examples|docs)/", Matcher.quoteReplacement("\"" + plain(Document.root())) + "/$1/")
                .replace("\"out/", "\"" + plain(folder) + "/out/");
    }

    private static String plain(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static String printed(Path classes, String name) throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(console);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** Runs the lines that call the command, and gives what all of them print. */
    String runCalls(String lines, String where) {
        StringBuilder printed = new StringBuilder();
        lines.lines().filter(line -> line.startsWith("./cauce ")).forEach(line -> printed.append(run(line, where)));
        return printed.toString()
                .replace("\r\n", "\n")
                .replace(folder + java.io.File.separator, "")
                .replace('\\', '/');
    }

    private String run(String line, String where) {
        StringWriter out = new StringWriter();
        StringWriter err = line.contains(" 2>&1") ? out : new StringWriter();
        int status = Cauce.run(
                new Cauce(),
                new PrintWriter(out),
                new PrintWriter(err),
                arguments(line).toArray(new String[0]));
        Matcher expected = STATUS.matcher(line);
        assertThat(status)
                .as("%s: %s %s", where, line, err)
                .isEqualTo(expected.find() ? Integer.parseInt(expected.group(1)) : 0);
        // the pages themselves are not shown
        return writesPage(line) ? "" : out.toString();
    }

    private List<String> arguments(String line) {
        String call = line.replace("./cauce ", "").replaceAll(" +#.*", "").replace(" 2>&1", "");
        List<String> words = new ArrayList<>(Splitter.on(' ').omitEmptyStrings().splitToList(call));
        words.replaceAll(this::placed);
        if (writesPage(line) && !words.contains("-o")) {
            words.addAll(List.of("-o", folder.resolve("out/page.html").toString()));
        }
        return words;
    }

    private static boolean writesPage(String line) {
        return line.matches("./cauce (briefing|align) .*") && !line.contains(" --table ");
    }

    private String placed(String word) {
        if (WRITTEN.matcher(word).matches()) {
            return folder.resolve(word).toString();
        }
        return READ.matcher(word).matches() ? Document.root().resolve(word).toString() : word;
    }
}
