package org.cauce.benchmarks;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.cauce.model.flow.FlowCursor;
import org.cauce.model.flow.FlowField;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.place.Country;
import org.cauce.model.source.Statement;

/** Flows in the shape of the CRS, as many as wanted, always the same: in the order of years, of random members. */
final class MadeFlows implements FlowCursor {
    private static final int PROVIDERS = 60;
    private static final int RECIPIENTS = 180;
    private static final int YEARS = 10;
    private static final int FIRST_YEAR = 2013;
    private static final int AMOUNTS = 50_000_000;
    private static final String[] COUNTRIES = Arrays.stream(Country.values())
            .limit(RECIPIENTS)
            .map(country -> country.ref().toString())
            .toArray(String[]::new);
    private static final String[] PURPOSES = codes("DAC-PURPOSE:", 11_110, 200);
    private static final String[] CHANNELS = codes("DAC-CHANNEL:", 11_000, 80);
    private static final String[] AGENCIES = codes("", 1, 30);
    private static final String[] AID_TYPES = codes("DAC-AID-TYPE:C", 1, 12);
    private static final String[] FINANCE_TYPES = codes("DAC-FINANCE-TYPE:", 110, 4);
    private static final String[] FLOW_TYPES = codes("DAC-FLOW-TYPE:", 11, 3);

    private final long most;
    private final Random random = new Random(5);
    private final int[] drawn = new int[8];
    private long at;

    MadeFlows(long most) {
        this.most = most;
    }

    private static String[] codes(String vocabulary, int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(code -> vocabulary + code)
                .toArray(String[]::new);
    }

    @Override
    public boolean next() {
        if (at == most) {
            return false;
        }
        at++;
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = random.nextInt(Integer.MAX_VALUE);
        }
        return true;
    }

    private String one(String[] texts, int draw) {
        return texts[drawn[draw] % texts.length];
    }

    @Override
    public String text(FlowField field) {
        return switch (field) {
            case PROVIDER -> COUNTRIES[drawn[0] % PROVIDERS];
            case PROVIDER_AGENCY -> one(AGENCIES, 0);
            case RECIPIENT -> one(COUNTRIES, 1);
            case RECIPIENT_KIND -> "country";
            case SECTOR -> one(PURPOSES, 2);
            case CHANNEL -> one(CHANNELS, 3);
            case AID_TYPE -> one(AID_TYPES, 4);
            case FINANCE_TYPE -> one(FINANCE_TYPES, 5);
            case FLOW_TYPE -> one(FLOW_TYPES, 6);
            case BI_MULTI -> "DAC-BI-MULTI:1";
            case INITIATIVE -> Long.toString(2_013_000_000L + at / 4);
            case PERIOD -> Long.toString(FIRST_YEAR + (at - 1) * YEARS / most);
            case STAGE -> "disbursed";
            case BASIS -> at % 8 == 0 ? "repayment" : "gross";
            case PRICE_BASIS -> "current";
            case CURRENCY -> "USD";
            case REGION, MEASURE, TITLE -> "";
        };
    }

    /** In dollars, with as many decimals as millions with nine of them have. */
    @Override
    public BigDecimal amount() {
        return BigDecimal.valueOf(drawn[7] % AMOUNTS - AMOUNTS / 50L, 3);
    }

    @Override
    public Statement<FundingFlow> statement() {
        throw new UnsupportedOperationException("These flows are no objects");
    }
}
