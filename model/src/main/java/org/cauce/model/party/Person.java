package org.cauce.model.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.internal.Require;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.cauce.model.text.Name;
import org.cauce.model.text.Named;
import org.immutables.value.Value;

/** A person who acts, speaks or signs in a document. Nothing is held about people but what they do in public office. */
@Value.Immutable
@CauceJson
public abstract class Person implements WithPerson, Named, Referring {
    Person() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Person fromJson(Builder builder) {
        return builder.build();
    }

    @Override
    public abstract ImmutableList<Name> names();

    /** {@return the offices that the documents name, in time order where they say so} */
    public abstract ImmutableList<Office> offices();

    /** {@return whether the source gives the name; if not, the name is a description of our own} */
    @Value.Default
    public boolean named() {
        return true;
    }

    @Override
    public Stream<Ref> references() {
        return Referring.in(offices());
    }

    @Value.Check
    void check() {
        Require.names("A person", names());
    }

    /** Builds persons; {@code names} must be set. */
    public static final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}
