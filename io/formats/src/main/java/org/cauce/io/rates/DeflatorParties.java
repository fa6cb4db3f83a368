package org.cauce.io.rates;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.cauce.io.TableProblem;
import org.cauce.io.area.AreaScheme;
import org.cauce.io.area.Areas;
import org.cauce.io.area.Provider;
import org.cauce.io.area.Providers;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.internal.table.TableLog;
import org.cauce.model.place.Area;
import org.cauce.model.source.Ref;

/** Whose prices a deflator is of; what is not found is told. */
final class DeflatorParties {
    private static final Providers DONORS = Providers.of(AreaScheme.DAC);
    private static final Areas AREAS = Areas.of(AreaScheme.IMF);
    private static final Providers CODED = Providers.of(AreaScheme.OECD_SDMX);

    /** What donors were called in OECD.Stat, and what several might be called elsewhere: their codes. */
    private static final ImmutableMap<String, String> FORMER = ImmutableMap.<String, String>builder()
            .put("AfDB (African Dev. Bank)", "913")
            .put("AfDF (African Dev.Fund)", "914")
            .put("All Donors, Total", "20005")
            .put("BADEA", "953")
            .put("Bill & Melinda Gates Foundation", "1601")
            .put("CarDB (Caribbean Dev. Bank)", "906")
            .put("Climate Investment Funds (CIF)", "1011")
            .put("Congo", "234")
            .put("Council of Europe Development Bank (CEB)", "1013")
            .put("Czech Republique", "68")
            .put("DAC EU Members + EC, Total", "20004")
            .put("DAC EU Members, Total", "20011")
            .put("EBRD", "990")
            .put("G7 Countries, Total", "20003")
            .put("GAVI", "1311")
            .put("GEF", "811")
            .put("Global Green Growth Institute (GGGI)", "1313")
            .put("IAEA", "944")
            .put("IDA", "905")
            .put("IDB Sp.Fund", "912")
            .put("Isl.Dev Bank", "976")
            .put("Korea", "742")
            .put("Kuwait (KFAED)", "552")
            .put("Macau, China", "748")
            .put("Memo: Private Donors, Total", "21600")
            .put("Multilateral, Total", "20002")
            .put("Nordic Dev.Fund", "104")
            .put("OFID", "951")
            .put("TOTAL DAC", "20001")
            .put("UNPBF", "923")
            .put("WHO", "928")
            .buildOrThrow();

    /** What stands for donors where codes of countries do: their codes in SDMX. */
    private static final ImmutableMap<String, String> DONORS_AMONG_COUNTRIES =
            ImmutableMap.of("EUI", "4EU001", "EU Institutions", "4EU001", "TOTAL DAC", "DAC");

    private DeflatorParties() {}

    /** {@return the donor that a cell names} */
    static Optional<Ref> donor(Rows row, int index, TableLog log) {
        String name = row.cell(index).strip();
        String code = FORMER.get(name);
        Optional<Provider> donor = code == null ? DONORS.byName(name) : DONORS.byCode(code);
        return found(donor.map(Provider::ref), name, row, log);
    }

    /** {@return the country or group of donors whose code stands in a cell} */
    static Optional<Ref> coded(Rows row, int index, TableLog log) {
        String code = row.cell(index).strip();
        Optional<Ref> area = AREAS.byCode(code)
                .map(Area::ref)
                .or(() -> CODED.byCode(DONORS_AMONG_COUNTRIES.getOrDefault(code, code))
                        .map(Provider::ref));
        return found(area, code, row, log);
    }

    private static Optional<Ref> found(Optional<Ref> party, String text, Rows row, TableLog log) {
        if (party.isEmpty()) {
            log.tell(TableProblem.UNKNOWN_AREA, row.line(), "", problem -> problem.found(text));
        }
        return party;
    }
}
