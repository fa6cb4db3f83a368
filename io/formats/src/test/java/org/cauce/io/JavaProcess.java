package org.cauce.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Another Java process, with the classes of the tests and little memory. */
public final class JavaProcess {
    private JavaProcess() {}

    /**
     * {@return the command that runs a class of the tests}
     *
     * @param heap the most memory, such as {@code 64m}
     * @param main the class
     * @param args its arguments
     */
    public static List<String> command(String heap, Class<?> main, String... args) {
        String classes = Stream.of("jdk.module.path", "java.class.path", "surefire.test.class.path")
                .map(System::getProperty)
                .filter(value -> value != null && !value.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-Xmx" + heap,
                "-cp",
                Path.of("target", "test-classes")
                        + File.pathSeparator
                        + Path.of("target", "classes")
                        + File.pathSeparator
                        + classes,
                main.getName()));
        command.addAll(Arrays.asList(args));
        return command;
    }

    /**
     * {@return all that a class of the tests said, which must end well}
     *
     * @param heap the most memory, such as {@code 64m}
     * @param main the class
     * @param args its arguments
     */
    public static String said(String heap, Class<?> main, String... args) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(heap, main, args))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
