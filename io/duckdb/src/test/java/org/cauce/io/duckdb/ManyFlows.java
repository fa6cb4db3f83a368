package org.cauce.io.duckdb;

import java.math.BigDecimal;
import java.util.function.LongConsumer;
import org.cauce.model.flow.FlowCursor;
import org.cauce.model.flow.FlowField;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.source.Statement;

/** As many flows as wanted, without an object each: the amounts 1, 2, 3 and so on, to three countries in turn. */
final class ManyFlows implements FlowCursor {
    private static final String[] RECIPIENTS = {"country:HND", "country:SLV", "country:GTM"};

    private final long most;
    private final LongConsumer before;
    private long at;

    /**
     * Makes flows.
     *
     * @param most how many
     * @param before hears the number of each flow before it comes
     */
    ManyFlows(long most, LongConsumer before) {
        this.most = most;
        this.before = before;
    }

    /** An input of so many flows: its name, and bytes that tell it from others. */
    static FlowInput input(String name, long most) {
        return input(name, most, number -> {});
    }

    static FlowInput input(String name, long most, LongConsumer before) {
        return new FlowInput(name, most, "hash-of-" + most, false, () -> () -> new ManyFlows(most, before));
    }

    /** The sum of so many flows. */
    static BigDecimal sum(long most) {
        return BigDecimal.valueOf(most * (most + 1) / 2);
    }

    @Override
    public boolean next() {
        if (at == most) {
            return false;
        }
        at++;
        before.accept(at);
        return true;
    }

    @Override
    public String text(FlowField field) {
        return switch (field) {
            case PROVIDER -> "country:USA";
            case INITIATIVE -> "one of many activities, the one of number " + at;
            case RECIPIENT -> RECIPIENTS[(int) (at % RECIPIENTS.length)];
            case RECIPIENT_KIND -> "country";
            case PERIOD -> "2021";
            case STAGE -> "disbursed";
            case BASIS -> "gross";
            case CURRENCY -> "USD";
            case PRICE_BASIS -> "current";
            default -> "";
        };
    }

    @Override
    public BigDecimal amount() {
        return BigDecimal.valueOf(at);
    }

    @Override
    public Statement<FundingFlow> statement() {
        throw new UnsupportedOperationException("These flows are no objects");
    }
}
