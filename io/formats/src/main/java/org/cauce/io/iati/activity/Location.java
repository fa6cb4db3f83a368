package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.cauce.io.iati.common.Coded;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.TextElement;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** A place where an activity works, within the countries and regions that receive. */
@Value.Immutable
@CauceJson
public abstract class Location implements WithLocation {
    Location() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Location fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the publisher's own reference of the place; empty if not stated} */
    public abstract Optional<String> ref();

    /**
     * {@return whether the place is where the work is done (1) or where those live whom it serves (2); empty if not
     * stated}
     */
    public abstract Optional<Coded> locationReach();

    /** {@return the place in gazetteers} */
    public abstract ImmutableList<LocationId> locationIds();

    /** {@return its name; empty if not stated} */
    public abstract Optional<TextElement> name();

    /** {@return what it is, not what is done there; empty if not stated} */
    public abstract Optional<TextElement> description();

    /** {@return what is done there; empty if not stated} */
    public abstract Optional<TextElement> activityDescription();

    /** {@return the administrative areas it lies in} */
    public abstract ImmutableList<Administrative> administratives();

    /** {@return its coordinates; empty if not stated} */
    public abstract Optional<Point> point();

    /** {@return whether the coordinates are exact (1) or approximate (2); empty if not stated} */
    public abstract Optional<Coded> exactness();

    /**
     * {@return what it is in general: 1 administrative area, 2 populated place, 3 structure, 4 other; empty if not
     * stated}
     */
    public abstract Optional<Coded> locationClass();

    /** {@return what it is in detail, of the list LocationType; empty if not stated} */
    public abstract Optional<Coded> featureDesignation();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableLocation.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
