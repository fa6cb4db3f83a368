package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.cauce.io.iati.common.DocumentLink;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.TextElement;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** A target or an actual value of an indicator. */
@Value.Immutable
@CauceJson
public abstract class IndicatorValue implements WithIndicatorValue {
    IndicatorValue() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static IndicatorValue fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the value as text, for it may be a number, a percentage or words; empty for qualitative indicators} */
    public abstract Optional<String> value();

    /** {@return where it holds} */
    public abstract ImmutableList<ResultLocation> locations();

    /** {@return for whom or what it holds} */
    public abstract ImmutableList<Dimension> dimensions();

    /** {@return a comment; empty if not stated} */
    public abstract Optional<TextElement> comment();

    /** {@return documents about it} */
    public abstract ImmutableList<DocumentLink> documentLinks();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableIndicatorValue.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
