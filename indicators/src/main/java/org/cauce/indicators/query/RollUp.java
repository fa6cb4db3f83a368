package org.cauce.indicators.query;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.cauce.model.code.Code;
import org.cauce.model.place.AreaKind;

/**
 * What recipients and sectors are part of: the region of a country, the category of a purpose, the broad sector of a
 * category. Applied when flows are loaded, so that every engine groups plain members.
 *
 * <p>A purpose that the table does not have falls back to its first three digits as category, which is the rule of the
 * DAC; a broad sector is never guessed.
 *
 * @param regions the region of each recipient, both as references such as {@code country:HND}, for sources that do not
 *     state it
 * @param broader the next coarser sector of each, both as codes such as {@code DAC-CATEGORY:112}
 * @param remainders the recipients that hold what is of no country, such as "Africa, regional": unlike aggregates, they
 *     are added to countries
 */
public record RollUp(
        ImmutableMap<String, String> regions, ImmutableMap<String, String> broader, ImmutableSet<String> remainders) {
    /** No regions, no broad sectors, no remainders; categories by the first three digits. */
    public static final RollUp NONE = new RollUp(ImmutableMap.of(), ImmutableMap.of(), ImmutableSet.of());

    private static final String PURPOSE = Code.DAC_PURPOSE + ":";
    private static final String CATEGORY = Code.DAC_CATEGORY + ":";
    private static final String BROAD = Code.DAC_BROAD + ":";
    private static final int CATEGORY_DIGITS = 3;

    /** {@return what kind of area a recipient is: unspecified for a remainder, otherwise as its flow says} */
    String kind(String recipient, String said) {
        return remainders.contains(recipient) ? AreaKind.UNSPECIFIED.toString() : said;
    }

    /** {@return the region of a recipient; empty if not known} */
    String region(String recipient) {
        return regions.getOrDefault(recipient, "");
    }

    /** {@return the purpose; empty if the sector is coarser, or of another vocabulary} */
    String purpose(String sector) {
        return sector.startsWith(PURPOSE) ? sector : "";
    }

    /** {@return the category of a purpose or category; empty if not known, or coarser} */
    String category(String sector) {
        if (sector.startsWith(CATEGORY)) {
            return sector;
        }
        if (!sector.startsWith(PURPOSE)) {
            return "";
        }
        String known = broader.getOrDefault(sector, "");
        return known.startsWith(CATEGORY) ? known : byDigits(sector);
    }

    private static String byDigits(String purpose) {
        int end = PURPOSE.length() + CATEGORY_DIGITS;
        return purpose.length() < end ? "" : CATEGORY + purpose.substring(PURPOSE.length(), end);
    }

    /** {@return the broad sector of a sector; empty if not known} */
    String broad(String sector) {
        if (sector.startsWith(BROAD)) {
            return sector;
        }
        String category = category(sector);
        String found = broader.getOrDefault(category, broader.getOrDefault(sector, ""));
        return found.startsWith(BROAD) ? found : "";
    }
}
