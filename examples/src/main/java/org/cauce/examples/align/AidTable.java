package org.cauce.examples.align;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cauce.indicators.alignment.Alignment;
import org.cauce.indicators.alignment.PortfolioAlignment;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowCube;
import org.cauce.indicators.query.FlowQuery;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.Stage;
import org.cauce.model.place.Country;
import org.cauce.model.source.Ref;

/**
 * Aid of one year by donor, in one currency and price basis: by recipient, or by recipient and sector.
 *
 * <p>The year is the latest in which all of the two donors that are in the file have money; the prices are those of the
 * year if the file has them, otherwise the constant ones of the latest base.
 *
 * @param file where it is from
 * @param kind the year, prices and currency
 * @param cube the sums and counts
 */
record AidTable(AidFile file, Kind kind, FlowCube cube) {
    private static final String CURRENT = "current";

    /**
     * Which money of a file is told.
     *
     * @param year the year
     * @param prices the price basis, as its text
     * @param currency the currency
     */
    record Kind(int year, String prices, String currency) {
        private static final Comparator<Kind> LATEST = Comparator.comparingInt(Kind::year)
                .thenComparing(kind -> kind.prices().equals(CURRENT))
                .thenComparing(Kind::prices);

        private static Kind of(List<String> members) {
            return new Kind(Integer.parseInt(members.get(0)), members.get(1), members.get(2));
        }

        private ImmutableList<String> of(String donor) {
            return ImmutableList.of(donor, Integer.toString(year), prices, currency);
        }
    }

    /** Returns net aid by donor and recipient, all over the world. */
    static Optional<AidTable> netAid(AidFile file, Alignment pair) {
        FlowQuery query =
                FlowQuery.by(Dimension.PROVIDER, Dimension.RECIPIENT).only(Dimension.MEASURE, AidCursor.NET_AID);
        return of(file, pair, query);
    }

    /**
     * Returns gross disbursements by donor, recipient and sector at each level, in the recipients that are compared.
     */
    static Optional<AidTable> sectors(AidFile file, Alignment pair) {
        return of(file, pair, bySector(pair));
    }

    private static FlowQuery bySector(Alignment pair) {
        return FlowQuery.by(
                        Dimension.PROVIDER,
                        Dimension.RECIPIENT,
                        Dimension.BROAD_SECTOR,
                        Dimension.CATEGORY,
                        Dimension.PURPOSE)
                .to(pair.recipients().toArray(Country[]::new))
                .only(Dimension.SECTOR_LEVEL, "DAC-PURPOSE")
                .at(Stage.DISBURSED)
                .on(Basis.GROSS);
    }

    /** Returns the same money by sector of another year, in the same currency and prices. */
    AidTable sectorsIn(int other, Alignment pair) {
        return of(file, bySector(pair), new Kind(other, kind.prices(), kind.currency()));
    }

    private static Optional<AidTable> of(AidFile file, Alignment pair, FlowQuery query) {
        FlowCube kinds = file.flows()
                .answer(query.withDimensions(
                        Dimension.PROVIDER, Dimension.YEAR, Dimension.PRICE_BASIS, Dimension.CURRENCY));
        return kind(kinds, pair).map(kind -> of(file, query, kind));
    }

    private static AidTable of(AidFile file, FlowQuery query, Kind kind) {
        FlowQuery asked = query.years(kind.year(), kind.year())
                .only(Dimension.PRICE_BASIS, kind.prices())
                .only(Dimension.CURRENCY, kind.currency());
        return new AidTable(file, kind, file.flows().answer(asked));
    }

    /** Returns the latest year of all donors of the pair that the file knows. */
    private static Optional<Kind> kind(FlowCube kinds, Alignment pair) {
        List<String> seen = Stream.of(pair.one(), pair.other())
                .map(donor -> donor.ref().toString())
                .filter(kinds.members(Dimension.PROVIDER)::contains)
                .toList();
        return kinds.cells().keySet().stream()
                .filter(members -> !seen.isEmpty() && members.get(0).equals(seen.get(0)))
                .map(members -> Kind.of(members.subList(1, members.size())))
                .filter(kind -> seen.stream().allMatch(donor -> kinds.cells().containsKey(kind.of(donor))))
                .max(Kind.LATEST);
    }

    int year() {
        return kind.year();
    }

    String prices() {
        return kind.prices();
    }

    String currency() {
        return kind.currency();
    }

    /** Returns how many rows of the file it is of. */
    long count() {
        return cube.coverage().counted();
    }

    PortfolioAlignment of(Alignment pair) {
        return pair.over(cube);
    }

    /** Returns the donors with positive net aid to the recipients together, those that give most first. */
    ImmutableList<Country> largest(List<Country> recipients, List<Country> without, int most) {
        Map<String, BigDecimal> totals = new TreeMap<>();
        List<String> wanted =
                recipients.stream().map(country -> country.ref().toString()).toList();
        cube.cells().forEach((members, cell) -> {
            if (wanted.contains(members.get(1))) {
                totals.merge(members.get(0), cell.sum(), BigDecimal::add);
            }
        });
        return totals.entrySet().stream()
                .filter(entry -> entry.getValue().signum() > 0)
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue().reversed())
                .flatMap(entry -> Country.of(Ref.parse(entry.getKey())).stream())
                .filter(donor -> !without.contains(donor))
                .limit(most)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the rows of a donor and a recipient; more than one if the file splits the year. */
    ImmutableList<AidRow> rows(Country donor, Country recipient) {
        AidRow.Cell wanted = new AidRow.Cell(
                donor.ref().toString(), recipient.ref().toString(), Integer.toString(year()), prices(), currency());
        return file.rows().stream().filter(row -> row.cell().equals(wanted)).collect(ImmutableList.toImmutableList());
    }

    /** Returns the donors that have anything in it. */
    ImmutableSortedSet<String> donors() {
        return cube.members(Dimension.PROVIDER);
    }
}
