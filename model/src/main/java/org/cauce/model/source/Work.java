package org.cauce.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.cauce.model.CauceJson;
import org.cauce.model.internal.Require;
import org.cauce.model.time.Timing;
import org.immutables.value.Value;

/** A work that an endnote cites, as printed there. */
@Value.Immutable
@CauceJson
public abstract class Work implements WithWork {
    Work() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Work fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the authors in the words of the endnote; empty if none is printed} */
    public abstract Optional<String> authors();

    /** {@return the title} */
    public abstract String title();

    /** {@return the journal, newspaper or series that holds it, or its publisher; empty if none is printed} */
    public abstract Optional<String> container();

    /** {@return when it was published; undated where the endnote prints "n.d."; empty if nothing is printed} */
    public abstract Optional<Timing> published();

    /** {@return when it was read, for works whose endnote gives that date instead; empty if it gives none} */
    public abstract Optional<Timing> accessed();

    /** {@return the pages or notes cited; empty if the work as a whole} */
    public abstract Optional<String> locator();

    @Value.Check
    void check() {
        Require.text("title of a work", title());
    }

    /** Builds works that endnotes cite; {@code title} must be set. */
    public static final class Builder extends ImmutableWork.Builder {
        Builder() {}
    }
}
