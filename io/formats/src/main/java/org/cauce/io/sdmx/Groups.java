package org.cauce.io.sdmx;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cauce.io.InputProblem;
import org.cauce.io.Location;
import org.cauce.io.Problem;

/** Attributes that hold for all series with certain codes, of one data set. They are kept in memory, up to a limit. */
final class Groups {
    private final SdmxLog log;
    private final Map<ImmutableList<String>, Map<ImmutableList<String>, SdmxAttributes>> byDimensions =
            new LinkedHashMap<>();
    private final List<SdmxAttributes> unsorted = new ArrayList<>();
    private long size;

    Groups(SdmxLog log) {
        this.log = log;
    }

    /** Adds attributes of which the dimensions are known. */
    void add(SdmxKey key, SdmxAttributes attributes) throws SdmxFailure {
        count(key.dimensions().size() + attributes.ids().size());
        put(key.dimensions(), ImmutableList.copyOf(codes(key, key.dimensions())), attributes);
    }

    /** Adds attributes among which are codes of dimensions; the first series tells which. */
    void addUnsorted(SdmxAttributes all) throws SdmxFailure {
        count(all.ids().size());
        unsorted.add(all);
    }

    private void count(int values) throws SdmxFailure {
        size += values;
        if (size > log.limits().valuesPerRecord()) {
            throw new SdmxFailure(Problem.builder()
                    .code(InputProblem.RECORD_TOO_LARGE)
                    .location(Location.of(log.file()))
                    .expected(Integer.toString(log.limits().valuesPerRecord()))
                    .build());
        }
    }

    private void put(ImmutableList<String> dimensions, ImmutableList<String> codes, SdmxAttributes attributes) {
        byDimensions.computeIfAbsent(dimensions, ids -> new HashMap<>()).merge(codes, attributes, SdmxAttributes::or);
    }

    /** {@return the attributes of the groups to which a key belongs} */
    SdmxAttributes of(SdmxKey key) {
        sort(key);
        SdmxAttributes found = SdmxAttributes.NONE;
        for (Map.Entry<ImmutableList<String>, Map<ImmutableList<String>, SdmxAttributes>> group :
                byDimensions.entrySet()) {
            SdmxAttributes more = group.getValue().get(ImmutableList.copyOf(codes(key, group.getKey())));
            found = more == null ? found : found.or(more);
        }
        return found;
    }

    private void sort(SdmxKey like) {
        for (SdmxAttributes all : unsorted) {
            ImmutableList<String> dimensions =
                    all.ids().stream().filter(like.dimensions()::contains).collect(ImmutableList.toImmutableList());
            SdmxAttributes.Builder attributes = new SdmxAttributes.Builder();
            attributes.addAll(all, dimensions);
            put(
                    dimensions,
                    dimensions.stream().map(id -> all.text(id).orElse("")).collect(ImmutableList.toImmutableList()),
                    attributes.build());
        }
        unsorted.clear();
    }

    private static List<String> codes(SdmxKey key, List<String> dimensions) {
        return dimensions.stream().map(key::codeOrEmpty).toList();
    }
}
