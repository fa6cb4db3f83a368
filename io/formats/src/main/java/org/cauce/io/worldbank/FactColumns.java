package org.cauce.io.worldbank;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cauce.io.internal.table.Columns;
import org.cauce.io.internal.table.Rows;

/**
 * The columns of texts that a table of metadata has beside those that its layout needs.
 *
 * @param <F> the facts
 */
final class FactColumns<F extends Enum<F>> {
    private final ImmutableMap<F, Integer> places;

    private FactColumns(Map<F, Integer> places) {
        this.places = Maps.immutableEnumMap(places);
    }

    /** {@return where the facts stand; their columns are called like them, without letter case and punctuation} */
    static <F extends Enum<F>> FactColumns<F> of(Class<F> facts, List<String> heading) {
        List<String> names = heading.stream().map(Columns::key).toList();
        Map<F, Integer> places = new EnumMap<>(facts);
        for (F fact : facts.getEnumConstants()) {
            int place = names.indexOf(key(fact));
            if (place >= 0) {
                places.put(fact, place);
            }
        }
        return new FactColumns<>(places);
    }

    /** {@return whether a column is that of a fact} */
    static <F extends Enum<F>> boolean has(Class<F> facts, String column) {
        String name = Columns.key(column);
        for (F fact : facts.getEnumConstants()) {
            if (key(fact).equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static String key(Enum<?> fact) {
        return Columns.key(fact.toString());
    }

    /** {@return what a row has of them; what is blank is not there} */
    ImmutableMap<F, String> in(Rows row) {
        ImmutableMap.Builder<F, String> found = ImmutableMap.builder();
        places.forEach((fact, place) -> {
            String text = row.cell(place).strip();
            if (!text.isEmpty()) {
                found.put(fact, text);
            }
        });
        return found.buildOrThrow();
    }
}
