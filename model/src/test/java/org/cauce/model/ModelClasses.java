package org.cauce.model;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.annotation.Annotation;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The classes of the module as they are published, without its tests. */
final class ModelClasses {
    static final JavaClasses ALL = new ClassFileImporter().importPath(folder());

    private ModelClasses() {}

    /** The types that carry this annotation themselves. */
    static Stream<Class<?>> annotated(Class<? extends Annotation> annotation) {
        return ALL.stream()
                .filter(type -> type.isAnnotatedWith(annotation))
                .sorted(Comparator.comparing(JavaClass::getName))
                .map(ModelClasses::load);
    }

    /** All enumerations. */
    static Stream<Class<?>> enums() {
        return ALL.stream()
                .filter(JavaClass::isEnum)
                .sorted(Comparator.comparing(JavaClass::getName))
                .map(ModelClasses::load);
    }

    private static Class<?> load(JavaClass type) {
        try {
            return Class.forName(type.getName());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(CauceJson.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
