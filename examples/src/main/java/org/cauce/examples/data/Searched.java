package org.cauce.examples.data;

import com.google.common.collect.ImmutableList;
import java.util.Collection;

/**
 * What was found in a file or an archive, and what of it could not be read.
 *
 * @param <F> what was looked for
 * @param found what was found
 * @param unread the files of which not everything could be read
 */
public record Searched<F>(F found, ImmutableList<Unread> unread) {
    /**
     * {@return a file in which something was looked for}
     *
     * @param <F> what was looked for
     * @param found what was found
     * @param unread what of it could not be read
     */
    public static <F> Searched<F> of(F found, Unread unread) {
        return new Searched<>(found, unread.isNothing() ? ImmutableList.of() : ImmutableList.of(unread));
    }

    /**
     * {@return a file in which there was nothing to be looked at}
     *
     * @param <F> what was looked for
     * @param nothing what is found in such a file
     */
    public static <F> Searched<F> without(F nothing) {
        return new Searched<>(nothing, ImmutableList.of());
    }

    /**
     * {@return of which files not everything could be read, in their order}
     *
     * @param <F> what was looked for
     * @param files the files
     */
    public static <F> ImmutableList<Unread> unread(Collection<Searched<F>> files) {
        return files.stream().flatMap(file -> file.unread().stream()).collect(ImmutableList.toImmutableList());
    }
}
