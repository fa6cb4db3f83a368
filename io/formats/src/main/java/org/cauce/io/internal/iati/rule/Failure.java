package org.cauce.io.internal.iati.rule;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * How a rule is broken.
 *
 * @param at the element to look at
 * @param attribute the attribute of it; empty if it is the element as a whole
 * @param found what was found; empty if something is missing
 * @param times how many things break the rule in this element
 */
public record Failure(Element at, Optional<String> attribute, Optional<String> found, int times) {
    private static final int SHOWN = 4;

    /** Something is missing in an element. */
    static Failure missing(Element at) {
        return new Failure(at, Optional.empty(), Optional.empty(), 1);
    }

    /** Something is missing in some elements, of which this is the first. */
    static Failure missing(Element at, int times) {
        return new Failure(at, Optional.empty(), Optional.empty(), times);
    }

    /** One of several things is wrong by itself. */
    static Failure at(Nodes nodes, int index, int times) {
        return new Failure(
                nodes.element(index),
                attribute(nodes, index),
                Optional.of(nodes.text(index)).filter(text -> nodes.kind(index) != Nodes.ELEMENT || !text.isEmpty()),
                times);
    }

    /** Something is wrong with what was found as a whole. */
    static Failure at(Nodes nodes, int index, String found) {
        return new Failure(nodes.element(index), attribute(nodes, index), Optional.of(found), 1);
    }

    /** The values of what a path leads to, if any, else the element, break the rule together. */
    static Failure together(Element element, Nodes nodes) {
        return nodes.isEmpty() ? missing(element) : at(nodes, 0, values(nodes));
    }

    /** The different values, the first few of them. */
    static String values(Nodes nodes) {
        Set<String> values = new LinkedHashSet<>();
        for (int i = 0; i < nodes.size() && values.size() <= SHOWN; i++) {
            String text = nodes.text(i).strip();
            values.add(text.isEmpty() ? nodes.element(i).path() : text);
        }
        String all = String.join(", ", values.stream().limit(SHOWN).toList());
        return values.size() > SHOWN ? all + ", …" : all;
    }

    private static Optional<String> attribute(Nodes nodes, int index) {
        int kind = nodes.kind(index);
        return kind >= 0 ? Optional.of(nodes.element(index).attributeLabel(kind)) : Optional.empty();
    }
}
