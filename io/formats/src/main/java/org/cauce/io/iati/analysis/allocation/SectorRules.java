package org.cauce.io.iati.analysis.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cauce.io.iati.activity.Sector;
import org.cauce.io.iati.common.CodeFamily;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.VocabularyCode;
import org.jspecify.annotations.Nullable;

/** Makes shares of sectors. */
final class SectorRules {
    private final AllocationPolicy policy;
    private final @Nullable IatiCode vocabulary;

    SectorRules(AllocationPolicy policy) {
        this.policy = policy;
        this.vocabulary = IatiCode.of(CodeFamily.SECTOR.vocabularyList(), policy.sectorVocabulary());
    }

    /** The shares these sectors have; empty if none is of the vocabulary, or all lack a code. */
    Optional<Shares<VocabularyCode>> shares(List<Sector> sectors, ShareSource source) {
        List<AllocationNote> notes = new ArrayList<>();
        List<Item<VocabularyCode>> items = new ArrayList<>(sectors.size());
        for (Sector sector : sectors) {
            VocabularyCode code = sector.code().orElse(null);
            if (code == null) {
                notes.add(new AllocationNote(AllocationNote.Kind.NO_CODE, Dimension.SECTOR, ""));
            } else if (code.isOf(policy.sectorVocabulary())) {
                items.add(new Item<>(Optional.of(key(code)), sector.percentage()));
            }
        }
        if (items.isEmpty()) {
            return Optional.empty();
        }
        if (source == ShareSource.TRANSACTION) {
            onTransaction(items, notes);
        }
        return Optional.of(new ShareRules<VocabularyCode>(Dimension.SECTOR, policy, source, notes).shares(items));
    }

    /** What says that there are no sectors that count. */
    static AllocationNote absence(List<Sector> sectors) {
        boolean isElsewhere = sectors.stream().anyMatch(sector -> sector.code().isPresent());
        return new AllocationNote(
                isElsewhere ? AllocationNote.Kind.OTHER_VOCABULARY : AllocationNote.Kind.NOT_CLASSIFIED,
                Dimension.SECTOR,
                "");
    }

    private static void onTransaction(List<Item<VocabularyCode>> items, List<AllocationNote> notes) {
        if (items.size() == 1) {
            // a transaction has its sector whole: the standard has no percentage there
            items.set(0, new Item<>(items.get(0).key(), Optional.empty()));
        } else {
            notes.add(new AllocationNote(
                    AllocationNote.Kind.SEVERAL_ON_TRANSACTION, Dimension.SECTOR, Integer.toString(items.size())));
        }
    }

    /** The code with its vocabulary stated, so that a code with and without it are the same. */
    VocabularyCode key(VocabularyCode code) {
        return VocabularyCode.of(CodeFamily.SECTOR, vocabulary, code.uri().orElse(null), code.value(), null);
    }
}
