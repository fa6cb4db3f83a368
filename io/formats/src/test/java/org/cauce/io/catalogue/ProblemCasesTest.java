package org.cauce.io.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.cauce.io.InputProblem;
import org.cauce.io.Links;
import org.cauce.io.Problem;
import org.cauce.io.ProblemCode;
import org.cauce.io.ReadLimits;
import org.cauce.io.ReadReport;
import org.cauce.io.ReadResult;
import org.cauce.model.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One folder for each code: the smallest files that have the problem, and what is said about them.
 *
 * <p>In {@code setup.properties} are limits other than the standard ones, and symbolic links to be made. Run with
 * {@code -Dcauce.expected.write=true} to write what is said now to the folder that the build copied; read the
 * difference before you keep it.
 */
class ProblemCasesTest {
    private static final String EXPECTED = "expected.txt";

    static Stream<ProblemCode> codes() {
        return Stream.concat(Stream.of(InputProblem.values()), Stream.of(CatalogueProblem.values()));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void tellsTheProblemOfItsFolder(ProblemCode code, @TempDir Path temporary) throws IOException {
        Path given = folder(code.id());
        ReadResult<Catalogue> result = read(given, temporary.resolve("catalogue"));
        String told = lines(result);
        if (Boolean.getBoolean("cauce.expected.write")) {
            Files.writeString(given.resolve(EXPECTED), told);
        }

        assertThat(result.problems()).extracting(Problem::code).contains(code);
        assertThat(told).isEqualTo(Files.readString(given.resolve(EXPECTED)));
        assertThat(told).as("a placeholder is not filled").doesNotContainPattern("\\{[a-z]+(:[a-z]+)?}");
        assertThat(result.value().isPresent())
                .isEqualTo(result.problems().stream().noneMatch(Problem::isError));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void countsAddUp(ProblemCode code, @TempDir Path temporary) throws IOException {
        ReadReport report =
                read(folder(code.id()), temporary.resolve("catalogue")).report();

        assertThat(report.total().seen())
                .isEqualTo(report.total().kept() + report.total().refused());
        assertThat(report.counts().values())
                .allSatisfy(count -> assertThat(count.seen()).isEqualTo(count.kept() + count.refused()));
    }

    @Test
    void hasAFolderForEachCodeAndNoOther() throws IOException {
        try (Stream<Path> folders = Files.list(folder("."))) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            codes().map(ProblemCode::id).toList());
        }
    }

    static Path folder(String code) {
        try {
            return Path.of(ProblemCasesTest.class.getResource("problems").toURI())
                    .resolve(code);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ReadResult<Catalogue> read(Path given, Path folder) throws IOException {
        Properties setup = new Properties();
        Files.createDirectory(folder);
        try (Stream<Path> files = Files.list(given)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        if (Files.exists(given.resolve("setup.properties"))) {
            setup.load(Files.newBufferedReader(given.resolve("setup.properties"), StandardCharsets.UTF_8));
        }
        ReadLimits limits = ReadLimits.STANDARD;
        for (String name : setup.stringPropertyNames()) {
            if (name.startsWith("link.")) {
                Path target = Path.of(setup.getProperty(name));
                Files.writeString(folder.resolve(target), "{\"cauce-catalogue\": 1}");
                Links.make(folder.resolve(name.substring("link.".length())), target);
            } else {
                limits = limit(limits, name.substring("limits.".length()), Integer.parseInt(setup.getProperty(name)));
            }
        }
        return CatalogueReader.builder().limits(limits).build().read(folder);
    }

    private static ReadLimits limit(ReadLimits limits, String name, int value) {
        return switch (name) {
            case "fileBytes" -> limits.withFileBytes(value);
            case "filesPerFolder" -> limits.withFilesPerFolder(value);
            case "recordsPerFile" -> limits.withRecordsPerFile(value);
            case "valuesPerRecord" -> limits.withValuesPerRecord(value);
            case "depth" -> limits.withDepth(value);
            case "textLength" -> limits.withTextLength(value);
            case "problems" -> limits.withProblems(value);
            default -> throw new IllegalArgumentException("No limit is called " + name);
        };
    }

    private static String lines(ReadResult<?> result) {
        List<String> lines = result.problems().stream().map(Problem::toString).toList();
        return String.join("\n", lines) + "\n" + result.report() + "\n";
    }
}
