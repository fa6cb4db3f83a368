package org.cauce.io.iati.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.Narrative;
import org.cauce.io.iati.common.VocabularyCode;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/**
 * A sector that an activity or transaction serves.
 *
 * <p>Percentages add up to 100 within one vocabulary, never across.
 */
@Value.Immutable
@CauceJson
public abstract class Sector implements WithSector {
    Sector() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Sector fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the sector and its vocabulary; the purposes of the OECD DAC if none is stated; empty if not stated} */
    public abstract Optional<VocabularyCode> code();

    /**
     * {@return its share in percent of the sectors of the same vocabulary; empty for the only one, and on transactions}
     */
    public abstract Optional<BigDecimal> percentage();

    /** {@return names and remarks in words, in one language or several} */
    public abstract ImmutableList<Narrative> narratives();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableSector.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
