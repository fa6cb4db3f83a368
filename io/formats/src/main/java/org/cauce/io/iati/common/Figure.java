package org.cauce.io.iati.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import java.util.Optional;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** A number with nothing else, such as the interest received in a year. */
@Value.Immutable
@CauceJson
public abstract class Figure implements WithFigure {
    Figure() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Figure fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the number, in the unit that its element says; empty if it cannot be read} */
    public abstract Optional<BigDecimal> number();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableFigure.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
