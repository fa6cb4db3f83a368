package org.cauce.io.area;

import com.google.common.base.Suppliers;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cauce.model.place.Country;

/**
 * Whose codes stand for areas. The same letters mean different things: LAC is not LCN, and 918 is not Northern America.
 */
public enum AreaScheme {
    /** The numeric codes of the OECD DAC: CRS, DAC1, DAC2A, DAC5. */
    DAC("DAC-AREA", "dac.tsv", country -> Optional.empty()),
    /** The SDMX codes of the OECD Data Explorer: HND, XKV, 4EU001, DPGC. */
    OECD_SDMX("OECD-AREA", "sdmx.tsv", AreaScheme::alpha3),
    /** The codes of the World Bank's files: HND, XKX, EMU, ARB; also {@code countryiso3code} of its API. */
    WORLD_BANK("WB-AREA", "worldbank.tsv", AreaScheme::alpha3),
    /** The ids of {@code country} in the World Bank's API: HN, XK, XC, 1A. {@code NA} is Namibia. */
    WORLD_BANK_API("WB-API-AREA", "worldbank-api.tsv", country -> Optional.of(country.alpha2())),
    /** The numeric codes of UN M49, as UN DESA uses them: 340, 900. Zeros at the front do not count. */
    UN_M49("UN-M49", "m49.tsv", AreaScheme::numeric),
    /** The codes of the Human Development Report: HND, ZZA.VHHD. */
    UNDP("UNDP-AREA", "undp.tsv", AreaScheme::alpha3),
    /** The codes of Transparency International: HND, KSV. */
    TRANSPARENCY("TI-AREA", "transparency.tsv", AreaScheme::alpha3),
    /** The codes of the Worldwide Governance Indicators: HND, and older ones, such as ZAR and ROM. */
    WGI("WGI-AREA", "wgi.tsv", AreaScheme::alpha3),
    /** The citizenships of U.S. Customs and Border Protection: EL SALVADOR, OTHER. Letter case does not count. */
    CBP("CBP-CITIZENSHIP", "cbp.tsv", country -> Optional.empty()),
    /**
     * The country codes of ForeignAssistance.gov: HND, CS-KM, LCN. Where a file has a {@code Country ID} of more than
     * three digits, the code is that of a region even if a country bears it, too.
     */
    FOREIGN_ASSISTANCE("US-AREA", "foreignassistance.tsv", AreaScheme::alpha3),
    /** The letter codes of the World Economic Outlook: HND, UVK. Letter case does not count. */
    IMF("IMF-AREA", "imf.tsv", AreaScheme::alpha3),
    /** The numeric codes of the World Economic Outlook: 268, 001. */
    IMF_NUMERIC("IMF-NUMBER", "imf-numeric.tsv", country -> Optional.empty());

    private final String vocabulary;

    @SuppressWarnings("ImmutableEnumChecker") // a method of Country, without a state
    private final Function<Country, Optional<String>> codes;

    @SuppressWarnings("ImmutableEnumChecker") // always gives the same table, which never changes
    private final Supplier<AreaTable> table;

    AreaScheme(String vocabulary, String resource, Function<Country, Optional<String>> codes) {
        this.vocabulary = vocabulary;
        this.codes = codes;
        this.table = Suppliers.memoize(() -> AreaTable.of(this, resource));
    }

    /** {@return the vocabulary of its codes} */
    public String vocabulary() {
        return vocabulary;
    }

    AreaTable table() {
        return table.get();
    }

    /** The code of a country by the scheme's rule, its exceptions aside. */
    Optional<String> ruleFor(Country country) {
        return codes.apply(country);
    }

    /** Whether a country that the scheme's table names has an older code there, and the rule gives the one in use. */
    boolean tableIsOlder() {
        return this == WORLD_BANK_API;
    }

    /** The code as the tables have it. */
    String canonical(String code) {
        String plain = code.strip();
        return switch (this) {
            case IMF, CBP -> plain.toUpperCase(Locale.ROOT);
            case UN_M49 -> plain.replaceFirst("^0{1,2}(?=[0-9])", "");
            default -> plain;
        };
    }

    private static Optional<String> alpha3(Country country) {
        return Optional.of(country.alpha3());
    }

    private static Optional<String> numeric(Country country) {
        return country.numericCode().stream().mapToObj(Integer::toString).findFirst();
    }
}
