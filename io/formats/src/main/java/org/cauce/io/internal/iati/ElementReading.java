package org.cauce.io.internal.iati;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import javax.xml.XMLConstants;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.IatiProblem;
import org.cauce.io.internal.xml.XmlCursor;
import org.jspecify.annotations.Nullable;

/**
 * One element being read.
 *
 * @param <T> the type that holds it
 * @param <B> its builder
 */
final class ElementReading<T, B> {
    private final ElementType<T, B> type;
    private final Reading in;
    private final XmlCursor cursor;
    private final B builder;
    private Extras.@Nullable Builder kept;
    private @Nullable String codeValue;
    private @Nullable String codeVocabulary;
    private @Nullable String codeUri;
    private @Nullable String language;
    private @Nullable Map<String, Object> singles;
    private long seen;
    private int lastFound;

    ElementReading(ElementType<T, B> type, Reading in) {
        this.type = type;
        this.in = in;
        this.cursor = in.cursor();
        this.builder = type.newBuilder();
    }

    T read(ElementType.@Nullable ChildVisitor left) throws IOException {
        readAttributes();
        lastFound = 0;
        boolean isText = type.text() != null || (in.isFirst() && type.narratives() != null);
        while (cursor.toChild(isText)) {
            readChild(left);
        }
        String found = cursor.text();
        if (found != null) {
            in.takeText(found);
            readText(found);
        }
        if (language != null) {
            readUnknown(ElementType.LANGUAGE, language);
        }
        if (kept != null) {
            type.setExtras(builder, kept.build());
        }
        return type.build(builder);
    }

    private void readAttributes() throws IOException {
        int count = cursor.attributes();
        in.take(count + 1);
        if (type.line() != null) {
            type.line().accept(builder, cursor.line());
        }
        for (int i = 0; i < count; i++) {
            readAttribute(i);
        }
        for (int i = 0; i < cursor.namespaces(); i++) {
            if (cursor.isUsedInValue(i)) {
                kept().putAttribute(cursor.declaration(i), cursor.namespaceAddress(i));
            }
        }
        if (type.code() != null) {
            putCode(type.code());
        }
    }

    private void readAttribute(int index) throws IOException {
        String namespace = cursor.attributeNamespace(index);
        String name = cursor.attributeName(index);
        String value = cursor.attribute(index);
        in.takeText(value);
        if (namespace.isEmpty()) {
            readAttribute(name, value);
        } else if (namespace.equals(XMLConstants.XML_NS_URI) && name.equals("lang")) {
            readLanguage(value);
        } else {
            cursor.countName(name);
            kept().putAttribute(cursor.attributeXmlName(index), value);
        }
    }

    private void readLanguage(String value) throws IOException {
        if (type.narratives() != null && !type.attributes().has(ElementType.LANGUAGE)) {
            language = value;
        } else {
            readAttribute(ElementType.LANGUAGE, value);
        }
    }

    private void readAttribute(String name, String value) throws IOException {
        int at = type.attributes().find(name, lastFound);
        if (at >= 0) {
            lastFound = at;
            read(type.attributes().get(at), value);
        } else if (type.code() != null && type.code().has(name)) {
            keepForCode(type.code(), name, value);
        } else {
            readUnknown(name, value);
        }
    }

    private <V> void read(AttributePlace<T, B, V> place, String value) {
        if (value.isBlank()) {
            keepAttribute(place.name(), value);
            return;
        }
        V parsed = place.form().parse(value, in);
        if (parsed == null) {
            keepAttribute(place.name(), value);
            in.report(
                    IatiProblem.UNREADABLE_VALUE,
                    "@" + place.name(),
                    value,
                    place.form().expected());
            return;
        }
        place.set().accept(builder, parsed);
        if (!place.form().prints(parsed, value)) {
            keepAttribute(place.name(), value);
        }
    }

    private void keepAttribute(String name, String value) {
        kept().putAttribute(XmlNames.of(name), value);
    }

    private void keepForCode(CodePlace<T, B> place, String name, String value) {
        if (name.equals(place.value())) {
            codeValue = value;
        } else if (name.equals(place.vocabulary())) {
            codeVocabulary = value;
        } else {
            codeUri = value;
        }
    }

