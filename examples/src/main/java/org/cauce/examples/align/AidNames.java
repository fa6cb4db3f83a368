package org.cauce.examples.align;

import java.util.Optional;
import org.cauce.examples.page.Piece;
import org.cauce.examples.page.Prose;
import org.cauce.io.oecd.code.DacCode;
import org.cauce.io.oecd.code.DacList;
import org.cauce.model.code.Code;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;

/** Names the members of tables of aid: countries, and categories of sectors. */
final class AidNames {
    private AidNames() {}

    /** Returns the name of a member, such as {@code country:UKR} or {@code DAC-CATEGORY:112}; itself if unknown. */
    static String of(String member) {
        return country(member).or(() -> category(member)).orElse(member);
    }

    /** Returns the name of a member as text of a page; what has no name may hold digits. */
    static Prose prose(String member) {
        return Prose.of(new Piece.Place(of(member)));
    }

    private static Optional<String> country(String member) {
        return member.startsWith(Kind.COUNTRY + ":")
                ? Country.of(Ref.parse(member)).map(Country::label)
                : Optional.empty();
    }

    private static Optional<String> category(String member) {
        return member.startsWith(Code.DAC_CATEGORY + ":")
                ? DacList.CATEGORY.find(Code.parse(member).value()).map(DacCode::name)
                : Optional.empty();
    }
}
