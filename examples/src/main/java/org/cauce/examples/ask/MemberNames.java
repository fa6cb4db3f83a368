package org.cauce.examples.ask;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.examples.report.Phrases;
import org.cauce.indicators.query.Dimension;
import org.cauce.io.area.AreaScheme;
import org.cauce.io.area.Areas;
import org.cauce.io.area.Provider;
import org.cauce.io.area.Providers;
import org.cauce.io.iati.codelist.DacSectors;
import org.cauce.io.oecd.code.DacCode;
import org.cauce.io.oecd.code.DacList;
import org.cauce.model.code.Code;
import org.cauce.model.code.Sector;
import org.cauce.model.place.Area;
import org.cauce.model.place.Country;
import org.cauce.model.source.Ref;
import org.cauce.model.text.Name;

/** What members are called. */
public final class MemberNames {
    private MemberNames() {}

    /**
     * {@return the name of a member in English; empty if it is not known, or the member is a name itself}
     *
     * @param dimension the dimension
     * @param member the member
     */
    public static Optional<String> of(Dimension dimension, String member) {
        return of(dimension, member, Locale.ENGLISH);
    }

    /**
     * {@return the name of a member in a language; the English one where it has no other; empty if it is not known, or
     * the member is a name itself}
     *
     * @param dimension the dimension
     * @param member the member
     * @param language the language; countries, regions and sectors have names in Spanish, of organisations the most
     *     used
     */
    public static Optional<String> of(Dimension dimension, String member, Locale language) {
        if (member.isEmpty()) {
            return Optional.empty();
        }
        return switch (dimension) {
            case PROVIDER, RECIPIENT, REGION -> party(Ref.parse(member), language);
            case SECTOR, PURPOSE, CATEGORY, BROAD_SECTOR -> sector(Code.parse(member), language);
            case CHANNEL, AID_TYPE, FINANCE_TYPE, BI_MULTI -> code(member);
            default -> Optional.empty();
        };
    }

    private static Optional<String> party(Ref ref, Locale language) {
        return Country.of(ref)
                .map(country -> country.label(language))
                .or(() -> Areas.of(AreaScheme.DAC)
                        .of(ref)
                        .map(Area::name)
                        .or(() -> Providers.of(AreaScheme.DAC).of(ref).map(Provider::name))
                        .map(name -> Phrases.in(language).word("party", name)));
    }

    private static Optional<String> sector(Code code, Locale language) {
        return DacSectors.bundled().find(code).map(sector -> name(sector, language));
    }

    private static String name(Sector sector, Locale language) {
        return sector.names().stream()
                .filter(name -> name.language().filter(language::equals).isPresent())
                .map(Name::text)
                .findFirst()
                .orElseGet(sector::name);
    }

    private static Optional<String> code(String member) {
        int colon = member.indexOf(':');
        return Stream.of(DacList.values())
                .filter(list -> list.vocabulary().equals(member.substring(0, Math.max(0, colon))))
                .flatMap(list -> list.find(member.substring(colon + 1)).stream())
                .map(DacCode::name)
                .findFirst();
    }
}
