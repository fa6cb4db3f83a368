package org.cauce.io.writing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

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
}
