package org.cauce.io.duckdb;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowQuery;

/**
 * A question in SQL. Names of columns are those of dimensions, numbers are our own; every text is a parameter. The
 * first parameter is the list of files.
 */
final class GroupSql {
    private final ImmutableList<Dimension> plain;
    private final ImmutableList<Dimension> ofKinds;
    private final ImmutableSet<Integer> wanted;
    private final Kinds.Fewer fewer;
    private final List<Object> values = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();

    private GroupSql(FlowQuery query, ImmutableList<Dimension> by, Kinds kinds) {
        this.plain = by.stream().filter(one -> !Kinds.has(one)).collect(ImmutableList.toImmutableList());
        this.ofKinds = by.stream().filter(Kinds::has).collect(ImmutableList.toImmutableList());
        ImmutableSetMultimap<Dimension, String> members = query.members();
        this.wanted = kinds.wanted(members);
        this.fewer = kinds.by(ofKinds, wanted);
        if (wanted.size() < kinds.combinations().size()) {
            conditions.add(
                    "kinds IN " + wanted.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")")));
        }
        members.asMap().forEach((dimension, asked) -> {
            if (!Kinds.has(dimension)) {
                conditions.add(Bundle.column(dimension) + " IN ("
                        + String.join(", ", Collections.nCopies(asked.size(), "?")) + ")");
                values.addAll(asked);
            }
        });
        if (query.asksYears()) {
            conditions.add("named_year BETWEEN ? AND ?");
            values.add(query.where().firstYear().orElse(1));
            values.add(query.where().lastYear().orElse(Integer.MAX_VALUE));
        }
    }

    static GroupSql of(FlowQuery query, ImmutableList<Dimension> by, Kinds kinds) {
        return new GroupSql(query, by, kinds);
    }

    /** {@return whether no row can be wanted} */
    boolean isOfNothing() {
        return wanted.isEmpty();
    }

    private boolean groupsKinds() {
        return fewer.groups().size() > 1;
    }

    /** {@return the parameters after the list of files} */
    List<Object> values() {
        return values;
    }

    String text() {
        List<String> columns = plain.stream().map(Bundle::column).collect(Collectors.toCollection(ArrayList::new));
        if (groupsKinds()) {
            columns.add(fewer.groupOf() + "[kinds + 1]");
        }
        int keys = columns.size();
        columns.add("sum(amount)");
        columns.add("count(*)");
        return "SELECT " + String.join(", ", columns) + wantedRows()
                + (keys == 0
                        ? ""
                        : " GROUP BY "
                                + IntStream.rangeClosed(1, keys)
                                        .mapToObj(String::valueOf)
                                        .collect(Collectors.joining(", ")));
    }

    /** {@return the statement for the numbers of the kinds that the wanted rows have} */
    String kindsText() {
        return "SELECT DISTINCT kinds" + wantedRows();
    }

    private String wantedRows() {
        return " FROM " + Scan.ROWS + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions));
    }

    /** {@return the dimensions whose members are columns of the result, the first ones} */
    ImmutableList<Dimension> plain() {
        return plain;
    }

    /** {@return the place of the number of the group of kinds among the columns, from 1; 0 if it is not asked} */
    int kindsColumn() {
        return groupsKinds() ? plain.size() + 1 : 0;
    }

    int sumColumn() {
        return plain.size() + (groupsKinds() ? 2 : 1);
    }

    /** {@return the members of a group of kinds, in the order of the dimensions asked by} */
    ImmutableList<String> kinds(int group) {
        return fewer.groups().get(group);
    }

    /** {@return for each dimension asked by its place: among the columns, or, negative, among the kinds} */
    int[] places(ImmutableList<Dimension> by) {
        return by.stream()
                .mapToInt(one -> Kinds.has(one) ? -1 - ofKinds.indexOf(one) : plain.indexOf(one))
                .toArray();
    }
}
