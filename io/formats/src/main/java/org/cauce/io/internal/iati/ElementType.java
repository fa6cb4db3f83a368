package org.cauce.io.internal.iati;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import org.cauce.io.iati.common.CodeFamily;
import org.cauce.io.iati.common.Extras;
import org.cauce.io.iati.common.Narrative;
import org.cauce.io.iati.common.VocabularyCode;
import org.jspecify.annotations.Nullable;

/**
 * An element of the standard and the type that holds it: which attribute, text and child goes where.
 *
 * <p>Said once, it {@linkplain ElementReading reads} and {@linkplain ElementWriting writes}: whatever is read from a
 * place is written to that place. What has no place, or does not fit it, goes to the extras of the value and comes back
 * from there.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class ElementType<T, B> {
    static final String LANGUAGE = "xml:lang";

    private final Supplier<B> begin;
    private final Function<B, T> build;
    private final Places<AttributePlace<T, B, ?>> attributes = new Places<>();
    private final Places<ChildPlace<T, B, ?>> children = new Places<>();
    private @Nullable CodePlace<T, B> code;
    private @Nullable TextPlace<T, B, ?> text;
    private @Nullable NarrativePlace<T, B> narratives;
    private @Nullable BinaryOperator<T> joined;
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
        attributes.add(new AttributePlace<>(name, form, get, set));
        return this;
    }

    ElementType<T, B> code(
            CodeFamily family,
            CodePlace.Names names,
            Function<T, Optional<VocabularyCode>> get,
            BiConsumer<B, VocabularyCode> set) {
        code = new CodePlace<>(family, names, get, set);
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
        return this;
    }

    ElementType<T, B> narratives(Function<T, ImmutableList<Narrative>> get, BiConsumer<B, Narrative> add) {
        return narratives(new NarrativePlace<>(get, add, false));
    }

    /** Says that only version 1 had text here, the name of a code or date; an upgraded document leaves it out. */
    ElementType<T, B> ofVersion1(Function<T, ImmutableList<Narrative>> get, BiConsumer<B, Narrative> add) {
        return narratives(new NarrativePlace<>(get, add, true));
    }

    private ElementType<T, B> narratives(NarrativePlace<T, B> place) {
        narratives = place;
        return children(NarrativePlace.NAME, CommonElements.narrative(), place.get(), place.add());
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
     * @throws IOException if the file ends here for any reason, or the record is too large
     */
    T read(Reading in) throws IOException {
        return new ElementReading<>(this, in).read(null);
    }

    /**
     * {@return the value of the element under the cursor, which is then at its end}
     *
     * @param in the reading
     * @param left takes over some of the children
     * @throws IOException if the file ends here for any reason, or the record is too large
     */
    T read(Reading in, ChildVisitor left) throws IOException {
        return new ElementReading<>(this, in).read(left);
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
        new ElementWriting<>(this, out, value).write(name, null);
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
        new ElementWriting<>(this, out, value).write(name, rest);
    }

    B newBuilder() {
        return begin.get();
    }

    T build(B builder) {
        return build.apply(builder);
    }

    Extras extrasOf(T value) {
        return extras.apply(value);
    }

    void setExtras(B builder, Extras kept) {
        setExtras.accept(builder, kept);
    }

    Places<AttributePlace<T, B, ?>> attributes() {
        return attributes;
    }

    Places<ChildPlace<T, B, ?>> children() {
        return children;
    }

    @Nullable
    CodePlace<T, B> code() {
        return code;
    }

    @Nullable
    TextPlace<T, B, ?> text() {
        return text;
    }

    @Nullable
    NarrativePlace<T, B> narratives() {
        return narratives;
    }

    @Nullable
    BinaryOperator<T> joined() {
        return joined;
    }

    @Nullable
    ObjIntConsumer<B> line() {
        return line;
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
}
