package org.cauce.io.internal.iati;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Where a type keeps the text of its element.
 *
 * @param form how the value is written
 * @param get gives it
 * @param set takes it
 * @param <T> the type
 * @param <B> its builder
 * @param <V> the type of the value
 */
record TextPlace<T, B, V>(Form<V> form, Function<T, Optional<V>> get, BiConsumer<B, V> set) {}
