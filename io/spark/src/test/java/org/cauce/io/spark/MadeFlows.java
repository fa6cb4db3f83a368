package org.cauce.io.spark;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.cauce.model.flow.FlowCursor;
import org.cauce.model.flow.FlowField;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.source.Statement;

/** As many flows as are wanted, of the shape of the CRS, always the same: made, not read, and none in memory. */
final class MadeFlows implements FlowCursor {
    private static final int PROVIDERS = 100;
    private static final int RECIPIENTS = 180;
    private static final int PURPOSES = 300;
    private static final int AGENCIES = 40;
    private static final int CENTS = 2;
    private static final int FIRST_YEAR = 2010;
    private static final int YEARS = 12;

    private final SplittableRandom random = new SplittableRandom(20_221_231);
    private final int size;
    private int row = -1;
    private int provider;
    private int recipient;
    private int purpose;
    private int agency;
    private int year;
    private BigDecimal amount = BigDecimal.ZERO;

    MadeFlows(int size) {
        this.size = size;
    }

    @Override
    public boolean next() {
        row++;
        provider = random.nextInt(PROVIDERS);
        recipient = random.nextInt(RECIPIENTS);
        purpose = random.nextInt(PURPOSES);
        agency = random.nextInt(AGENCIES);
        year = FIRST_YEAR + random.nextInt(YEARS);
        amount = BigDecimal.valueOf(random.nextLong(-100_000_00L, 1_000_000_000_00L), CENTS);
        return row < size;
    }

    @Override
    public String text(FlowField field) {
        return switch (field) {
            case PROVIDER -> "organisation:dac-" + provider;
            case PROVIDER_AGENCY -> "DAC-AGENCY:" + provider + "-" + agency;
            case RECIPIENT -> recipient == 0 ? "country:HND" : "country:" + recipient;
            case RECIPIENT_KIND -> "country";
            case SECTOR -> "DAC-PURPOSE:" + (11_000 + purpose * 7);
            case CHANNEL -> "DAC-CHANNEL:" + (10_000 + agency);
            case AID_TYPE -> "DAC-AID-TYPE:C" + purpose % 7;
            case FINANCE_TYPE -> "DAC-FINANCE-TYPE:" + (110 + provider % 3);
            case FLOW_TYPE -> "DAC-FLOW-TYPE:11";
            case BI_MULTI -> "DAC-BI-MULTI:1";
            case INITIATIVE -> "activity-" + row / 3;
            case PERIOD -> Integer.toString(year);
            case STAGE -> row % 2 == 0 ? "disbursed" : "committed";
            case BASIS -> "gross";
            case PRICE_BASIS -> "current";
            case CURRENCY -> "USD";
            case REGION, MEASURE, TITLE -> "";
        };
    }

    @Override
    public BigDecimal amount() {
        return amount;
    }

    @Override
    public Statement<FundingFlow> statement() {
        throw new UnsupportedOperationException("Flows that are made are no objects");
    }
}
