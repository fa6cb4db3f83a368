package org.cauce.io.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.function.Supplier;

/** A record as a tree that knows the line of each of its values. */
public final class RecordTree {
    private final JsonNode root;
    private final String pointer;
    private final ImmutableIntArray lines;
    private final boolean isSound;
    private final Supplier<ImmutableMap<String, Item>> items = Suppliers.memoize(() -> new Walk().items());

    RecordTree(JsonNode root, String pointer, ImmutableIntArray lines, boolean isSound) {
        this.root = root;
        this.pointer = pointer;
        this.lines = lines;
        this.isSound = isSound;
    }

    /** {@return the record} */
    public JsonNode root() {
        return root;
    }

    /** {@return where the record is in its file, a JSON pointer} */
    public String pointer() {
        return pointer;
    }

    /** {@return the line on which the record begins} */
    public int line() {
        return lines.get(0);
    }

    /**
     * {@return whether nothing in it was refused: no null, no second property of a name, no half of a character, no
     * endless number; what was is a null in the tree}
     */
    public boolean isSound() {
        return isSound;
    }

    /** {@return the record and all values in it, in the order of the text} */
    public ImmutableList<Item> items() {
        return items.get().values().asList();
    }

    /**
     * {@return the value at this pointer; the record itself if there is none}
     *
     * @param wanted a JSON pointer
     */
    public Item item(String wanted) {
        return items.get().getOrDefault(wanted, new Item(wanted, "", line(), root));
    }

    /**
     * A value in a record.
     *
     * @param pointer where it is in its file
     * @param name the name of the property that it is the value of; empty for elements of lists
     * @param line its line
     * @param value the value
     */
    public record Item(String pointer, String name, int line, JsonNode value) {
        /**
         * {@return whether this text is the value, or its name}
         *
         * @param text the text
         */
        public boolean is(String text) {
            return name.equals(text) || (value.isTextual() && value.textValue().equals(text));
        }
    }

    private final class Walk {
        private final ImmutableMap.Builder<String, Item> items = ImmutableMap.builder();
        private int visited;

        ImmutableMap<String, Item> items() {
            visit(root, pointer, "");
            return items.buildOrThrow();
        }

        private void visit(JsonNode node, String at, String name) {
            items.put(at, new Item(at, name, lines.get(visited++), node));
            node.properties()
                    .forEach(property ->
                            visit(property.getValue(), at + Pointers.name(property.getKey()), property.getKey()));
            for (int index = 0; node.isArray() && index < node.size(); index++) {
                visit(node.get(index), at + "/" + index, "");
            }
        }
    }
}
