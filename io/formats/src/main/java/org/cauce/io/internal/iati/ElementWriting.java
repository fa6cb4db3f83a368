package org.cauce.io.internal.iati;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.Narrative;
import org.cauce.io.iati.common.VocabularyCode;
import org.cauce.io.xml.XmlElement;
import org.cauce.io.xml.XmlName;
import org.jspecify.annotations.Nullable;

/**
 * One element being written.
 *
 * @param <T> the type that holds it
 * @param <B> its builder
 */
final class ElementWriting<T, B> {
    private final ElementType<T, B> type;
    private final XmlOut out;
    private final T value;
    private final Extras kept;

    ElementWriting(ElementType<T, B> type, XmlOut out, T value) {
        this.type = type;
        this.out = out;
        this.value = value;
        this.kept = type.extrasOf(value);
    }

    void write(String name, ElementType.@Nullable ChildWriter rest) throws IOException {
        ImmutableList<Narrative> direct = direct();
        write(name, direct.isEmpty() ? null : direct.get(0), rest);
        // one element for each language, as version 1 has it
        for (Narrative further : direct.subList(Math.min(1, direct.size()), direct.size())) {
            out.start(name);
            writeDirect(further);
            out.end();
        }
    }

    private ImmutableList<Narrative> direct() {
        if (type.narratives() == null) {
            return ImmutableList.of();
        }
        ImmutableList<Narrative> all = type.narratives().get().apply(value);
        return all.isEmpty() ? all : all.stream().filter(out::isDirect).collect(ImmutableList.toImmutableList());
    }

    private void writeDirect(Narrative narrative) throws IOException {
        if (narrative.language().isPresent()) {
            out.attribute(ElementType.LANGUAGE, narrative.language().get());
        }
        out.text(narrative.text());
    }

    private void write(String name, @Nullable Narrative direct, ElementType.@Nullable ChildWriter rest)
            throws IOException {
        out.start(name);
        for (AttributePlace<T, B, ?> place : type.attributes()) {
            writeAttribute(place);
        }
        if (type.code() != null) {
            writeCode(type.code());
        }
        if (!kept.attributes().isEmpty()) {
            writeOtherAttributes();
        }
        if (direct == null) {
            writeText();
        } else {
            writeDirect(direct);
        }
        for (ChildPlace<T, B, ?> place : type.children()) {
            if (place.name().equals(NarrativePlace.NAME)) {
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
        if (type.narratives() != null) {
            for (Narrative narrative : type.narratives().get().apply(value)) {
                boolean isLeftOut = type.narratives().isOfVersion1() && narrative.isDirect();
                if (!out.isDirect(narrative) && !isLeftOut) {
                    CommonElements.narrative().write(out, NarrativePlace.NAME, narrative);
                }
            }
        }
    }

    private <V> void writeAttribute(AttributePlace<T, B, V> place) throws IOException {
        Optional<V> typed = place.get().apply(value);
        String written = kept.attributes().isEmpty() ? null : kept.attributes().get(XmlNames.of(place.name()));
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
                && (type.attributes().has(meant)
                        || (type.code() != null && type.code().has(meant)));
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
            out.attribute(place.value(), out.asPublished() ? coded.published().orElse(coded.value()) : coded.value());
        }
    }

    private void writeOtherAttributes() throws IOException {
        Optional<VocabularyCode> coded =
                type.code() == null ? Optional.empty() : type.code().get().apply(value);
        for (Map.Entry<XmlName, String> attribute : kept.attributes().entrySet()) {
            XmlName name = attribute.getKey();
            boolean isOwn = type.attributes().has(XmlNames.key(name));
            boolean isWritten = type.code() != null
                    && coded.isPresent()
                    && (name.is(type.code().value())
                            || (name.is(type.code().vocabulary())
                                    && coded.get().stated().isPresent())
                            || (name.is(type.code().uri()) && coded.get().uri().isPresent()));
            boolean isReplaced = !out.asPublished() && out.wasFirst() && isAlias(name);
            if (!isOwn && !isWritten && !isReplaced) {
                out.attribute(name, attribute.getValue());
            }
        }
    }

    private void writeText() throws IOException {
        String written = kept.text();
        if (type.text() != null) {
            written = written(type.text());
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
