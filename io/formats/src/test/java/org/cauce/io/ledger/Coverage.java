package org.cauce.io.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cauce.model.place.Country;

/** Finds the values of the ledger in the catalogue. */
final class Coverage {
    static final Map<String, Integer> SCALES = Map.of("unit", 0, "thousand", 3, "million", 6, "billion", 9);

    private final Held held;
    private final Names names;
    private final Related related;
    private final CheckInputs inputs;
    private final Words words = new Words();

    Coverage(Held held, Names names) {
        this.held = held;
        this.names = names;
        this.related = new Related(held, names, words);
        this.inputs = new CheckInputs(held, names);
    }

    /** {@return whether the value stands where the rule says, in the form that it says} */
    boolean holds(Rule rule, LedgerLeaf leaf) {
        String how = rule.how();
        int space = how.indexOf(' ');
        String form = space < 0 ? how : how.substring(0, space);
        String rest = space < 0 ? "" : how.substring(space + 1);
        return switch (form) {
            case "citation" -> related.cites(leaf);
            case "link" -> related.isLinked(leaf, rest);
            case "text-of" -> related.isDetail(leaf);
            case "member" -> related.isMember(leaf);
            case "position" -> related.isAt(leaf);
            case "same" -> related.isSame(leaf);
            case "self" -> names.of(leaf.id()).isPresent();
            case "input" -> inputs.holds(leaf);
            case "country-name" -> countryName(leaf, rest).contains(leaf.text());
            case "number" -> isNumber(rule, leaf, BigDecimal.ONE);
            case "percent" -> isNumber(rule, leaf, new BigDecimal(100));
            case "scaled" -> isNumber(rule, leaf, scale(leaf));
            case "observed" -> isObserved(rule, leaf, rest);
            default -> isThere(rule, leaf, form, rest);
        };
    }

    private boolean isThere(Rule rule, LedgerLeaf leaf, String form, String rest) {
        ImmutableList<String> found = values(rule, leaf).collect(ImmutableList.toImmutableList());
        String text = leaf.text();
        return switch (form) {
            case "any" -> !found.isEmpty();
            case "absent" -> found.isEmpty();
            case "count" -> found.size() == leaf.value().asInt();
            case "flag" -> leaf.value().asBoolean() == found.contains(rest);
            case "scale" -> text.equals("unit") ? found.isEmpty() : found.contains(text);
            case "printed" -> leaf.value().isNull() ? found.isEmpty() : found.contains(text);
            case "back" ->
                found.contains(names.of(leaf.id()).orElse("")) && names.of(text).isPresent();
            case "part" -> found.stream().anyMatch(held -> lower(held).contains(lower(text)));
            case "within" -> found.stream().anyMatch(held -> lower(text).contains(lower(held)));
            case "like" -> found.stream().anyMatch(held -> held.matches(rest));
            case "precision" -> found.stream().anyMatch(held -> Periods.isOf(leaf.object(), held));
            case "precision-of" ->
                found.stream()
                        .filter(Periods.of(leaf.object())::equals)
                        .anyMatch(held -> Periods.isOf(leaf.object(), held));
            default -> found.containsAll(expected(form, rest, leaf));
        };
    }

    /** The texts that must all be there. */
    private List<String> expected(String form, String rest, LedgerLeaf leaf) {
        String text = leaf.text();
        return switch (form) {
            case "text" -> List.of(text);
            case "is" -> Splitter.on('+').splitToList(rest);
            case "ref" -> List.of(names.of(text).orElse("(no record " + text + ")"));
            case "country" -> List.of(text.toUpperCase(Locale.ROOT));
            case "prefix" -> List.of(rest + text);
            case "slug" -> List.of(rest + lower(text).replaceAll("[^a-z0-9]+", "-"));
            case "spaced" -> List.of(text.replace('-', ' '));
            case "period" -> List.of(Periods.of(leaf.object()));
            case "length" -> List.of("P" + text + rest);
            case "word" -> words.of(rest, text);
            case "unit" -> words.of("unit", text);
            case "name" -> nameAndRemark(text);
            case "bare" -> List.of(text.replaceFirst(rest, ""));
            default -> throw new IllegalArgumentException("No form is called " + form);
        };
    }

    private static List<String> nameAndRemark(String text) {
        int bracket = text.indexOf(" (");
        return bracket < 0
                ? List.of(text)
                : List.of(text.substring(0, bracket), text.substring(bracket + 2, text.length() - 1));
    }

    private static List<String> countryName(LedgerLeaf leaf, String form) {
        Country country = Country.parse(leaf.record().path("iso3").asText());
        return switch (form) {
            case "alpha2" -> List.of(country.alpha2());
            case "alpha3" -> List.of(country.alpha3());
            default -> List.of(country.label(Locale.forLanguageTag(form)));
        };
    }

    private boolean has(Rule rule, LedgerLeaf leaf, Predicate<String> wanted) {
        return values(rule, leaf).anyMatch(wanted);
    }

    private Stream<String> values(Rule rule, LedgerLeaf leaf) {
        return rule.where().stream().flatMap(spot -> related.values(spot, leaf)).map(JsonNode::asText);
    }

    private boolean isNumber(Rule rule, LedgerLeaf leaf, BigDecimal factor) {
        BigDecimal wanted = new BigDecimal(leaf.text()).multiply(factor);
        return has(
                rule,
                leaf,
                text -> number(text)
                        .filter(found -> found.compareTo(wanted) == 0)
                        .isPresent());
    }

    private boolean isObserved(Rule rule, LedgerLeaf leaf, String form) {
        return values(rule, leaf)
                .flatMap(ref -> held.values(ref, "says.quantity"))
                .map(value -> value.node().asText())
                .anyMatch(text -> form.equals("number")
                        ? number(text)
                                .filter(found -> found.compareTo(new BigDecimal(leaf.text())) == 0)
                                .isPresent()
                        : text.equals(leaf.text()));
    }

    static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static BigDecimal scale(LedgerLeaf leaf) {
        return BigDecimal.TEN.pow(
                SCALES.getOrDefault(leaf.object().path("scale").asText(), 0));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
