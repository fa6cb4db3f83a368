package org.cauce.io.duckdb;

import com.google.common.collect.ImmutableMap;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.cauce.indicators.query.Dimension;
import org.cauce.model.code.Code;
import org.cauce.model.flow.Basis;
import org.cauce.model.flow.Stage;
import org.cauce.model.quantity.PriceBasis;
import org.cauce.model.source.Ref;
import org.cauce.model.time.TimePeriod;

/** Which texts a store writes into its columns; each is read once, so that the check costs little. */
final class StoredTexts {
    private static final int MOST_KNOWN = 1 << 12;
    private static final ImmutableMap<Dimension, Consumer<String>> READERS =
            ImmutableMap.<Dimension, Consumer<String>>builder()
                    .put(Dimension.PROVIDER, Ref::parse)
                    .put(Dimension.RECIPIENT, Ref::parse)
                    .put(Dimension.REGION, Ref::parse)
                    .put(Dimension.SECTOR, Code::parse)
                    .put(Dimension.YEAR, TimePeriod::parse)
                    .put(Dimension.FISCAL_YEAR, TimePeriod::parse)
                    .put(Dimension.STAGE, Stage::parse)
                    .put(Dimension.BASIS, Basis::parse)
                    .put(Dimension.CURRENCY, Currency::getInstance)
                    .put(Dimension.PRICE_BASIS, PriceBasis::parse)
                    .buildOrThrow();

    private final Map<Dimension, Map<String, Boolean>> known = new EnumMap<>(Dimension.class);

    /** Returns whether a store may write this text into the column of a dimension. */
    boolean isOf(Dimension dimension, String text) {
        Consumer<String> reader = READERS.get(dimension);
        if (text.isEmpty() || reader == null) {
            return true;
        }
        Map<String, Boolean> readable = known.computeIfAbsent(dimension, unused -> new HashMap<>());
        Boolean before = readable.get(text);
        boolean isReadable = before == null ? isReadable(reader, text) : before;
        if (before == null && readable.size() < MOST_KNOWN) {
            readable.put(text, isReadable);
        }
        return isReadable;
    }

    private static boolean isReadable(Consumer<String> reader, String text) {
        try {
            reader.accept(text);
            return true;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
