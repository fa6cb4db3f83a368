package org.cauce.io.sdmx;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads series and observations of a data set in SDMX-JSON, once its structure is known. */
@SuppressWarnings("ReferenceEquality") // the one null of a tree
final class JsonDataSet {
    private final SdmxAction action;
    private final JsonStructure structure;
    private final Reading reading;
    private final SdmxDataSet flat;
    private final SdmxDataSet inSeries;
    private final Groups groups;

    JsonDataSet(JsonScan.DataSet set, JsonStructure structure, Reading reading) throws IOException {
        this.action = set.action;
        this.structure = structure;
        this.reading = reading;
        this.groups = new Groups(reading.log());
        SdmxAttributes attributes = attributes("dataSet", JsonTree.list(set.attributes), 0, 1);
        this.flat = SdmxDataSet.builder()
                .structure(structure.ref)
                .name(structure.name.isEmpty() ? Optional.empty() : Optional.of(structure.name))
                .action(action)
                .attributes(attributes)
                .componentNames(structure.componentNames())
                .build();
        this.inSeries = flat.withDimensionAtObservation(structure.ofObservation.stream()
                .map(JsonComponent::id)
                .findFirst()
                .orElse(SdmxDataSet.ALL_DIMENSIONS));
        for (Map.Entry<String, Object> group : JsonTree.object(set.groups).entrySet()) {
            addGroup(group.getKey(), JsonTree.list(group.getValue()));
        }
    }

