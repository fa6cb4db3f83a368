package org.cauce.examples.compare;

import org.cauce.io.area.AreaScheme;
import org.cauce.io.area.Areas;
import org.cauce.io.iati.codelist.DacSectors;
import org.cauce.model.code.Code;
import org.cauce.model.code.Sector;
import org.cauce.model.place.Area;
import org.cauce.model.place.Country;
import org.cauce.model.source.Ref;

/** What providers, recipients and sectors are called. */
public final class PartyName {
    private PartyName() {}

    /**
     * {@return the name in English; the reference itself where none is known}
     *
     * @param ref a reference, such as {@code country:HND}
     */
    public static String of(String ref) {
        Ref party = Ref.parse(ref);
        return Country.of(party)
                .map(Country::label)
                .or(() -> Areas.of(AreaScheme.DAC).of(party).map(Area::name))
                .orElse(ref);
    }

    /**
     * {@return the name of a sector in English; the code itself where none is known}
     *
     * @param code a code with its vocabulary, such as {@code DAC-CATEGORY:112}
     */
    public static String ofSector(String code) {
        return DacSectors.bundled().find(Code.parse(code)).map(Sector::name).orElse(code);
    }
}
