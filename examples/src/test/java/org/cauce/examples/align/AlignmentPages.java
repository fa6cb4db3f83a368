package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.cauce.indicators.alignment.Alignment;
import org.cauce.io.catalogue.Catalogues;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.place.Country;

/** The pages that the tests look at: of a pair with much on record, of one with little, of one with next to nothing. */
final class AlignmentPages {
    static final Catalogue CATALOGUE = Catalogues.northernCentralAmerica();
    static final String FIRST = "USA-MEX";
    static final ImmutableMap<String, String> ALL = ImmutableMap.of(
            FIRST,
            html(Country.USA, Country.MEX, Country.SLV, Country.GTM, Country.HND),
            "ESP-USA",
            html(Country.ESP, Country.USA, Country.HND, Country.SLV),
            "DEU-CAN",
            html(Country.DEU, Country.CAN, Country.NIC));

    private AlignmentPages() {}

    static Context context(Country one, Country other, Country... recipients) {
        return new Context(CATALOGUE, pair(one, other, recipients), AlignmentReport.years(CATALOGUE));
    }

    private static Alignment pair(Country one, Country other, Country... recipients) {
        return new Alignment(one, other, ImmutableList.copyOf(recipients));
    }

    private static String html(Country one, Country other, Country... recipients) {
        return AlignmentReport.of(
                        CATALOGUE, pair(one, other, recipients), AlignmentReport.years(CATALOGUE), Optional.empty())
                .html();
    }
}
