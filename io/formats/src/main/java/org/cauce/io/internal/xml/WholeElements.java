package org.cauce.io.internal.xml;

import java.io.IOException;
import org.cauce.io.xml.XmlElement;

/**
 * Reads elements with all that they hold.
 *
 * @param cursor at an element
 * @param budget is asked before anything is kept
 */
record WholeElements(XmlCursor cursor, Budget budget) {
    /** {@return the element under the cursor, which is then at its end} */
    XmlElement next() throws IOException {
        cursor.countNames();
        budget.take(1 + cursor.attributes());
        XmlElement.Builder element = XmlElement.builder().name(cursor.xmlName());
        for (int i = 0; i < cursor.attributes(); i++) {
            String value = cursor.attribute(i);
            budget.takeText(value);
            element.putAttribute(cursor.attributeXmlName(i), value);
        }
        for (int i = 0; i < cursor.namespaces(); i++) {
            if (cursor.isUsedInValue(i)) {
                element.putAttribute(cursor.declaration(i), cursor.namespaceAddress(i));
            }
        }

        boolean leaf = true;
        while (cursor.toChild(true)) {
            leaf = false;
            element.addChildren(next());
        }
        String text = cursor.text();
        if (text != null && (leaf || !text.isBlank())) {
            budget.takeText(text);
            element.text(text);
        }
        return element.build();
    }
}
