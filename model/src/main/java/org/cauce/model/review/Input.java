package org.cauce.model.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.internal.Require;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.immutables.value.Value;

/** An input of a check: the part it plays in the function, and the record it comes from. */
@Value.Immutable
@CauceJson
public abstract class Input implements WithInput, Referring {
    Input() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Input fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the part it plays, such as {@code from}, {@code part} or {@code whole}} */
    public abstract String role();

    /** {@return the record that holds the value} */
    public abstract Ref record();

    /** {@return which value of the record, such as {@code pillars} or {@code when}; empty if its main one} */
    public abstract Optional<String> property();

    /**
     * {@return the name by which inputs that belong together are matched, such as a country; empty if all belong
     * together}
     */
    public abstract Optional<String> group();

    @Override
    public Stream<Ref> references() {
        return Referring.in(record());
    }

    @Value.Check
    void check() {
        Require.text("role of an input", role());
    }

    /** Builds inputs of a check; {@code role} and {@code record} must be set. */
    public static final class Builder extends ImmutableInput.Builder {
        Builder() {}
    }
}
