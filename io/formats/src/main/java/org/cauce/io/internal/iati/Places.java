package org.cauce.io.internal.iati;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;

/**
 * The places of one kind that an element has, in the order of the schema.
 *
 * <p>Files mostly keep to that order. So whoever looks for a name begins where the last one was found, and has it after
 * a step or two.
 *
 * @param <P> the kind
 */
final class Places<P extends Places.Named> implements Iterable<P> {
    private ImmutableList<P> places = ImmutableList.of();
    private String[] names = new String[0];

    /** Adds a place after the others. */
    void add(P place) {
        places = ImmutableList.<P>builder().addAll(places).add(place).build();
        names = places.stream().map(Named::name).toArray(String[]::new);
    }

    int size() {
        return names.length;
    }

    P get(int number) {
        return places.get(number);
    }

    /** {@return whether there is a place of this name} */
    boolean has(String name) {
        return find(name, 0) >= 0;
    }

    /**
     * {@return the number of the place with this name; -1 if there is none}
     *
     * @param name the name
     * @param from the number where to begin; the search goes round
     */
    int find(String name, int from) {
        for (int i = from; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        for (int i = 0; i < from; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public Iterator<P> iterator() {
        return places.iterator();
    }

    /** What has a name. */
    interface Named {
        /** {@return the name of the attribute or element, as in the schema} */
        String name();
    }
}
