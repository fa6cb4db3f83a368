package org.cauce.model.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.internal.Require;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.immutables.value.Value;

/** An entry of a document's list of acronyms. */
@Value.Immutable
@CauceJson
public abstract class Acronym implements WithAcronym, Referring {
    Acronym() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Acronym fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the acronym} */
    public abstract String acronym();

    /** {@return what it stands for, in English} */
    public abstract String english();

    /** {@return what it stands for, in Spanish} */
    public abstract String spanish();

    /** {@return another name that the entry gives; empty if it gives none} */
    public abstract Optional<String> alias();

    /** {@return the record that it names; empty if the catalogue has none, as for general words} */
    public abstract Optional<Ref> refersTo();

    @Override
    public Stream<Ref> references() {
        return Referring.in(refersTo());
    }

    @Value.Check
    void check() {
        Require.text("acronym of an entry", acronym());
        Require.text("English of acronym " + acronym(), english());
        Require.text("Spanish of acronym " + acronym(), spanish());
    }

    /** Builds acronyms; {@code acronym}, {@code english} and {@code spanish} must be set. */
    public static final class Builder extends ImmutableAcronym.Builder {
        Builder() {}
    }
}
