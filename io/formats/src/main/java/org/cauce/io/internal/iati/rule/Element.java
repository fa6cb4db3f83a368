package org.cauce.io.internal.iati.rule;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An element of a record: as much of it as rules ask for. Changed while a record is read, and used for the next. */
public final class Element {
    private static final Element[] NO_CHILDREN = {};
    private static final int[] NO_NAMES = {};
    private static final String[] NO_VALUES = {};

    private int name;
    private String label = "";
    private @Nullable Element parent;
    private Element[] children = NO_CHILDREN;
    private int childCount;
    private int[] attributeNames = NO_NAMES;
    private String[] attributeLabels = NO_VALUES;
    private String[] attributeValues = NO_VALUES;
    private int attributeCount;
    private @Nullable String text;
    private int line;
    private int column;

    Element() {}

    void reset(int nameNumber, String nameLabel, @Nullable Element parentElement) {
        name = nameNumber;
        label = nameLabel;
        parent = parentElement;
        childCount = 0;
        attributeCount = 0;
        text = null;
        if (parentElement != null) {
            parentElement.add(this);
        }
    }

    private void add(Element child) {
        if (childCount == children.length) {
            children = Arrays.copyOf(children, Math.max(4, childCount * 2));
        }
        children[childCount++] = child;
    }

    /**
     * Adds an attribute.
     *
     * @param number the number of its name
     * @param attribute its name
     * @param value its value
     */
    public void addAttribute(int number, String attribute, String value) {
        if (attributeCount == attributeNames.length) {
            int room = Math.max(4, attributeCount * 2);
            attributeNames = Arrays.copyOf(attributeNames, room);
            attributeLabels = Arrays.copyOf(attributeLabels, room);
            attributeValues = Arrays.copyOf(attributeValues, room);
        }
        attributeNames[attributeCount] = number;
        attributeLabels[attributeCount] = attribute;
        attributeValues[attributeCount++] = value;
    }

    /**
     * Sets where the element starts.
     *
     * @param startLine the line, from 1
     * @param startColumn the column, from 1
     */
    public void place(int startLine, int startColumn) {
        line = startLine;
        column = startColumn;
    }

    /**
     * Sets the text.
     *
     * @param own the text that stands directly in the element; null if there is none
     */
    public void text(@Nullable String own) {
        text = own;
    }

    /** {@return the number of the name} */
    int name() {
        return name;
    }

    /** {@return the element that this one stands in; null for a record} */
    public @Nullable Element parent() {
        return parent;
    }

    int childCount() {
        return childCount;
    }

    Element child(int index) {
        return children[index];
    }

    /** Where the attribute of this name stands, or -1. */
    int attribute(int number) {
        for (int i = 0; i < attributeCount; i++) {
            if (attributeNames[i] == number) {
                return i;
            }
        }
        return -1;
    }

    String attributeLabel(int index) {
        return attributeLabels[index];
    }

    String attributeValue(int index) {
        return attributeValues[index];
    }

    @Nullable
    String text() {
        return text;
    }

    /** {@return the line where the element starts, from 1} */
    public int line() {
        return line;
    }

    /** {@return the column where the element starts, from 1} */
    public int column() {
        return column;
    }

    /** {@return the path from the record, such as {@code iati-activity/transaction/value}} */
    public String path() {
        return parent == null ? label : parent.path() + "/" + label;
    }

    @Override
    public String toString() {
        return path() + " at line " + line;
    }
}
