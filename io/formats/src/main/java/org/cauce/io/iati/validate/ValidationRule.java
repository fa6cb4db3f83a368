package org.cauce.io.iati.validate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableSet;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/**
 * A rule as people read it: what it is called, what it asks, and what to do if it is broken.
 *
 * <p>{@link IatiValidator#rules()} lists all of them.
 */
@Value.Immutable
@CauceJson
public abstract class ValidationRule implements WithValidationRule {
    private static final String OWN = "C";

    ValidationRule() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ValidationRule fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the id, such as {@code 6.11.1}, or {@code C2.1.2} for a rule of ours} */
    public abstract String id();

    /** {@return how bad it is to break the rule} */
    public abstract FindingSeverity severity();

    /** {@return what the rule is about} */
    public abstract FindingCategory category();

    /** {@return the versions of the standard in which the rule is asked} */
    public abstract ImmutableSet<String> versions();

    /** {@return what is wrong if the rule is broken, in English} */
    public abstract String message();

    /** {@return what to do then, in English} */
    public abstract String cure();

    /** {@return whether the rule is ours, and the official validator does not know it} */
    public boolean isOwn() {
        return id().startsWith(OWN);
    }

    /** {@return the id and what is wrong} */
    @Override
    public String toString() {
        return id() + " " + message();
    }

    /** Builds rules. */
    public static final class Builder extends ImmutableValidationRule.Builder {
        Builder() {}
    }
}
