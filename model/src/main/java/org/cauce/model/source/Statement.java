package org.cauce.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/**
 * What a source says: the one envelope of every record.
 *
 * <p>Several statements may contradict each other about the same thing; they stand side by side and name their
 * {@link #conflictGroup()}. The thing said, a flow or an observation or an initiative, holds none of these fields, so
 * that millions of rows of a data file need no envelope.
 *
 * @param <T> what is said
 */
@Value.Immutable
@CauceJson
public abstract class Statement<T> implements WithStatement<T>, Referring {
    Statement() {}

    /**
     * {@return a new builder}
     *
     * @param <T> what is said
     */
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /**
     * {@return a statement with an id and nothing else; for data that cites nothing, such as a user's own}
     *
     * @param <T> what is said
     * @param id the id
     * @param says what is said
     */
    public static <T> Statement<T> of(String id, T says) {
        return Statement.<T>builder().id(id).says(says).build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static <T> Statement<T> fromJson(Builder<T> builder) {
        return builder.build();
    }

    /**
     * {@return the id, unique within its kind; a letter or digit, then letters, digits, {@code -._:}, at most 256 in
     * all}
     */
    public abstract String id();

    /** {@return what is said} */
    public abstract T says();

    /**
     * {@return what is said, in a sentence of our own; a quotation carries its speaker; empty if the thing said needs
     * no words}
     */
    public abstract Optional<String> note();

    /** {@return where it is said: first the main place, then further ones; empty for data that cites nothing} */
    public abstract ImmutableList<Citation> citations();

    /** {@return how it came to be known} */
    @Value.Default
    public Attribution attribution() {
        return Attribution.REPORTED;
    }

    /** {@return who says it: a speaker, a claimant, a reporting body; empty if the source itself} */
    public abstract Optional<Ref> saidBy();

    /** {@return how the number or reading was arrived at, in words; empty if the source does not say} */
    public abstract Optional<String> method();

    /**
     * {@return how a garbled passage was read; present only if the attribution is {@link Attribution#DECODED}, empty
     * for all others}
     */
    public abstract Optional<Decoding> decoding();

    /**
     * {@return the name that this statement shares with those it does not fit together with; empty if it fits with all}
     */
    public abstract Optional<String> conflictGroup();

    /**
     * {@return other records that say the same fact in another form, such as the observation of a flow; empty if there
     * is none}
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Ref> sameAs();

    /** {@return the main place; empty if nothing is cited} */
    public Optional<Citation> citation() {
        return citations().stream().findFirst();
    }

    /** {@return whether this is a reading of a garbled text} */
    public boolean isDecoded() {
        return attribution() == Attribution.DECODED;
    }

    /**
     * {@return the same statement about another thing: all of the envelope is kept}
     *
     * @param <R> what is said then
     * @param change the change
     */
    public <R> Statement<R> map(Function<? super T, ? extends R> change) {
        return Statement.<R>builder()
                .id(id())
                .says(change.apply(says()))
                .note(note())
                .citations(citations())
                .attribution(attribution())
                .saidBy(saidBy())
                .method(method())
                .decoding(decoding())
                .conflictGroup(conflictGroup())
                .sameAs(sameAs())
                .build();
    }

    @Override
    public Stream<Ref> references() {
        return Referring.in(says(), citations(), saidBy(), sameAs());
    }

    @Value.Check
    void check() {
        Ref.requireId("a statement", id());
        if (decoding().isPresent() && !isDecoded()) {
            throw new IllegalArgumentException("Statement " + id() + " has a decoding but is " + attribution()
                    + ": set its attribution to DECODED, or leave the decoding out");
        }
    }

    /**
     * Builds statements; {@code id} and {@code says} must be set.
     *
     * @param <T> what is said
     */
    public static final class Builder<T> extends ImmutableStatement.Builder<T> {
        Builder() {}
    }
}
