package org.cauce.examples.paper;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.cauce.model.catalogue.Observations;
import org.cauce.model.indicator.Observation;
import org.cauce.model.source.Statement;

/** The table of trade: values, the first partners with their shares, the first products. */
final class TradeStatistics {
    private static final ImmutableList<String> ROWS = ImmutableList.of(
            "export-value",
            "export-destination-share",
            "top-export-product",
            "import-value",
            "import-origin-share",
            "top-import-product");

    private TradeStatistics() {}

    static Exhibit of(PaperRecords records) {
        Observations cells = records.cells(2021);
        return Exhibit.of(
                records.id(),
                Grids.header("", records.names()),
                ROWS.stream()
                        .map(row -> Row.of(
                                Grids.label(row, records),
                                PaperRecords.SUBREGION.stream()
                                        .map(country -> Cell.of(
                                                records.texts().name(country),
                                                items(
                                                        cells.indicator(row)
                                                                .of(country)
                                                                .where(cell -> cell.subject()
                                                                        .equals(country.ref())),
                                                        records)))
                                        .toList()))
                        .toList());
    }

    private static ImmutableList<Item> items(Observations found, PaperRecords records) {
        return found.stream()
                .sorted(Comparator.comparingInt(record -> record.says().rank().orElse(0)))
                .map(record -> item(record, records))
                .collect(ImmutableList.toImmutableList());
    }

    private static Item item(Statement<Observation> record, PaperRecords records) {
        Item item = records.item(record);
        return record.says()
                .partner()
                .map(ref -> records.texts().name(ref, records.catalogue()))
                .map(partner -> Item.of(partner + " (" + item.shown() + ")", item.ref(), record)
                        .named(partner))
                .orElse(item);
    }
}
