package org.cauce.io.internal.iati;

import javax.xml.XMLConstants;
import org.cauce.io.xml.XmlName;

/** Names of attributes as the places of the standard have them: local, or {@code xml:lang}. */
final class XmlNames {
    /** The language of a text. */
    static final XmlName LANGUAGE = XmlName.of(XMLConstants.XML_NS_URI, "xml", "lang");

    private XmlNames() {}

    static XmlName of(String key) {
        return key.equals(ElementType.LANGUAGE) ? LANGUAGE : XmlName.of(key);
    }

    static String key(XmlName name) {
        return name.equals(LANGUAGE) ? ElementType.LANGUAGE : name.toString();
    }
}
