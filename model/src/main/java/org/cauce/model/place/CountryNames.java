package org.cauce.model.place;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cauce.model.text.Named;

/** Finds countries by code and by name. */
final class CountryNames {
    /** Names in use beside those of the CLDR; a name that several countries bear is not listed for any. */
    private static final Map<Country, List<String>> ALIASES = Map.ofEntries(
            Map.entry(
                    Country.USA,
                    List.of("EE. UU.", "EEUU", "U.S.", "United States of America", "Estados Unidos de América")),
            Map.entry(Country.MEX, List.of("Mejico", "Estados Unidos Mexicanos")),
            Map.entry(Country.SLV, List.of("Salvador")),
            Map.entry(Country.GBR, List.of("UK", "Great Britain", "Gran Bretaña")),
            Map.entry(Country.KOR, List.of("Korea, Republic of", "Republic of Korea", "Corea del Sur")),
            Map.entry(Country.PRK, List.of("Democratic People's Republic of Korea", "Corea del Norte")),
            Map.entry(Country.COD, List.of("Democratic Republic of the Congo", "DR Congo", "Congo, Dem. Rep.")),
            Map.entry(Country.COG, List.of("Republic of the Congo", "Congo, Rep.", "Congo-Brazzaville")),
            Map.entry(Country.BOL, List.of("Bolivia (Plurinational State of)")),
            Map.entry(Country.VEN, List.of("Venezuela (Bolivarian Republic of)", "Venezuela, RB")),
            Map.entry(Country.CZE, List.of("Czech Republic", "República Checa")),
            Map.entry(Country.TUR, List.of("Turkey", "Turquía")),
            Map.entry(Country.SWZ, List.of("Swaziland", "Suazilandia")),
            Map.entry(Country.CPV, List.of("Cabo Verde", "Cape Verde")),
            Map.entry(Country.MKD, List.of("Macedonia", "North Macedonia")),
            Map.entry(Country.LAO, List.of("Lao PDR", "Lao People's Democratic Republic")),
            Map.entry(Country.VNM, List.of("Viet Nam")),
            Map.entry(Country.SYR, List.of("Syrian Arab Republic")),
            Map.entry(Country.IRN, List.of("Iran, Islamic Rep.", "Iran (Islamic Republic of)")),
            Map.entry(Country.RUS, List.of("Russian Federation", "Federación de Rusia")),
            Map.entry(Country.TZA, List.of("United Republic of Tanzania")),
            Map.entry(Country.MDA, List.of("Republic of Moldova")),
            Map.entry(Country.CIV, List.of("Cote d'Ivoire", "Ivory Coast", "Costa de Marfil")),
            Map.entry(Country.PSE, List.of("West Bank and Gaza", "West Bank and Gaza Strip", "State of Palestine")),
            Map.entry(Country.CHN, List.of("China (People's Republic of)")),
            Map.entry(Country.NLD, List.of("Holland", "Holanda")));

    /** Words that name more than one country. */
    private static final ImmutableSet<String> AMBIGUOUS = ImmutableSet.of("korea", "corea", "congo");

    private static final ImmutableListMultimap<String, Country> BY_KEY = index();

    private CountryNames() {}

    static Optional<Country> find(String text) {
        String key = Named.key(text);
        List<Country> found = AMBIGUOUS.contains(key) ? List.of() : BY_KEY.get(key);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    static Optional<Country> byAlpha3(String code) {
        return Arrays.stream(Country.values())
                .filter(country -> country.name().equals(code))
                .findFirst();
    }

    static List<Country> similarTo(String text) {
        String key = Named.key(text);
        return BY_KEY.entries().stream()
                .filter(entry -> entry.getKey().length() > 3)
                .map(entry -> Map.entry(entry.getValue(), distance(key, entry.getKey())))
                .filter(near -> near.getValue() <= Math.max(2, key.length() / 3))
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .distinct()
                .limit(3)
                .toList();
    }

    static String missing(String text) {
        String shown = text.length() <= 60 ? text : text.substring(0, 60) + "…";
        List<String> near = similarTo(text.substring(0, Math.min(60, text.length()))).stream()
                .map(country -> country.label() + " (" + country.name() + ")")
                .toList();
        return "No country is called '" + shown + "'"
                + (near.isEmpty()
                        ? ": expected an ISO 3166-1 code such as HND, or a name in English or Spanish"
                        : ": did you mean " + String.join(" or ", near) + "?");
    }

    private static ImmutableListMultimap<String, Country> index() {
        ImmutableListMultimap.Builder<String, Country> index = ImmutableListMultimap.builder();
        for (Country country : Country.values()) {
            ImmutableSet.Builder<String> names = ImmutableSet.builder();
            names.add(country.name(), country.alpha2(), country.label(), country.label(Locale.forLanguageTag("es")));
            names.addAll(ALIASES.getOrDefault(country, List.of()));
            names.build().stream().map(Named::key).distinct().forEach(key -> index.put(key, country));
        }
        return index.build();
    }

    /** The number of letters to change, insert or delete between two words. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(previous[j], row[j - 1]) + 1);
            }
            previous = row;
        }
        return previous[b.length()];
    }
}
