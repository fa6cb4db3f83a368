package org.cauce.io.iati.mapping;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cauce.io.area.AreaScheme;
import org.cauce.io.area.Provider;
import org.cauce.io.area.Providers;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;

/**
 * Of which country's government an organisation of IATI is, as far as its identifier says so.
 *
 * <p>IATI names organisations, not countries; an identifier begins with who gave it out. These say that it is a
 * government or a part of it:
 *
 * <ul>
 *   <li>{@code US-GOV-1}, {@code GB-GOV-1}: a list of the government's agencies in that country, by ISO 3166-1 alpha-2;
 *   <li>{@code US-USAGOV}, {@code ES-DIR3-E04585801}: the lists of the United States and of Spain;
 *   <li>{@code XM-DAC-302-1}, {@code XM-DAC-302}: the provider and agency of the OECD DAC, where the provider is a
 *       country; {@code XM-DAC-41114}, a channel, and multilateral providers are none;
 *   <li>{@code SE-0}, {@code CH-4}: country and agency of the DAC, as written in the first years of IATI.
 * </ul>
 *
 * <p>Nothing else is taken for a government: a company or an association that is registered in a country
 * ({@code US-EIN-…}, {@code GB-CHC-…}) is not the country's money, and a name alone says nothing.
 */
public final class Governments {
    private static final Providers DAC = Providers.of(AreaScheme.DAC);
    private static final Pattern LISTED = Pattern.compile("([A-Z]{2})-(?:GOV|USAGOV|DIR3)(?:-.+)?");
    private static final Pattern FIRST_YEARS = Pattern.compile("([A-Z]{2})-[0-9]{1,2}");
    private static final Pattern PROVIDER = Pattern.compile("XM-DAC-([0-9]{1,3})(?:-[0-9]+)?");

    private Governments() {}

    /**
     * {@return the country whose government it is, or is part of; empty if its identifier does not say so}
     *
     * @param organisation the organisation, as {@link IatiMapping} refers to it
     */
    public static Optional<Country> countryOf(Ref organisation) {
        if (!organisation.is(Kind.ORGANISATION) || !organisation.id().startsWith(Ids.PREFIX)) {
            return Optional.empty();
        }
        String id = organisation.id().substring(Ids.PREFIX.length());
        return country(LISTED, id, Governments::byAlpha2)
                .or(() -> country(PROVIDER, id, Governments::byProvider))
                .or(() -> country(FIRST_YEARS, id, Governments::byAlpha2));
    }

    private static Optional<Country> country(Pattern form, String id, Function<String, Optional<Country>> code) {
        Matcher matcher = form.matcher(id);
        return matcher.matches() ? code.apply(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Country> byAlpha2(String code) {
        return Country.find(code).filter(country -> country.alpha2().equals(code));
    }

    private static Optional<Country> byProvider(String code) {
        return DAC.byCode(code).flatMap(Provider::country);
    }
}
