package org.cauce.io.iati.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** A date with nothing else, such as the start of a period. */
@Value.Immutable
@CauceJson
public abstract class Dated implements WithDated {
    Dated() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Dated fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the date, as written, never shifted by its zone; empty if there is none or it cannot be read} */
    public abstract Optional<LocalDate> date();

    /** {@return names and remarks in words, in one language or several} */
    public abstract ImmutableList<Narrative> narratives();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableDated.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
