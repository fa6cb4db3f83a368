package org.cauce.io.sdmx;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Components while they are gathered one by one: codes, values and attributes. */
final class Parts {
    final SdmxAttributes.Builder attributes = new SdmxAttributes.Builder();
    private final Roles roles;
    private final List<String> dimensions = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    private final List<String> measures = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    Parts(Roles roles) {
        this.roles = roles;
    }

    /** Adds the code of a dimension; one that is there already stays. */
    void code(String dimension, String code) {
        if (!dimensions.contains(dimension)) {
            dimensions.add(dimension);
            codes.add(code);
        }
    }

    void value(String measure, String value) {
        measures.add(measure);
        values.add(value);
    }

    void attribute(String id, String value) {
        attributes.add(id, value, roles.nameOf(id, value));
    }

    /** {@return the code of a dimension, which is taken out; empty if there is none} */
    String take(String dimension) {
        int at = dimensions.indexOf(dimension);
        if (at < 0) {
            return "";
        }
        dimensions.remove(at);
        return codes.remove(at);
    }

    SdmxKey key() {
        List<String> order = new ArrayList<>(dimensions);
        order.sort(java.util.Comparator.comparing(id -> id, roles.order()));
        String[] inOrder = new String[order.size()];
        String[] names = new String[order.size()];
        boolean isNamed = false;
        for (int i = 0; i < inOrder.length; i++) {
            inOrder[i] = codes.get(dimensions.indexOf(order.get(i)));
            names[i] = roles.nameOf(order.get(i), inOrder[i]);
            isNamed |= !names[i].isEmpty();
        }
        return new SdmxKey(ImmutableList.copyOf(order), inOrder, isNamed ? names : SdmxKey.NO_NAMES);
    }

    /** {@return the values; an empty one if there is none; an empty list if one cannot be read, which is told} */
    ImmutableList<SdmxValue> values(Reading reading, SdmxAction action, long line) {
        if (measures.isEmpty()) {
            return ImmutableList.of(new SdmxValue(Roles.OBS_VALUE, "", SdmxValue.Kind.EMPTY));
        }
        ImmutableList.Builder<SdmxValue> all = ImmutableList.builder();
        for (int i = 0; i < measures.size(); i++) {
            SdmxValue value = reading.value(measures.get(i), values.get(i), action, line);
            if (value == null) {
                return ImmutableList.of();
            }
            all.add(value);
        }
        return all.build();
    }
}
