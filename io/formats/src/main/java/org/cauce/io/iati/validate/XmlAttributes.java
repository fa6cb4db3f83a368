package org.cauce.io.iati.validate;

import java.util.ArrayList;
import java.util.List;
import org.cauce.io.internal.xml.XmlCursor;
import org.cauce.io.internal.xml.XmlFailure;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** The attributes of the element where the reader is, in the form that a schema wants. Used again for the next. */
final class XmlAttributes implements Attributes {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final List<String> spaces = new ArrayList<>();
    private final List<String> locals = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    void read(XmlCursor cursor) throws XmlFailure {
        spaces.clear();
        locals.clear();
        names.clear();
        values.clear();
        int count = cursor.attributes();
        for (int i = 0; i < count; i++) {
            String space = cursor.attributeNamespace(i);
            String local = cursor.attributeName(i);
            spaces.add(space);
            locals.add(local);
            names.add(space.isEmpty() ? local : space.equals(XML) ? "xml:" + local : "other:" + local);
            values.add(cursor.attribute(i));
        }
    }

    /** The name as rules write it: {@code xml:lang}, or without prefix; {@code other:} for foreign attributes. */
    String name(int index) {
        return names.get(index);
    }

    /** The value of an attribute by its name; null if it is absent. */
    @Nullable
    String find(String name) {
        int index = names.indexOf(name);
        return index < 0 ? null : values.get(index);
    }

    @Override
    public int getLength() {
        return names.size();
    }

    @Override
    public String getURI(int index) {
        return spaces.get(index);
    }

    @Override
    public String getLocalName(int index) {
        return locals.get(index);
    }

    @Override
    public String getQName(int index) {
        return names.get(index);
    }

    @Override
    public String getType(int index) {
        return "CDATA";
    }

    @Override
    public String getValue(int index) {
        return values.get(index);
    }

    @Override
    public int getIndex(String uri, String localName) {
        for (int i = 0; i < names.size(); i++) {
            if (locals.get(i).equals(localName) && spaces.get(i).equals(uri)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int getIndex(String qName) {
        return names.indexOf(qName);
    }

    @Override
    public @Nullable String getType(String uri, String localName) {
        return getIndex(uri, localName) < 0 ? null : "CDATA";
    }

    @Override
    public @Nullable String getType(String qName) {
        return getIndex(qName) < 0 ? null : "CDATA";
    }

    @Override
    public @Nullable String getValue(String uri, String localName) {
        int index = getIndex(uri, localName);
        return index < 0 ? null : values.get(index);
    }

    @Override
    public @Nullable String getValue(String qName) {
        return find(qName);
    }
}