    private void putCode(CodePlace<T, B> place) {
        boolean hasCode = codeValue != null && !codeValue.isBlank();
        codeVocabulary = blankToExtras(place.vocabulary(), codeVocabulary, hasCode);
        codeUri = blankToExtras(place.uri(), codeUri, hasCode);
        if (hasCode && codeValue != null) {
            place.set().accept(builder, in.codes().of(place.family(), codeVocabulary, codeUri, codeValue));
        } else if (codeValue != null) {
            keepAttribute(place.value(), codeValue);
        }
    }

    private @Nullable String blankToExtras(String name, @Nullable String value, boolean hasCode) {
        if (value == null || (hasCode && !value.isBlank())) {
            return value;
        }
        keepAttribute(name, value);
        return null;
    }

    private void readUnknown(String name, String value) throws IOException {
        cursor.countName(name);
        keepAttribute(name, value);
        if (!in.isFirst()) {
            in.report(IatiProblem.UNKNOWN_ATTRIBUTE, "@" + name, name, "");
            return;
        }
        String meant = Version1.attribute(name);
        int at = type.attributes().find(meant, 0);
        if (at >= 0) {
            readAlias(type.attributes().get(at), value);
        } else if (type.code() != null && type.code().has(meant) && isFree(type.code(), meant)) {
            keepForCode(type.code(), meant, value);
        }
    }

    private boolean isFree(CodePlace<T, B> place, String meant) {
        return meant.equals(place.value()) ? codeValue == null : codeVocabulary == null;
    }

    private <V> void readAlias(AttributePlace<T, B, V> place, String value) {
        V parsed = value.isBlank() ? null : place.form().parse(value, in);
        if (parsed != null) {
            place.set().accept(builder, parsed);
        }
    }

    private void readChild(ElementType.@Nullable ChildVisitor left) throws IOException {
        String name = cursor.name();
        if (!cursor.namespace().isEmpty()) {
            keepElement();
            return;
        }
        if (left != null && left.take(name)) {
            return;
        }
        int at = type.children().find(name, lastFound);
        if (at >= 0) {
            lastFound = at;
            readChild(type.children().get(at));
        } else {
            if (!in.isFirst()) {
                in.report(IatiProblem.UNKNOWN_ELEMENT, name, name, "");
            }
            keepElement();
        }
    }

    private <C> void readChild(ChildPlace<T, B, C> place) throws IOException {
        if (place.isSingle()) {
            readSingle(place);
        } else {
            place.set().accept(builder, place.type().read(in));
        }
    }

    private <C> void readSingle(ChildPlace<T, B, C> place) throws IOException {
        BinaryOperator<C> join = in.isFirst() ? place.type().joined() : null;
        boolean isFirst = (seen & place.bit()) == 0;
        if (!isFirst && join == null) {
            in.report(IatiProblem.ELEMENT_REPEATED, place.name(), place.name(), "");
            keepElement();
            return;
        }
        C child = place.type().read(in);
        seen |= place.bit();
        place.set().accept(builder, join == null ? child : joined(place, join, child));
    }

    @SuppressWarnings("unchecked") // what stands under the name of a place is of its type
    private <C> C joined(ChildPlace<T, B, C> place, BinaryOperator<C> join, C child) {
        singles = singles == null ? new HashMap<>() : singles;
        C before = (C) singles.get(place.name());
        C whole = before == null ? child : join.apply(before, child);
        singles.put(place.name(), whole);
        return whole;
    }

    private void keepElement() throws IOException {
        kept().addElements(cursor.element(in));
    }

    private void readText(String found) {
        if (type.text() != null) {
            readText(type.text(), found);
        } else if (!found.isBlank()) {
            if (!in.isFirst()) {
                in.report(IatiProblem.TEXT_OUT_OF_PLACE, "text()", found, "");
            }
            if (type.narratives() == null) {
                kept().text(found);
            } else {
                type.narratives().add().accept(builder, Version1.narrative(found, language));
                language = null;
            }
        }
    }

    private <V> void readText(TextPlace<T, B, V> place, String found) {
        if (found.isBlank() && !place.form().equals(Forms.TEXT)) {
            return;
        }
        V parsed = place.form().parse(found, in);
        if (parsed == null) {
            kept().text(found);
            in.report(
                    IatiProblem.UNREADABLE_VALUE, "text()", found, place.form().expected());
            return;
        }
        place.set().accept(builder, parsed);
        if (!place.form().prints(parsed, found)) {
            kept().text(found);
        }
    }

    private Extras.Builder kept() {
        if (kept == null) {
            kept = Extras.builder();
        }
        return kept;
    }
}
