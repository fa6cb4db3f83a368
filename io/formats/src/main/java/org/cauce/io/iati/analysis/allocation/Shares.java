package org.cauce.io.iati.analysis.allocation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Weights by sector, or by place, with an unallocated one under the empty key. Equal only to itself: a key of caches.
 */
final class Shares<K> {
    private final ImmutableMap<Optional<K>, BigDecimal> weights;
    private final ShareSource source;
    private final ImmutableList<AllocationNote> notes;

    private Shares(
            ImmutableMap<Optional<K>, BigDecimal> weights, ShareSource source, ImmutableList<AllocationNote> notes) {
        this.weights = weights;
        this.source = source;
        this.notes = notes;
    }

    static <K> Shares<K> of(Map<Optional<K>, BigDecimal> weights, ShareSource source, List<AllocationNote> notes) {
        return new Shares<>(ImmutableMap.copyOf(weights), source, ImmutableList.copyOf(notes));
    }

    static <K> Shares<K> unallocated(ShareSource source, List<AllocationNote> notes) {
        return of(ImmutableMap.of(Optional.empty(), BigDecimal.ONE), source, notes);
    }

    Shares<K> with(AllocationNote note) {
        return new Shares<>(
                weights,
                source,
                ImmutableList.<AllocationNote>builder().addAll(notes).add(note).build());
    }

    ImmutableMap<Optional<K>, BigDecimal> weights() {
        return weights;
    }

    ShareSource source() {
        return source;
    }

    ImmutableList<AllocationNote> notes() {
        return notes;
    }
}
