package org.cauce.examples;

import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What "How our API speaks" in CONTRIBUTING.md promises of the words of exported types. */
class ApiWordsTest {
    private static final JavaClasses EXPORTED = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.cauce.model", "org.cauce.indicators", "org.cauce.io")
            .that(DescribedPredicate.describe("are exported", ApiWordsTest::isExported));

    /** Packages and types. */
    private static final ImmutableSet<String> MAY_CHANGE = ImmutableSet.of(
            "org.cauce.indicators.alignment",
            "org.cauce.io.service",
            "org.cauce.io.duckdb",
            "org.cauce.io.AtomicFile",
            "org.cauce.io.SpreadsheetText");

    private static boolean isExported(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getPackageName().contains(".internal");
    }

    private static DescribedPredicate<JavaMethod> making(String word) {
        return DescribedPredicate.describe(
                "make by the word " + word,
                method -> method.getModifiers().contains(STATIC)
                        && method.getName().matches(word + "([A-Z].*)?"));
    }

    @Test
    void whatIsParsedIsThereOrAnException() {
        noMethods()
                .that(making("parse"))
                .and()
                .arePublic()
                .should()
                .haveRawReturnType(Optional.class)
                .check(EXPORTED);
    }

    @Test
    void whatIsLookedForMayNotBeThere() {
        methods()
                .that(making("find"))
                .and()
                .arePublic()
                .should()
                .haveRawReturnType(Optional.class)
                .check(EXPORTED);
    }

    /** Those of Spark are not on this class path. */
    @Test
    void whatMayChangeIsMarked() {
        assertThat(EXPORTED.stream().filter(type -> type.isAnnotatedWith(Beta.class)))
                .containsExactlyInAnyOrderElementsOf(
                        EXPORTED.stream().filter(ApiWordsTest::mayChange).toList());
    }

    private static boolean mayChange(JavaClass type) {
        return type.isTopLevelClass()
                && (MAY_CHANGE.contains(type.getPackageName()) || MAY_CHANGE.contains(type.getName()));
    }

    @Test
    void noAccessorSaysGet() {
        noMethods().that().arePublic().should().haveNameMatching("get[A-Z].*").check(EXPORTED);
    }
}
