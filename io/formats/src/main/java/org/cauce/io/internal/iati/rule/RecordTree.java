package org.cauce.io.internal.iati.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The elements of one record at a time. */
public final class RecordTree {
    /** What is kept for the next record; a larger record gives its memory back. */
    private static final int KEPT = 20_000;

    private final List<Element> elements = new ArrayList<>();
    private int used;

    /** Empties the tree for the next record. */
    public void clear() {
        if (elements.size() > KEPT) {
            elements.clear();
        }
        used = 0;
    }

    /**
     * {@return an element that has just begun}
     *
     * @param number the number of its name
     * @param name its name
     * @param parent the element that it stands in; null for a record
     */
    public Element begin(int number, String name, @Nullable Element parent) {
        if (used == elements.size()) {
            elements.add(new Element());
        }
        Element element = elements.get(used++);
        element.reset(number, name, parent);
        return element;
    }
}
