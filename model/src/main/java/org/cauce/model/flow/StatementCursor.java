package org.cauce.model.flow;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.cauce.model.code.Code;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Statement;
import org.jspecify.annotations.Nullable;

/** A cursor over flows that are objects already, part by part where they are split. */
final class StatementCursor implements FlowCursor {
    private final Iterator<Statement<FundingFlow>> flows;
    private Iterator<FlowPart> parts = List.<FlowPart>of().iterator();
    private @Nullable Statement<FundingFlow> current;
    private @Nullable FlowPart part;

    StatementCursor(Iterator<Statement<FundingFlow>> flows) {
        this.flows = flows;
    }

    @Override
    public boolean next() {
        while (!parts.hasNext()) {
            if (!flows.hasNext()) {
                current = null;
                part = null;
                return false;
            }
            current = flows.next();
            parts = FlowPart.of(flow()).iterator();
        }
        part = parts.next();
        return true;
    }

    @Override
    public String text(FlowField field) {
        FundingFlow flow = flow();
        return switch (field) {
            case PROVIDER -> only(flow.providers());
            case RECIPIENT -> part().recipient();
            case RECIPIENT_KIND -> part().recipientKind();
            case SECTOR -> part().sector();
            case CHANNEL -> flow.channel().map(Ref::toString).orElseGet(() -> code(flow, field));
            case INITIATIVE -> flow.initiative().map(Ref::id).orElse("");
            case PERIOD -> flow.when().isEmpty() ? "" : flow.period().toString();
            case STAGE -> flow.stage().toString();
            case BASIS -> flow.basis().toString();
            case PRICE_BASIS -> flow.money().orElseThrow().priceBasis().toString();
            case CURRENCY -> flow.money().orElseThrow().currency().getCurrencyCode();
            case AID_TYPE, FINANCE_TYPE, FLOW_TYPE, MEASURE, BI_MULTI -> code(flow, field);
            case PROVIDER_AGENCY, REGION, TITLE -> "";
        };
    }

    /** Several providers together give one sum: how much of it is whose is not known. */
    private static String only(List<Ref> providers) {
        return providers.size() == 1 ? providers.get(0).toString() : "";
    }

    private static String code(FundingFlow flow, FlowField field) {
        Optional<Code> code = flow.classifications().stream()
                .filter(one -> one.isOf(vocabulary(field)))
                .findFirst();
        return code.map(Code::toString).orElse("");
    }

    private static String vocabulary(FlowField field) {
        return "DAC-" + field.name().replace('_', '-');
    }

    @Override
    public BigDecimal amount() {
        return part().amount();
    }

    @Override
    public Statement<FundingFlow> statement() {
        return here(current);
    }

    private FlowPart part() {
        return here(part);
    }

    private static <T> T here(@Nullable T found) {
        if (found == null) {
            throw new IllegalStateException("The cursor stands at no flow; ask next() first");
        }
        return found;
    }

    private FundingFlow flow() {
        return statement().says();
    }
}