    private void addGroup(String key, List<Object> values) throws IOException {
        List<JsonComponent> dimensions = structure.dimensions();
        List<JsonComponent.Code> codes = codes(dimensions, key, 1);
        SdmxAttributes attributes = attributes("dimensionGroup", values, 0, 1);
        if (codes == null) {
            return;
        }
        List<JsonComponent> told = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!codes.get(i).text().isEmpty()) {
                told.add(dimensions.get(i));
            }
        }
        List<JsonComponent.Code> theirs =
                codes.stream().filter(code -> !code.text().isEmpty()).toList();
        groups.add(JsonStructure.key(told, theirs), attributes);
    }

    /** {@return the codes that a key such as {@code 0:3:1} points to; null if it points to nothing, which is told} */
    private @Nullable List<JsonComponent.Code> codes(List<JsonComponent> dimensions, String key, long line) {
        String[] parts = dimensions.isEmpty() && key.isEmpty() ? new String[0] : key.split(":", -1);
        if (parts.length != dimensions.size()) {
            tellIndex(key, dimensions.size() + " numbers between colons", line);
            return null;
        }
        List<JsonComponent.Code> codes = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            JsonComponent dimension = dimensions.get(i);
            JsonComponent.Code code =
                    parts[i].isEmpty() ? JsonComponent.Code.NONE : dimension.at(new JsonTree.Digits(parts[i]).index());
            if (code == null) {
                tellIndex(parts[i], expected(dimension), line);
                return null;
            }
            codes.add(code);
        }
        return codes;
    }

    private static String expected(JsonComponent component) {
        List<JsonComponent.Code> codes = component.codes();
        return codes == null || codes.isEmpty()
                ? "a value, as " + component.id() + " has no list"
                : "0 to " + (codes.size() - 1) + " for " + component.id();
    }

    private void tellIndex(String found, String expected, long line) {
        reading.log()
                .tell(
                        SdmxProblem.INVALID_SDMX_INDEX,
                        line,
                        problem -> problem.found(found).expected(expected));
    }

    private void tellAttribute(String found, JsonComponent attribute, long line) {
        reading.log()
                .tell(
                        SdmxProblem.INVALID_ATTRIBUTE_INDEX,
                        line,
                        problem -> problem.found(found).expected(expected(attribute)));
    }

    private static List<JsonComponent.Code> firsts(List<JsonComponent> dimensions) {
        return dimensions.stream()
                .map(dimension -> Optional.ofNullable(dimension.at(0)).orElse(JsonComponent.Code.NONE))
                .toList();
    }

    /** {@return a series without its observations; null if its key points to nothing, which is told} */
    @Nullable
    SdmxSeries series(String key, Object values, long line) {
        List<JsonComponent.Code> codes = codes(structure.ofSeries, key, line);
        SdmxAttributes attributes = attributes("series", JsonTree.list(values), 0, line);
        if (codes == null) {
            return null;
        }
        SdmxKey whole = JsonStructure.key(
                joined(structure.ofDataSet, structure.ofSeries), joined(firsts(structure.ofDataSet), codes));
        return new SdmxSeries(inSeries, whole, attributes.or(groups.of(whole)), line);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** {@return an observation of a series; null if it cannot be read, which is told} */
    @Nullable
    SdmxPoint point(String key, Object json, SdmxSeries series) {
        long line = series.line();
        List<JsonComponent.Code> codes = codes(structure.ofObservation, key, line);
        return codes == null ? null : point(new Place(structure.ofObservation, codes, time(series.key())), json, line);
    }

    private String time(SdmxKey key) {
        return structure.dimensions().stream()
                .filter(JsonComponent::isTime)
                .map(dimension -> key.codeOrEmpty(dimension.id()))
                .findFirst()
                .orElse("");
    }

    /**
     * The dimensions of an observation.
     *
     * @param components the dimensions
     * @param codes their codes
     * @param time the period, if it is not among them
     */
    private record Place(List<JsonComponent> components, List<JsonComponent.Code> codes, String time) {
        String period() {
            for (int i = 0; i < components.size(); i++) {
                if (components.get(i).isTime()) {
                    return codes.get(i).text();
                }
            }
            return time;
        }
    }

    /** {@return a flat observation; null if it cannot be read or is not wanted, which is told or counted} */
    Joined.@Nullable Row row(String key, Object json, long line) {
        List<JsonComponent> own = joined(structure.ofSeries, structure.ofObservation);
        List<JsonComponent.Code> codes = codes(own, key, line);
        if (codes == null) {
            reading.log().refused++;
            return null;
        }
        List<JsonComponent> others = new ArrayList<>(structure.ofDataSet);
        List<JsonComponent.Code> theirs = new ArrayList<>(firsts(structure.ofDataSet));
        List<JsonComponent> times = new ArrayList<>();
        List<JsonComponent.Code> moments = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            (own.get(i).isTime() ? times : others).add(own.get(i));
            (own.get(i).isTime() ? moments : theirs).add(codes.get(i));
        }
        SdmxKey whole = JsonStructure.key(others, theirs);
        if (!reading.options().wants(whole)) {
            reading.log().passedOver++;
            return null;
        }
        SdmxPoint point = point(new Place(times, moments, time(whole)), json, line);
        if (point == null) {
            reading.log().refused++;
            return null;
        }
        return new Joined.Row(flat, whole, groups.of(whole), point);
    }

    private @Nullable SdmxPoint point(Place place, Object json, long line) {
        List<Object> all = JsonTree.list(json);
        int measures = countMeasures(all);
        ImmutableList<SdmxValue> values = values(all, measures, line);
        SdmxAttributes attributes =
                all.isEmpty() ? SdmxAttributes.NONE : attributes("observation", all, measures, line);
        if (values.isEmpty()) {
            return null;
        }
        String time = place.period();
        return new SdmxPoint(
                JsonStructure.key(place.components(), place.codes()),
                time,
                reading.period(time, line),
                values,
                attributes,
                line);
    }

    /**
     * {@return how many values stand before the attributes; none if a text stands where a number should, as in an
     * answer of attributes alone (detail=nodata)}
     */
    private int countMeasures(List<Object> all) {
        boolean isAttribute = !all.isEmpty()
                && !structure.measures.isEmpty()
                && structure.measures.get(0).isNumber()
                && all.get(0) instanceof String text
                && Numerals.kind(text) == SdmxValue.Kind.TEXT;
        return isAttribute ? 0 : structure.measures.size();
    }

    private ImmutableList<SdmxValue> values(List<Object> all, int measures, long line) {
        if (measures == 0) {
            return ImmutableList.of(new SdmxValue(Roles.OBS_VALUE, "", SdmxValue.Kind.EMPTY));
        }
        ImmutableList.Builder<SdmxValue> values = ImmutableList.builder();
        for (int i = 0; i < measures; i++) {
            JsonComponent measure = structure.measures.get(i);
            JsonComponent.Code code = i < all.size() ? measure.resolve(all.get(i)) : JsonComponent.Code.NONE;
            SdmxValue value = code == null ? null : reading.value(measure.id(), text(code), action, line);
            if (value == null) {
                if (code == null) {
                    tellIndex(JsonTree.text(all.get(i)).orElse(""), expected(measure), line);
                }
                return ImmutableList.of();
            }
            values.add(value);
        }
        return values.build();
    }

    private static String text(JsonComponent.Code code) {
        return code.value() instanceof List<?> several
                ? String.join(
                        "; ",
                        several.stream().map(one -> ((SdmxText) one).text()).toList())
                : code.text();
    }

    /** {@return the attributes of a level, from a place in a list on; those that point to nothing are told} */
    private SdmxAttributes attributes(String level, List<Object> all, int from, long line) {
        List<JsonComponent> components = structure.attributes(level);
        SdmxAttributes.Builder attributes = new SdmxAttributes.Builder();
        for (int i = 0; i < components.size(); i++) {
            Object value = from + i < all.size() ? all.get(from + i) : JsonTree.NULL;
            boolean isUsual = value == JsonTree.NULL && action != SdmxAction.DELETE;
            JsonComponent.Code code = value == JsonTree.NULL && !isUsual
                    ? JsonComponent.Code.NONE
                    : components.get(i).resolve(value);
            if (code == null) {
                tellAttribute(JsonTree.text(value).orElse("[…]"), components.get(i), line);
            } else {
                attributes.add(components.get(i).id(), code.value(), code.name());
            }
        }
        return attributes.build();
    }
}
