package org.cauce.io.oecd.crs;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cauce.io.TableProblem;
import org.cauce.io.internal.table.Rows;
import org.cauce.io.oecd.code.BiMulti;
import org.cauce.io.oecd.code.DacCodes;
import org.cauce.io.oecd.code.DacList;
import org.cauce.io.oecd.code.PolicyMarker;
import org.cauce.model.code.Code;
import org.jspecify.annotations.Nullable;

/** The codes of a row. Rows share most of them, so that a set is made once for all that have the same. */
final class CrsCodes {
    static final ImmutableMap<CrsColumn, PolicyMarker> MARKERS = ImmutableMap.<CrsColumn, PolicyMarker>builder()
            .put(CrsColumn.GENDER, PolicyMarker.GENDER)
            .put(CrsColumn.ENVIRONMENT, PolicyMarker.ENVIRONMENT)
            .put(CrsColumn.PDGG, PolicyMarker.GOVERNANCE)
            .put(CrsColumn.TRADE, PolicyMarker.TRADE)
            .put(CrsColumn.BIODIVERSITY, PolicyMarker.BIODIVERSITY)
            .put(CrsColumn.CLIMATE_MITIGATION, PolicyMarker.CLIMATE_MITIGATION)
            .put(CrsColumn.CLIMATE_ADAPTATION, PolicyMarker.CLIMATE_ADAPTATION)
            .put(CrsColumn.DESERTIFICATION, PolicyMarker.DESERTIFICATION)
            .put(CrsColumn.RMNCH, PolicyMarker.RMNCH)
            .put(CrsColumn.DRR, PolicyMarker.DRR)
            .put(CrsColumn.DISABILITY, PolicyMarker.DISABILITY)
            .put(CrsColumn.NUTRITION, PolicyMarker.NUTRITION)
            .buildOrThrow();
    private static final ImmutableMap<CrsColumn, String> VOCABULARIES = vocabularies();
    private static final ImmutableSet<String> CATEGORIES =
            DacCodes.FLOW_TYPE.items().stream().map(DacCodes.Item::code).collect(ImmutableSet.toImmutableSet());
    private static final int LONGEST = 64;
    private static final int MOST_KNOWN = 1 << 15;
    private static final int MOST_TEXTS = 1 << 12;

    private final CrsCells cells;
    private final CrsColumn[] columns;
    private final Key key;
    private final List<Map<String, Optional<Code>>> byText;
    private final Map<Key, ImmutableSortedSet<Code>> sets = new HashMap<>();
    private final Map<String, Code> codes = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    CrsCodes(CrsCells cells) {
        this.cells = cells;
        this.columns = VOCABULARIES.keySet().stream()
                .filter(cells::has)
                .sorted(Comparator.comparing(VOCABULARIES::get))
                .toArray(CrsColumn[]::new);
        this.byText = Stream.<Map<String, Optional<Code>>>generate(HashMap::new)
                .limit(columns.length)
                .toList();
        this.key = new Key(new String[columns.length]);
    }

    /** The texts of all columns of codes; the one that is not kept is filled anew for each row. */
    private static final class Key {
        private final String[] texts;
        private int hash;

        Key(String[] texts) {
            this.texts = texts;
        }

        void fill(CrsCells cells, CrsColumn[] columns, Rows row) {
            int sum = 0;
            for (int i = 0; i < texts.length; i++) {
                String text = cells.text(row, columns[i]);
                texts[i] = text;
                sum = sum * 31 + text.hashCode();
            }
            hash = sum;
        }

