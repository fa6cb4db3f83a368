package org.cauce.io.iati.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/** A country that receives. */
@Value.Immutable
@CauceJson
public abstract class RecipientCountry implements WithRecipientCountry {
    RecipientCountry() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RecipientCountry fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the country, ISO 3166-1 alpha-2; empty if not stated} */
    public abstract Optional<IatiCode> code();

    /**
     * {@return its share in percent of all countries and regions of the activity together; empty for the only one, and
     * on transactions}
     */
    public abstract Optional<BigDecimal> percentage();

    /** {@return names and remarks in words, in one language or several} */
    public abstract ImmutableList<Narrative> narratives();

    /** {@return what it holds beside the rest, as it stands in the file} */
    public abstract Extras extras();

    /** Builds such values. */
    public static final class Builder extends ImmutableRecipientCountry.Builder {
        Builder() {
            extras(Extras.NONE);
        }
    }
}
