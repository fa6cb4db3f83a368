package org.cauce.io.oecd.code;

import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.cauce.model.code.Code;

/** The code lists of the DAC tables that IATI does not repeat. */
public enum DacCodes {
    /** Aid types of DAC1: 1010, 11010. */
    DAC1_AID_TYPE,
    /** Flows of DAC1: 1140 net disbursements. */
    DAC1_FLOW,
    /** Aid types of DAC2A: 206, 240. */
    DAC2A_AID_TYPE,
    /** Aid types of DAC5: 528 total ODA, 599 imputed multilateral ODA. */
    DAC5_AID_TYPE,
    /** Categories of flows in the CRS: 10 ODA, 21 other official flows; see {@link #isOda}. */
    FLOW_TYPE,
    /** Flows of the CRS: 11 ODA grants; see {@link #isOda}. */
    CRS_FLOW,
    /** Commitments C and disbursements D, 115 and 112 in the Data Explorer. */
    CRS_FLOW_TYPE,
    /** Current prices A and constant prices D, V and Q in the Data Explorer. */
    PRICE_BASE,
    /** National currency N, XDC in the Data Explorer. */
    UNIT;

    /**
     * A code.
     *
     * @param code the code of the classic tables
     * @param sdmx the code of the Data Explorer; the same if it is not known to differ
     * @param name the name in English
     */
    public record Item(String code, String sdmx, String name) {}

    private record Row(String list, Item item) {
        static Row of(List<String> cells) {
            String sdmx = cells.get(2).isEmpty() ? cells.get(1) : cells.get(2);
            return new Row(cells.get(0), new Item(cells.get(1), sdmx, cells.get(3)));
        }
    }

    private static final ImmutableSet<String> ODA_CATEGORIES = ImmutableSet.of("10", "60");
    private static final ImmutableSet<String> ODA_FLOWS = ImmutableSet.of("11", "13", "19", "60");
    private static final Splitter CELLS = Splitter.on('\t');
    private static final Supplier<ImmutableList<Row>> ROWS = Suppliers.memoize(DacCodes::read);

    /** {@return all codes of the list} */
    public ImmutableList<Item> items() {
        String list = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return ROWS.get().stream()
                .filter(row -> row.list().equals(list))
                .map(Row::item)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the item of this code in the classic tables; empty if there is none}
     *
     * @param code the code, blanks around it aside
     */
    public Optional<Item> find(String code) {
        return items().stream().filter(item -> item.code().equals(code.strip())).findFirst();
    }

    /**
     * {@return the item of this code in the Data Explorer; empty if there is none}
     *
     * @param code the code, blanks around it aside
     */
    public Optional<Item> ofSdmx(String code) {
        return items().stream().filter(item -> item.sdmx().equals(code.strip())).findFirst();
    }

    /**
     * {@return whether a category or a flow of the CRS is official development assistance: categories 10 and 60, flows
     * 11, 13, 19 and 60; 60 are instruments for the private sector}
     *
     * @param code a code of {@code DAC-FLOW-CATEGORY} or {@code DAC-FLOW-TYPE}
     * @throws IllegalArgumentException if it is of another vocabulary
     */
    public static boolean isOda(Code code) {
        return switch (code.vocabulary()) {
            case "DAC-FLOW-CATEGORY" -> ODA_CATEGORIES.contains(code.value());
            case "DAC-FLOW-TYPE" -> ODA_FLOWS.contains(code.value());
            default ->
                throw new IllegalArgumentException(
                        "Code is " + code + ": expected one of DAC-FLOW-CATEGORY or DAC-FLOW-TYPE");
        };
    }

    private static ImmutableList<Row> read() {
        try (InputStream stream = DacCodes.class.getResourceAsStream("codes.tsv")) {
            return new String(Objects.requireNonNull(stream, "codes.tsv").readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .dropWhile(line -> line.startsWith("# "))
                    .skip(1)
                    .map(line -> Row.of(CELLS.splitToList(line)))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException("codes.tsv cannot be read", e);
        }
    }
}
