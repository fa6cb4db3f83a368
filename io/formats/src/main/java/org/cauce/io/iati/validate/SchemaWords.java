package org.cauce.io.iati.validate;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the JDK says of a schema, in words that say what to do. */
final class SchemaWords {
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    /** Said of the same value a second time, by what is below. */
    private static final ImmutableSet<String> SAID_AGAIN = ImmutableSet.of(
            "cvc-datatype-valid.1.2.1",
            "cvc-datatype-valid.1.2.2",
            "cvc-datatype-valid.1.2.3",
            "cvc-enumeration-valid",
            "cvc-pattern-valid",
            "cvc-minLength-valid",
            "cvc-maxLength-valid",
            "cvc-length-valid",
            "cvc-minInclusive-valid",
            "cvc-maxInclusive-valid",
            "cvc-minExclusive-valid",
            "cvc-maxExclusive-valid",
            "cvc-fractionDigits-valid",
            "cvc-totalDigits-valid");

    private static final ImmutableMap<String, Words> WORDS = ImmutableMap.<String, Words>builder()
            .put(
                    "cvc-attribute.3",
                    new Words("The value of an attribute is not of its type.", "Write a value of the type %s.", 3, 0))
            .put("cvc-type.3.1.3", new Words("The text of an element is not of its type.", "Correct the text.", -1, 0))
            .put(
                    "cvc-complex-type.2.1",
                    new Words("An element that must be empty is not.", "Remove what it holds.", -1, -1))
            .put(
                    "cvc-complex-type.2.2",
                    new Words(
                            "An element that holds text only has another inside.", "Remove the inner element.", -1, -1))
            .put(
                    "cvc-complex-type.2.3",
                    new Words(
                            "Text stands where only elements may.",
                            "Put the text into an element such as narrative, or remove it.",
                            -1,
                            -1))
            .put(
                    "cvc-complex-type.2.4.a",
                    new Words(
                            "An element stands where another is expected: it is misplaced, misspelled, or one before it is missing.",
                            "Expected here: %s.",
                            1,
                            0))
            .put(
                    "cvc-complex-type.2.4.b",
                    new Words("An element is not complete: a child is missing.", "Add one of %s.", 1, -1))
            .put(
                    "cvc-complex-type.2.4.c",
                    new Words(
                            "An element stands here that the schema does not know.",
                            "Remove it, or correct its name.",
                            -1,
                            0))
            .put(
                    "cvc-complex-type.2.4.d",
                    new Words(
                            "An element stands where no further one may.", "Remove it, or put it in its place.", -1, 0))
            .put(
                    "cvc-complex-type.2.4.e",
                    new Words("An element stands more often than it may.", "Remove those too many.", -1, 0))
            .put(
                    "cvc-complex-type.3.2.2",
                    new Words("An attribute stands where it is not allowed.", "Remove it, or correct its name.", -1, 0))
            .put("cvc-complex-type.4", new Words("An attribute is missing.", "Add the attribute %s.", 0, -1))
            .put(
                    "cvc-elt.1",
                    new Words("The schema does not know this element.", "Correct its name, or remove it.", -1, 0))
            .buildOrThrow();

    private SchemaWords() {}

    /** What to tell: what is wrong, what to do, and what was found. */
    record Told(String message, String cure, Optional<String> found) {}

    /** What to tell; empty if something else is said of the same. */
    static Optional<Told> of(String said) {
        int end = said.indexOf(':');
        String key = end < 0 ? said : said.substring(0, end);
        if (SAID_AGAIN.contains(key)) {
            return Optional.empty();
        }
        Words words = WORDS.get(key);
        if (words == null && key.matches("cvc-elt\\.1\\..*")) {
            words = WORDS.get("cvc-elt.1");
        }
        if (words == null) {
            ValidationRule rule = RuleCatalogue.bundled().rule(RuleCatalogue.SCHEMA);
            return Optional.of(new Told(rule.message(), rule.cure(), Optional.of(key)));
        }
        List<String> quoted = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(said);
        while (matcher.find()) {
            quoted.add(matcher.group(1));
        }
        return Optional.of(words.told(quoted));
    }

    private record Words(String message, String cure, int wanted, int found) {
        Told told(List<String> quoted) {
            String what = wanted >= 0 && wanted < quoted.size() ? quoted.get(wanted) : "what the schema says";
            return new Told(
                    message,
                    wanted >= 0 ? cure.formatted(what.replaceAll("[{}\"]", "")) : cure,
                    found >= 0 && found < quoted.size() ? Optional.of(quoted.get(found)) : Optional.empty());
        }
    }
}
