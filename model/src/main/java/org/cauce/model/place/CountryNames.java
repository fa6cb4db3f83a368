package org.cauce.model.place;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cauce.model.internal.Require;
import org.cauce.model.text.Named;

/** Finds countries by code and by name. */
final class CountryNames {
    private static final int LONGEST = 80;
    private static final Splitter WORDS = Splitter.on(' ');

    /** Words that lists of countries put in or leave out at will. */
    private static final ImmutableSet<String> FILLERS =
            ImmutableSet.of("the", "of", "and", "y", "el", "la", "los", "las", "de", "del");

    /**
     * Names in use beside those of the CLDR: of the United Nations, the World Bank, the OECD, and of daily life. A name
     * that several countries bear is listed for none.
     */
    private static final ImmutableListMultimap<Country, String> ALIASES =
            ImmutableListMultimap.<Country, String>builder()
                    .putAll(Country.BOL, "Plurinational State of Bolivia")
                    .putAll(Country.BRN, "Brunei Darussalam")
                    .putAll(Country.CHN, "People's Republic of China", "República Popular China")
                    .putAll(Country.CIV, "Ivory Coast", "Costa de Marfil")
                    .putAll(Country.COD, "Democratic Republic of the Congo", "DR Congo", "Congo, Dem. Rep.", "RDC")
                    .putAll(Country.COG, "Republic of the Congo", "Congo, Rep.", "República del Congo")
                    .putAll(Country.CPV, "Cabo Verde", "Cape Verde")
                    .putAll(Country.CZE, "Czech Republic", "República Checa")
                    .putAll(Country.EGY, "Egypt, Arab Rep.")
                    .putAll(Country.FLK, "Falkland Islands (Malvinas)", "Malvinas")
                    .putAll(Country.FSM, "Federated States of Micronesia", "Micronesia, Fed. Sts.")
                    .putAll(Country.GBR, "UK", "U.K.", "Great Britain", "Gran Bretaña")
                    .putAll(Country.HKG, "Hong Kong (China)", "Hong Kong SAR, China")
                    .putAll(Country.IRN, "Iran, Islamic Rep.", "Islamic Republic of Iran")
                    .putAll(Country.KGZ, "Kyrgyz Republic")
                    .putAll(Country.KOR, "Republic of Korea", "Korea, Rep.", "República de Corea")
                    .putAll(Country.LAO, "Lao PDR", "Lao People's Democratic Republic")
                    .putAll(Country.MAC, "Macau", "Macao (China)", "Macao SAR, China")
                    .putAll(Country.MAF, "Saint Martin (French part)")
                    .putAll(Country.MDA, "Republic of Moldova")
                    .putAll(Country.MEX, "Méjico", "United Mexican States", "Estados Unidos Mexicanos")
                    .putAll(Country.MKD, "Macedonia", "Macedonia, FYR", "the former Yugoslav Republic of Macedonia")
                    .putAll(Country.MMR, "Burma", "Birmania", "Myanmar (Burma)")
                    .putAll(Country.NLD, "Holland", "Holanda")
                    .putAll(Country.PCN, "Pitcairn")
                    .putAll(Country.PRI, "Puerto Rico (US)")
                    .putAll(Country.PRK, "Democratic People's Republic of Korea", "Korea, Dem. People's Rep.")
                    .putAll(Country.PSE, "West Bank and Gaza Strip", "West Bank and Gaza", "State of Palestine")
                    .putAll(Country.PSE, "Palestinian Territories", "Territorios Palestinos")
                    .putAll(Country.RUS, "Russian Federation", "Federación de Rusia")
                    .putAll(Country.SAU, "Arabia Saudita")
                    .putAll(Country.SHN, "Saint Helena, Ascension and Tristan da Cunha")
                    .putAll(Country.SOM, "Somalia, Fed. Rep.")
                    .putAll(Country.SVK, "Slovak Republic")
                    .putAll(Country.SWZ, "Swaziland", "Suazilandia")
                    .putAll(Country.SXM, "Sint Maarten (Dutch part)")
                    .putAll(Country.SYR, "Syrian Arab Republic")
                    .putAll(Country.TLS, "East Timor", "Timor Oriental")
                    .putAll(Country.TUR, "Turkey")
                    .putAll(Country.TWN, "Chinese Taipei", "Taiwan, Province of China")
                    .putAll(Country.TZA, "United Republic of Tanzania")
                    .putAll(Country.UMI, "United States Minor Outlying Islands")
                    .putAll(Country.USA, "U.S.", "U.S.A.", "EE. UU.", "EEUU", "EUA", "United States of America")
                    .putAll(Country.USA, "Estados Unidos de América")
                    .putAll(Country.VAT, "Holy See", "Santa Sede", "Vaticano")
                    .putAll(Country.VEN, "Bolivarian Republic of Venezuela", "República Bolivariana de Venezuela")
                    .putAll(Country.VEN, "Venezuela, RB")
                    .putAll(Country.VGB, "Virgin Islands, British")
                    .putAll(Country.VIR, "Virgin Islands, U.S.", "Virgin Islands (US)", "United States Virgin Islands")
                    .putAll(Country.VNM, "Viet Nam")
                    .putAll(Country.XKX, "XKV")
                    .putAll(Country.YEM, "Yemen, Rep.")
                    .build();

