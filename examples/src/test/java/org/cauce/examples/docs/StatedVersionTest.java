package org.cauce.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cauce.examples.Cauce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every place that names the version names that of the build. */
class StatedVersionTest {
    private static final Pattern VERSION =
            Pattern.compile("<artifactId>cauce-parent</artifactId>\\s*<version>([^<]+)</version>");

    private static String version() throws IOException {
        Matcher version = VERSION.matcher(text("pom.xml"));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private static String text(String file) throws IOException {
        return Files.readString(Path.of("..").resolve(file));
    }

    @Test
    void theCommandTellsIt() throws IOException {
        assertThat(Cauce.VERSION).isEqualTo("cauce " + version());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "bom/pom.xml",
                "docs/src/main/pages/start.md",
                "examples/consumers/closures",
                "examples/consumers/class-path/pom.xml",
                "examples/consumers/kotlin/pom.xml",
                "examples/consumers/module-path/pom.xml",
                "examples/consumers/own-flow-source/pom.xml",
                "examples/consumers/own-format/pom.xml",
                "examples/consumers/shared-mapper/pom.xml"
            })
    void usersAddIt(String file) throws IOException {
        assertThat(text(file)).contains("<version>" + version());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/src/main/pages/index.md"})
    void theLimitsNameIt(String document) throws IOException {
        assertThat(text(document)).contains("Version " + version().replace("-SNAPSHOT", "") + ":");
    }
}
