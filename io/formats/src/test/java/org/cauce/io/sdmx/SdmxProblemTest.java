package org.cauce.io.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cauce.io.FuzzCorpus;
import org.cauce.io.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file for each code that has that problem, and the sentence that tells it. */
class SdmxProblemTest {
    static List<Path> files(String folder) throws IOException {
        return FuzzCorpus.files(SdmxProblemTest.class, folder);
    }

    @ParameterizedTest
    @EnumSource(SdmxProblem.class)
    void isMetInItsFile(SdmxProblem code) throws IOException {
        for (Path file : files("problems/" + code.id())) {
            List<Problem> problems = Read.file(file, SdmxOptions.STANDARD).problems();

            assertThat(problems).anySatisfy(problem -> {
                assertThat(problem.code()).isEqualTo(code);
                assertThat(problem.message())
                        .startsWith(file.getFileName().toString())
                        .doesNotContain("{");
            });
        }
    }
}
