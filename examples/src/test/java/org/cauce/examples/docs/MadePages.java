package org.cauce.examples.docs;

import com.google.common.collect.ImmutableSet;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;
import org.cauce.io.Format;
import org.cauce.io.Formats;
import org.cauce.io.Problem;

/** The pages that are made out of the code: one for each format, measure and problem, and a list of each. */
final class MadePages {
    private static final String INDEX = "index";
    private static final ImmutableSet<String> FORMATS =
            Formats.installed().all().stream().map(Format::id).collect(ImmutableSet.toImmutableSet());
    private static final ImmutableSet<String> MEASURES = classes("org.cauce.indicators");
    private static final ImmutableSet<String> PROBLEMS = problems();

    private MadePages() {}

    /** {@return whether a page stands for something that the code has} */
    static boolean isMade(Path page) {
        Path path = page.normalize();
        String name = String.valueOf(path.getFileName()).replaceFirst("[.]md$", "");
        return switch (String.valueOf(path.getName(path.getNameCount() - 2))) {
            case "formats" -> FORMATS.contains(name) || name.equals(INDEX) || name.equals("iati");
            case "measures" -> MEASURES.contains(name) || name.equals(INDEX);
            case "problems" -> PROBLEMS.contains(name) || name.equals(INDEX);
            default -> false;
        };
    }

    private static ImmutableSet<String> classes(String within) {
        try {
            return ClassPath.from(MadePages.class.getClassLoader()).getTopLevelClassesRecursive(within).stream()
                    .map(ClassPath.ClassInfo::getSimpleName)
                    .collect(ImmutableSet.toImmutableSet());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static ImmutableSet<String> problems() {
        Properties sentences = new Properties();
        try (InputStream bytes = Problem.class.getResourceAsStream("messages.properties")) {
            sentences.load(bytes);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        return ImmutableSet.copyOf(sentences.stringPropertyNames());
    }
}
