package org.cauce.io.duckdb;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowRows;

/** Numbers the combinations of members that occur in a bundle, in the order in which they occur, from 0. */
final class Numbering {
    private final ImmutableList<Dimension> dimensions;
    private final Map<List<String>, Integer> numbers = new HashMap<>();
    private final List<ImmutableList<String>> members = new ArrayList<>();
    private final String[] now;
    private final String[] last;
    private int lastNumber = -1;

    Numbering(Bundle bundle) {
        this.dimensions = bundle.dimensions();
        this.now = new String[dimensions.size()];
        this.last = new String[dimensions.size()];
    }

    /** Goes on from what was numbered before. */
    Numbering(Bundle bundle, List<ImmutableList<String>> known) {
        this(bundle);
        known.forEach(this::add);
    }

    /**
     * {@return the number of the combination of a row}
     *
     * @throws IOException if it is new and no store can hold it
     */
    int number(FlowRows row) throws IOException {
        boolean isLast = lastNumber >= 0;
        for (int i = 0; i < now.length; i++) {
            now[i] = row.text(dimensions.get(i));
            isLast = isLast && now[i].equals(last[i]);
        }
        return isLast ? lastNumber : lookUp();
    }

    private int lookUp() throws IOException {
        Integer known = numbers.get(Arrays.asList(now));
        lastNumber = known == null ? addNow() : known;
        System.arraycopy(now, 0, last, 0, now.length);
        return lastNumber;
    }

    private int addNow() throws IOException {
        for (int i = 0; i < now.length; i++) {
            new NewText(dimensions.get(i), now[i]).requireStorable();
        }
        return add(ImmutableList.copyOf(now));
    }

    private int add(ImmutableList<String> combination) {
        numbers.put(combination, members.size());
        members.add(combination);
        return members.size() - 1;
    }

    /** {@return the combinations so far, by number} */
    ImmutableList<ImmutableList<String>> members() {
        return ImmutableList.copyOf(members);
    }
}
