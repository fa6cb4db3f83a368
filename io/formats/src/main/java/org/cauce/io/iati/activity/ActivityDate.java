package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.Narrative;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** A planned or actual start or end of an activity. */
@Value.Immutable
@CauceJson
public abstract class ActivityDate implements WithActivityDate {
    ActivityDate() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ActivityDate fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return which: 1 planned start, 2 actual start, 3 planned end, 4 actual end; empty if not stated} */
    public abstract Optional<IatiCode> type();

    /** {@return the day, as written, never shifted by its zone; empty if there is none or it cannot be read} */
    public abstract Optional<LocalDate> date();

    /** {@return names and remarks in words, in one language or several} */
    public abstract ImmutableList<Narrative> narratives();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableActivityDate.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
