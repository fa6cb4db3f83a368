package org.cauce.examples.ask;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cauce.examples.command.Column;
import org.cauce.examples.command.Listing;
import org.cauce.examples.report.Phrases;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowCube;

/** An answer as records to be listed, and what is to be said below them. */
public final class AnswerTable {
    private final FlowCube cube;
    private final Locale names;

    private AnswerTable(FlowCube cube, Locale names) {
        this.cube = cube;
        this.names = names;
    }

    /**
     * {@return the answer, to be listed}
     *
     * @param cube the answer
     * @param names the language of the names of its members
     */
    public static AnswerTable of(FlowCube cube, Locale names) {
        return new AnswerTable(cube, names);
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
                .anyMatch(member -> MemberNames.of(dimension, member, names).isPresent());
        return isNamed
                ? Column.of(dimension.toString(), name(dimension), property(dimension))
                : Column.of(dimension.toString(), property(dimension));
    }

    private ObjectNode record(List<String> members, FlowCube.Cell cell) {
        ObjectNode record = Listing.record();
        for (int i = 0; i < members.size(); i++) {
            Dimension dimension = cube.dimensions().get(i);
            String member = members.get(i);
            if (!member.isEmpty()) {
                record.put(property(dimension), member);
                MemberNames.of(dimension, member, names).ifPresent(name -> record.put(name(dimension), name));
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

    /**
     * {@return in what the flows are alike, how many were counted, what was left out and what is not allocated}
     *
     * @param phrases in which language
     */
    public ImmutableList<String> notes(Phrases phrases) {
        ImmutableList.Builder<String> notes = ImmutableList.builder();
        String alike = cube.common().entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> phrases.heading(one.getKey().toString()) + " "
                        + phrases.word(property(one.getKey()), one.getValue()))
                .collect(Collectors.joining(", "));
        if (!alike.isEmpty()) {
            notes.add(phrases.say("ask.all", alike));
        }
        FlowCube.Coverage coverage = cube.coverage();
        notes.add(phrases.say("ask.counted", phrases.counted(coverage.counted(), "flow")));
        coverage.leftOut()
                .forEach((dimension, count) -> notes.add(phrases.say(
                        dimension == Dimension.YEAR ? "ask.without-year" : "ask.without",
                        phrases.counted(count, "flow"),
                        phrases.heading(dimension.toString()))));
        if (coverage.unallocated().signum() != 0) {
            notes.add(phrases.say("ask.unallocated", phrases.number(coverage.unallocated())));
        }
        return notes.build();
    }
}
