package org.cauce.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The launchers for Windows and for all other systems build and run the same. */
class LaunchersTest {
    private static final Pattern BUILD = Pattern.compile("mvn -q -B -f \\S+pom\\.xml\" (.*) [1>]*&2");

    private static String launcher(String name) throws IOException {
        return Files.readString(Document.root().resolve(name));
    }

    private static String build(String launcher) {
        Matcher build = BUILD.matcher(launcher);
        assertThat(build.find()).as(launcher).isTrue();
        return build.group(1);
    }

    @Test
    void bothBuildTheSame() throws IOException {
        assertThat(build(launcher("cauce.cmd"))).isEqualTo(build(launcher("cauce")));
    }

    @Test
    void bothHandOnEveryArgumentTheOptionsOfJavaAndTheExitStatus() throws IOException {
        assertThat(launcher("cauce")).endsWith("exec \"$java\" ${CAUCE_JAVA_OPTS:-} -jar \"$jar\" \"$@\"\n");
        assertThat(launcher("cauce.cmd").lines())
                .endsWith("\"%CAUCE_JAVA%\" %CAUCE_JAVA_OPTS% -jar \"%CAUCE_JAR%\" %*", "exit /b %errorlevel%");
    }
}
