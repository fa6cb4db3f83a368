package org.cauce.io.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.cauce.indicators.contract.ContractFlows;
import org.cauce.indicators.query.RollUp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadmeTest {
    private static final Pattern PROGRAM = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void theProgramOfTheReadmeAsksTheFilesThatItIsGiven() throws Exception {
        String[] files =
                Local.parts(Local.store(folder, Local.input(ContractFlows.ofAmounts("1", "20")), RollUp.NONE)).stream()
                        .map(Path::toString)
                        .toArray(String[]::new);
        compile();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        // the program takes the session that is there, and closes it
        Local.spark("local[2]").getOrCreate();
        try (URLClassLoader programs =
                        new URLClassLoader(new URL[] {folder.toUri().toURL()});
                PrintStream caught = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(caught);
            programs.loadClass("Ask").getMethod("main", String[].class).invoke(null, (Object) files);
        } finally {
            System.setOut(out);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).endsWith(" 21" + System.lineSeparator());
    }

    private void compile() throws IOException {
        Matcher program = PROGRAM.matcher(Files.readString(Path.of("README.md")));
        assertThat(program.find()).isTrue();
        Path source = Files.writeString(folder.resolve("Ask.java"), program.group(1));
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "-d",
                        folder.toString(),
                        source.toString());
        assertThat(status).isZero();
    }
}
