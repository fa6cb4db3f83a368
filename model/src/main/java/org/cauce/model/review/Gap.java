package org.cauce.model.review;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.internal.Require;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.immutables.value.Value;

/** Something that the documents do not say, though they mention it. */
@Value.Immutable
@CauceJson
public abstract class Gap implements WithGap, Referring {
    Gap() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Gap fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return what is missing} */
    public abstract String missing();

    /** {@return the records that it concerns; empty if the catalogue holds none of them} */
    public abstract ImmutableList<Ref> about();

    @Override
    public Stream<Ref> references() {
        return Referring.in(about());
    }

    @Value.Check
    void check() {
        Require.text("missing part of a gap", missing());
    }

    /** Builds gaps of the documents; {@code missing} must be set. */
    public static final class Builder extends ImmutableGap.Builder {
        Builder() {}
    }
}
