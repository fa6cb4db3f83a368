package org.cauce.io.internal.style;

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
 * The form of {@link org.cauce.model.CauceStyle}, for types of many lists that are mostly empty: a builder makes room
 * for a list when it gets its first element. Not for attributes that are multimaps, whose builders then fail.
 */
@JsonDeserialize
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        deferCollectionAllocation = true,
        depluralizeDictionary = {"country:countries", "party:parties"},
        fallbackNullableAnnotation = Nullable.class,
        allowedClasspathAnnotations = {Generated.class, CanIgnoreReturnValue.class})
public @interface LeanStyle {}
