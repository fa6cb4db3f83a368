package org.cauce.io.internal.iati;

import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.cauce.io.xml.XmlElement;
import org.cauce.io.xml.XmlName;
import org.jspecify.annotations.Nullable;

/** XML being written, indented, with namespaces declared where they are first needed. */
final class XmlStream {
    private final XMLStreamWriter writer;
    private final Deque<Scope> scopes = new ArrayDeque<>();

    /**
     * Begins a document.
     *
     * @param out where to; not closed
     * @throws IOException if the disk refuses
     */
    XmlStream(OutputStream out) throws IOException {
        try {
            writer = new OutputFactoryImpl().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /**
     * Begins an element.
     *
     * @param name its name
     * @throws IOException if the disk refuses
     */
    void start(XmlName name) throws IOException {
        try {
            indent();
            Scope scope = new Scope(scopes.peek());
            scopes.push(scope);
            if (name.namespace().isEmpty()) {
                writer.writeStartElement(name.local());
                if (!scope.address("").isEmpty()) {
                    declare("", "");
                }
                return;
            }
            String prefix = scope.prefixFor(name, false);
            writer.writeStartElement(prefix, name.local(), name.namespace());
            if (!name.namespace().equals(scope.address(prefix))) {
                declare(prefix, name.namespace());
            }
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /**
     * Declares a namespace in the element that was begun.
     *
     * @param prefix its prefix; empty for none
     * @param address its address
     * @throws IOException if the disk refuses
     */
    void declare(String prefix, String address) throws IOException {
        try {
            if (prefix.isEmpty()) {
                writer.writeDefaultNamespace(address);
            } else {
                writer.writeNamespace(prefix, address);
            }
            scope().bind(prefix, address);
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private void declareOnce(String prefix, String address) throws IOException {
        if (!address.equals(scope().address(prefix))) {
            declare(prefix, address);
        }
    }

    /**
     * Writes an attribute.
     *
     * @param name its name
     * @param value its value
     * @throws IOException if the disk refuses
     */
    void attribute(XmlName name, String value) throws IOException {
        try {
            if (name.namespace().isEmpty()) {
                writer.writeAttribute(name.local(), value);
                return;
            }
            if (name.namespace().equals(XMLConstants.XMLNS_ATTRIBUTE_NS_URI)) {
                declareOnce(name.local(), value);
                return;
            }
            String prefix = scope().prefixFor(name, true);
            if (!name.namespace().equals(scope().address(prefix))) {
                declare(prefix, name.namespace());
            }
            writer.writeAttribute(prefix, name.namespace(), name.local(), value);
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /**
     * Writes text.
     *
     * @param text the text
     * @throws IOException if the disk refuses
     */
    void text(String text) throws IOException {
        try {
            if (!text.isEmpty()) {
                scope().hasText = true;
                writer.writeCharacters(text);
            }
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /**
     * Writes an element that no type holds.
     *
     * @param element the element
     * @throws IOException if the disk refuses
     */
    void element(XmlElement element) throws IOException {
        start(element.name());
        for (Map.Entry<XmlName, String> attribute : element.attributes().entrySet()) {
            attribute(attribute.getKey(), attribute.getValue());
        }
        text(element.text());
        for (XmlElement child : element.children()) {
            element(child);
        }
        end();
    }

    /**
     * Ends the element.
     *
     * @throws IOException if the disk refuses
     */
    void end() throws IOException {
        try {
            Scope scope = scopes.pop();
            if (scope.hasChild && !scope.hasText) {
                writer.writeCharacters("\n" + "  ".repeat(scopes.size()));
            }
            writer.writeEndElement();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /**
     * Ends the document.
     *
     * @throws IOException if the disk refuses
     */
    void finish() throws IOException {
        try {
            writer.writeCharacters("\n");
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private void indent() throws XMLStreamException {
        Scope parent = scopes.peek();
        if (parent == null) {
            writer.writeCharacters("\n");
            return;
        }
        parent.hasChild = true;
        if (!parent.hasText) {
            writer.writeCharacters("\n" + "  ".repeat(scopes.size()));
        }
    }

    private Scope scope() {
        return scopes.getFirst();
    }

    private static IOException failure(XMLStreamException thrown) {
        return thrown.getNestedException() instanceof IOException disk
                ? disk
                : new IOException("XML cannot be written: " + thrown.getMessage(), thrown);
    }

    /** The namespaces that are known in an element. */
    private static final class Scope {
        private final @Nullable Scope parent;
        private @Nullable Map<String, String> bound;
        private boolean hasChild;
        private boolean hasText;

        Scope(@Nullable Scope parent) {
            this.parent = parent;
        }

        void bind(String prefix, String address) {
            bound = bound == null ? new HashMap<>() : bound;
            bound.put(prefix, address);
        }

        String address(String prefix) {
            if (prefix.equals(XMLConstants.XML_NS_PREFIX)) {
                return XMLConstants.XML_NS_URI;
            }
            for (Scope scope = this; scope != null; scope = scope.parent) {
                String address = scope.bound == null ? null : scope.bound.get(prefix);
                if (address != null) {
                    return address;
                }
            }
            return "";
        }

        String prefixFor(XmlName name, boolean isAttribute) {
            if (name.namespace().equals(XMLConstants.XML_NS_URI)) {
                return XMLConstants.XML_NS_PREFIX;
            }
            boolean isTaken = bound != null
                    && bound.containsKey(name.prefix())
                    && !name.namespace().equals(bound.get(name.prefix()));
            if (!isTaken && !(isAttribute && name.prefix().isEmpty())) {
                return name.prefix();
            }
            int number = 1;
            while (!address("ns" + number).isEmpty() && !address("ns" + number).equals(name.namespace())) {
                number++;
            }
            return "ns" + number;
        }
    }
}
