package org.cauce.io.internal.iati;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cauce.io.xml.XmlElement;
import org.cauce.io.xml.XmlName;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of a document what has no place in version 2.03, and tells of it, and of what is missing there.
 *
 * <p>Blank attributes, and elements that hold nothing of what they must, say nothing and go without a word. Other
 * namespaces may stand anywhere. Each child of a record is held until it ends; the record is not.
 */
final class Fitting {
    /** The root and its records go on as they come. */
    private static final int STREAMED = 2;

    private final XmlStream stream;
    private final XmlOut.Unfit unfit;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<Held> held = new ArrayDeque<>();

    Fitting(XmlStream stream, XmlOut.Unfit unfit) {
        this.stream = stream;
        this.unfit = unfit;
    }

    void start(XmlName name) throws IOException {
        Shape shape = held.isEmpty() && open.size() < STREAMED ? shapeOf(name) : null;
        if (shape == null) {
            held.push(new Held(name));
            return;
        }
        if (!open.isEmpty()) {
            open.getFirst().seen.add(name.local());
        }
        open.push(new Open(open.isEmpty() ? "" : name.local(), shape));
        stream.start(name);
    }

    private @Nullable Shape shapeOf(XmlName name) {
        if (!name.namespace().isEmpty()) {
            return null;
        }
        Open parent = open.peek();
        return parent == null
                ? Shape.ofRoot(name.local())
                : parent.shape.children().get(name.local());
    }

    void attribute(XmlName name, String value) throws IOException {
        Held element = held.peek();
        if (element != null) {
            element.builder.putAttribute(name, value);
        } else if (open.getFirst().takes(name, value)) {
            stream.attribute(name, value);
        }
    }

    void text(String text) {
        Held element = held.peek();
        if (element != null) {
            element.text.append(text);
        } else if (!text.isBlank()) {
            unfit.leftOut(open.getFirst().path, text);
        }
    }

    void element(XmlElement element) throws IOException {
        Held parent = held.peek();
        if (parent != null) {
            parent.builder.addChildren(element);
            return;
        }
        XmlElement fit = open.getFirst().fit(element);
        if (fit != null) {
            stream.element(fit);
        }
    }

    void end() throws IOException {
        if (held.isEmpty()) {
            open.pop().tellMissing();
            stream.end();
        } else {
            element(held.pop().build());
        }
    }

    /** An element that is not written before it ends. */
    private static final class Held {
        private final XmlElement.Builder builder = XmlElement.builder();
        private final StringBuilder text = new StringBuilder();

        Held(XmlName name) {
            builder.name(name);
        }

        XmlElement build() {
            return builder.text(text.toString()).build();
        }
    }

    /** An element that takes what fits. */
    private final class Open {
        private final String path;
        private final Shape shape;
        private final Set<String> seen = new HashSet<>();

        Open(String path, Shape shape) {
            this.path = path;
            this.shape = shape;
        }

        private String path(String name) {
            return path.isEmpty() ? name : path + "/" + name;
        }

        boolean takes(XmlName name, String value) {
            String key = "@" + XmlNames.key(name);
            if (!shape.has(name)) {
                if (!value.isBlank()) {
                    unfit.leftOut(path(key), value);
                }
                return false;
            }
            seen.add(key);
            return !value.isBlank()
                    || !name.namespace().isEmpty()
                    || shape.required().contains(key);
        }

        /** {@return the child as it may stand here; null if it may not} */
        @Nullable
        XmlElement fit(XmlElement child) {
            if (!child.name().namespace().isEmpty()) {
                return child;
            }
            String name = child.name().local();
            Shape form = shape.children().get(name);
            if (form == null || (shape.single().contains(name) && seen.contains(name))) {
                unfit.leftOut(path(name), words(child));
                return null;
            }
            Open inner = new Open(path(name), form);
            XmlElement fit = inner.fitted(child);
            if (inner.saysNothing(fit)) {
                return null;
            }
            inner.tellMissing();
            seen.add(name);
            return fit;
        }

        private XmlElement fitted(XmlElement element) {
            XmlElement.Builder fit = XmlElement.builder().name(element.name());
            for (Map.Entry<XmlName, String> attribute : element.attributes().entrySet()) {
                if (takes(attribute.getKey(), attribute.getValue())) {
                    fit.putAttribute(attribute.getKey(), attribute.getValue());
                }
            }
            if (shape.hasText()) {
                fit.text(element.text());
            } else if (!element.text().isBlank()) {
                unfit.leftOut(path, element.text());
            }
            for (XmlElement child : element.children()) {
                XmlElement inside = fit(child);
                if (inside != null) {
                    fit.addChildren(inside);
                }
            }
            return fit.build();
        }

        private boolean saysNothing(XmlElement fit) {
            boolean hasAttribute = fit.attributes().keySet().stream().anyMatch(name -> !name.equals(XmlNames.LANGUAGE));
            return !shape.required().isEmpty()
                    && !hasAttribute
                    && fit.children().isEmpty()
                    && fit.text().isBlank();
        }

        void tellMissing() {
            for (String name : shape.required()) {
                if (!seen.contains(name)) {
                    unfit.missing(path(name));
                }
            }
        }

        private static String words(XmlElement element) {
            StringBuilder words = new StringBuilder();
            element.attributes()
                    .forEach((name, value) -> words.append('@')
                            .append(XmlNames.key(name))
                            .append(' ')
                            .append(value)
                            .append(' '));
            words.append(element.text().strip());
            element.children().forEach(child -> words.append(' ').append(words(child)));
            return words.toString().strip();
        }
    }
}
