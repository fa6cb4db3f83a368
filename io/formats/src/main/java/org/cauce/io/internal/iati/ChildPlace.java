package org.cauce.io.internal.iati;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Where a type keeps the children of one name.
 *
 * @param name the name of the children
 * @param type their type
 * @param get gives them
 * @param set takes one of them
 * @param isSingle whether there may be but one
 * @param bit a bit that no other place of the element has
 * @param <T> the type of the element
 * @param <B> its builder
 * @param <C> the type of the children
 */
record ChildPlace<T, B, C>(
        String name,
        ElementType<C, ?> type,
        Function<T, ImmutableList<C>> get,
        BiConsumer<B, C> set,
        boolean isSingle,
        long bit)
        implements Places.Named {

    void write(XmlOut out, T value) throws IOException {
        for (C child : get.apply(value)) {
            type.write(out, name, child);
        }
    }
}
