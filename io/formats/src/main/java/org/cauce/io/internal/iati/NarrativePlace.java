package org.cauce.io.internal.iati;

import com.google.common.collect.ImmutableList;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.cauce.io.iati.common.Narrative;

/**
 * Where a type keeps its texts by language.
 *
 * @param get gives them
 * @param add takes one of them
 * @param isOfVersion1 whether only version 1 had text here, which an upgraded document leaves out
 * @param <T> the type
 * @param <B> its builder
 */
record NarrativePlace<T, B>(
        Function<T, ImmutableList<Narrative>> get, BiConsumer<B, Narrative> add, boolean isOfVersion1) {
    /** The name of the element that holds one text, from version 2 on. */
    static final String NAME = "narrative";
}
