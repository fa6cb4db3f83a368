package org.cauce.io.internal.iati;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import javax.xml.XMLConstants;
import org.cauce.io.iati.common.CodeFamily;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.IatiProblem;
import org.cauce.io.iati.common.Narrative;
import org.cauce.io.iati.common.VocabularyCode;
import org.cauce.io.internal.xml.XmlCursor;
import org.cauce.io.xml.XmlElement;
import org.cauce.io.xml.XmlName;
import org.jspecify.annotations.Nullable;

/**
 * An element of the standard and the type that holds it: which attribute, text and child goes where.
 *
 * <p>Said once, it reads and writes: whatever is read from a place is written to that place. What has no place, or does
 * not fit it, goes to the extras of the value and comes back from there.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class ElementType<T, B> {
    static final String LANGUAGE = "xml:lang";

    private final Supplier<B> begin;
    private final Function<B, T> build;
    private final List<AttributePlace<T, B, ?>> attributes = new ArrayList<>();
    private final Map<String, AttributePlace<T, B, ?>> attributesByName = new HashMap<>();
    private final List<ChildPlace<T, B, ?>> children = new ArrayList<>();
    private final Map<String, ChildPlace<T, B, ?>> childrenByName = new HashMap<>();
    private @Nullable CodePlace<T, B> code;
    private @Nullable TextPlace<T, B, ?> text;
    private @Nullable Function<T, ImmutableList<Narrative>> narratives;
    private @Nullable BiConsumer<B, Narrative> addNarrative;
    private @Nullable BinaryOperator<T> joined;
    private boolean hasOnlyDirect;
    private @Nullable ObjIntConsumer<B> line;
    private Function<T, Extras> extras = value -> Extras.NONE;
    private BiConsumer<B, Extras> setExtras = (builder, none) -> {};

    private ElementType(Supplier<B> begin, Function<B, T> build) {
        this.begin = begin;
        this.build = build;
    }

    static <T, B> ElementType<T, B> of(Supplier<B> begin, Function<B, T> build) {
        return new ElementType<>(begin, build);
    }

    ElementType<T, B> extras(Function<T, Extras> get, BiConsumer<B, Extras> set) {
        extras = get;
        setExtras = set;
        return this;
    }

    ElementType<T, B> line(ObjIntConsumer<B> set) {
        line = set;
        return this;
    }

    <V> ElementType<T, B> attribute(String name, Form<V> form, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        AttributePlace<T, B, V> place = new AttributePlace<>(name, form, get, set);
        attributes.add(place);
        attributesByName.put(name, place);
        return this;
    }

    ElementType<T, B> code(
            CodeFamily family,
            String value,
            String vocabulary,
            String uri,
            Function<T, Optional<VocabularyCode>> get,
            BiConsumer<B, VocabularyCode> set) {
        code = new CodePlace<>(family, value, vocabulary, uri, get, set);
        return this;
    }

    ElementType<T, B> text(Function<T, String> get, BiConsumer<B, String> set) {
        text = new TextPlace<>(Forms.TEXT, value -> Optional.of(get.apply(value)), set);
        return this;
    }

    <V> ElementType<T, B> text(Form<V> form, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        text = new TextPlace<>(form, get, set);
        return this;
    }

    <C> ElementType<T, B> child(
            String name, ElementType<C, ?> type, Function<T, Optional<C>> get, BiConsumer<B, C> set) {
        return child(new ChildPlace<>(
                name,
                type,
                value -> get.apply(value).map(ImmutableList::of).orElse(ImmutableList.of()),
                set,
                true,
                bit()));
    }

    <C> ElementType<T, B> children(
            String name, ElementType<C, ?> type, Function<T, ImmutableList<C>> get, BiConsumer<B, C> add) {
        return child(new ChildPlace<>(name, type, get, add, false, bit()));
    }

    private long bit() {
        return 1L << children.size();
    }

    private ElementType<T, B> child(ChildPlace<T, B, ?> place) {
        children.add(place);
        childrenByName.put(place.name(), place);
        return this;
    }

    ElementType<T, B> narratives(Function<T, ImmutableList<Narrative>> get, BiConsumer<B, Narrative> add) {
        narratives = get;
        addNarrative = add;
        return children("narrative", CommonElements.narrative(), get, add);
    }

    /** Says that only version 1 had text here, the name of a code or date; an upgraded document leaves it out. */
    ElementType<T, B> ofVersion1(Function<T, ImmutableList<Narrative>> get, BiConsumer<B, Narrative> add) {
        hasOnlyDirect = true;
        return narratives(get, add);
    }

    /** Says how elements of the same name become one, as version 1 repeats an element for each language. */
    ElementType<T, B> mergedInVersion1(BinaryOperator<T> join) {
        joined = join;
        return this;
    }

    /**
     * {@return the value of the element under the cursor, which is then at its end}
     *
     * @param in the reading
     * @param left a child that is left to the caller, with the cursor at it; null for none
     * @throws IOException if the file ends here for any reason, or the record is too large
     */
    T read(Reading in, @Nullable ChildVisitor left) throws IOException {
        return new ElementReading(in).read(left);
    }

    T read(Reading in) throws IOException {
        return new ElementReading(in).read(null);
    }

    /**
     * Writes a value.
     *
     * @param out where to
     * @param name the name of the element
     * @param value the value
     * @throws IOException if the disk refuses
     */
    void write(XmlOut out, String name, T value) throws IOException {
        new ElementWriting(out, value, extras.apply(value)).write(name, null);
    }

    /**
     * Writes a value, some of whose children come from elsewhere.
     *
     * @param out where to
     * @param name the name of the element
     * @param value the value
     * @param rest writes children that belong after those of the value with the same name
     * @throws IOException if the disk refuses
     */
    void write(XmlOut out, String name, T value, ChildWriter rest) throws IOException {
        new ElementWriting(out, value, extras.apply(value)).write(name, rest);
    }

    /** Takes over children of an element while it is read. */
    interface ChildVisitor {
        /**
         * {@return whether the child is taken; the cursor is then at its end}
         *
         * @param name its name
         * @throws IOException if the file ends here for any reason
         */
        boolean take(String name) throws IOException;
    }

    /** Adds children to an element while it is written. */
    interface ChildWriter {
        /**
         * Writes further children of this name.
         *
         * @param name the name
         * @throws IOException if the disk refuses
         */
        void write(String name) throws IOException;
    }

    private record AttributePlace<T, B, V>(
            String name, Form<V> form, Function<T, Optional<V>> get, BiConsumer<B, V> set) {}

    private record TextPlace<T, B, V>(Form<V> form, Function<T, Optional<V>> get, BiConsumer<B, V> set) {}

    private record CodePlace<T, B>(
            CodeFamily family,
            String value,
            String vocabulary,
            String uri,
            Function<T, Optional<VocabularyCode>> get,
            BiConsumer<B, VocabularyCode> set) {

        boolean has(String name) {
            return name.equals(value) || name.equals(vocabulary) || name.equals(uri);
        }
    }

    private record ChildPlace<T, B, C>(
            String name,
            ElementType<C, ?> type,
            Function<T, ImmutableList<C>> get,
            BiConsumer<B, C> set,
            boolean isSingle,
            long bit) {

        void write(XmlOut out, T value) throws IOException {
            for (C child : get.apply(value)) {
                type.write(out, name, child);
            }
        }
    }

    /** One element being read. */
    private final class ElementReading {
        private final Reading in;
        private final XmlCursor cursor;
        private final B builder = begin.get();
        private Extras.@Nullable Builder kept;
        private @Nullable String codeValue;
        private @Nullable String codeVocabulary;
        private @Nullable String codeUri;
        private @Nullable String language;
        private @Nullable Map<String, Object> singles;
        private long seen;

        ElementReading(Reading in) {
            this.in = in;
            this.cursor = in.cursor();
        }

        T read(@Nullable ChildVisitor left) throws IOException {
            int count = cursor.attributes();
            in.take(count + 1);
            if (line != null) {
                line.accept(builder, cursor.line());
            }
            for (int i = 0; i < count; i++) {
                readAttribute(i);
            }
            if (code != null) {
                putCode(code);
            }
            boolean isText = text != null || (in.isFirst() && addNarrative != null);
            while (cursor.toChild(isText)) {
                readChild(left);
            }
            String found = cursor.text();
            if (found != null) {
                in.takeText(found);
                readText(found);
            }
            if (language != null) {
                readUnknown(LANGUAGE, language);
            }
            if (kept != null) {
                setExtras.accept(builder, kept.build());
            }
            return build.apply(builder);
        }

        private void readAttribute(int index) throws IOException {
            String namespace = cursor.attributeNamespace(index);
            String name = cursor.attributeName(index);
            String value = cursor.attribute(index);
            in.takeText(value);
            if (!namespace.isEmpty()) {
                if (namespace.equals(XMLConstants.XML_NS_URI) && name.equals("lang")) {
                    name = LANGUAGE;
                    if (addNarrative != null && !attributesByName.containsKey(LANGUAGE)) {
                        language = value;
                        return;
                    }
                } else {
                    cursor.countName(name);
                    kept().putAttribute(cursor.attributeXmlName(index), value);
                    return;
                }
            }
            AttributePlace<T, B, ?> place = attributesByName.get(name);
            if (place != null) {
                read(place, value);
            } else if (code != null && code.has(name)) {
                keepForCode(code, name, value);
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
            AttributePlace<T, B, ?> place = attributesByName.get(meant);
            if (place != null) {
                readAlias(place, value);
            } else if (code != null && code.has(meant) && codeValueFree(meant)) {
                keepForCode(code, meant, value);
            }
        }

        private boolean codeValueFree(String meant) {
            return code != null && (meant.equals(code.value()) ? codeValue == null : codeVocabulary == null);
        }

        private <V> void readAlias(AttributePlace<T, B, V> place, String value) {
            V parsed = value.isBlank() ? null : place.form().parse(value, in);
            if (parsed != null) {
                place.set().accept(builder, parsed);
            }
        }

        private void readChild(@Nullable ChildVisitor left) throws IOException {
            String name = cursor.name();
            if (!cursor.namespace().isEmpty()) {
                keepElement();
                return;
            }
            if (left != null && left.take(name)) {
                return;
            }
            ChildPlace<T, B, ?> place = childrenByName.get(name);
            if (place == null) {
                if (!in.isFirst()) {
                    in.report(IatiProblem.UNKNOWN_ELEMENT, name, name, "");
                }
                keepElement();
            } else if (place.isSingle()) {
                readSingle(place);
            } else {
                readRepeated(place);
            }
        }

        private <C> void readRepeated(ChildPlace<T, B, C> place) throws IOException {
            place.set().accept(builder, place.type().read(in));
        }

        @SuppressWarnings("unchecked") // what stands under the name of a place is of its type
        private <C> void readSingle(ChildPlace<T, B, C> place) throws IOException {
            BinaryOperator<C> join = in.isFirst() ? place.type().joined : null;
            boolean isFirst = (seen & place.bit()) == 0;
            if (!isFirst && join == null) {
                in.report(IatiProblem.ELEMENT_REPEATED, place.name(), place.name(), "");
                keepElement();
                return;
            }
            C child = place.type().read(in);
            if (join != null) {
                singles = singles == null ? new HashMap<>() : singles;
                C before = (C) singles.get(place.name());
                child = before == null ? child : join.apply(before, child);
                singles.put(place.name(), child);
            }
            seen |= place.bit();
            place.set().accept(builder, child);
        }

        private void keepElement() throws IOException {
            kept().addElements(cursor.element(in));
        }

        private void readText(String found) {
            if (text != null) {
                readText(text, found);
            } else if (!found.isBlank()) {
                if (!in.isFirst()) {
                    in.report(IatiProblem.TEXT_OUT_OF_PLACE, "text()", found, "");
                }
                if (addNarrative == null) {
                    kept().text(found);
                } else {
                    addNarrative.accept(builder, Version1.narrative(found, language));
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
                        IatiProblem.UNREADABLE_VALUE,
                        "text()",
                        found,
                        place.form().expected());
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

    /** One element being written. */
    private final class ElementWriting {
        private final XmlOut out;
        private final T value;
        private final Extras kept;

        ElementWriting(XmlOut out, T value, Extras kept) {
            this.out = out;
            this.value = value;
            this.kept = kept;
        }

        void write(String name, @Nullable ChildWriter rest) throws IOException {
            ImmutableList<Narrative> direct = narratives == null
                    ? ImmutableList.of()
                    : narratives.apply(value).stream().filter(out::isDirect).collect(ImmutableList.toImmutableList());
            write(name, direct.isEmpty() ? null : direct.get(0), rest);
            // one element for each language, as version 1 has it
            for (Narrative further : direct.subList(Math.min(1, direct.size()), direct.size())) {
                out.start(name);
                writeDirect(further);
                out.end();
            }
        }

        private void writeDirect(Narrative narrative) throws IOException {
            if (narrative.language().isPresent()) {
                out.attribute(LANGUAGE, narrative.language().get());
            }
            out.text(narrative.text());
        }

        private void write(String name, @Nullable Narrative direct, @Nullable ChildWriter rest) throws IOException {
            out.start(name);
            for (AttributePlace<T, B, ?> place : attributes) {
                writeAttribute(place);
            }
            if (code != null) {
                writeCode(code);
            }
            if (!kept.attributes().isEmpty()) {
                writeOtherAttributes();
            }
            if (direct == null) {
                writeText();
            } else {
                writeDirect(direct);
            }
            for (ChildPlace<T, B, ?> place : children) {
                if (place.name().equals("narrative")) {
                    writeNarratives();
                } else {
                    place.write(out, value);
                }
                if (rest != null) {
                    rest.write(place.name());
                }
            }
            for (XmlElement element : kept.elements()) {
                out.element(element);
            }
            out.end();
        }

        private void writeNarratives() throws IOException {
            if (narratives != null) {
                for (Narrative narrative : narratives.apply(value)) {
                    boolean isLeftOut = hasOnlyDirect && narrative.isDirect();
                    if (!out.isDirect(narrative) && !isLeftOut) {
                        CommonElements.narrative().write(out, "narrative", narrative);
                    }
                }
            }
        }

        private <V> void writeAttribute(AttributePlace<T, B, V> place) throws IOException {
            Optional<V> typed = place.get().apply(value);
            String written =
                    kept.attributes().isEmpty() ? null : kept.attributes().get(XmlNames.of(place.name()));
            if (typed.isPresent()) {
                if (!isAliased(place.name())) {
                    out.attribute(place.name(), printed(place.form(), typed.get(), written));
                }
            } else if (written != null && (written.isBlank() || place.form().parse(written, out.reading()) == null)) {
                out.attribute(place.name(), written);
            }
        }

        private boolean isAliased(String name) {
            return out.asPublished()
                    && out.wasFirst()
                    && kept.attributes().keySet().stream()
                            .anyMatch(other -> Version1.attribute(other.local()).equals(name)
                                    && !other.local().equals(name));
        }

        /** {@return whether the attribute is one of the drafts, whose value has its place now} */
        private boolean isAlias(XmlName name) {
            String meant = Version1.attribute(name.toString());
            return !meant.equals(name.toString())
                    && (attributesByName.containsKey(meant) || (code != null && code.has(meant)));
        }

        private <V> String printed(Form<V> form, V typed, @Nullable String written) {
            boolean holds = written != null && !written.isBlank() && typed.equals(form.parse(written, out.reading()));
            return holds && written != null ? written : form.print(typed, out.asPublished());
        }

        private void writeCode(CodePlace<T, B> place) throws IOException {
            Optional<VocabularyCode> typed = place.get().apply(value);
            if (typed.isEmpty()) {
                return;
            }
            VocabularyCode coded = typed.get();
            if (coded.stated().isPresent() && !isAliased(place.vocabulary())) {
                String stated = coded.stated().get().value();
                out.attribute(
                        place.vocabulary(),
                        out.asPublished() ? coded.stated().get().published().orElse(stated) : stated);
            }
            if (coded.uri().isPresent()) {
                out.attribute(place.uri(), coded.uri().get());
            }
            if (!isAliased(place.value())) {
                out.attribute(
                        place.value(), out.asPublished() ? coded.published().orElse(coded.value()) : coded.value());
            }
        }

        private void writeOtherAttributes() throws IOException {
            Optional<VocabularyCode> coded =
                    code == null ? Optional.empty() : code.get().apply(value);
            for (Map.Entry<XmlName, String> attribute : kept.attributes().entrySet()) {
                XmlName name = attribute.getKey();
                boolean isOwn = attributesByName.containsKey(XmlNames.key(name));
                boolean isWritten = code != null
                        && coded.isPresent()
                        && (name.is(code.value())
                                || (name.is(code.vocabulary())
                                        && coded.get().stated().isPresent())
                                || (name.is(code.uri()) && coded.get().uri().isPresent()));
                boolean isReplaced = !out.asPublished() && out.wasFirst() && isAlias(name);
                if (!isOwn && !isWritten && !isReplaced) {
                    out.attribute(name, attribute.getValue());
                }
            }
        }

        private void writeText() throws IOException {
            String written = kept.text();
            if (text != null) {
                written = written(text);
            }
            if (!written.isEmpty()) {
                out.text(written);
            }
        }

        private <V> String written(TextPlace<T, B, V> place) {
            Optional<V> typed = place.get().apply(value);
            if (typed.isPresent()) {
                return place.form().equals(Forms.TEXT)
                        ? place.form().print(typed.get(), true)
                        : printed(place.form(), typed.get(), kept.text().isEmpty() ? null : kept.text());
            }
            boolean wasRead = !kept.text().isEmpty() && place.form().parse(kept.text(), out.reading()) != null;
            return wasRead ? "" : kept.text();
        }
    }
}
