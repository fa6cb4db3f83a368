package org.cauce.examples.review;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.cauce.examples.command.Numbers;
import org.cauce.indicators.check.Result;

/** Results of a recomputation as properties of an object. */
final class Results {
    private Results() {}

    static void tell(String name, List<Result> results, ObjectNode node) {
        if (results.size() == 1) {
            Result only = results.get(0);
            node.put(name, Numbers.rounded(only.value().nominal()));
            node.put("unit", only.value().unit().toString());
            if (!only.value().isExact()) {
                node.put("interval", Numbers.text(only.value().interval()));
            }
            if (!only.label().isEmpty()) {
                node.put("label", only.label());
            }
        } else if (!results.isEmpty()) {
            tellSeveral(name, results, node);
        }
    }

    private static void tellSeveral(String name, List<Result> results, ObjectNode node) {
        if (isLabelled(results)) {
            ObjectNode numbers = node.putObject(name);
            results.forEach(result ->
                    numbers.put(result.label(), Numbers.rounded(result.value().nominal())));
        } else {
            results.forEach(result -> node.withArrayProperty(name)
                    .add(Numbers.rounded(result.value().nominal())));
        }
        List<String> units = results.stream()
                .map(result -> result.value().unit().toString())
                .distinct()
                .toList();
        if (units.size() == 1) {
            node.put("unit", units.get(0));
        }
        for (Result result : results) {
            ObjectNode one = node.withArrayProperty("results").addObject();
            one.put("label", result.label())
                    .put("value", Numbers.rounded(result.value().nominal()));
            one.put("unit", result.value().unit().toString());
            if (!result.value().isExact()) {
                one.put("interval", Numbers.text(result.value().interval()));
            }
        }
    }

    private static boolean isLabelled(List<Result> results) {
        return results.stream()
                        .map(Result::label)
                        .filter(label -> !label.isEmpty())
                        .distinct()
                        .count()
                == results.size();
    }
}
