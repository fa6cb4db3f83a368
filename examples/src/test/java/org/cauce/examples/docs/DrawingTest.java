package org.cauce.examples.docs;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The drawing of ARCHITECTURE.md, its table of who knows whom and the names in it, against the classes as they are. */
class DrawingTest {
    /** The modules by the beginning of the names of their packages, the longer ones first. */
    private static final ImmutableBiMap<String, String> MODULES = ImmutableBiMap.of(
            "org.cauce.io.duckdb", "io/duckdb",
            "org.cauce.io", "io/formats",
            "org.cauce.model", "model",
            "org.cauce.indicators", "indicators",
            "org.cauce.examples", "examples");

    private static final Pattern PACKAGE = Pattern.compile("(?<=[│ ])\\.([a-z]+)\\b");
    private static final Pattern KNOWS = Pattern.compile("(?m)^\\| `([a-z/]+)` \\| (.*?) \\|$");

    private static final Pattern NAME = Pattern.compile("`([A-Z][a-z]\\w+)(?:\\.(\\w+))?`");
    /** A module of ours that a pom asks for, but not only in tests. */
    private static final Pattern ASKED = Pattern.compile(
            "<dependency>\\s*<groupId>org[.]cauce</groupId>\\s*<artifactId>cauce-([a-z]+)</artifactId>\\s*</dependency>");

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.cauce");

    @ParameterizedTest
    @ValueSource(strings = {"model", "indicators", "io/formats", "examples"})
    void drawsEveryPackageOfAModuleAndNoOther(String module) throws IOException {
        assertThat(drawn(module)).isEqualTo(packages(module));
    }

    @Test
    void tellsWhichModuleKnowsWhich() throws IOException {
        assertThat(Maps.filterKeys(told(), MODULES::containsValue))
                .isEqualTo(MODULES.values().stream()
                        .collect(ImmutableMap.toImmutableMap(module -> module, DrawingTest::known)));
    }

    @Test
    void namesNoTypeAndNoMethodThatThereIsNot() throws IOException {
        ImmutableSetMultimap<String, String> members = ALL.stream()
                .flatMap(type -> Stream.concat(
                        Stream.of(type),
                        type.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass)))
                .collect(ImmutableSetMultimap.flatteningToImmutableSetMultimap(
                        JavaClass::getSimpleName,
                        type -> Stream.concat(
                                Stream.of(""), type.getAllMembers().stream().map(JavaMember::getName))));

        assertThat(NAME.matcher(Document.read("ARCHITECTURE.md").text()).results())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(members.containsEntry(
                                name.group(1),
                                Optional.ofNullable(name.group(2)).orElse("")))
                        .as(name.group())
                        .isTrue());
    }

    /** The usual build leaves it out: its classes are not here. */
    @Test
    void tellsWhatTheEngineOnSparkAsksFor() throws IOException {
        SortedSet<String> asked = ASKED.matcher(
                        Document.read("io/spark/pom.xml").text())
                .results()
                .map(found -> found.group(1))
                .collect(toCollection(TreeSet::new));
        assertThat(told()).containsEntry("io/spark", asked);
    }

    private static ImmutableMap<String, SortedSet<String>> told() throws IOException {
        return KNOWS.matcher(Document.read("ARCHITECTURE.md").text())
                .results()
                .collect(ImmutableMap.toImmutableMap(row -> row.group(1), row -> names(row.group(2))));
    }

    private static SortedSet<String> names(String cell) {
        return Pattern.compile("`([a-z/]+)`")
                .matcher(cell)
                .results()
                .map(name -> name.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static SortedSet<String> drawn(String module) throws IOException {
        String text = Document.read("ARCHITECTURE.md").text();
        String box = text.substring(text.indexOf("┌─ " + module + " "));
        return PACKAGE.matcher(box.substring(0, box.indexOf('└')))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(toCollection(TreeSet::new));
    }

    /** {@return the packages directly below that of a module that hold classes, or packages with classes} */
    private static SortedSet<String> packages(String module) {
        String top = MODULES.inverse().get(module) + ".";
        return of(module)
                .map(type -> type.getPackageName() + ".")
                .filter(name -> name.startsWith(top) && name.length() > top.length())
                .map(name -> name.substring(top.length(), name.indexOf('.', top.length())))
                .collect(toCollection(TreeSet::new));
    }

    private static SortedSet<String> known(String module) {
        return of(module)
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .filter(type -> type.getPackageName().startsWith("org.cauce."))
                .map(DrawingTest::moduleOf)
                .filter(other -> !other.equals(module))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<JavaClass> of(String module) {
        return ALL.stream().filter(type -> moduleOf(type).equals(module));
    }

    private static String moduleOf(JavaClass type) {
        return MODULES.entrySet().stream()
                .filter(module -> (type.getPackageName() + ".").startsWith(module.getKey() + "."))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type.getName() + " is in no module"));
    }
}
