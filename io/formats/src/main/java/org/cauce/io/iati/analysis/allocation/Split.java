package org.cauce.io.iati.analysis.allocation;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.cauce.io.iati.common.VocabularyCode;
import org.cauce.model.quantity.Apportionment;

/** How amounts are split by sector and place at once; made once for all amounts with the same shares. */
final class Split {
    private final Shares<VocabularyCode> sectors;
    private final Shares<Place> places;
    private final Apportionment weights;
    private final ImmutableList<Cell> cells;
    private final ImmutableList<AllocationNote> notes;

    Split(Shares<VocabularyCode> sectors, Shares<Place> places) {
        this.sectors = sectors;
        this.places = places;
        ImmutableList.Builder<BigDecimal> products = ImmutableList.builder();
        sectors.weights()
                .values()
                .forEach(sector -> places.weights().values().forEach(place -> products.add(sector.multiply(place))));
        this.weights = Apportionment.of(products.build());
        ImmutableList.Builder<Cell> all = ImmutableList.builder();
        int index = 0;
        for (Optional<VocabularyCode> sector : sectors.weights().keySet()) {
            for (Optional<Place> place : places.weights().keySet()) {
                all.add(new Cell(sector, place, weights.percentage(index++)));
            }
        }
        this.cells = all.build();
        this.notes = ImmutableList.<AllocationNote>builder()
                .addAll(sectors.notes())
                .addAll(places.notes())
                .build();
    }

    ImmutableList<AllocatedPart> parts(BigDecimal whole, int decimals) {
        ImmutableList<BigDecimal> amounts = weights.split(whole, decimals);
        ImmutableList.Builder<AllocatedPart> parts = ImmutableList.builderWithExpectedSize(amounts.size());
        for (int i = 0; i < amounts.size(); i++) {
            Cell cell = cells.get(i);
            parts.add(new AllocatedPart(cell.sector, cell.place, amounts.get(i), cell.percentage));
        }
        return parts.build();
    }

    ShareSource sectorSource() {
        return sectors.source();
    }

    ShareSource placeSource() {
        return places.source();
    }

    ImmutableList<AllocationNote> notes() {
        return notes;
    }

    private record Cell(Optional<VocabularyCode> sector, Optional<Place> place, BigDecimal percentage) {}
}
