package org.cauce.model.initiative;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.internal.Require;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.immutables.value.Value;

/** A question about a framework that its sources leave open. */
@Value.Immutable
@CauceJson
public abstract class OpenQuestion implements WithOpenQuestion, Referring {
    OpenQuestion() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static OpenQuestion fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the question} */
    public abstract String text();

    /** {@return the records that it concerns} */
    public abstract ImmutableList<Ref> about();

    @Override
    public Stream<Ref> references() {
        return Referring.in(about());
    }

    @Value.Check
    void check() {
        Require.text("text of an open question", text());
    }

    /** Builds open questions; {@code text} must be set. */
    public static final class Builder extends ImmutableOpenQuestion.Builder {
        Builder() {}
    }
}
