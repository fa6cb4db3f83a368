package org.cauce.io.sdmx;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dimension, measure or attribute of the structure in SDMX-JSON.
 *
 * @param id its id
 * @param name what it is called; empty if not stated
 * @param place where it stands in keys; below 0 if not stated
 * @param isTime whether it has the role of the time
 * @param isNumber whether its values are numbers
 * @param codes the values to which numbers point; null if values stand where they are used
 * @param usual the value where none is stated; {@link JsonTree#NULL} if there is none
 */
@SuppressWarnings("ReferenceEquality") // the one null of a tree
record JsonComponent(
        String id,
        String name,
        int place,
        boolean isTime,
        boolean isNumber,
        @Nullable List<Code> codes,
        Object usual) {
    private static final ImmutableSet<String> NUMBERS = ImmutableSet.of(
            "Double", "Float", "Decimal", "Integer", "BigInteger", "Long", "Short", "Count", "Incremental");

    /**
     * A value of a component.
     *
     * @param value a text, or a list of {@link SdmxText}; empty for none
     * @param name what it is called; empty if not stated
     */
    record Code(Object value, String name) {
        static final Code NONE = new Code("", "");

        String text() {
            return value instanceof String text ? text : "";
        }
    }

    static JsonComponent of(Object json, SdmxOptions options) {
        String id = JsonTree.text(JsonTree.member(json, "id")).orElse("");
        Object values = JsonTree.member(json, "values");
        List<Code> codes = null;
        if (values instanceof List) {
            codes = new ArrayList<>();
            for (Object value : JsonTree.list(values)) {
                codes.add(code(value, options));
            }
        }
        return new JsonComponent(
                id,
                name(json, "name", options),
                place(JsonTree.member(json, "keyPosition")),
                isTime(id, json, options),
                NUMBERS.contains(JsonTree.text(JsonTree.member(JsonTree.member(json, "format"), "dataType"))
                        .orElse("")),
                codes,
                JsonTree.member(json, "default"));
    }

    private static int place(Object position) {
        return position instanceof JsonTree.Digits number ? number.index() : -1;
    }

    private static boolean isTime(String id, Object json, SdmxOptions options) {
        List<Object> roles = new ArrayList<>(JsonTree.list(JsonTree.member(json, "roles")));
        roles.add(JsonTree.member(json, "role"));
        return id.equals(options.timeDimension())
                || roles.stream()
                        .flatMap(role -> JsonTree.text(role).stream())
                        .map(role -> role.toLowerCase(Locale.ROOT))
                        .anyMatch(role -> role.equals("time") || role.equals("time_period"));
    }

    private static Code code(Object json, SdmxOptions options) {
        if (!(json instanceof java.util.Map)) {
            return new Code(value(json), "");
        }
        String name = name(json, "name", options);
        Optional<String> id = JsonTree.text(JsonTree.member(json, "id"));
        if (id.isPresent()) {
            return new Code(id.orElseThrow(), name);
        }
        Object own = value(JsonTree.member(json, "value"));
        Object all = value(JsonTree.member(json, "values"));
        // drafts of 1.0 have attributes whose values are names without ids
        return new Code(!own.equals("") ? own : !all.equals("") ? all : name, "");
    }

    /** {@return a name in the language wanted, else the one of no language, else the first; empty if there is none} */
    static String name(Object json, String member, SdmxOptions options) {
        Object names = JsonTree.member(json, member + "s");
        return JsonTree.text(JsonTree.member(names, options.language()))
                .or(() -> JsonTree.text(JsonTree.member(json, member)))
                .or(() -> JsonTree.object(names).values().stream()
                        .flatMap(name -> JsonTree.text(name).stream())
                        .findFirst())
                .orElse("");
    }

    /** {@return a value as attributes keep it: a text, or a list of texts; empty for none} */
    static Object value(Object json) {
        if (json instanceof List) {
            ImmutableList.Builder<SdmxText> texts = ImmutableList.builder();
            JsonTree.list(json).forEach(one -> {
                if (one instanceof java.util.Map) {
                    texts.addAll(inLanguages(one));
                } else {
                    JsonTree.text(one).map(SdmxText::of).ifPresent(texts::add);
                }
            });
            return texts.build();
        }
        return json instanceof java.util.Map
                ? inLanguages(json)
                : JsonTree.text(json).orElse("");
    }

    private static ImmutableList<SdmxText> inLanguages(Object json) {
        ImmutableMap.Builder<String, String> byLanguage = ImmutableMap.builder();
        JsonTree.object(json)
                .forEach((language, text) -> JsonTree.text(text).ifPresent(one -> byLanguage.put(language, one)));
        ImmutableMap<String, String> all = byLanguage.buildOrThrow();
        return all.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(SdmxText.builder().byLanguage(all).build());
    }

    /** {@return the code to which a number points; null if to none} */
    @Nullable
    Code at(int index) {
        return codes == null || index < 0 || index >= codes.size() ? null : codes.get(index);
    }

    /** {@return the value that stands in data: itself, or the one it points to; null if it points to nothing} */
    @Nullable
    Code resolve(Object json) {
        if (json == JsonTree.NULL) {
            return usualCode();
        }
        if (codes == null || !(json instanceof JsonTree.Digits || json instanceof List)) {
            return new Code(value(json), "");
        }
        if (json instanceof JsonTree.Digits number) {
            Code code = at(number.index());
            return code != null && code.value().equals("") ? usualCode() : code;
        }
        ImmutableList.Builder<SdmxText> texts = ImmutableList.builder();
        for (Object one : JsonTree.list(json)) {
            Code code = resolve(one);
            if (code == null) {
                return null;
            }
            if (code.value() instanceof String text && !text.isEmpty()) {
                texts.add(SdmxText.of(text));
            }
        }
        return new Code(texts.build(), "");
    }

    private Code usualCode() {
        String value = JsonTree.text(usual).orElse("");
        if (codes == null || value.isEmpty()) {
            return value.isEmpty() ? Code.NONE : new Code(value, "");
        }
        return codes.stream()
                .filter(code -> code.value().equals(value))
                .findFirst()
                .orElse(new Code(value, ""));
    }
}
