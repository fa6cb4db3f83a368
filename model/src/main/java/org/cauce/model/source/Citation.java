package org.cauce.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.CauceJson;
import org.immutables.value.Value;

/**
 * The place in a source where something is said: section and endnotes of a document, or file and line of a data set.
 *
 * <p>The works that a document cites are reached through its endnotes: {@code catalogue.works(citation)}.
 */
@Value.Immutable
@CauceJson
public abstract class Citation implements WithCitation, Referring {
    Citation() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the citation of a section of a document, without endnotes}
     *
     * @param source the source
     * @param section the section, as the document names it
     */
    public static Citation of(Ref source, String section) {
        return builder().source(source).section(section).build();
    }

    /**
     * {@return the citation of a line of a data file}
     *
     * @param source the source
     * @param at the file and line
     */
    public static Citation of(Ref source, FileLine at) {
        return builder().source(source).at(at).build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Citation fromJson(Builder builder) {
        return builder.build();
    }

    /** {@return the document or data set; its id is what people call the document, such as {@code 003}} */
    public abstract Ref source();

    /**
     * {@return the section, as the document names it, or the paragraph of an article, such as {@code p7}, or the
     * identifier of a record in a data file; empty if there is none}
     */
    public abstract Optional<String> section();

    /** {@return the numbers of the endnotes that belong to the statement, in order; empty if there is none} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Integer> endnotes();

    /** {@return how the endnotes were tied to the statement; empty if the citation is itself an endnote or table} */
    public abstract Optional<EndnoteBasis> endnoteBasis();

    /** {@return the table or figure of the document, such as {@code Table 1}; empty if it is running text} */
    public abstract Optional<String> table();

    /** {@return the line of a data file; empty for documents} */
    public abstract Optional<FileLine> at();

    /** {@return why the citation may be wrong, in words; empty if nothing speaks against it} */
    public abstract Optional<String> doubt();

    @Override
    public Stream<Ref> references() {
        return Referring.in(source());
    }

    @Value.Check
    void check() {
        Ref.require("source of a citation", source(), Kind.SOURCE);
        if (!endnotes().isEmpty() && endnotes().first() < 1) {
            throw new IllegalArgumentException("Endnotes are " + endnotes() + ": expected numbers from 1 on");
        }
    }

    /** Builds citations; {@code source} must be set. */
    public static final class Builder extends ImmutableCitation.Builder {
        Builder() {}
    }
}
