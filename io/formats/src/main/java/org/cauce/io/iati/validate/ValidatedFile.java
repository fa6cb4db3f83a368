package org.cauce.io.iati.validate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** A file that was validated: what it is, and how much was found in it. */
@Value.Immutable
@CauceJson
public abstract class ValidatedFile implements WithValidatedFile {
    ValidatedFile() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ValidatedFile fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return its name, without the folders of the machine} */
    public abstract String name();

    /** {@return what it holds; empty if it is not of IATI} */
    public abstract Optional<FileKind> kind();

    /** {@return the version of the standard that it names; empty if it names none} */
    public abstract Optional<String> version();

    /** {@return how many activities or organisations it has; those that follow a break are not counted} */
    public abstract long records();

    /** {@return how many of them have a finding that is critical or an error} */
    public abstract long recordsWithErrors();

    /** {@return how many findings there are, by severity} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<FindingSeverity, Long> severities();

    /** {@return whether nothing critical was found} */
    public boolean isValid() {
        return severities().getOrDefault(FindingSeverity.CRITICAL, 0L) == 0;
    }

    /** Builds files. */
    public static final class Builder extends ImmutableValidatedFile.Builder {
        Builder() {}
    }
}
