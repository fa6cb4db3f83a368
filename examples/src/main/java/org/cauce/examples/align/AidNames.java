package org.cauce.examples.align;

import java.util.Locale;
import java.util.Optional;
import org.cauce.examples.page.Piece;
import org.cauce.examples.page.Prose;
import org.cauce.io.iati.codelist.CodeLists;
import org.cauce.model.code.Code;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;

/** Names the members of tables of aid: countries, and categories of sectors. */
final class AidNames {
    private AidNames() {}

    /** Returns the name of a member, such as {@code country:UKR} or {@code DAC-CATEGORY:112}; itself if unknown. */
    static String of(Locale language, String member) {
        return country(language, member).or(() -> category(language, member)).orElse(member);
    }

    /** Returns the name of a member as text of a page; what has no name may hold digits. */
    static Prose prose(Locale language, String member) {
        return Prose.of(new Piece.Place(of(language, member)));
    }

    private static Optional<String> country(Locale language, String member) {
        return member.startsWith(Kind.COUNTRY + ":")
                ? Country.of(Ref.parse(member)).map(country -> country.label(language))
                : Optional.empty();
    }

    private static Optional<String> category(Locale language, String member) {
        return member.startsWith(Code.DAC_CATEGORY + ":")
                ? CodeLists.bundled()
                        .find("SectorCategory")
                        .flatMap(list -> list.find(Code.parse(member).value()))
                        .map(category -> category.name(language))
                : Optional.empty();
    }
}
