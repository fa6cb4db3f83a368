package org.cauce.indicators.alignment;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cauce.indicators.portfolio.Portfolio;
import org.cauce.indicators.portfolio.Relations;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowCube;
import org.cauce.indicators.similarity.Similarity;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.code.Code;
import org.cauce.model.code.Sector;
import org.cauce.model.place.AreaKind;
import org.cauce.model.place.Country;
import org.cauce.model.place.DacReporters;
import org.cauce.model.policy.Priority;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Statement;

/**
 * What flows tell of two donors side by side: where money of both goes, and how alike it is spread.
 *
 * <p>A donor that is not in the flows is not a donor that gives nothing: all that would need it is empty, and
 * {@link #unseen()} names it, as every cell does. Amounts are in the unit of the cube.
 */
@Beta
public final class PortfolioAlignment {
    /** What stands between two members of a cell, as one text. */
    private static final String AND = " · ";

    private final Alignment pair;
    private final FlowCube cube;

    PortfolioAlignment(Alignment pair, FlowCube cube) {
        if (!cube.dimensions().contains(Dimension.PROVIDER)) {
            throw new IllegalArgumentException(
                    "The cube is by " + cube.dimensions() + ": to compare donors, ask by provider too");
        }
        this.pair = pair;
        this.cube = cube;
    }

    /**
     * {@return what the flows cannot see of the donors: those that they hold nothing from, and why if that is known}
     */
    public ImmutableList<Unseen> unseen() {
        return absent().stream()
                .flatMap(donor -> DacReporters.mayInclude(donor)
                        ? Stream.of(new Unseen(donor, Unseen.Reason.NO_FLOW))
                        : Stream.of(
                                new Unseen(donor, Unseen.Reason.NO_FLOW),
                                new Unseen(donor, Unseen.Reason.NO_DAC_REPORTER)))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the donors from which the flows hold nothing, such as one that does not report to the publisher} */
    public ImmutableList<Country> absent() {
        return Stream.of(pair.one(), pair.other())
                .filter(donor -> !sees(donor))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return whether the flows hold anything from this donor}
     *
     * @param donor the donor
     */
    public boolean sees(Country donor) {
        return cube.members(Dimension.PROVIDER).contains(donor.ref().toString());
    }

    /**
     * {@return how a donor's money is spread, positive sums only; empty if the flows hold nothing from it}
     *
     * <p>A cell of several dimensions is named by its members, joined by {@code " · "}. What lacks a member is left
     * out.
     *
     * @param donor the donor
     * @param by what the cells are told apart by
     * @throws org.cauce.model.flow.UnlikeFlowsException if flows would be added that may not be
     */
    public Optional<Portfolio<String>> portfolio(Country donor, Dimension... by) {
        if (!sees(donor)) {
            return Optional.empty();
        }
        FlowCube own = cube.of(Dimension.PROVIDER, donor.ref().toString()).by(by);
        ImmutableSortedMap.Builder<String, BigDecimal> cells = ImmutableSortedMap.naturalOrder();
        own.cells().forEach((members, cell) -> {
            if (!members.contains("") && members.stream().noneMatch(this::isAggregate)) {
                cells.put(String.join(AND, members), cell.sum());
            }
        });
        return Optional.of(Portfolio.of(cells.buildOrThrow()));
    }

    /**
     * {@return how alike the two portfolios are; empty if the flows hold nothing from one of the donors}
     *
     * @param by what the cells are told apart by, such as {@code RECIPIENT}
     * @throws org.cauce.model.flow.UnlikeFlowsException if flows would be added that may not be
     */
    public Optional<Similarity<String>> similarity(Dimension... by) {
        return portfolio(pair.one(), by)
                .flatMap(one -> portfolio(pair.other(), by).map(other -> Similarity.between(one, other)));
    }

    /**
     * {@return how far a donor's portfolio is that of a need: {@code 1 - ½ Σ |need - given|} over the shares, 0 nothing
     * in common to 1 the same; empty if the flows hold nothing from the donor, or the need is empty}
     *
     * @param donor the donor
     * @param need how much is needed in each cell, in any unit: the plan of a recipient, or what it lacks; a cell is
     *     named as {@link #portfolio} names it
     * @param by what the cells are told apart by
     * @throws org.cauce.model.flow.UnlikeFlowsException if flows would be added that may not be
     */
    public Optional<BigDecimal> complementarity(Country donor, Portfolio<String> need, Dimension... by) {
        return portfolio(donor, by)
                .flatMap(given -> Similarity.between(given, need).fingerKreinin());
    }

    /**
     * {@return who gives in each cell of the recipients: by recipient, and what else is asked, such as sector and year}
     *
     * <p>Cells in which neither gives are missing, unless a third donor gives there: then they tell how much.
     * Aggregates of donors, which hold what their members give, are none.
     *
     * @param by what else the cells are told apart by
     * @throws org.cauce.model.flow.UnlikeFlowsException if flows would be added that may not be
     */
    public ImmutableList<MoneyCell> money(Dimension... by) {
        Dimension[] all = Stream.concat(Stream.of(Dimension.PROVIDER, Dimension.RECIPIENT), Arrays.stream(by))
                .toArray(Dimension[]::new);
        Map<ImmutableList<String>, MoneyCell> cells =
                new TreeMap<>(Comparator.comparing((ImmutableList<String> members) -> String.join("\u0000", members)));
        List<String> wanted = pair.recipients().stream()
                .map(country -> country.ref().toString())
                .toList();
        cube.by(all).cells().forEach((members, cell) -> {
            if (wanted.contains(members.get(1)) && !isAggregate(members.get(0))) {
                ImmutableList<String> place = members.subList(1, members.size());
                MoneyCell before = cells.getOrDefault(place, MoneyCell.empty(place, absent()));
                cells.put(place, with(before, members.get(0), cell));
            }
        });
        return ImmutableList.copyOf(cells.values());
    }

