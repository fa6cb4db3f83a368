package org.cauce.examples.svg;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Places labels so that they do not cover one another, and breaks those that are too long. */
public final class Labels {
    private static final String ELLIPSIS = "…";

    private Labels() {}

    /**
     * {@return positions as near as possible to the wanted ones, at least a gap apart, in the order given}
     *
     * <p>The order of the wanted positions is kept, equal ones in the order given. The sum of the squared displacements
     * is the smallest there is.
     *
     * @param wanted the wanted positions
     * @param gap the least distance between two
     * @param low the lowest position allowed
     * @param high the highest position allowed
     * @throws IllegalArgumentException if they do not fit between the limits
     */
    public static ImmutableList<Double> spread(List<Double> wanted, double gap, double low, double high) {
        List<Double> sizes = wanted.stream().map(position -> gap).toList();
        return spread(wanted, sizes, low - gap / 2, high + gap / 2);
    }

    /**
     * {@return the middles of labels of different sizes, as near as possible to the wanted ones, in the order given}
     *
     * @param wanted the wanted middles
     * @param sizes how much room each label takes, its gap to the next included
     * @param low the edge no label goes below
     * @param high the edge no label goes above
     * @throws IllegalArgumentException if they do not fit between the edges
     */
    public static ImmutableList<Double> spread(List<Double> wanted, List<Double> sizes, double low, double high) {
        double total = sizes.stream().mapToDouble(Double::doubleValue).sum();
        if (total > high - low + 1e-6) {
            throw new IllegalArgumentException("%d labels need %.0f px and have %.0f: make the drawing larger"
                    .formatted(wanted.size(), total, high - low));
        }
        List<Integer> order = IntStream.range(0, wanted.size())
                .boxed()
                .sorted(Comparator.comparing(wanted::get))
                .toList();
        List<Double> offsets = offsets(order, sizes);
        List<Double> shifted = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            shifted.add(wanted.get(order.get(i)) - offsets.get(i));
        }
        List<Double> level = rising(shifted);
        Double[] result = new Double[wanted.size()];
        for (int i = 0; i < order.size(); i++) {
            double start = Math.max(low, Math.min(level.get(i), high - total));
            result[order.get(i)] = start + offsets.get(i);
        }
        return ImmutableList.copyOf(result);
    }

    /**
     * {@return the text in lines that fit, broken between words; a word longer than a line is broken with a hyphen}
     *
     * @param text the text
     * @param width the room, in pixels
     * @param classes the classes that decide the size of type
     */
    public static ImmutableList<String> wrap(String text, double width, String classes) {
        int most = characters(width, classes);
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        String line = "";
        for (String word : words(text)) {
            String rest = word;
            String joined = line.isEmpty() ? rest : line + " " + rest;
            if (length(joined) <= most) {
                line = joined;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            while (length(rest) > most) {
                lines.add(head(rest, most - 1) + "-");
                rest = rest.substring(rest.offsetByCodePoints(0, most - 1));
            }
            line = rest;
        }
        return lines.add(line).build();
    }

    /**
     * {@return the text in lines that fit, at most so many; what does not fit is cut and marked with an ellipsis}
     *
     * @param text the text
     * @param width the room, in pixels
     * @param classes the classes that decide the size of type
     * @param most the most lines
     */
    public static ImmutableList<String> wrap(String text, double width, String classes, int most) {
        ImmutableList<String> lines = wrap(text, width, classes);
        if (lines.size() <= most) {
            return lines;
        }
        String last = String.join(" ", lines.subList(most - 1, lines.size()));
        return ImmutableList.<String>builder()
                .addAll(lines.subList(0, most - 1))
                .add(fit(last, width, classes))
                .build();
    }

    /**
     * {@return a number's text in lines that fit, where it can be; the last line takes as much as it can, so that
     * {@code around $1.2 bn} becomes {@code around} and {@code $1.2 bn}. Words are never broken}
     *
     * @param text the text
     * @param width the room, in pixels
     * @param classes the classes that decide the size of type
     */
    public static ImmutableList<String> wrapNumber(String text, double width, String classes) {
        int most = characters(width, classes);
        List<String> lines = new ArrayList<>();
        String line = "";
        List<String> words = words(text);
        for (int i = words.size() - 1; i >= 0; i--) {
            String joined = line.isEmpty() ? words.get(i) : words.get(i) + " " + line;
            if (length(joined) > most && !line.isEmpty()) {
                lines.add(0, line);
                line = words.get(i);
            } else {
                line = joined;
            }
        }
        lines.add(0, line);
        return ImmutableList.copyOf(lines);
    }

    /**
     * {@return the text, cut and marked with an ellipsis if it does not fit}
     *
     * @param text the text
     * @param width the room, in pixels
     * @param classes the classes that decide the size of type
     */
    public static String fit(String text, double width, String classes) {
        int most = characters(width, classes);
        return length(text) <= most ? text : head(text, most - 1).stripTrailing() + ELLIPSIS;
    }

    private static List<String> words(String text) {
        List<String> words = Splitter.on(' ').omitEmptyStrings().splitToList(text);
        return words.isEmpty() ? List.of("") : words;
    }

    private static List<Double> offsets(List<Integer> order, List<Double> sizes) {
        List<Double> offsets = new ArrayList<>();
        double edge = 0;
        for (int index : order) {
            offsets.add(edge + sizes.get(index) / 2);
            edge += sizes.get(index);
        }
        return offsets;
    }

    /** The nearest sequence that does not fall: neighbours that do are pooled at their mean (isotonic regression). */
    private static List<Double> rising(List<Double> values) {
        List<double[]> pools = new ArrayList<>();
        for (double value : values) {
            double[] pool = {value, 1};
            while (!pools.isEmpty() && pools.get(pools.size() - 1)[0] > pool[0]) {
                double[] last = pools.remove(pools.size() - 1);
                double count = last[1] + pool[1];
                pool = new double[] {(last[0] * last[1] + pool[0] * pool[1]) / count, count};
            }
            pools.add(pool);
        }
        List<Double> result = new ArrayList<>();
        for (double[] pool : pools) {
            for (int i = 0; i < pool[1]; i++) {
                result.add(pool[0]);
            }
        }
        return result;
    }

    private static int characters(double width, String classes) {
        return Math.max(2, (int) Math.floor(width / Words.characterWidth(classes) + 1e-9));
    }

    private static String head(String text, int characters) {
        return text.substring(0, text.offsetByCodePoints(0, characters));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
