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
        Flows flows = records.flows();
        return Exhibit.of(
                records.id(),
                Grids.header("Program", COUNTRIES.stream().map(Country::label).toList()),
                ImmutableList.of(
                        row("Sembrando Vida", flows, flow -> flow.initiatives().contains(SEMBRANDO_VIDA)),
                        row(
                                "Jóvenes Construyendo el Futuro",
                                flows,
                                flow -> flow.initiatives().contains(JOVENES)),
                        row("Total", flows, flow -> !flow.aggregateOf().isEmpty())));
    }

    private static Row row(String label, Flows flows, Predicate<FundingFlow> which) {
        return Row.of(
                label,
                COUNTRIES.stream()
                        .map(country -> Cell.of(
                                country.label(),
                                flows.onlyTo(country).where(which).first().map(ProgramBudgets::item).stream()
                                        .toList()))
                        .toList());
    }

    private static Item item(Statement<FundingFlow> flow) {
        return Item.of(flow.says().amount().printed().orElse(""), Kind.FLOW.ref(flow.id()), flow);
    }
}