    /** Words that name more than one country. */
    private static final ImmutableMap<String, ImmutableList<Country>> AMBIGUOUS = ImmutableMap.of(
            "korea",
            ImmutableList.of(Country.KOR, Country.PRK),
            "corea",
            ImmutableList.of(Country.KOR, Country.PRK),
            "congo",
            ImmutableList.of(Country.COD, Country.COG),
            key("Virgin Islands"),
            ImmutableList.of(Country.VGB, Country.VIR),
            key("Islas Vírgenes"),
            ImmutableList.of(Country.VGB, Country.VIR));

    /**
     * What no name of a country has: a path, an address, a formula or a mark-up has it, which names none. A slash may
     * stand between two words, as in "West Bank/Gaza".
     */
    private static final Pattern STRANGE = Pattern.compile(
            "[\\\\:;<>|=@$%^~{}+?\"]|\\.\\.|/(?!\\s?\\p{L})|(?<!\\p{L}\\s?)/" + "|[\\p{Cc}&&[^\t\r\n]]");

    private static final int LONGEST_CODE = 3;

    /** The form of state before the name, as {@link Named#key} leaves it. */
    private static final Pattern TITLED = Pattern.compile("(?:(?:the|la|el) )?(?<title>republica|republic|reino|kingdom"
            + "|estado|state|commonwealth|principado|principality|gran ducado|grand duchy|sultanato|sultanate)"
            + " (?:of|de|del)(?: (?:the|la|el|los|las))? (?<rest>.+)");

    private static final ImmutableSet<String> REPUBLICS = ImmutableSet.of("republica", "republic");

    /** The Republic of China is Taiwan, and a republic that sounds like Dominica may be the Dominican Republic. */
    private static final ImmutableSet<Country> NO_REPUBLICS = ImmutableSet.of(Country.CHN, Country.DMA);

    private static final ImmutableSet<String> STATES = ImmutableSet.of("estado", "state");

    /** Where the state is the country; the State of Mexico and the State of Georgia are parts of others. */
    private static final ImmutableSet<Country> OFFICIAL_STATES =
            ImmutableSet.of(Country.ERI, Country.ISR, Country.KWT, Country.LBY, Country.QAT);

    private static final ImmutableMap<String, Country> BY_CODE =
            Arrays.stream(Country.values()).collect(ImmutableMap.toImmutableMap(Country::name, country -> country));

    private static final ImmutableMap<String, Country> BY_KEY = Arrays.stream(Country.values())
            .flatMap(country -> names(country).map(CountryNames::key).distinct().map(key -> Map.entry(key, country)))
            .filter(entry -> !AMBIGUOUS.containsKey(entry.getKey()))
            .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** The names by which what is similar is found; codes are too short to be near anything. */
    private static final ImmutableSetMultimap<Country, String> LONG_NAMES = Arrays.stream(Country.values())
            .collect(ImmutableSetMultimap.flatteningToImmutableSetMultimap(
                    country -> country,
                    country -> names(country).map(Named::key).filter(name -> name.length() > LONGEST_CODE)));

