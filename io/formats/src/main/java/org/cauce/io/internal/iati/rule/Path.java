package org.cauce.io.internal.iati.rule;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/** A way from an element to elements, attributes or texts; several ways together are one path. */
public final class Path {
    /** In which direction a step goes. */
    enum Axis {
        CHILD,
        PARENT,
        SELF,
        DESCENDANT,
        ATTRIBUTE,
        TEXT
    }

    /** A step in one direction to a name, by way of what the filters let pass. */
    record Step(Axis axis, int name, ImmutableList<Expression> filters) {}

    private final String written;
    private final ImmutableList<ImmutableList<Step>> ways;
    private final Nodes found = new Nodes();

    Path(String written, ImmutableList<ImmutableList<Step>> ways) {
        this.written = written;
        this.ways = ways;
    }

    /**
     * {@return what the path leads to; good until the path is asked again}
     *
     * @param start where it begins
     * @param scope what it may refer to
     */
    Nodes from(Element start, Scope scope) {
        found.clear();
        for (ImmutableList<Step> way : ways) {
            walk(start, way, 0, scope);
        }
        return found;
    }

    /** The first text, or null. */
    @Nullable
    String firstText(Element start, Scope scope) {
        Nodes nodes = from(start, scope);
        return nodes.isEmpty() ? null : nodes.text(0);
    }

    private void walk(Element at, ImmutableList<Step> way, int index, Scope scope) {
        if (index == way.size()) {
            found.add(at, Nodes.ELEMENT);
            return;
        }
        Step step = way.get(index);
        switch (step.axis()) {
            case CHILD -> children(at, way, index, scope);
            case DESCENDANT -> descendants(at, way, index, scope);
            case SELF -> walk(at, way, index + 1, scope);
            case PARENT -> {
                Element parent = at.parent();
                if (parent != null) {
                    walk(parent, way, index + 1, scope);
                }
            }
            case ATTRIBUTE -> {
                int attribute = at.attribute(step.name());
                if (attribute >= 0) {
                    found.add(at, attribute);
                }
            }
            case TEXT -> {
                String text = at.text();
                if (text != null && !text.isEmpty()) {
                    found.add(at, Nodes.TEXT);
                }
            }
        }
    }

    private void children(Element at, ImmutableList<Step> way, int index, Scope scope) {
        Step step = way.get(index);
        int position = 0;
        for (int i = 0; i < at.childCount(); i++) {
            Element child = at.child(i);
            if (child.name() == step.name()) {
                position++;
                if (passes(child, step, position, scope)) {
                    walk(child, way, index + 1, scope);
                }
            }
        }
    }

    private void descendants(Element at, ImmutableList<Step> way, int index, Scope scope) {
        children(at, way, index, scope);
        for (int i = 0; i < at.childCount(); i++) {
            descendants(at.child(i), way, index, scope);
        }
    }

    private static boolean passes(Element element, Step step, int position, Scope scope) {
        for (int i = 0; i < step.filters().size(); i++) {
            Expression filter = step.filters().get(i);
            scope.position(position);
            boolean passes = filter instanceof Expression.Fixed number
                    ? number.value() == position
                    : filter.isTrue(element, scope);
            if (!passes) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return written;
    }
}
