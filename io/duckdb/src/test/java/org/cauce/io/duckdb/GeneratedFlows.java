package org.cauce.io.duckdb;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cauce.model.code.Code;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.FlowCursor;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Split;
import org.cauce.model.flow.Stage;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Money;
import org.cauce.model.source.Statement;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Timing;

/** Flows made for tests. */
final class GeneratedFlows {
    /** Texts that mean something to somebody. */
    static final ImmutableList<String> HOSTILE = ImmutableList.of(
            "O'Brien \"& Sons\"",
            "'; DROP TABLE rows; --",
            "$1 ? ?1 :name",
            "NULL",
            "a\\b\\n%_*",
            "año 日本 😀",
            "line\nbreak\ttab",
            "x".repeat(200));

    private GeneratedFlows() {}

    static FundingFlow flow(Country from, String amount) {
        return FundingFlow.builder()
                .addProvider(from.ref())
                .recipients(Split.whole(Country.HND.ref()))
                .stage(Stage.DISBURSED)
                .basis(Basis.GROSS)
                .when(Timing.of(TimePeriod.year(2021)))
                .amount(Amount.of(Money.of(amount, "USD")))
                .build();
    }

    static List<Statement<FundingFlow>> ofAmounts(String... amounts) {
        List<Statement<FundingFlow>> flows = new ArrayList<>();
        for (String amount : amounts) {
            flows.add(Statement.of("flow-" + flows.size(), flow(Country.USA, amount)));
        }
        return flows;
    }

    static List<Statement<FundingFlow>> hostile() {
        List<Statement<FundingFlow>> flows = new ArrayList<>();
        for (String text : HOSTILE) {
            flows.add(Statement.of(
                    "flow-" + flows.size(),
                    flow(Country.USA, Integer.toString(flows.size() + 1))
                            .withClassifications(Code.of("DAC-AID-TYPE", text), Code.of("DAC-FLOW-TYPE", text))));
        }
        return flows;
    }

    static FlowInput input(String name, List<Statement<FundingFlow>> flows) {
        String hash = Hashing.sha256()
                .hashString(flows.toString(), StandardCharsets.UTF_8)
                .toString();
        return new FlowInput(name, flows.size(), hash, false, () -> () -> FlowCursor.over(flows.iterator()));
    }
}
