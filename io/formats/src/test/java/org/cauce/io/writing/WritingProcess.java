package org.cauce.io.writing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Another process, in which each writer writes version after version over the same file, until it is killed. */
public final class WritingProcess {
    static final int RECORDS = 60;

    private WritingProcess() {}

    /** Takes the folder, and for each writer its name and the first version that it writes, such as XML=3. */
    public static void main(String[] args) {
        for (String writer : List.of(args).subList(1, args.length)) {
            int name = writer.indexOf('=');
            Writing writing = Writing.valueOf(writer.substring(0, name));
            int first = Integer.parseInt(writer.substring(name + 1));
            new Thread(() -> write(writing, Path.of(args[0]), first)).start();
        }
    }

    private static void write(Writing writing, Path folder, int first) {
        try {
            for (int version = first; ; version++) {
                Writing.Content content = new Writing.Content(version, RECORDS);
                tell("begun", writing, version);
                writing.write(writing.in(folder), content);
                tell("written", writing, version);
            }
        } catch (IOException | RuntimeException e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(3);
        }
    }

    /** The full stop says that the line is whole. */
    private static void tell(String what, Writing writing, int version) {
        System.out.println(what + " " + writing + " " + version + " .");
    }

    /** {@return the command that runs a class of the tests in a small machine of its own} */
    public static List<String> command(Class<?> main, String... args) {
        String classes = Stream.of("jdk.module.path", "java.class.path", "surefire.test.class.path")
                .map(System::getProperty)
                .filter(value -> value != null && !value.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
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
}
