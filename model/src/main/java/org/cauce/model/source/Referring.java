package org.cauce.model.source;

import com.google.common.collect.Multimap;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Something that refers to records; a catalogue checks that all of them are there. */
public interface Referring {
    /** {@return all references that it holds, in the order of its attributes} */
    Stream<Ref> references();

    /**
     * {@return the references in these values}
     *
     * @param values references, things that refer, and optionals, collections and maps of them; anything else holds
     *     none
     */
    static Stream<Ref> in(Object... values) {
        return Arrays.stream(values).flatMap(Referring::inOne);
    }

    private static Stream<Ref> inOne(Object value) {
        if (value instanceof Ref ref) {
            return Stream.of(ref);
        }
        if (value instanceof Referring referring) {
            return referring.references();
        }
        if (value instanceof Optional<?> optional) {
            return optional.stream().flatMap(Referring::inOne);
        }
        if (value instanceof Iterable<?> several) {
            return StreamSupport.stream(several.spliterator(), false).flatMap(Referring::inOne);
        }
        if (value instanceof Multimap<?, ?> map) {
            return in(map.keySet(), map.values());
        }
        return value instanceof Map<?, ?> map ? in(map.keySet(), map.values()) : Stream.of();
    }
}
