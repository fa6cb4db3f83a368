package org.cauce.model.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.cauce.model.internal.Require;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Referring;
import org.cauce.model.time.TimePeriod;
import org.immutables.value.Value;

/**
 * An office that a person holds or held: the same person may be vice president in one year and president in another.
 */
@Value.Immutable
@CauceJson
public abstract class Office implements WithOffice, Referring {
    Office() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Office fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the office, in words, such as "President of Mexico" or "author"} */
    public abstract String title();

    /** {@return the organisation in which it is held; empty if in none} */
    public abstract Optional<Ref> organisation();

    /** {@return the country for which it is held; empty if for none} */
    public abstract Optional<Country> country();

    /** {@return when it was held; empty if not stated} */
    public abstract Optional<TimePeriod> held();

    @Override
    public Stream<Ref> references() {
        return Referring.in(organisation());
    }

    @Value.Check
    void check() {
        organisation().ifPresent(ref -> Ref.require("organisation of an office", ref, Kind.ORGANISATION));
        Require.text("title of an office", title());
    }

    /** Builds offices; {@code title} must be set. */
    public static final class Builder extends ImmutableOffice.Builder {
        Builder() {}
    }
}
