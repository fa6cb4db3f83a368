package org.cauce.indicators.contract;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.cauce.model.code.Code;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Split;
import org.cauce.model.flow.Stage;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Money;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;

/** A few flows, made for tests of engines. */
public final class ContractFlows {
    /** Texts that mean something to somebody. */
    public static final ImmutableList<String> HOSTILE = ImmutableList.of(
            "O'Brien \"& Sons\"",
            "'; DROP TABLE rows; --",
            "$1 ? ?1 :name ${spark.app.name}",
            "NULL",
            "a\\b\\n%_*`",
            "año 日本 😀",
            "line\nbreak\ttab",
            "x".repeat(200));

    private ContractFlows() {}

    private static FundingFlow flow(Stage stage, String amount) {
        return FundingFlow.builder()
                .addProvider(Country.USA.ref())
                .recipients(Split.whole(Country.HND.ref()))
                .stage(stage)
                .basis(Basis.GROSS)
                .when(Timing.of(TimePeriod.year(2021)))
                .amount(Amount.of(Money.of(amount, "USD")))
                .build();
    }

    /**
     * {@return disbursements of these amounts, all from and to the same}
     *
     * @param amounts the amounts in dollars
     */
    public static List<Statement<FundingFlow>> ofAmounts(String... amounts) {
        return at(Stage.DISBURSED, amounts);
    }

    /**
     * {@return flows of these amounts, all from and to the same}
     *
     * @param stage how far they have come
     * @param amounts the amounts in dollars
     */
    public static List<Statement<FundingFlow>> at(Stage stage, String... amounts) {
        List<Statement<FundingFlow>> flows = new ArrayList<>();
        for (String amount : amounts) {
            flows.add(Statement.of("flow-" + flows.size(), flow(stage, amount)));
        }
        return flows;
    }

    /** {@return a flow of each hostile text} */
    public static List<Statement<FundingFlow>> hostile() {
        List<Statement<FundingFlow>> flows = new ArrayList<>();
        for (String text : HOSTILE) {
            flows.add(Statement.of(
                    "flow-" + flows.size(),
                    flow(Stage.DISBURSED, Integer.toString(flows.size() + 1))
                            .withClassifications(Code.of("DAC-AID-TYPE", text), Code.of("DAC-FLOW-TYPE", text))));
        }
        return flows;
    }
}
