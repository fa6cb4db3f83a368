package org.cauce.io.spark;

import com.google.common.collect.ImmutableMap;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * A home of Spark: a folder with links to the jars of the class path, without those of this project, which the machines
 * of a cluster do not need; these are jars beside it.
 *
 * @param folder the folder
 * @param ours the jars of this project
 */
record SparkHome(Path folder, List<Path> ours) {
    static SparkHome in(Path folder) throws IOException {
        Path home = Files.createDirectories(folder.resolve("spark"));
        Path jars = Files.createDirectories(home.resolve("jars"));
        Files.createFile(home.resolve("RELEASE"));
        List<Path> ours = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(entry).toAbsolutePath();
            String name = String.valueOf(path.getFileName());
            if (Files.isDirectory(path)) {
                ours.add(jar(path, folder.resolve("ours-" + ours.size() + ".jar")));
            } else if (name.startsWith("cauce-")) {
                ours.add(path);
            } else if (Files.exists(path)) {
                Files.createSymbolicLink(jars.resolve(name), path);
            }
        }
        return new SparkHome(home, ours);
    }

    /** {@return a jar of a folder of classes} */
    static Path jar(Path classes, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
            }
        }
        return jar;
    }

    Path jars() {
        return folder.resolve("jars");
    }

    ImmutableMap<String, String> environment() {
        return ImmutableMap.of(
                "SPARK_HOME",
                folder.toString(),
                "SPARK_SCALA_VERSION",
                "2.13",
                "SPARK_LOCAL_IP",
                "127.0.0.1",
                "JAVA_HOME",
                System.getProperty("java.home"));
    }
}
