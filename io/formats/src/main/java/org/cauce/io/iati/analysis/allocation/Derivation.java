package org.cauce.io.iati.analysis.allocation;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cauce.io.iati.analysis.EffectiveMoney;
import org.cauce.io.iati.analysis.TransactionKind;
import org.jspecify.annotations.Nullable;

/** Derives the shares of an activity from what its transactions say of themselves. */
final class Derivation<K> {
    private final Dimension dimension;
    private final Basis<K> commitments = new Basis<>("outgoing commitments");
    private final Basis<K> incoming = new Basis<>("incoming commitments");
    private final Basis<K> spend = new Basis<>("disbursements and expenditure");
    private long classified;
    private long unclassified;

    Derivation(Dimension dimension) {
        this.dimension = dimension;
    }

    void observe(TransactionKind kind, EffectiveMoney money, @Nullable Shares<K> own) {
        Basis<K> basis = kind == TransactionKind.OUTGOING_COMMITMENT
                ? commitments
                : kind == TransactionKind.INCOMING_COMMITMENT ? incoming : kind.isSpend() ? spend : null;
        if (basis != null && money.amount().isPresent()) {
            basis.add(money, own);
        }
    }

    void count(boolean isClassified) {
        classified += isClassified ? 1 : 0;
        unclassified += isClassified ? 0 : 1;
    }

    boolean isAnyClassified() {
        return classified > 0;
    }

    /** What says that some transactions say it and others do not; empty if all do, or none. */
    Optional<AllocationNote> mixture() {
        return classified > 0 && unclassified > 0
                ? Optional.of(note(
                        AllocationNote.Kind.MIXED_LEVEL,
                        classified + " of " + (classified + unclassified) + " transactions"))
                : Optional.empty();
    }

    Shares<K> shares() {
        String reason = "no commitment, disbursement or expenditure says it";
        for (Basis<K> basis : ImmutableList.of(commitments, incoming, spend)) {
            if (basis.classified > 0) {
                Optional<String> defect = basis.defect();
                if (defect.isEmpty()) {
                    return Shares.of(
                            basis.positive(),
                            ShareSource.DERIVED,
                            ImmutableList.of(note(AllocationNote.Kind.DERIVED, basis.name)));
                }
                reason = basis.name + " " + defect.orElseThrow();
            }
        }
        return Shares.unallocated(ShareSource.NONE, ImmutableList.of(note(AllocationNote.Kind.NOT_DERIVED, reason)));
    }

    private AllocationNote note(AllocationNote.Kind kind, String detail) {
        return new AllocationNote(kind, dimension, detail);
    }

    /** Transactions of one kind. */
    private static final class Basis<K> {
        private final String name;
        private final Map<Optional<K>, BigDecimal> sums = new LinkedHashMap<>();
        private final Set<String> currencies = new HashSet<>();
        private long classified;

        Basis(String name) {
            this.name = name;
        }

        void add(EffectiveMoney money, @Nullable Shares<K> own) {
            Optional<K> key = Optional.empty();
            if (own != null) {
                classified++;
                // what has several of its own has none for sure
                key = own.weights().size() == 1
                        ? own.weights().keySet().iterator().next()
                        : Optional.empty();
            }
            currencies.add(money.currency().value().orElse(""));
            sums.merge(key, money.amount().orElseThrow(), BigDecimal::add);
        }

        Optional<String> defect() {
            if (currencies.size() > 1) {
                return Optional.of("are in several currencies");
            }
            if (sums.values().stream().anyMatch(sum -> sum.signum() < 0)) {
                return Optional.of("have a negative sum");
            }
            return sums.values().stream().allMatch(sum -> sum.signum() == 0)
                    ? Optional.of("sum to 0")
                    : Optional.empty();
        }

        Map<Optional<K>, BigDecimal> positive() {
            Map<Optional<K>, BigDecimal> positive = new LinkedHashMap<>(sums);
            positive.values().removeIf(sum -> sum.signum() == 0);
            return positive;
        }
    }
}
