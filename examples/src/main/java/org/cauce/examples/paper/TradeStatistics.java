package org.cauce.examples.paper;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.catalogue.Observations;
import org.cauce.model.indicator.Observation;
import org.cauce.model.source.Statement;

/** The table of trade: values, the first partners with their shares, the first products. */
final class TradeStatistics {
    private static final ImmutableMap<String, String> ROWS = ImmutableMap.<String, String>builder()
            .put("export-value", "Export Value (USD)")
            .put("export-destination-share", "Top Export Destinations")
            .put("top-export-product", "Top Exports")
            .put("import-value", "Import Value (USD)")
            .put("import-origin-share", "Top Import Origins")
            .put("top-import-product", "Top Imports")
            .buildOrThrow();

    private TradeStatistics() {}

    static Exhibit of(PaperRecords records) {
        Observations cells = records.cells(2021);
        return Exhibit.of(
                records.id(),
                Grids.header("", PaperRecords.names()),
                ROWS.entrySet().stream()
                        .map(row -> Row.of(
                                row.getValue(),
                                PaperRecords.SUBREGION.stream()
                                        .map(country -> Cell.of(
                                                country.label(),
                                                items(
                                                        cells.indicator(row.getKey())
                                                                .of(country)
                                                                .where(cell -> cell.subject()
                                                                        .equals(country.ref())),
                                                        records.catalogue())))
                                        .toList()))
                        .toList());
    }

    private static ImmutableList<Item> items(Observations found, Catalogue catalogue) {
        return found.stream()
                .sorted(Comparator.comparingInt(record -> record.says().rank().orElse(0)))
                .map(record -> item(record, catalogue))
                .collect(ImmutableList.toImmutableList());
    }

    private static Item item(Statement<Observation> record, Catalogue catalogue) {
        Item item = PaperRecords.item(record);
        return record.says()
                .partner()
                .map(catalogue::label)
                .map(partner -> Item.of(partner + " (" + item.shown() + ")", item.ref(), record)
                        .named(partner))
                .orElse(item);
    }
}
