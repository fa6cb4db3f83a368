package org.cauce.examples.paper;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import org.cauce.examples.command.Listing;
import org.cauce.model.catalogue.Catalogue;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.indicator.Observation;
import org.cauce.model.policy.Recommendation;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.time.Timing;

/** Exhibits for programs: a record for each cell, or for each item of a cell that holds several. */
public final class ExhibitList {
    private static final ImmutableList<String> COLUMNS = ImmutableList.of(
            "table", "row", "column", "item", "value", "unit", "printed", "period", "record", "source");

    private ExhibitList() {}

    /**
     * {@return the cells of these tables and figures}
     *
     * @param catalogue where the records are
     * @param ids which tables and figures
     */
    public static Listing of(Catalogue catalogue, Collection<ExhibitId> ids) {
        ImmutableList.Builder<ObjectNode> records = ImmutableList.builder();
        for (ExhibitId id : ids) {
            for (Row row : id.build(catalogue).rows()) {
                row.cells().forEach(cell -> add(id, row, cell, records));
            }
        }
        return Listing.of(COLUMNS, records.build());
    }

    private static void add(ExhibitId id, Row row, Cell cell, ImmutableList.Builder<ObjectNode> records) {
        if (cell.isMissing()) {
            records.add(place(id, row, cell).put("missing", true));
        }
        cell.items().forEach(item -> {
            ObjectNode record = place(id, row, cell);
            item.name().ifPresent(name -> record.put("item", name));
            number(item, record);
            item.when().ifPresent(when -> record.put("period", when.period().toString()));
            record.put("record", item.ref().toString()).put("source", Sources.place(item.record()));
            records.add(record);
        });
    }

    private static ObjectNode place(ExhibitId id, Row row, Cell cell) {
        return Listing.record()
                .put("table", id.toString())
                .put("row", row.label())
                .put("column", cell.column());
    }

    private static void number(Item item, ObjectNode record) {
        if (item.computed().isPresent()) {
            item.computed()
                    .ifPresent(number -> record.put("value", number.nominal())
                            .put("interval", number.interval().toString())
                            .put("unit", number.unit().toString())
                            .put("computed", true));
            return;
        }
        Optional<Quantity> quantity = item.quantity();
        quantity.flatMap(Quantity::number).ifPresent(number -> record.put("value", number));
        quantity.ifPresent(number -> record.put("unit", number.unit().toString()));
        printed(item).ifPresent(text -> record.put("printed", text));
        item.observation().ifPresent(observation -> {
            observation.category().ifPresent(category -> record.put("category", category.toString()));
            observation.rank().ifPresent(rank -> record.put("rank", rank));
            observation.tableYear().ifPresent(year -> record.put("tableYear", year.toString()));
        });
    }

    private static Optional<String> printed(Item item) {
        Object says = item.record().says();
        if (says instanceof Observation observation) {
            return observation.asPrinted();
        }
        if (says instanceof FundingFlow flow) {
            return flow.amount().printed();
        }
        if (says instanceof Recommendation recommendation) {
            return recommendation.effortWording().stream().findFirst();
        }
        return item.when().flatMap(Timing::printed);
    }
}
