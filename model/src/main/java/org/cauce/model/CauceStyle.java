package org.cauce.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The one form of every generated value type of this project.
 *
 * <p>Users see the abstract type and its builder, never a generated name; a package-private constructor closes the
 * type. The annotation is not kept in class files, so that the builds of our users see no trace of the annotation
 * processor. It carries {@code JsonDeserialize}, which makes the generated builders readable for Jackson, for the same
 * reason: on the types themselves it would stay in the class files, and a user without {@code jackson-databind} would
 * be warned of it.
 */
@JsonDeserialize
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        depluralizeDictionary = {"country:countries", "party:parties"},
        fallbackNullableAnnotation = Nullable.class,
        allowedClasspathAnnotations = {Generated.class, CanIgnoreReturnValue.class})
public @interface CauceStyle {}
