package org.cauce.indicators.query;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.cauce.model.flow.FlowCursor;
import org.cauce.model.flow.FlowField;
import org.cauce.model.source.Kind;
import org.cauce.model.time.FiscalYear;
import org.cauce.model.time.TimePeriod;
import org.cauce.model.time.Undated;

/**
 * Flows as rows of members and amounts, as an engine stores them. It stands before the first row; for one thread.
 *
 * <p>Amounts must fit into {@code DECIMAL(38,12)}: what has more than twelve decimals or more than 26 digits before
 * them is not rounded but passed over, {@linkplain #refused() counted} and told.
 */
public final class FlowRows {
    /** How many decimals an amount may have. */
    public static final int DECIMALS = 12;

    /** How many digits an amount may have in all, with twelve of them decimals. */
    public static final int DIGITS = 38;

    private final FlowCursor cursor;
    private final RollUp rollUp;
    private final Consumer<FlowCursor> onRefused;
    private final Map<String, Times> times = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private BigDecimal amount = BigDecimal.ZERO;
    private long refused;

    private record Times(String year, String fiscal, int named) {}

    private FlowRows(FlowCursor cursor, RollUp rollUp, Consumer<FlowCursor> onRefused) {
        this.cursor = cursor;
        this.rollUp = rollUp;
        this.onRefused = onRefused;
    }

    /**
     * {@return the rows of a cursor}
     *
     * @param cursor the flows
     * @param rollUp what recipients and sectors are part of
     */
    public static FlowRows of(FlowCursor cursor, RollUp rollUp) {
        return of(cursor, rollUp, refused -> {});
    }

    /**
     * {@return the rows of a cursor}
     *
     * @param cursor the flows
     * @param rollUp what recipients and sectors are part of
     * @param onRefused hears of each row that is passed over, while the cursor stands at it
     */
    public static FlowRows of(FlowCursor cursor, RollUp rollUp, Consumer<FlowCursor> onRefused) {
        return new FlowRows(cursor, rollUp, onRefused);
    }

    /**
     * Goes to the next row.
     *
     * @return whether there is one
     */
    public boolean next() {
        while (cursor.next()) {
            Optional<BigDecimal> plain = plain(cursor.amount());
            if (plain.isPresent()) {
                amount = plain.get();
                return true;
            }
            refused++;
            onRefused.accept(cursor);
        }
        return false;
    }

    private static Optional<BigDecimal> plain(BigDecimal amount) {
        BigDecimal plain = amount.scale() > DECIMALS ? amount.stripTrailingZeros() : amount;
        boolean fits = plain.scale() <= DECIMALS && plain.precision() - plain.scale() <= DIGITS - DECIMALS;
        return fits ? Optional.of(plain) : Optional.empty();
    }

    /** {@return how many rows were passed over because their amount has too many digits} */
    public long refused() {
        return refused;
    }

    /** {@return the amount of the row, in plain units of its currency} */
    public BigDecimal amount() {
        return amount;
    }

    /** {@return the year that names the period, calendar or fiscal, by which years are filtered; 0 if none does} */
    public int namedYear() {
        return times().named();
    }

    /**
     * {@return the member of the row in a dimension; empty if the flow does not say it}
     *
     * @param dimension the dimension
     */
    public String text(Dimension dimension) {
        return switch (dimension) {
            case PROVIDER -> cursor.text(FlowField.PROVIDER);
            case PROVIDER_KIND -> kind(cursor.text(FlowField.PROVIDER));
            case PROVIDER_AGENCY -> cursor.text(FlowField.PROVIDER_AGENCY);
            case RECIPIENT -> cursor.text(FlowField.RECIPIENT);
            case RECIPIENT_KIND -> rollUp.kind(cursor.text(FlowField.RECIPIENT), cursor.text(FlowField.RECIPIENT_KIND));
            case REGION -> region(cursor.text(FlowField.REGION));
            case SECTOR -> cursor.text(FlowField.SECTOR);
            case SECTOR_LEVEL -> vocabulary(cursor.text(FlowField.SECTOR));
            case PURPOSE -> rollUp.purpose(cursor.text(FlowField.SECTOR));
            case CATEGORY -> rollUp.category(cursor.text(FlowField.SECTOR));
            case BROAD_SECTOR -> rollUp.broad(cursor.text(FlowField.SECTOR));
            case CHANNEL -> cursor.text(FlowField.CHANNEL);
            case AID_TYPE -> cursor.text(FlowField.AID_TYPE);
            case FINANCE_TYPE -> cursor.text(FlowField.FINANCE_TYPE);
            case FLOW_TYPE -> cursor.text(FlowField.FLOW_TYPE);
            case MEASURE -> cursor.text(FlowField.MEASURE);
            case BI_MULTI -> cursor.text(FlowField.BI_MULTI);
            case INITIATIVE -> cursor.text(FlowField.INITIATIVE);
            case YEAR -> times().year();
            case FISCAL_YEAR -> times().fiscal();
            case STAGE -> cursor.text(FlowField.STAGE);
            case BASIS -> cursor.text(FlowField.BASIS);
            case CURRENCY -> cursor.text(FlowField.CURRENCY);
            case PRICE_BASIS -> cursor.text(FlowField.PRICE_BASIS);
        };
    }

    /** The source's own region first: releases of the CRS put recipients into regions of their time. */
    private String region(String stated) {
        return stated.isEmpty() ? rollUp.region(cursor.text(FlowField.RECIPIENT)) : stated;
    }

    private String kind(String provider) {
        return kinds.computeIfAbsent(provider, FlowRows::kindOf);
    }

    private static String kindOf(String provider) {
        String kind = vocabulary(provider);
        return kind.equals(Kind.GROUPING.toString()) ? Kind.AGGREGATE.toString() : kind;
    }

    private static String vocabulary(String code) {
        return code.substring(0, Math.max(0, code.indexOf(':')));
    }

    private Times times() {
        return times.computeIfAbsent(cursor.text(FlowField.PERIOD), FlowRows::timesOf);
    }

    private static Times timesOf(String text) {
        TimePeriod period = text.isEmpty() ? new Undated() : TimePeriod.parse(text);
        if (period instanceof FiscalYear fiscal) {
            return new Times("", fiscal.withoutMarks().toString(), fiscal.namedYear());
        }
        String year = period.year().isPresent() ? Integer.toString(period.year().getAsInt()) : "";
        return new Times(year, "", period.namingYear().orElse(0));
    }
}
