package org.cauce.indicators.alignment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cauce.indicators.portfolio.Portfolio;
import org.cauce.indicators.query.Dimension;
import org.cauce.indicators.query.FlowCube;
import org.cauce.indicators.similarity.Similarity;
import org.cauce.model.place.Country;

/**
 * What flows tell of two donors side by side: where money of both goes, and how alike it is spread.
 *
 * <p>A donor that is not in the flows is not a donor that gives nothing: all that would need it is empty, and
 * {@link #unseen()} names it. Amounts are in the unit of the cube.
 */
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

    /** {@return the donors of which the flows hold nothing, such as one that does not report to the publisher} */
    public ImmutableList<Country> unseen() {
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
            if (!members.contains("")) {
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
     * {@return who gives in each cell of the recipients: by recipient, and what else is asked, such as sector and year}
     *
     * <p>Cells in which neither gives are missing, unless a third donor gives there: then they tell how much.
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
            if (wanted.contains(members.get(1))) {
                ImmutableList<String> place = members.subList(1, members.size());
                MoneyCell before = cells.getOrDefault(place, MoneyCell.empty(place));
                cells.put(place, with(before, members.get(0), cell));
            }
        });
        return ImmutableList.copyOf(cells.values());
    }

    private MoneyCell with(MoneyCell before, String provider, FlowCube.Cell cell) {
        MoneyCell.Given given = new MoneyCell.Given(cell.sum(), cell.count());
        if (provider.equals(pair.one().ref().toString())) {
            return new MoneyCell(before.members(), before.one().plus(given), before.other(), before.others());
        }
        return provider.equals(pair.other().ref().toString())
                ? new MoneyCell(before.members(), before.one(), before.other().plus(given), before.others())
                : new MoneyCell(
                        before.members(),
                        before.one(),
                        before.other(),
                        before.others().plus(given));
    }
}
