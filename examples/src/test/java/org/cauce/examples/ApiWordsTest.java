package org.cauce.examples;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
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
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.cauce.io.duckdb.FlowStore;
import org.cauce.model.EnumText;
import org.cauce.model.quantity.Interval;
import org.junit.jupiter.api.Test;

/** What "How our API speaks" in CONTRIBUTING.md promises of the words of exported types. */
class ApiWordsTest {
    private static final JavaClasses EXPORTED = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.cauce.model", "org.cauce.indicators", "org.cauce.io")
            .that(describe("are exported", ApiWordsTest::isExported));

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
        return describe(
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

    /** What is asked again and again is handed on as what asks it. */
    @Test
    void whatBeginsLikeAQuestionIsAnsweredByYesOrNo() {
        methods()
                .that()
                .arePublic()
                .and()
                .haveNameMatching("(is|has)[A-Z].*")
                .should()
                .haveRawReturnType(describe(
                        "yes or no",
                        type -> type.isEquivalentTo(boolean.class) || type.isEquivalentTo(BooleanSupplier.class)))
                .check(EXPORTED);
    }

    @Test
    void aBuilderIsABuilder() {
        methods()
                .that(making("builder"))
                .should()
                .haveRawReturnType(
                        describe("a builder", type -> type.getSimpleName().endsWith("Builder")))
                .check(EXPORTED);
    }

    @Test
    void whatIsCreatedOrParsedIsOfTheTypeThatIsAsked() {
        assertThat(made("create|parse"))
                .filteredOn(method -> !method.getOwner().isEquivalentTo(EnumText.class))
                .isNotEmpty()
                .allSatisfy(method -> assertThat(method.getRawReturnType()).isEqualTo(method.getOwner()));
    }

    /** A store is a folder: it holds no file open. */
    @Test
    void whatIsOpenedMayBeRefusedByTheDiskAndIsClosed() {
        assertThat(made("open([A-Z].*)?"))
                .filteredOn(method -> !method.getOwner().isEquivalentTo(Interval.class))
                .isNotEmpty()
                .allSatisfy(method -> assertThat(method.getThrowsClause().containsType(IOException.class))
                        .as(method.getFullName())
                        .isTrue())
                .filteredOn(method -> !method.getRawReturnType().isEquivalentTo(FlowStore.class))
                .allSatisfy(method -> assertThat(method.getRawReturnType().isAssignableTo(AutoCloseable.class))
                        .as(method.getFullName())
                        .isTrue());
    }

    private static List<JavaMethod> made(String word) {
        return EXPORTED.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().containsAll(Set.of(JavaModifier.PUBLIC, STATIC)))
                .filter(method -> method.getName().matches(word))
                .toList();
    }

    @Test
    void collectionsThatAreGivenAreImmutable() {
        noMethods()
                .that()
                .arePublic()
                .should()
                .haveRawReturnType(describe(
                        "a collection that may change",
                        type -> type.getPackageName().equals("java.util")
                                && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class))))
                .check(EXPORTED);
    }

    /** Two take what an accessor of IATI gave as it is. */
    @Test
    void absenceIsNoParameter() {
        noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(describe(
                        "are none that a builder makes",
                        type -> !type.getSimpleName().matches("Builder|With.*|TextChoice|Proration")))
                .should()
                .haveRawParameterTypes(describe(
                        "one that may be absent",
                        types -> types.stream().anyMatch(type -> type.getName().matches("java\\.util\\.Optional.*"))))
                .check(EXPORTED);
    }
}
