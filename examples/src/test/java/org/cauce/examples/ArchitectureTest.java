package org.cauce.examples;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of ARCHITECTURE.md that hold across the modules, seen from the one that depends on all of them. */
class ArchitectureTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.cauce");

    private static DescribedPredicate<JavaClass> liesIn(String... packages) {
        return JavaClass.Predicates.resideInAnyPackage(packages);
    }

    @ParameterizedTest
    @ValueSource(strings = {"model", "indicators", "io", "examples"})
    void seesEveryModule(String module) {
        assertThat(ALL.that(resideInAPackage("org.cauce." + module + "..")))
                .as(module)
                .hasSizeGreaterThan(30);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("org.cauce.(**)").should().beFreeOfCycles().check(ALL);
    }

    @Test
    void modulesDependInOneDirection() {
        noClasses()
                .that(liesIn("org.cauce.model.."))
                .should()
                .dependOnClassesThat(liesIn("org.cauce.indicators..", "org.cauce.io..", "org.cauce.examples.."))
                .check(ALL);
        noClasses()
                .that(liesIn("org.cauce.indicators.."))
                .should()
                .dependOnClassesThat(liesIn("org.cauce.io..", "org.cauce.examples.."))
                .check(ALL);
        noClasses()
                .that(liesIn("org.cauce.io.."))
                .should()
                .dependOnClassesThat(liesIn("org.cauce.examples.."))
                .check(ALL);
    }

    @Test
    void theModelReadsAndWritesNoFiles() {
        // records and enumerations name java.io.Serializable, which neither reads nor writes
        noClasses()
                .that(liesIn("org.cauce.model.."))
                .should()
                .dependOnClassesThat(describe(
                        "read or write",
                        type -> type.getPackageName().startsWith("java.nio.file")
                                || (type.getPackageName().equals("java.io")
                                        && !type.getName().equals("java.io.Serializable"))))
                .check(ALL);
    }

    /** To another module, a package that is not open shows no resource. */
    @Test
    void theLibraryAsksForItsResourcesItself() {
        noClasses()
                .that(liesIn("org.cauce.model..", "org.cauce.indicators..", "org.cauce.io.."))
                .should()
                .callMethod(Resources.class, "getResource", Class.class, String.class)
                .orShould()
                .callMethod(Resources.class, "getResource", String.class)
                .check(ALL);
    }

    @Test
    void onlyTheExamplesPrint() {
        noClasses()
                .that(liesIn("org.cauce.model..", "org.cauce.indicators..", "org.cauce.io.."))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(ALL);
    }
}
