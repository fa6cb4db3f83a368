package org.cauce.model;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.InstantSource;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules of ARCHITECTURE.md that the compiler does not hold. */
class ArchitectureTest {
    private static final JavaClasses MODEL = ModelClasses.ALL;

    @Test
    void seesTheModel() {
        assertThat(MODEL.contain("org.cauce.model.catalogue.Catalogue")).isTrue();
        assertThat(MODEL).hasSizeGreaterThan(200);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("org.cauce.(**)").should().beFreeOfCycles().check(MODEL);
    }

    @Test
    void readsAndWritesNoFiles() {
        // records and enumerations name java.io.Serializable and ObjectStreamException, exceptions what they throw
        noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "read or write",
                        type -> type.getPackageName().startsWith("java.nio")
                                || (type.getPackageName().equals("java.io")
                                        && !type.getName().equals("java.io.Serializable"))))
                .check(MODEL);
    }

    @Test
    void asksNoClock() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "the time is asked for",
                        call -> call.getTarget().getOwner().getPackageName().startsWith("java.time")
                                && call.getTarget().getName().equals("now")))
                .orShould()
                .dependOnClassesThat(belongToAnyOf(Clock.class, InstantSource.class))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .check(MODEL);
    }

    @Test
    void printsNothing() {
        noClasses().should().accessField(System.class, "out").check(MODEL);
        noClasses().should().accessField(System.class, "err").check(MODEL);
        noClasses().should().callMethod(Throwable.class, "printStackTrace").check(MODEL);
    }

    @Test
    void marksEveryPackageForNull() {
        classes()
                .that()
                .areTopLevelClasses()
                .and()
                .arePublic()
                .should(liveInANullMarkedPackage())
                .check(MODEL);
    }

    @Test
    void hasNoPublicFieldsButConstants() {
        fields().that().arePublic().should().beStatic().andShould().beFinal().check(MODEL);
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package that is marked @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(
                        new SimpleConditionEvent(type, marked, type.getName() + " lives in " + type.getPackageName()));
            }
        };
    }
}
