package org.cauce.examples.iati;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cauce.examples.command.Listing;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.MoneyValue;

/** Exact sums of amounts of one kind, by the codes that tell them apart and by currency. */
final class Sums {
    private static final Comparator<List<String>> ORDER = Comparator.comparing(
            (List<String> key) -> key.stream().map(Sums::padded).toList(),
            Ordering.<String>natural().lexicographical());

    /** How many amounts, and what they sum to. */
    record Sum(long count, BigDecimal total) {
        Sum plus(Sum other) {
            return new Sum(count + other.count, total.add(other.total));
        }
    }

    private final ImmutableList<String> codes;
    private final Map<List<String>, Sum> sums = new TreeMap<>(ORDER);
    private long unreadable;

    /** Makes sums; {@code codes} are the names of the codes before the currency. */
    Sums(String... codes) {
        this.codes = ImmutableList.copyOf(codes);
    }

    /** Adds an amount; one that is not stated or cannot be read is counted apart. */
    void add(Optional<MoneyValue> value, Optional<IatiCode> defaultCurrency, List<String> key) {
        Optional<BigDecimal> amount = value.flatMap(MoneyValue::amount);
        if (amount.isEmpty()) {
            unreadable++;
            return;
        }
        String currency = value.flatMap(MoneyValue::currency)
                .or(() -> defaultCurrency)
                .map(IatiCode::value)
                .orElse("");
        List<String> whole =
                ImmutableList.<String>builder().addAll(key).add(currency).build();
        sums.merge(whole, new Sum(1, amount.get()), Sum::plus);
    }

    void addAll(Sums others) {
        others.sums.forEach((key, sum) -> sums.merge(key, sum, Sum::plus));
        unreadable += others.unreadable;
    }

    /** Returns how many amounts there are, those that cannot be read among them. */
    long count() {
        return unreadable + sums.values().stream().mapToLong(Sum::count).sum();
    }

    long unreadable() {
        return unreadable;
    }

    /** Writes the sums as objects; codes and currencies that are not stated are absent. */
    void write(ArrayNode array) {
        rows().forEach(array::add);
    }

    ImmutableList<ObjectNode> rows() {
        ImmutableList.Builder<ObjectNode> rows = ImmutableList.builder();
        sums.forEach((key, sum) -> {
            ObjectNode row = Listing.record();
            for (int i = 0; i < key.size(); i++) {
                if (!key.get(i).isEmpty()) {
                    row.put(i < codes.size() ? codes.get(i) : "currency", key.get(i));
                }
            }
            row.put("count", sum.count());
            row.put("sum", plain(sum.total()));
            rows.add(row);
        });
        return rows.build();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Numbers go by their size, before all else. */
    private static String padded(String code) {
        boolean isNumber = !code.isEmpty() && code.length() < 8 && code.chars().allMatch(Character::isDigit);
        return isNumber ? "0".repeat(8 - code.length()) + code : code;
    }
}
