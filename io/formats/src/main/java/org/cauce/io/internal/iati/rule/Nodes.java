package org.cauce.io.internal.iati.rule;

import java.util.Arrays;

/** What a path leads to: elements, attributes and texts, in their order. Each path has its own, and uses it again. */
public final class Nodes {
    static final int ELEMENT = -1;
    static final int TEXT = -2;

    private Element[] elements = new Element[8];
    private int[] kinds = new int[8];
    private int size;

    Nodes() {}

    void clear() {
        size = 0;
    }

    void add(Element element, int kind) {
        if (size == elements.length) {
            elements = Arrays.copyOf(elements, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        elements[size] = element;
        kinds[size++] = kind;
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    Element element(int index) {
        return elements[index];
    }

    /** The index of an attribute, or one of the constants. */
    int kind(int index) {
        return kinds[index];
    }

    /** The value of an attribute, or the text of an element; empty for none. */
    String text(int index) {
        if (kinds[index] >= 0) {
            return elements[index].attributeValue(kinds[index]);
        }
        String text = elements[index].text();
        return text == null ? "" : text;
    }
}
