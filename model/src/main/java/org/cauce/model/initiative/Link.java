package org.cauce.model.initiative;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.immutables.value.Value;

/**
 * A typed link from one record to another, mostly between initiatives.
 *
 * <p>It is written down once, from the side that its {@link LinkType} names; from the other side it reads by the type's
 * inverse.
 */
@Value.Immutable
@CauceJson
public abstract class Link implements WithLink, Referring {
    Link() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Link fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the record that the link starts from} */
    public abstract Ref subject();

    /** {@return how they are linked} */
    public abstract LinkType type();

    /** {@return the record that the link leads to} */
    public abstract Ref object();

    /** {@return what is finer than the type, in words; empty if nothing is} */
    public abstract Optional<String> detail();

    @Override
    public Stream<Ref> references() {
        return Referring.in(subject(), object());
    }

    /**
     * {@return whether the link touches this record}
     *
     * @param ref the reference
     */
    public boolean touches(Ref ref) {
        return subject().equals(ref) || object().equals(ref);
    }

    /**
     * {@return the record on the other side of this one}
     *
     * @param ref the reference
     * @throws IllegalArgumentException if the link does not touch the record
     */
    public Ref otherThan(Ref ref) {
        if (!touches(ref)) {
            throw new IllegalArgumentException(
                    "Link " + subject() + " " + type() + " " + object() + " does not touch " + ref);
        }
        return subject().equals(ref) ? object() : subject();
    }

    /**
     * {@return how the link reads from this record, such as "succeeded by"}
     *
     * @param ref the reference
     * @throws IllegalArgumentException if the link does not touch the record
     */
    public String readFrom(Ref ref) {
        return otherThan(ref).equals(object()) ? type().label() : type().inverse();
    }

    @Value.Check
    void check() {
        if (subject().equals(object())) {
            throw new IllegalArgumentException("Link from " + subject() + " leads to itself: expected another record");
        }
    }

    /** Builds links; {@code subject}, {@code type} and {@code object} must be set. */
    public static final class Builder extends ImmutableLink.Builder {
        Builder() {}
    }
}
