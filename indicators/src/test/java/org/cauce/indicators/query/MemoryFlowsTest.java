package org.cauce.indicators.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.cauce.indicators.contract.FlowSourceContract;
import org.cauce.model.code.Code;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.FlowCursor;
import org.cauce.model.flow.FlowField;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.flow.Stage;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Money;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Statement;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MemoryFlowsTest extends FlowSourceContract {
    @Override
    protected FlowSource load(List<Statement<FundingFlow>> flows, RollUp rollUp) {
        return MemoryFlows.of(FlowCursor.over(flows.iterator()), rollUp);
    }

    /** The same by several threads. */
    @Nested
    final class Parallel extends FlowSourceContract {
        @Override
        protected FlowSource load(List<Statement<FundingFlow>> flows, RollUp rollUp) {
            return MemoryFlows.of(FlowCursor.over(flows.iterator()), rollUp).parallel();
        }
    }

    private static FundingFlow flow(long cents) {
        return FundingFlow.builder()
                .addProvider(Country.USA.ref())
                .stage(Stage.DISBURSED)
                .amount(Amount.of(Money.of(BigDecimal.valueOf(cents, 2), "USD")))
                .build();
    }

    @Test
    void severalThreadsGiveTheSumOfOne() {
        List<Statement<FundingFlow>> flows = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            flows.add(Statement.of("f" + i, flow(i)));
        }
        MemoryFlows one = MemoryFlows.of(flows);

        assertThat(one.size()).isEqualTo(100_000);
        assertThat(one.parallel().answer(FlowQuery.by(Dimension.PROVIDER)))
                .isEqualTo(one.answer(FlowQuery.by(Dimension.PROVIDER)));
        assertThat(one.answer(FlowQuery.by()).total().sum()).isEqualTo("49999500");
    }

    @Test
    void sumsBeyondAWholeNumberOfTheMachineStayExact() {
        MemoryFlows flows = MemoryFlows.of(List.of(
                Statement.of("a", flow(999_999_999_999_999_999L)),
                Statement.of("b", flow(999_999_999_999_999_999L)),
                Statement.of("c", flow(999_999_999_999_999_999L)),
                Statement.of("d", flow(999_999_999_999_999_999L)),
                Statement.of("e", flow(999_999_999_999_999_999L)),
                Statement.of("f", flow(999_999_999_999_999_999L)),
                Statement.of("g", flow(999_999_999_999_999_999L)),
                Statement.of("h", flow(999_999_999_999_999_999L)),
                Statement.of("i", flow(999_999_999_999_999_999L)),
                Statement.of("j", flow(999_999_999_999_999_999L))));

        assertThat(flows.answer(FlowQuery.by()).total().sum()).isEqualTo("99999999999999999.9");
    }

    @Test
    void amountsOfMoreThanTwelveDecimalsAreCountedNotRounded() {
        FundingFlow fine = flow(1).withAmount(Amount.of(Money.of("0.0000000000001", "USD")));
        MemoryFlows flows = MemoryFlows.of(List.of(Statement.of("a", fine), Statement.of("b", flow(100))));

        assertThat(flows.refused()).isEqualTo(1);
        assertThat(flows.answer(FlowQuery.by()).total().sum()).isEqualTo("1");
    }

    @Test
    void tellsOfEachAmountThatItRefuses() {
        List<Statement<FundingFlow>> flows = List.of(
                Statement.of("fine", flow(1).withAmount(Amount.of(Money.of("0.0000000000001", "USD")))),
                Statement.of("plain", flow(100)),
                Statement.of("huge", flow(1).withAmount(Amount.of(Money.of("100000000000000000000000000", "USD")))));
        List<String> refused = new ArrayList<>();

        MemoryFlows.of(FlowRows.of(
                FlowCursor.over(flows.iterator()),
                RollUp.NONE,
                cursor -> refused.add(cursor.statement().id())));

        assertThat(refused).containsExactly("fine", "huge");
    }

    @Test
    void keepsThousandsOfGroupsApart() {
        List<Statement<FundingFlow>> flows = new ArrayList<>();
        for (int i = 0; i < 12_000; i++) {
            FundingFlow flow = flow(100L * i).withInitiatives(Kind.INITIATIVE.ref("i" + i % 6_000));
            flows.add(Statement.of("f" + i, flow.withClassifications(Code.of("DAC-AID-TYPE", "A" + i % 3))));
        }
        MemoryFlows memory = MemoryFlows.of(flows);
        FlowQuery query = FlowQuery.by(Dimension.INITIATIVE, Dimension.AID_TYPE);

        assertThat(memory.groups(query, query.dimensions())).hasSize(6_000).allMatch(group -> group.count() == 2);
        FlowCube cube = memory.answer(query);
        for (int i = 0; i < 6_000; i++) {
            assertThat(cube.cell("i" + i, "DAC-AID-TYPE:A" + i % 3))
                    .contains(new FlowCube.Cell(BigDecimal.valueOf(2L * i + 6_000), 2));
        }
    }

    /** However a cursor writes an amount, what counts is its value. */
    @ParameterizedTest
    @CsvSource({
        "3E+8, 300000000",
        "300000000.00, 300000000",
        "1E+25, 10000000000000000000000000",
        "0.5000000000000, 0.5"
    })
    void takesAmountsByTheirValue(BigDecimal amount, String plain) {
        MemoryFlows flows = MemoryFlows.of(toHonduras(amount, "country"), RollUp.NONE);
        assertThat(flows.refused()).isZero();
        assertThat(flows.answer(FlowQuery.by()).total().sum()).isEqualTo(plain);
    }

    private static FlowCursor toHonduras(BigDecimal amount, String... kindsOfRecipient) {
        return new FlowCursor() {
            private final Iterator<String> kinds = List.of(kindsOfRecipient).iterator();
            private String kind = "";

            @Override
            public boolean next() {
                boolean isThere = kinds.hasNext();
                kind = isThere ? kinds.next() : "";
                return isThere;
            }

            @Override
            public String text(FlowField field) {
                return switch (field) {
                    case RECIPIENT -> "country:HND";
                    case RECIPIENT_KIND -> kind;
                    default -> "";
                };
            }

            @Override
            public BigDecimal amount() {
                return amount;
            }

            @Override
            public Statement<FundingFlow> statement() {
                throw new UnsupportedOperationException("There are fields only");
            }
        };
    }

    /** Some rows of a source say what kind of area a recipient is, others do not. */
    @ParameterizedTest
    @CsvSource({"'', country", "country, ''"})
    void takesTheKindOfAPartyFromTheRowsThatSayIt(String first, String second) {
        FlowCursor cursor = toHonduras(BigDecimal.ONE, first, second);
        FlowCube cube = MemoryFlows.of(cursor, RollUp.NONE).answer(FlowQuery.by(Dimension.RECIPIENT));
        assertThat(cube.kinds()).containsExactly(Map.entry("country:HND", "country"));
        assertThat(cube.cell("country:HND")).contains(new FlowCube.Cell(BigDecimal.valueOf(2), 2));
    }
}
