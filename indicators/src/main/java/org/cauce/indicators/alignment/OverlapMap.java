package org.cauce.indicators.alignment;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import org.cauce.model.place.Country;
import org.cauce.model.time.TimePeriod;

/**
 * Which donor is active in which country and group of sectors, alone or beside the other.
 *
 * <p>Source: the method of the policy paper Aligning Parallel Paths; of donors in cells by money Aldasoro, Nunnenkamp
 * and Thiele (2010).
 *
 * @param pair the donors and the recipients
 * @param window the time that is looked at, such as {@code 2019/2024} or one year
 * @param cells one for each group and recipient, group by group
 * @param unseen what the catalogue cannot see of the donors: silence of a cell about them is not "nobody"
 */
@Beta
public record OverlapMap(
        Alignment pair, TimePeriod window, ImmutableList<OverlapCell> cells, ImmutableList<Unseen> unseen) {
    /** {@return the groups of sectors, in the order in which they were asked} */
    public ImmutableList<SectorGroup> sectors() {
        return cells.stream().map(OverlapCell::sector).distinct().collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the cells of a group, one for each recipient}
     *
     * @param sector the group
     */
    public ImmutableList<OverlapCell> row(SectorGroup sector) {
        return cells.stream().filter(cell -> cell.sector().equals(sector)).collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the cell of a group and a recipient}
     *
     * @param sector the id of the group
     * @param country the recipient
     * @throws IllegalArgumentException if the map has no such cell
     */
    public OverlapCell cell(String sector, Country country) {
        return cells.stream()
                .filter(cell -> cell.sector().id().equals(sector) && cell.country() == country)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No cell of " + sector + " and " + country
                        + ": expected one of "
                        + sectors().stream().map(SectorGroup::id).toList() + " and "
                        + pair.recipients()));
    }

    /**
     * {@return how many cells are in this state}
     *
     * @param state the state
     */
    public long count(OverlapCell.State state) {
        return cells.stream().filter(cell -> cell.state() == state).count();
    }

    /** {@return the same map without the groups in which it shows nothing at all, for no recipient} */
    public OverlapMap withoutEmptyRows() {
        return new OverlapMap(
                pair,
                window,
                cells.stream()
                        .filter(cell -> row(cell.sector()).stream().anyMatch(OverlapCell::showsAnything))
                        .collect(ImmutableList.toImmutableList()),
                unseen);
    }
}
