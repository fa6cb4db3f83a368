package org.cauce.model.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/**
 * Records of one kind, to be narrowed by questions that read aloud.
 *
 * <p>Selections are immutable: each question gives a new one.
 *
 * @param <T> what the records say
 * @param <S> the selection itself
 */
public abstract sealed class Selection<T, S extends Selection<T, S>> implements Iterable<Statement<T>>
        permits Flows, Observations, Initiatives {
    private final Catalogue catalogue;
    private final ImmutableList<Statement<T>> records;

    Selection(Catalogue catalogue, Stream<Statement<T>> records) {
        this.catalogue = catalogue;
        this.records = records.collect(ImmutableList.toImmutableList());
    }

    abstract S narrowed(Stream<Statement<T>> kept);

    final Catalogue catalogue() {
        return catalogue;
    }

    /**
     * {@return those that say something of this kind}
     *
     * @param says what is said
     */
    public final S where(Predicate<? super T> says) {
        return narrowed(stream().filter(record -> says.test(record.says())));
    }

    /**
     * {@return those whose statement, envelope included, is of this kind}
     *
     * @param statement the statement
     */
    public final S whereStatement(Predicate<? super Statement<T>> statement) {
        return narrowed(stream().filter(statement));
    }

    /**
     * {@return those that the document says}
     *
     * @param source the source
     */
    public final S citing(Ref source) {
        return whereStatement(record -> record.citations().stream()
                .anyMatch(citation -> citation.source().equals(source)));
    }

    /** {@return the records, in the order of the catalogue} */
    public final Stream<Statement<T>> stream() {
        return records.stream();
    }

    /** {@return the records, in the order of the catalogue} */
    public final ImmutableList<Statement<T>> list() {
        return records;
    }

    /** {@return what the records say, without their envelopes} */
    public final Stream<T> says() {
        return stream().map(Statement::says);
    }

    /** {@return the first record; empty if there is none} */
    public final Optional<Statement<T>> first() {
        return stream().findFirst();
    }

    /** {@return how many there are} */
    public final int count() {
        return records.size();
    }

    /** {@return whether there is none} */
    public final boolean isEmpty() {
        return records.isEmpty();
    }

    @Override
    public final Iterator<Statement<T>> iterator() {
        return records.iterator();
    }

    /** {@return the ids of the records} */
    @Override
    public final String toString() {
        return records.stream().map(Statement::id).toList().toString();
    }
}