    private CountryNames() {}

    static Optional<Country> find(String text) {
        return text.length() > LONGEST || isStrange(text) ? Optional.empty() : called(text);
    }

    private static boolean isStrange(String text) {
        return STRANGE.matcher(text).find();
    }

    private static Optional<Country> called(String text) {
        return Optional.ofNullable(BY_KEY.get(key(text))).or(() -> untitled(text));
    }

    /** Finds what remains without "Republic of" and its like; not where the title makes it another place. */
    private static Optional<Country> untitled(String text) {
        Matcher titled = TITLED.matcher(Named.key(text));
        if (!titled.matches() || titled.group("rest").length() <= LONGEST_CODE) {
            return Optional.empty();
        }
        String title = titled.group("title");
        return Optional.ofNullable(BY_KEY.get(key(titled.group("rest"))))
                .filter(country -> STATES.contains(title)
                        ? OFFICIAL_STATES.contains(country)
                        : !REPUBLICS.contains(title) || !NO_REPUBLICS.contains(country));
    }

    static Optional<Country> byAlpha3(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    static ImmutableList<Country> similarTo(String text) {
        if (text.length() > LONGEST) {
            return ImmutableList.of();
        }
        String wanted = Named.key(text);
        if (isStrange(text)) {
            return called(text).map(ImmutableList::of).orElseGet(ImmutableList::of);
        }
        ImmutableList<Country> several = AMBIGUOUS.get(key(text));
        return several != null ? several : nearest(wanted);
    }

    private static ImmutableList<Country> nearest(String wanted) {
        int most = Math.max(2, wanted.length() / 3);
        return Arrays.stream(Country.values())
                .map(country -> Map.entry(country, distance(wanted, country, most)))
                .filter(near -> near.getValue() <= most)
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .limit(3)
                .collect(ImmutableList.toImmutableList());
    }

    static String missing(String text) {
        String candidates = similarTo(text).stream()
                .map(country -> country.label() + " (" + country.name() + ")")
                .collect(Collectors.joining(" or "));
        if (candidates.isEmpty()) {
            return "No country is called '" + Require.shown(text)
                    + "': expected an ISO 3166-1 code such as HND, or a name in English or Spanish";
        }
        return AMBIGUOUS.containsKey(key(text))
                ? "Several countries are called '" + text + "': say " + candidates
                : "No country is called '" + Require.shown(text) + "': did you mean " + candidates + "?";
    }

    private static Stream<String> names(Country country) {
        return Stream.concat(
                Stream.of(
                        country.name(), country.alpha2(), country.label(), country.label(Locale.forLanguageTag("es"))),
                ALIASES.get(country).stream());
    }

    /** Case, accents, punctuation, fillers and the order of words aside: "Congo, The Democratic Republic of the". */
    private static String key(String text) {
        String plain = Named.key(text);
        String words = WORDS.splitToStream(plain)
                .filter(word -> !FILLERS.contains(word))
                .map(word -> word.equals("saint") ? "st" : word)
                .sorted()
                .collect(Collectors.joining(" "));
        return plain.indexOf(' ') < 0 || words.isEmpty() ? plain : words;
    }

    /** The distance to the nearest name of the country; to one that is too long or too short, more than is near. */
    private static int distance(String wanted, Country country, int most) {
        return LONG_NAMES.get(country).stream()
                .filter(name -> Math.abs(name.length() - wanted.length()) <= most)
                .mapToInt(name -> distance(wanted, name, most))
                .min()
                .orElse(most + 1);
    }

    /** The number of letters to change, insert or delete between two words; some number above most if it is above. */
    private static int distance(String a, String b, int most) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(previous[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return least;
            }
            previous = row;
        }
        return previous[b.length()];
    }
}
