package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.PlainText;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** Coordinates. */
@Value.Immutable
@CauceJson
public abstract class Point implements WithPoint {
    Point() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Point fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the reference system; the standard allows only that of WGS 84; empty if not stated} */
    public abstract Optional<String> srsName();

    /** {@return latitude and longitude in degrees, with a blank between; empty if not stated} */
    public abstract Optional<PlainText> pos();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutablePoint.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
