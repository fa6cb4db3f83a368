package org.cauce.io.iati;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * An XML document as a tree, read by the parser of the JDK, which the reader under test does not use: names,
 * attributes, texts, children by name.
 */
record XmlTree(String name, Map<String, String> attributes, String text, Map<String, List<XmlTree>> children) {
    private static final String NAMESPACES = "http://www.w3.org/2000/xmlns/";

    static XmlTree read(Path path) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Element root = factory.newDocumentBuilder()
                    .parse(new InputSource(path.toUri().toString()))
                    .getDocumentElement();
            return of(root);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(path + " cannot be read", e);
        }
    }

    private static XmlTree of(Element element) {
        Map<String, String> attributes = new TreeMap<>();
        NamedNodeMap nodes = element.getAttributes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (!NAMESPACES.equals(nodes.item(i).getNamespaceURI())) {
                attributes.put(name(nodes.item(i)), nodes.item(i).getNodeValue());
            }
        }
        Map<String, List<XmlTree>> children = new TreeMap<>();
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.computeIfAbsent(name(inner), key -> new ArrayList<>()).add(of(inner));
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        String all = text.toString();
        // blanks between elements are layout; so are those of an element that holds nothing else
        boolean isLayout = all.isBlank() || !children.isEmpty();
        return new XmlTree(name(element), attributes, isLayout ? all.strip() : all, children);
    }

    private static String name(Node node) {
        return node.getNamespaceURI() == null
                ? node.getLocalName()
                : "{" + node.getNamespaceURI() + "}" + node.getLocalName();
    }

    /** {@return where this tree and the other differ, each place once} */
    List<String> differences(XmlTree other) {
        List<String> found = new ArrayList<>();
        compare("", other, found);
        return found;
    }

    private void compare(String path, XmlTree other, List<String> found) {
        String here = path + "/" + name;
        if (!attributes.equals(other.attributes)) {
            found.add(here + ": " + attributes + " became " + other.attributes);
        }
        if (!text.equals(other.text)) {
            found.add(here + ": '" + text + "' became '" + other.text + "'");
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        children.forEach((name, list) -> counts.put(name, list.size()));
        other.children.forEach((name, list) -> counts.merge(name, -list.size(), Integer::sum));
        counts.forEach((name, count) -> {
            if (count != 0) {
                found.add(here + ": " + Math.abs(count) + " " + name + (count > 0 ? " lost" : " more"));
            }
        });
        children.forEach((name, list) -> {
            List<XmlTree> others = other.children.getOrDefault(name, List.of());
            for (int i = 0; i < Math.min(list.size(), others.size()); i++) {
                list.get(i).compare(here + "[" + i + "]", others.get(i), found);
            }
        });
    }
}
