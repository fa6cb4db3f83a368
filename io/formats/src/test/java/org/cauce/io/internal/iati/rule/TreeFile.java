package org.cauce.io.internal.iati.rule;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.cauce.io.ReadLimits;
import org.cauce.io.internal.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/** A whole document as a tree, for tests of rules. */
final class TreeFile {
    private final RecordTree tree = new RecordTree();
    private final Names names;

    TreeFile(Names names) {
        this.names = names;
    }

    /** The root; the names that rules speak of must be known before. */
    Element read(String xml) {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        try (XmlCursor cursor = XmlCursor.open(new ByteArrayInputStream(bytes), "test.xml", ReadLimits.STANDARD)) {
            cursor.toChild(true);
            return element(cursor, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Element element(XmlCursor cursor, @Nullable Element parent) throws IOException {
        Element element = tree.begin(names.find(cursor.name()), cursor.name(), parent);
        element.place(cursor.line(), cursor.column());
        for (int i = 0; i < cursor.attributes(); i++) {
            String space = cursor.attributeNamespace(i);
            String name = space.isEmpty() ? cursor.attributeName(i) : "xml:" + cursor.attributeName(i);
            element.addAttribute(names.find(name), name, cursor.attribute(i));
        }
        boolean isLeaf = true;
        while (cursor.toChild(isLeaf)) {
            isLeaf = false;
            element(cursor, element);
        }
        element.text(cursor.text());
        return element;
    }
}
