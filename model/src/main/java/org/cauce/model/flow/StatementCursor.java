package org.cauce.model.flow;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.cauce.model.code.Code;
import org.cauce.model.place.AreaKind;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.jspecify.annotations.Nullable;

/** A cursor over flows that are objects already. */
final class StatementCursor implements FlowCursor {
    private final Iterator<Statement<FundingFlow>> flows;
    private @Nullable Statement<FundingFlow> current;

    StatementCursor(Iterator<Statement<FundingFlow>> flows) {
        this.flows = flows;
    }

    @Override
    public boolean next() {
        while (flows.hasNext()) {
            current = flows.next();
            if (flow().money().isPresent()) {
                return true;
            }
        }
        current = null;
        return false;
    }

    @Override
    public String text(FlowField field) {
        FundingFlow flow = flow();
        return switch (field) {
            case PROVIDER -> first(flow.providers().stream());
            case RECIPIENT -> whole(flow.recipients());
            case RECIPIENT_KIND ->
                flow.recipients()
                        .flatMap(Split::whole)
                        .flatMap(AreaKind::of)
                        .map(AreaKind::toString)
                        .orElse("");
            case SECTOR -> whole(flow.sectors());
            case CHANNEL -> flow.channel().map(Ref::toString).orElseGet(() -> code(flow, field));
            case ACTIVITY -> flow.initiative().map(Ref::id).orElse("");
            case PERIOD -> flow.when().isEmpty() ? "" : flow.period().toString();
            case STAGE -> flow.stage().toString();
            case BASIS -> flow.basis().toString();
            case PRICE_BASIS -> flow.money().orElseThrow().priceBasis().toString();
            case CURRENCY -> flow.money().orElseThrow().currency().getCurrencyCode();
            case AID_TYPE, FINANCE_TYPE, FLOW_TYPE, MEASURE, BI_MULTI -> code(flow, field);
            case PROVIDER_AGENCY, TITLE -> "";
        };
    }

    private static String first(Stream<Ref> refs) {
        return refs.findFirst().map(Ref::toString).orElse("");
    }

    private static <T extends Comparable<T>> String whole(Optional<Split<T>> split) {
        return split.flatMap(Split::whole).map(Object::toString).orElse("");
    }

    private static String code(FundingFlow flow, FlowField field) {
        return flow.classifications().stream()
                .filter(code -> code.isOf(vocabulary(field)))
                .findFirst()
                .map(Code::toString)
                .orElse("");
    }

    private static String vocabulary(FlowField field) {
        return "DAC-" + field.name().replace('_', '-');
    }

    @Override
    public BigDecimal amount() {
        return flow().money().orElseThrow().amount();
    }

    @Override
    public Statement<FundingFlow> statement() {
        if (current == null) {
            throw new IllegalStateException("The cursor stands at no flow; ask next() first");
        }
        return current;
    }

    private FundingFlow flow() {
        return statement().says();
    }
}
