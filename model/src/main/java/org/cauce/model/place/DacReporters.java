package org.cauce.model.place;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;

/**
 * The countries that report what they give to the Development Assistance Committee (DAC) of the OECD: its members, and
 * others that report of their own will.
 *
 * <p>Facts of table 2a of the DAC for the years from 2009 to 2022: a country is here if the table has a row of it as
 * provider in any of these years; single years may be missing, such as those of Russia since 2021. Of Algeria, Iraq,
 * Libya and Saudi Arabia the table has none, though the code list of providers of the CRS names them: whether they
 * report is not known here. What any other country gives that is not here, such as Mexico, is in no file of the OECD:
 * that is not nothing.
 */
public final class DacReporters {
    private static final ImmutableSet<Country> ALL = Sets.immutableEnumSet(
            Country.ARE,
            Country.AUS,
            Country.AUT,
            Country.AZE,
            Country.BEL,
            Country.BGR,
            Country.CAN,
            Country.CHE,
            Country.CYP,
            Country.CZE,
            Country.DEU,
            Country.DNK,
            Country.ESP,
            Country.EST,
            Country.FIN,
            Country.FRA,
            Country.GBR,
            Country.GRC,
            Country.HRV,
            Country.HUN,
            Country.IRL,
            Country.ISL,
            Country.ISR,
            Country.ITA,
            Country.JPN,
            Country.KAZ,
            Country.KOR,
            Country.KWT,
            Country.LIE,
            Country.LTU,
            Country.LUX,
            Country.LVA,
            Country.MCO,
            Country.MLT,
            Country.NLD,
            Country.NOR,
            Country.NZL,
            Country.POL,
            Country.PRT,
            Country.QAT,
            Country.ROU,
            Country.RUS,
            Country.SVK,
            Country.SVN,
            Country.SWE,
            Country.THA,
            Country.TLS,
            Country.TUR,
            Country.TWN,
            Country.USA);

    private static final ImmutableSet<Country> NOT_KNOWN =
            Sets.immutableEnumSet(Country.DZA, Country.IRQ, Country.LBY, Country.SAU);

    private DacReporters() {}

    /** {@return all of them} */
    public static ImmutableSet<Country> all() {
        return ALL;
    }

    /**
     * {@return whether a country may report what it gives to the DAC: it does, or it is not known that it does not}
     *
     * @param country the country
     */
    public static boolean mayInclude(Country country) {
        return ALL.contains(country) || NOT_KNOWN.contains(country);
    }

    /**
     * {@return whether a country is known to report what it gives to the DAC}
     *
     * @param country the country
     */
    public static boolean include(Country country) {
        return ALL.contains(country);
    }
}
