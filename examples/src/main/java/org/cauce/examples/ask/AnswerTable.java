package org.cauce.examples.ask;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cauce.examples.command.Column;
import org.cauce.examples.command.Listing;
import org.cauce.examples.iati.Counted;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowCube;

/** An answer as records to be listed, and what is to be said below them. */
public final class AnswerTable {
    private final FlowCube cube;

    private AnswerTable(FlowCube cube) {
        this.cube = cube;
    }

    /**
     * {@return the answer, to be listed}
     *
     * @param cube the answer
     */
    public static AnswerTable of(FlowCube cube) {
        return new AnswerTable(cube);
    }

    /** {@return one record for each cell, with the names of its members, and in what all of them are alike} */
    public Listing listing() {
        ImmutableList.Builder<Column> columns = ImmutableList.builder();
        cube.dimensions().forEach(one -> columns.add(column(one)));
        columns.add(Column.of("count"), Column.of("sum"));
        List<ObjectNode> records = cube.cells().entrySet().stream()
                .map(cell -> record(cell.getKey(), cell.getValue()))
                .toList();
        return Listing.ofColumns(columns.build(), records);
    }

    private Column column(Dimension dimension) {
        boolean isNamed = cube.members(dimension).stream()
                .anyMatch(member -> MemberNames.of(dimension, member).isPresent());
        return isNamed
                ? Column.of(property(dimension), name(dimension), property(dimension))
                : Column.of(property(dimension));
    }

    private ObjectNode record(List<String> members, FlowCube.Cell cell) {
        ObjectNode record = Listing.record();
        for (int i = 0; i < members.size(); i++) {
            Dimension dimension = cube.dimensions().get(i);
            String member = members.get(i);
            if (!member.isEmpty()) {
                record.put(property(dimension), member);
                MemberNames.of(dimension, member).ifPresent(name -> record.put(name(dimension), name));
            }
        }
        record.put("count", cell.count()).put("sum", cell.sum());
        cube.common().forEach((dimension, member) -> {
            if (!member.isEmpty() && !cube.dimensions().contains(dimension)) {
                record.put(property(dimension), member);
            }
        });
        return record;
    }

    /** The text of a dimension as a name of a property: broadSector. */
    private static String property(Dimension dimension) {
        String[] words = dimension.toString().split("-", -1);
        StringBuilder name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        }
        return name.toString();
    }

    private static String name(Dimension dimension) {
        return property(dimension) + "Name";
    }

    /** {@return in what the flows are alike, how many were counted, what was left out and what is not allocated} */
    public ImmutableList<String> notes() {
        ImmutableList.Builder<String> notes = ImmutableList.builder();
        String alike = cube.common().entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining(", "));
        if (!alike.isEmpty()) {
            notes.add("All: " + alike + ".");
        }
        FlowCube.Coverage coverage = cube.coverage();
        notes.add("Counted: " + Counted.of(coverage.counted(), "flow") + ", each part of a split one by itself.");
        coverage.leftOut()
                .forEach((dimension, count) ->
                        notes.add("Left out: " + Counted.of(count, "flow") + " without " + dimension
                                + (dimension == Dimension.YEAR
                                        ? "; ask by " + Dimension.FISCAL_YEAR + " for those of one."
                                        : ".")));
        if (coverage.unallocated().signum() != 0) {
            notes.add("Not allocated: " + coverage.unallocated().toPlainString()
                    + ", in the rows that lack a member; it is part of the answer.");
        }
        return notes.build();
    }
}
