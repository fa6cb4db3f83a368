package org.cauce.io.sdmx;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The columns of SDMX-CSV by what they are, for rows of one structure. */
final class CsvLayout {
    private final Roles roles;
    private final List<CsvColumn> dimensions = new ArrayList<>();
    private final List<CsvColumn> measures = new ArrayList<>();
    private final List<CsvColumn> attributes = new ArrayList<>();
    private final ImmutableList<String> ids;
    private final ImmutableList<String> timeIds;
    private Optional<CsvColumn> time = Optional.empty();
    private boolean isAssumed;

    CsvLayout(CsvHeading heading, Roles roles) {
        this.roles = roles;
        List<CsvColumn> columns = heading.columns();
        List<Roles.Role> told = roles.of(columns.stream().map(CsvColumn::id).toList());
        for (int i = 0; i < columns.size(); i++) {
            put(columns.get(i), columns.get(i).isMultiple() ? Roles.Role.ATTRIBUTE : told.get(i));
        }
        dimensions.sort(Comparator.comparing(CsvColumn::id, roles.order()));
        ids = dimensions.stream().map(CsvColumn::id).collect(ImmutableList.toImmutableList());
        timeIds = time.map(column -> ImmutableList.of(column.id())).orElse(ImmutableList.of());
    }

    private void put(CsvColumn column, Roles.Role role) {
        isAssumed |= !roles.isTold() && roles.of(column.id()) == Roles.Role.UNKNOWN;
        switch (role) {
            case DIMENSION -> dimensions.add(column);
            case TIME -> time = Optional.of(column);
            case MEASURE -> measures.add(column);
            default -> attributes.add(column);
        }
    }

    /** {@return whether dimensions were told from attributes by their place} */
    boolean isAssumed() {
        return isAssumed;
    }

    /** {@return the place of the last column that belongs to the key of an observation} */
    int lastOfKey() {
        int last = time.map(CsvColumn::at).orElse(0);
        for (CsvColumn column : dimensions) {
            last = Math.max(last, column.at());
        }
        return last;
    }

    Roles roles() {
        return roles;
    }

    List<CsvColumn> dimensions() {
        return dimensions;
    }

    ImmutableList<String> ids() {
        return ids;
    }

    Optional<CsvColumn> time() {
        return time;
    }

    /** {@return the id of the time, in a list; an empty one if there is no such column} */
    ImmutableList<String> timeIds() {
        return timeIds;
    }

    List<CsvColumn> measures() {
        return measures;
    }

    List<CsvColumn> attributes() {
        return attributes;
    }
}