    /**
     * {@return how many donors meet in each cell of the recipients, all donors of the flows, not only the two; a cell
     * is named by its members, joined by {@code " · "}. Aggregates of donors, and what lacks a member, are left out}
     *
     * @param threshold above which amount a donor counts as present, in the unit of the cube
     * @param by what else than recipients the cells are told apart by
     * @throws org.cauce.model.flow.UnlikeFlowsException if flows would be added that may not be
     */
    public DonorOverlap<String, String> donors(BigDecimal threshold, Dimension... by) {
        Dimension[] all = Stream.concat(Stream.of(Dimension.PROVIDER, Dimension.RECIPIENT), Arrays.stream(by))
                .toArray(Dimension[]::new);
        Table<String, String, BigDecimal> given = TreeBasedTable.create();
        cube.by(all).cells().forEach((members, cell) -> {
            boolean isWanted = pair.recipients().stream()
                    .anyMatch(country -> country.ref().toString().equals(members.get(1)));
            if (isWanted && !members.contains("") && !isAggregate(members.get(0))) {
                given.put(members.get(0), String.join(AND, members.subList(1, members.size())), cell.sum());
            }
        });
        return DonorOverlap.of(Relations.of(given), threshold);
    }

    /**
     * {@return how much goes to each priority of the recipients that the catalogue holds: the cells whose members are
     * close to its sectors, as {@code Sector.closeTo} says}
     *
     * <p>Ask the cube by every level of sector at which codes may be close: broad sector, category and purpose.
     *
     * @param catalogue where the priorities and the sectors are
     * @throws org.cauce.model.flow.UnlikeFlowsException if flows would be added that may not be
     */
    public ImmutableList<PriorityMoney> priorities(Catalogue catalogue) {
        ImmutableSetMultimap<Code, Code> close = close(catalogue);
        return pair.recipients().stream()
                .flatMap(country -> catalogue
                        .priorities(country)
                        .filter(priority -> !priority.says().sectors().isEmpty())
                        .map(priority -> money(priority, country, close)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the codes of the flows' sectors that a catalogue calls close to those of a group, in their order: near,
     * not the same}
     *
     * @param group the group
     * @param catalogue where the sectors are
     */
    public static ImmutableSortedSet<Code> closeTo(SectorGroup group, Catalogue catalogue) {
        return codes(group.sectors(), close(catalogue));
    }

    /**
     * {@return the money of a recipient in the sectors that are close to those of a group, as {@code Sector.closeTo}
     * says}
     *
     * <p>Groups may be close to the same sectors: their money is not to be added up. Ask the cube by every level of
     * sector at which codes may be close: broad sector, category and purpose.
     *
     * @param group the group
     * @param country the recipient
     * @param catalogue where the sectors are
     */
    public MoneyCell money(SectorGroup group, Country country, Catalogue catalogue) {
        return money(ImmutableList.of(country.ref().toString(), group.id()), country, closeTo(group, catalogue));
    }

    private static ImmutableSetMultimap<Code, Code> close(Catalogue catalogue) {
        return catalogue
                .sectors()
                .map(Statement::says)
                .collect(ImmutableSetMultimap.flatteningToImmutableSetMultimap(
                        Sector::code, sector -> sector.closeTo().stream()));
    }

    private static ImmutableSortedSet<Code> codes(Set<Code> sectors, ImmutableSetMultimap<Code, Code> close) {
        return sectors.stream()
                .flatMap(sector -> close.get(sector).stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private PriorityMoney money(Statement<Priority> priority, Country country, ImmutableSetMultimap<Code, Code> close) {
        ImmutableSortedSet<Code> codes = codes(priority.says().sectors(), close);
        ImmutableList<String> place = ImmutableList.of(country.ref().toString());
        MoneyCell whole = sum(place, country, members -> true);
        return new PriorityMoney(Kind.PRIORITY.ref(priority.id()), country, codes, money(place, country, codes), whole);
    }

    private MoneyCell money(ImmutableList<String> place, Country country, Set<Code> codes) {
        ImmutableSet<String> wanted = codes.stream().map(Code::toString).collect(ImmutableSet.toImmutableSet());
        return sum(place, country, members -> members.stream().anyMatch(wanted::contains));
    }

    private MoneyCell sum(ImmutableList<String> place, Country country, Predicate<List<String>> isWanted) {
        MoneyCell sum = MoneyCell.empty(place, absent());
        int provider = cube.dimensions().indexOf(Dimension.PROVIDER);
        int recipient = cube.dimensions().indexOf(Dimension.RECIPIENT);
        for (Map.Entry<ImmutableList<String>, FlowCube.Cell> cell : cube.cells().entrySet()) {
            ImmutableList<String> members = cell.getKey();
            boolean isHere = recipient >= 0
                    && members.get(recipient).equals(country.ref().toString())
                    && !isAggregate(members.get(provider));
            if (isHere && isWanted.test(members)) {
                sum = with(sum, members.get(provider), cell.getValue());
            }
        }
        return sum;
    }

    private boolean isAggregate(String member) {
        return AreaKind.AGGREGATE.toString().equals(cube.kinds().get(member));
    }

    private MoneyCell with(MoneyCell before, String provider, FlowCube.Cell cell) {
        MoneyCell.Given given = new MoneyCell.Given(cell.sum(), cell.count());
        if (provider.equals(pair.one().ref().toString())) {
            return before.withOne(given);
        }
        return provider.equals(pair.other().ref().toString()) ? before.withOther(given) : before.withOthers(given);
    }
}
