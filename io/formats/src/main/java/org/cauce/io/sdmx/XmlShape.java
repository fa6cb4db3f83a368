package org.cauce.io.sdmx;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the attributes of a start tag in structure-specific SDMX-ML are. Tag after tag has the same ones, so that this
 * is found out once.
 */
final class XmlShape {
    /** The names of all attributes in the tag. Names are the same objects when they are equal. */
    private final String[] names;

    /** Which of them are components, as others belong to XML or to the message. */
    private final boolean[] isComponent;

    final ImmutableList<String> keyIds;
    final int[] keys;
    final int time;

    /** Which of the keys is the time; -1 if none is. */
    final int timeKey;

    final ImmutableList<String> measureIds;
    final int[] measures;
    final ImmutableList<String> attributeIds;
    final int[] attributes;
    final boolean isAssumed;

    private XmlShape(String[] names, boolean[] isComponent, List<Column> columns, Roles roles) {
        this.names = names;
        this.isComponent = isComponent;
        List<Column> key = in(columns, Roles.Role.DIMENSION);
        key.sort(Comparator.comparing(Column::id, roles.order()));
        List<Column> values = in(columns, Roles.Role.MEASURE);
        List<Column> others = in(columns, Roles.Role.ATTRIBUTE);
        this.keyIds = ids(key);
        this.keys = places(key);
        this.time = in(columns, Roles.Role.TIME).stream()
                .mapToInt(Column::at)
                .findFirst()
                .orElse(-1);
        this.timeKey = keyIds.stream()
                .map(roles::of)
                .collect(ImmutableList.toImmutableList())
                .lastIndexOf(Roles.Role.TIME);
        this.measureIds = ids(values);
        this.measures = places(values);
        this.attributeIds = ids(others);
        this.attributes = places(others);
        this.isAssumed =
                !roles.isTold() && key.stream().anyMatch(column -> roles.of(column.id()) == Roles.Role.UNKNOWN);
    }

    /**
     * {@return the shape of a tag}
     *
     * @param names the names of its attributes
     * @param isComponent which of them are components
     * @param what tells what components are, given all of them in order
     * @param roles what is known of them
     */
    static XmlShape of(String[] names, boolean[] isComponent, Telling what, Roles roles) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            if (isComponent[i]) {
                ids.add(names[i]);
            }
        }
        List<Roles.Role> told = what.of(ids);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            if (isComponent[i]) {
                columns.add(new Column(names[i], i, told.get(columns.size())));
            }
        }
        return new XmlShape(names, isComponent, columns, roles);
    }

    private static List<Column> in(List<Column> columns, Roles.Role role) {
        return new ArrayList<>(
                columns.stream().filter(column -> column.role() == role).toList());
    }

    private static ImmutableList<String> ids(List<Column> columns) {
        return columns.stream().map(Column::id).collect(ImmutableList.toImmutableList());
    }

    private static int[] places(List<Column> columns) {
        return columns.stream().mapToInt(Column::at).toArray();
    }

    int size() {
        return names.length;
    }

    /** {@return whether an attribute has this name at this place} */
    @SuppressWarnings("ReferenceEquality") // the cursor gives the same object for the same name
    boolean has(int at, String name, boolean component) {
        return names[at] == name && isComponent[at] == component;
    }

    /** Tells what components are. */
    interface Telling {
        List<Roles.Role> of(List<String> ids);
    }

    /** A component, its place in the tag, and what it is. */
    private record Column(String id, int at, Roles.Role role) {}
}
