package org.cauce.io.service;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.cauce.io.DataFile;
import org.immutables.value.Value;

/** The answer to a {@link WorldBankQuery}: pages as the service gave them, in order, each a file of JSON. */
@Beta
@Value.Immutable
public abstract class WorldBankPages implements WithWorldBankPages {
    WorldBankPages() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the question} */
    public abstract WorldBankQuery query();

    /** {@return the pages; several series of them if the economies did not fit into one address} */
    public abstract ImmutableList<Fetched> pages();

    /** {@return the number of rows on all pages; rows without a value are among them} */
    public abstract long rows();

    /**
     * {@return when the World Bank last updated the database, as it writes it, such as {@code 2026-07-13}; more than
     * one if parts of the answer are of different age, none if it does not say}
     */
    public abstract ImmutableSet<String> lastUpdated();

    /** {@return the economies that the service does not know, in the order asked; a warning tells of each} */
    public abstract ImmutableList<String> refused();

    /** {@return the files, to be read by the reader of the World Bank's JSON} */
    public ImmutableList<DataFile> files() {
        return pages().stream().map(Fetched::file).collect(ImmutableList.toImmutableList());
    }

    /** {@return whether one of the pages has expired} */
    public boolean isExpired() {
        return pages().stream().anyMatch(Fetched::isExpired);
    }

    /** Builds answers. */
    public static final class Builder extends ImmutableWorldBankPages.Builder {
        Builder() {}
    }
}
