package org.cauce.io.sdmx;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cauce.io.Location;
import org.cauce.io.Problem;

/** The first line of SDMX-CSV: which version, which columns, which labels. */
final class CsvHeading {
    private static final Pattern STRUCTURE = Pattern.compile("STRUCTURE(?:\\[(.?)])?");
    private static final ImmutableList<String> FIXED =
            ImmutableList.of("STRUCTURE_ID", "STRUCTURE_NAME", "ACTION", "SERIES_KEY", "OBS_KEY");
    private static final char USUAL_SUB_SEPARATOR = ';';

    private final List<String> names;
    private final Map<String, Integer> fixed = new HashMap<>();
    private final List<CsvColumn> columns = new ArrayList<>();
    private final boolean isFirst;
    private final boolean isLabelled;
    private Optional<Character> subSeparator = Optional.empty();

    private CsvHeading(List<String> names) {
        this.names = names;
        this.isFirst = !names.get(0).startsWith("STRUCTURE");
        this.isLabelled = names.stream().skip(1).anyMatch(CsvColumn::isLabelled);
    }

    /** {@return the heading; what is wrong with it is told} */
    static CsvHeading of(List<String> names, SdmxLog log) throws SdmxFailure {
        CsvHeading heading = new CsvHeading(names);
        heading.readFixed(log);
        heading.readComponents(log);
        return heading;
    }

    private void readFixed(SdmxLog log) throws SdmxFailure {
        Matcher structure = STRUCTURE.matcher(names.get(0));
        if (isFirst) {
            return;
        }
        if (structure.matches()
                && structure.group(1) != null
                && !structure.group(1).isEmpty()) {
            subSeparator = Optional.of(structure.group(1).charAt(0));
        }
        for (int at = 1; at < names.size(); at++) {
            if (FIXED.contains(names.get(at))) {
                fixed.putIfAbsent(names.get(at), at);
            }
        }
        if (!fixed.containsKey("STRUCTURE_ID")) {
            throw new SdmxFailure(Problem.builder()
                    .code(SdmxProblem.MISSING_SDMX_COLUMN)
                    .location(Location.builder().file(log.file()).line(1).build())
                    .expected("STRUCTURE_ID")
                    .build());
        }
    }

    private void readComponents(SdmxLog log) {
        boolean isPaired = fixed.containsKey("STRUCTURE_NAME");
        Map<String, Integer> known = new HashMap<>();
        for (int at = 1; at < names.size(); at++) {
            if (fixed.containsValue(at)) {
                continue;
            }
            boolean hasLabel = isPaired && at + 1 < names.size();
            CsvColumn column =
                    CsvColumn.of(at, hasLabel ? at + 1 : -1, names.get(at), hasLabel ? names.get(at + 1) : "");
            if (known.putIfAbsent(column.id(), at) == null) {
                columns.add(column);
            } else {
                log.tell(SdmxProblem.REPEATED_SDMX_COLUMN, 1, problem -> problem.found(column.id()));
            }
            at += hasLabel ? 1 : 0;
        }
        tellSubSeparator(log);
    }

    private void tellSubSeparator(SdmxLog log) {
        columns.stream().filter(CsvColumn::isMultiple).findFirst().ifPresent(column -> {
            if (subSeparator.isEmpty()) {
                log.tell(
                        SdmxProblem.NO_SUB_SEPARATOR,
                        1,
                        problem -> problem.found(names.get(column.at()))
                                .expected(Character.toString(USUAL_SUB_SEPARATOR)));
            }
        });
    }

    /** {@return whether it is of version 1.0} */
    boolean isFirst() {
        return isFirst;
    }

    /** {@return whether cells hold codes and names, as in {@code HND: Honduras}} */
    boolean isLabelled() {
        return isLabelled;
    }

    /** {@return how many cells a row has} */
    int size() {
        return names.size();
    }

    /** {@return the place of a fixed column; below 0 if it is not there} */
    int fixed(String name) {
        return isFirst && name.equals("STRUCTURE_ID") ? 0 : fixed.getOrDefault(name, -1);
    }

    char subSeparator() {
        return subSeparator.orElse(USUAL_SUB_SEPARATOR);
    }

    /** {@return the columns of components, in the order of the file} */
    List<CsvColumn> columns() {
        return columns;
    }

    /** {@return what the components are called, by id} */
    ImmutableMap<String, String> componentNames() {
        ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
        columns.stream()
                .filter(column -> !column.name().isEmpty())
                .forEach(column -> all.put(column.id(), column.name()));
        return all.buildOrThrow();
    }
}
