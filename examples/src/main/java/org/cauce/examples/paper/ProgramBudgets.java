package org.cauce.examples.paper;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import org.cauce.model.catalogue.Flows;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;

/** The table of the budgets of the Mexican programmes: each programme, and the total as printed. */
final class ProgramBudgets {
    private static final Ref SEMBRANDO_VIDA = Kind.INITIATIVE.ref("sembrando-vida-abroad");
    private static final Ref JOVENES = Kind.INITIATIVE.ref("jcf-abroad");
    private static final ImmutableList<Country> COUNTRIES = ImmutableList.of(Country.SLV, Country.HND);

    private ProgramBudgets() {}

    static Exhibit of(PaperRecords records) {
        PaperTexts texts = records.texts();
        return Exhibit.of(
                records.id(),
                Grids.header(texts.say("column.program"), texts.names(COUNTRIES)),
                ImmutableList.of(
                        row(
                                texts.say("name.initiative.sembrando-vida-abroad"),
                                flow -> flow.initiatives().contains(SEMBRANDO_VIDA),
                                records),
                        row(
                                texts.say("name.initiative.jcf-abroad"),
                                flow -> flow.initiatives().contains(JOVENES),
                                records),
                        row(
                                texts.say("label.total"),
                                flow -> !flow.aggregateOf().isEmpty(),
                                records)));
    }

    private static Row row(String label, Predicate<FundingFlow> which, PaperRecords records) {
        Flows flows = records.flows();
        return Row.of(
                label,
                COUNTRIES.stream()
                        .map(country -> Cell.of(
                                records.texts().name(country),
                                flows.onlyTo(country).where(which).first().map(flow -> item(flow, records)).stream()
                                        .toList()))
                        .toList());
    }

    private static Item item(Statement<FundingFlow> flow, PaperRecords records) {
        return Item.of(records.texts().numbers().text(flow.says()), Kind.FLOW.ref(flow.id()), flow);
    }
}
