package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.cauce.io.iati.common.DocumentLink;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.TextElement;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** The value of an indicator before the activity began. */
@Value.Immutable
@CauceJson
public abstract class Baseline implements WithBaseline {
    Baseline() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Baseline fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the day of the measurement; empty if not stated} */
    public abstract Optional<LocalDate> date();

    /** {@return the year of the measurement; empty if not stated} */
    public abstract Optional<Integer> year();

    /** {@return the value as text, for it may be a number, a percentage or words; empty if not stated} */
    public abstract Optional<String> value();

    /** {@return where it was measured} */
    public abstract ImmutableList<ResultLocation> locations();

    /** {@return for whom or what it was measured} */
    public abstract ImmutableList<Dimension> dimensions();

    /** {@return documents about it} */
    public abstract ImmutableList<DocumentLink> documentLinks();

    /** {@return a comment; empty if not stated} */
    public abstract Optional<TextElement> comment();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableBaseline.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