        Key copy() {
            Key copy = new Key(texts.clone());
            copy.hash = hash;
            return copy;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && hash == key.hash && Arrays.equals(texts, key.texts);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    private static ImmutableMap<CrsColumn, String> vocabularies() {
        ImmutableMap.Builder<CrsColumn, String> all = ImmutableMap.<CrsColumn, String>builder()
                .put(CrsColumn.FLOW_CODE, "DAC-FLOW-TYPE")
                .put(CrsColumn.BI_MULTI, "DAC-BI-MULTI")
                .put(CrsColumn.CATEGORY, "DAC-FLOW-CATEGORY")
                .put(CrsColumn.FINANCE_T, "DAC-FINANCE-TYPE")
                .put(CrsColumn.AID_T, "DAC-AID-TYPE")
                .put(CrsColumn.AGENCY_CODE, "DAC-AGENCY")
                .put(CrsColumn.CHANNEL_CODE, "DAC-CHANNEL")
                .put(CrsColumn.PARENT_CHANNEL_CODE, "DAC-CHANNEL-PARENT")
                .put(CrsColumn.REGION_CODE, "DAC-REGION")
                .put(CrsColumn.INCOMEGROUP_CODE, "DAC-INCOME-GROUP")
                .put(CrsColumn.LDC_FLAG, "DAC-LDC")
                .put(CrsColumn.SECTOR_CODE, Code.DAC_CATEGORY)
                .put(CrsColumn.INITIAL_REPORT, "DAC-NATURE-OF-SUBMISSION")
                .put(CrsColumn.CURRENCY_CODE, "DAC-CURRENCY")
                .put(CrsColumn.FTC, "DAC-FTC")
                .put(CrsColumn.PBA, "DAC-PBA")
                .put(CrsColumn.INVESTMENT_PROJECT, "DAC-INVESTMENT-PROJECT")
                .put(CrsColumn.ASSOC_FINANCE, "DAC-ASSOCIATED-FINANCE")
                .put(CrsColumn.BUDGET_IDENT, "DAC-BUDGET-IDENTIFIER")
                .put(CrsColumn.PSI_FLAG, "DAC-PSI")
                .put(CrsColumn.PSI_ADD_TYPE, "DAC-PSI-ADDITIONALITY");
        MARKERS.forEach((column, marker) -> all.put(column, marker.vocabulary()));
        return all.buildOrThrow();
    }

    static String vocabulary(CrsColumn column) {
        return Objects.requireNonNull(VOCABULARIES.get(column));
    }

    /** The codes of a row that are not blank. */
    ImmutableSortedSet<Code> of(Rows row) {
        key.fill(cells, columns, row);
        ImmutableSortedSet<Code> known = sets.get(key);
        return known == null ? newSet(row) : known;
    }

    private ImmutableSortedSet<Code> newSet(Rows row) {
        ImmutableSortedSet.Builder<Code> set = ImmutableSortedSet.naturalOrder();
        for (int i = 0; i < columns.length; i++) {
            known(row, i).ifPresent(set::add);
        }
        if (sets.size() >= MOST_KNOWN) {
            sets.clear();
        }
        ImmutableSortedSet<Code> made = set.build();
        sets.put(key.copy(), made);
        return made;
    }

    private Optional<Code> known(Rows row, int place) {
        String text = key.texts[place];
        Optional<Code> known = byText.get(place).get(text);
        if (known == null) {
            known = code(row, columns[place]);
            if (byText.get(place).size() < MOST_TEXTS && text.length() <= LONGEST) {
                byText.get(place).put(text, known);
            }
        }
        return known;
    }

    private Optional<Code> code(Rows row, CrsColumn column) {
        String text = cells.text(row, column);
        return text.isEmpty() ? Optional.empty() : code(row, column, vocabulary(column, text), text);
    }

    /** Some categories are broad sectors, as 110 education is. */
    static String vocabulary(CrsColumn column, String text) {
        return column == CrsColumn.SECTOR_CODE
                ? DacList.sector(text).map(Code::vocabulary).orElse(Code.DAC_CATEGORY)
                : vocabulary(column);
    }

    /** The code of a cell that is not blank; empty if the text is too long for one, which is told. */
    Optional<Code> code(Rows row, CrsColumn column, String vocabulary, String text) {
        if (text.length() > LONGEST) {
            cells.tell(TableProblem.UNKNOWN_TABLE_CODE, row, column);
            return Optional.empty();
        }
        if (!isKnown(column, text) && told.size() < MOST_KNOWN && told.add(vocabulary + text)) {
            cells.tell(TableProblem.UNKNOWN_TABLE_CODE, row, column);
        }
        if (codes.size() >= MOST_KNOWN) {
            codes.clear();
        }
        return Optional.of(codes.computeIfAbsent(vocabulary + ":" + text, unused -> Code.of(vocabulary, text)));
    }

    /** Whether a text can be a code of the column; of markers all values are known. */
    static boolean isKnown(CrsColumn column, String text) {
        if (column == CrsColumn.BI_MULTI) {
            return BiMulti.find(text).isPresent();
        }
        if (column == CrsColumn.CATEGORY) {
            return CATEGORIES.contains(text);
        }
        PolicyMarker marker = MARKERS.get(column);
        return marker == null || (text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '0' + marker.most());
    }
}
