package org.cauce.io.internal.table;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cauce.io.FileSample;
import org.cauce.io.internal.text.Nearest;

/**
 * Where the columns of a layout stand in a table, whatever their order.
 *
 * <p>A name that is the same to the letter counts first: old exports have both {@code DONOR} and {@code Donor}. Then
 * names count without letter case, spaces and punctuation. Each column of the table is taken once, the first of equals.
 *
 * @param <C> the columns of the layout
 */
public final class Columns<C extends Enum<C> & ColumnName> {
    private static final CharMatcher KEPT = CharMatcher.forPredicate(Character::isLetterOrDigit);
    private static final Splitter CELLS = Splitter.on(',').trimResults();
    private static final CharMatcher QUOTES = CharMatcher.is('"');
    private static final int ABSENT = -1;

    private final ImmutableList<C> all;
    private final ImmutableList<String> heading;
    private final Map<C, Integer> places;

    private Columns(C[] all, List<String> heading, Map<C, Integer> places) {
        this.all = ImmutableList.copyOf(all);
        this.heading = ImmutableList.copyOf(heading);
        this.places = places;
    }

    /**
     * {@return where the columns stand}
     *
     * @param <C> the columns of the layout
     * @param layout the columns
     * @param heading the cells of the heading
     */
    public static <C extends Enum<C> & ColumnName> Columns<C> of(Class<C> layout, List<String> heading) {
        Map<C, Integer> places = new EnumMap<>(layout);
        boolean[] taken = new boolean[heading.size()];
        List<String> exact = heading.stream().map(String::strip).toList();
        List<String> keys = heading.stream().map(Columns::key).toList();
        C[] columns = layout.getEnumConstants();
        for (C column : columns) {
            column.names().stream()
                    .mapToInt(name -> free(exact, name, taken))
                    .filter(place -> place >= 0)
                    .findFirst()
                    .ifPresent(place -> take(places, column, place, taken));
        }
        for (C column : columns) {
            if (!places.containsKey(column)) {
                column.names().stream()
                        .mapToInt(name -> free(keys, key(name), taken))
                        .filter(place -> place >= 0)
                        .findFirst()
                        .ifPresent(place -> take(places, column, place, taken));
            }
        }
        return new Columns<>(columns, heading, places);
    }

    private static int free(List<String> names, String name, boolean[] taken) {
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i] && names.get(i).equals(name)) {
                return i;
            }
        }
        return ABSENT;
    }

    private static <C extends Enum<C>> void take(Map<C, Integer> places, C column, int place, boolean[] taken) {
        places.put(column, place);
        taken[place] = true;
    }

    /**
     * {@return whether the first line of a file has all columns that a layout requires, between commas}
     *
     * @param <C> the columns of the layout
     * @param layout the columns
     * @param sample the beginning of the file
     */
    public static <C extends Enum<C> & ColumnName> boolean begin(Class<C> layout, FileSample sample) {
        return sample.lines().stream()
                .findFirst()
                .map(line -> CELLS.splitToStream(line).map(QUOTES::trimFrom).toList())
                .filter(names -> of(layout, names).missing().isEmpty())
                .isPresent();
    }

    /**
     * {@return a name without letter case, spaces and punctuation}
     *
     * @param name the name of a column
     */
    public static String key(String name) {
        return KEPT.retainFrom(name).toLowerCase(Locale.ROOT);
    }

    /** {@return the cells of the heading} */
    public ImmutableList<String> heading() {
        return heading;
    }

    /**
     * {@return whether the table has a column}
     *
     * @param column the column
     */
    public boolean has(C column) {
        return places.containsKey(column);
    }

    /**
     * {@return the number of a column in the table, from 0; less than 0 if it has none}
     *
     * @param column the column
     */
    public int index(C column) {
        return places.getOrDefault(column, ABSENT);
    }

    /**
     * {@return what a row has in a column, without white space at its ends; empty if the table has no such column}
     *
     * @param row the row
     * @param column the column
     */
    public String text(Rows row, C column) {
        int index = index(column);
        return index < 0 ? "" : row.cell(index).strip();
    }

    /**
     * {@return what the table calls a column; its usual name if the table has none}
     *
     * @param column the column
     */
    public String name(C column) {
        int index = index(column);
        return index < 0 ? column.names().get(0) : heading.get(index).strip();
    }

    /** {@return how many of the columns the table has} */
    int found() {
        return places.size();
    }

    /** {@return the required columns that the table lacks} */
    public ImmutableList<C> missing() {
        return all.stream()
                .filter(column -> column.isRequired() && !places.containsKey(column))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the columns of the table that the layout does not know, as their names stand there} */
    public ImmutableList<String> unknown() {
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < heading.size(); i++) {
            if (!places.containsValue(i) && !heading.get(i).isBlank()) {
                unknown.add(heading.get(i).strip());
            }
        }
        return ImmutableList.copyOf(unknown);
    }

    /**
     * {@return the unknown column that may be meant by a missing one}
     *
     * @param column the missing column
     */
    public Optional<String> nearest(C column) {
        return Nearest.to(column.names().get(0), unknown());
    }
}
