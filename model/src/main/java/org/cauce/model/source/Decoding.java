package org.cauce.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.cauce.model.CauceJson;
import org.cauce.model.quantity.Quantity;
import org.immutables.value.Value;

/**
 * How a garbled passage was read.
 *
 * <p>Document 002 of the bundled catalogue went through a machine that replaced words by others of the same sound or
 * sense: it prints "inbound sofa" for "incoming chair", "mil" for "billion". The printed words stay beside the reading.
 */
@Value.Immutable
@CauceJson
public abstract class Decoding implements WithDecoding {
    Decoding() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Decoding fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the words as printed; empty if the whole statement is a reading} */
    public abstract Optional<String> printed();

    /** {@return what the words must have been; empty if the statement itself says it} */
    public abstract Optional<String> read();

    /**
     * {@return the quantity that the printed words state literally, such as 1.4 million for what must be 1.4 billion;
     * empty if they state none}
     */
    public abstract Optional<Quantity> literal();

    /** {@return how sure the reading is; empty if not judged} */
    public abstract Optional<Confidence> confidence();

    /** {@return what the reading rests on, in words; empty if it needs no reason} */
    public abstract Optional<String> reason();

    /** Builds decodings; all of it is optional. */
    public static final class Builder extends ImmutableDecoding.Builder {
        Builder() {}
    }
}
