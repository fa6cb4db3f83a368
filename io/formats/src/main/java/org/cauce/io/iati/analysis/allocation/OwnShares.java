package org.cauce.io.iati.analysis.allocation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cauce.io.iati.activity.Sector;
import org.cauce.io.iati.activity.Transaction;
import org.cauce.io.iati.common.RecipientCountry;
import org.cauce.io.iati.common.VocabularyCode;
import org.jspecify.annotations.Nullable;

/** The shares that transactions state themselves; those with one plain code are made once and kept. */
final class OwnShares {
    private static final int MOST_KEPT = 4096;

    private final SectorRules sectorRules;
    private final PlaceRules placeRules;
    private final String sectorVocabulary;
    private final boolean hasActivitySectors;
    private final boolean hasActivityPlaces;
    private final Map<VocabularyCode, Optional<Shares<VocabularyCode>>> bySector = new HashMap<>();
    private final Map<String, Optional<Shares<Place>>> byCountry = new HashMap<>();

    OwnShares(AllocationPolicy policy, boolean hasActivitySectors, boolean hasActivityPlaces) {
        this.sectorRules = new SectorRules(policy);
        this.placeRules = new PlaceRules(policy);
        this.sectorVocabulary = policy.sectorVocabulary();
        this.hasActivitySectors = hasActivitySectors;
        this.hasActivityPlaces = hasActivityPlaces;
    }

    Optional<Shares<VocabularyCode>> sectors(Transaction transaction) {
        List<Sector> sectors = transaction.sectors();
        if (sectors.isEmpty()) {
            return Optional.empty();
        }
        VocabularyCode only = onlyCode(sectors);
        if (only == null) {
            return makeSectors(sectors);
        }
        if (bySector.size() >= MOST_KEPT) {
            bySector.clear();
        }
        return bySector.computeIfAbsent(only, code -> makeSectors(sectors));
    }

    /** The only code of the vocabulary that counts; null if there are several, none, or codes are missing. */
    private @Nullable VocabularyCode onlyCode(List<Sector> sectors) {
        VocabularyCode only = null;
        for (Sector sector : sectors) {
            VocabularyCode code = sector.code().orElse(null);
            if (code == null || (only != null && code.isOf(sectorVocabulary))) {
                return null;
            }
            only = code.isOf(sectorVocabulary) ? code : only;
        }
        return only;
    }

    private Optional<Shares<VocabularyCode>> makeSectors(List<Sector> sectors) {
        return noted(sectorRules.shares(sectors, ShareSource.TRANSACTION), hasActivitySectors, Dimension.SECTOR);
    }

    Optional<Shares<Place>> places(Transaction transaction) {
        List<RecipientCountry> countries = transaction.recipientCountries();
        if (countries.isEmpty() && transaction.recipientRegions().isEmpty()) {
            return Optional.empty();
        }
        if (countries.size() != 1
                || !transaction.recipientRegions().isEmpty()
                || countries.get(0).code().isEmpty()) {
            return makePlaces(transaction);
        }
        if (byCountry.size() >= MOST_KEPT) {
            byCountry.clear();
        }
        return byCountry.computeIfAbsent(
                countries.get(0).code().orElseThrow().value(), code -> makePlaces(transaction));
    }

    private Optional<Shares<Place>> makePlaces(Transaction transaction) {
        return noted(
                placeRules.shares(
                        transaction.recipientCountries(), transaction.recipientRegions(), ShareSource.TRANSACTION),
                hasActivityPlaces,
                Dimension.PLACE);
    }

    private static <K> Optional<Shares<K>> noted(
            Optional<Shares<K>> shares, boolean isOnActivity, Dimension dimension) {
        return isOnActivity
                ? shares.map(own -> own.with(
                        new AllocationNote(AllocationNote.Kind.MIXED_LEVEL, dimension, "activity and transaction")))
                : shares;
    }
}
