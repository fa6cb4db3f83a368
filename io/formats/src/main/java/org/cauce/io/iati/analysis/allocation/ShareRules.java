package org.cauce.io.iati.analysis.allocation;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes shares of what is published in one dimension, by a {@link SharePolicy}. */
final class ShareRules<K> {
    private static final ImmutableSet<String> OWN_VOCABULARIES = ImmutableSet.of("98", "99");
    private static final BigDecimal OWN_LIMIT = BigDecimal.valueOf(101);

    private final Dimension dimension;
    private final SharePolicy policy;
    private final boolean isOwnVocabulary;
    private final ShareSource source;
    private final List<AllocationNote> notes;
    private final Map<Optional<K>, BigDecimal> sums = new LinkedHashMap<>();

    ShareRules(Dimension dimension, AllocationPolicy policy, ShareSource source, List<AllocationNote> notes) {
        boolean isSector = dimension == Dimension.SECTOR;
        this.dimension = dimension;
        this.policy = isSector ? policy.sectorShares() : policy.placeShares();
        this.isOwnVocabulary =
                OWN_VOCABULARIES.contains(isSector ? policy.sectorVocabulary() : policy.regionVocabulary());
        this.source = source;
        this.notes = new ArrayList<>(notes);
    }

    Shares<K> shares(List<Item<K>> items) {
        BigDecimal sum = BigDecimal.ZERO;
        int missing = 0;
        boolean isNegative = false;
        for (Item<K> item : items) {
            BigDecimal percentage = item.percentage().orElse(items.size() == 1 ? Item.HUNDRED : BigDecimal.ZERO);
            missing += item.percentage().isEmpty() && items.size() > 1 ? 1 : 0;
            isNegative |= percentage.signum() < 0;
            sum = sum.add(percentage);
            if (item.key().isPresent() && sums.containsKey(item.key())) {
                note(AllocationNote.Kind.REPEATED_CODE, item.key().orElseThrow().toString());
            }
            sums.merge(item.key(), percentage, BigDecimal::add);
        }
        if (isOwnVocabulary && sum.compareTo(OWN_LIMIT) > 0) {
            return refused(AllocationNote.Kind.OWN_VOCABULARY_ABOVE_100, text(sum));
        }
        if (policy == SharePolicy.EQUAL) {
            return equal();
        }
        if (missing > 0) {
            note(AllocationNote.Kind.MISSING_PERCENTAGE, missing + " of " + items.size());
        }
        if (isNegative) {
            return refused(AllocationNote.Kind.NEGATIVE_PERCENTAGE, "");
        }
        return policy == SharePolicy.STRICT ? strict(sum) : normalised(sum);
    }

    private Shares<K> equal() {
        if (sums.size() > 1) {
            note(AllocationNote.Kind.EQUAL_SHARES, "1 of " + sums.size());
        }
        sums.replaceAll((key, percentage) -> BigDecimal.ONE);
        return Shares.of(sums, source, notes);
    }

    private Shares<K> strict(BigDecimal sum) {
        int order = sum.compareTo(Item.HUNDRED);
        if (order > 0) {
            return refused(AllocationNote.Kind.ABOVE_100, text(sum));
        }
        if (order < 0) {
            note(AllocationNote.Kind.BELOW_100, text(sum));
            sums.merge(Optional.empty(), Item.HUNDRED.subtract(sum), BigDecimal::add);
        }
        return positive();
    }

    private Shares<K> normalised(BigDecimal sum) {
        if (sum.signum() == 0) {
            return refused(AllocationNote.Kind.NO_BASIS, "");
        }
        if (sum.compareTo(Item.HUNDRED) != 0) {
            note(AllocationNote.Kind.NORMALISED, text(sum));
        }
        return positive();
    }

    private Shares<K> positive() {
        sums.values().removeIf(percentage -> percentage.signum() == 0);
        return Shares.of(sums, source, notes);
    }

    private Shares<K> refused(AllocationNote.Kind kind, String detail) {
        note(kind, detail);
        return Shares.unallocated(source, notes);
    }

    private void note(AllocationNote.Kind kind, String detail) {
        notes.add(new AllocationNote(kind, dimension, detail));
    }

    private static String text(BigDecimal sum) {
        return sum.stripTrailingZeros().toPlainString();
    }
}
