package org.cauce.io.sdmx;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The structure in SDMX-JSON: to what the numbers in its data sets point. */
@SuppressWarnings("ReferenceEquality") // the one null of a tree
final class JsonStructure {
    private static final Pattern ADDRESS =
            Pattern.compile(".*/(dataflow|datastructure|provisionagreement)/([^/?]+)/([^/?]+)/([^/?]+).*");

    final Optional<StructureRef> ref;
    final String name;
    final List<JsonComponent> ofDataSet;
    final List<JsonComponent> ofSeries;
    final List<JsonComponent> ofObservation;
    final List<JsonComponent> measures;
    private final Object attributes;
    private final SdmxOptions options;
    private final Map<String, List<JsonComponent>> attributesByLevel = new LinkedHashMap<>();

    JsonStructure(Object json, SdmxOptions options) {
        this.options = options;
        this.ref = ref(JsonTree.list(JsonTree.member(json, "links")));
        this.name = JsonComponent.name(json, "name", options);
        Object dimensions = JsonTree.member(json, "dimensions");
        this.ofDataSet = components(JsonTree.member(dimensions, "dataSet"));
        this.ofSeries = components(JsonTree.member(dimensions, "series"));
        this.ofObservation = components(JsonTree.member(dimensions, "observation"));
        Object told = JsonTree.member(JsonTree.member(json, "measures"), "observation");
        this.measures = told == JsonTree.NULL ? List.of(usualMeasure()) : components(told);
        this.attributes = JsonTree.member(json, "attributes");
        for (String level : List.of("dataSet", "dimensionGroup", "series", "observation")) {
            attributesByLevel.put(level, components(JsonTree.member(attributes, level)));
        }
    }

    private JsonComponent usualMeasure() {
        return JsonComponent.of(ImmutableMap.of("id", Roles.OBS_VALUE), options);
    }

    private List<JsonComponent> components(Object json) {
        List<JsonComponent> all = new ArrayList<>();
        for (Object one : JsonTree.list(json)) {
            all.add(JsonComponent.of(one, options));
        }
        return all;
    }

    private static Optional<StructureRef> ref(List<Object> links) {
        for (String member : List.of("urn", "href")) {
            for (Object link : links) {
                Optional<StructureRef> ref = JsonTree.text(JsonTree.member(link, member))
                        .flatMap(address -> member.equals("urn") ? StructureRef.find(address) : ofAddress(address));
                if (ref.isPresent()) {
                    return ref;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<StructureRef> ofAddress(String address) {
        Matcher parts = ADDRESS.matcher(address);
        if (address.length() > 1000 || !parts.matches()) {
            return Optional.empty();
        }
        return StructureKind.find(parts.group(1))
                .flatMap(kind ->
                        StructureRef.find(kind, parts.group(2) + ":" + parts.group(3) + "(" + parts.group(4) + ")"));
    }

    /** {@return the attributes of a level: dataSet, dimensionGroup, series or observation} */
    List<JsonComponent> attributes(String level) {
        return attributesByLevel.getOrDefault(level, List.of());
    }

    /** {@return all dimensions, in the order of the file} */
    List<JsonComponent> dimensions() {
        return Stream.of(ofDataSet, ofSeries, ofObservation)
                .flatMap(List::stream)
                .toList();
    }

    /** {@return what the components are called, by id} */
    ImmutableMap<String, String> componentNames() {
        ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
        Stream.concat(
                        dimensions().stream(),
                        Stream.concat(
                                measures.stream(),
                                attributesByLevel.values().stream().flatMap(List::stream)))
                .filter(component -> !component.name().isEmpty())
                .forEach(component -> names.put(component.id(), component.name()));
        return names.buildKeepingLast();
    }

    /**
     * {@return a key of these components and codes, in the order that the structure gives, else in that of the file}
     */
    static SdmxKey key(List<JsonComponent> components, List<JsonComponent.Code> codes) {
        Integer[] order = new Integer[components.size()];
        Arrays.setAll(order, i -> i);
        if (components.stream().allMatch(component -> component.place() >= 0)) {
            Arrays.sort(
                    order,
                    java.util.Comparator.comparingInt(i -> components.get(i).place()));
        }
        String[] ids = new String[order.length];
        String[] texts = new String[order.length];
        String[] names = new String[order.length];
        for (int i = 0; i < order.length; i++) {
            ids[i] = components.get(order[i]).id();
            texts[i] = codes.get(order[i]).text();
            names[i] = codes.get(order[i]).name();
        }
        return new SdmxKey(ImmutableList.copyOf(ids), texts, names);
    }
}
