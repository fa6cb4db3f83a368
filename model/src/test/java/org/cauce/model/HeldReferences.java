package org.cauce.model;

import com.google.common.collect.Multimap;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cauce.model.code.Code;
import org.cauce.model.code.Sector;
import org.cauce.model.source.Ref;

/** All references that a value holds anywhere in it, found by looking, not by asking. */
final class HeldReferences {
    private final Set<Ref> found = new LinkedHashSet<>();

    private HeldReferences() {}

    static Set<Ref> of(Object value) {
        HeldReferences held = new HeldReferences();
        held.look(value);
        return held.found;
    }

    private void look(Object value) {
        if (value instanceof Ref ref) {
            found.add(ref);
        } else if (value instanceof Code code) {
            code.references().forEach(found::add);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::look);
        } else if (value instanceof Iterable<?> several) {
            several.forEach(this::look);
        } else if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(this::look);
            map.values().forEach(this::look);
        } else if (value instanceof Multimap<?, ?> multimap) {
            multimap.values().forEach(this::look);
        } else if (value instanceof Record record) {
            Arrays.stream(record.getClass().getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .forEach(accessor -> look(ask(record, accessor)));
        } else if (value.getClass().getSimpleName().startsWith("Immutable")) {
            lookInto(value);
        }
    }

    private void lookInto(Object noun) {
        new Noun(noun.getClass().getSuperclass())
                .accessors()
                // the code of a sector is its own name, not a reference
                .filter(accessor ->
                        !(noun instanceof Sector && accessor.getName().equals("code")))
                .forEach(accessor -> look(ask(noun, accessor)));
    }

    private static Object ask(Object value, Method accessor) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
