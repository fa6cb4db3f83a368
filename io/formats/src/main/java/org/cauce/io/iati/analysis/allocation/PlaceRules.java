package org.cauce.io.iati.analysis.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.RecipientCountry;
import org.cauce.io.iati.common.RecipientRegion;
import org.cauce.io.iati.common.VocabularyCode;

/** Makes shares of countries and regions, which have one hundred percent together. */
final class PlaceRules {
    private final AllocationPolicy policy;

    PlaceRules(AllocationPolicy policy) {
        this.policy = policy;
    }

    /** The shares these places have; empty if there are none, or all lack a code. */
    Optional<Shares<Place>> shares(
            List<RecipientCountry> countries, List<RecipientRegion> regions, ShareSource source) {
        List<AllocationNote> notes = new ArrayList<>();
        List<Item<Place>> inCountries = countries(countries, notes);
        List<Item<Place>> inRegions = regions(regions, notes);
        if (!inRegions.isEmpty() && hasAll(inCountries, inRegions)) {
            note(notes, AllocationNote.Kind.REGION_SUPPRESSED, Integer.toString(inRegions.size()));
            inRegions.clear();
        }
        List<Item<Place>> items = new ArrayList<>(inCountries);
        items.addAll(inRegions);
        if (items.isEmpty()) {
            return Optional.empty();
        }
        if (source == ShareSource.TRANSACTION && items.size() == 1) {
            // a transaction has its place whole: the standard has no percentage there
            items.set(0, new Item<>(items.get(0).key(), Optional.empty()));
        } else if (source == ShareSource.TRANSACTION) {
            note(notes, AllocationNote.Kind.SEVERAL_ON_TRANSACTION, Integer.toString(items.size()));
        }
        return Optional.of(new ShareRules<Place>(Dimension.PLACE, policy, source, notes).shares(items));
    }

    private static List<Item<Place>> countries(List<RecipientCountry> countries, List<AllocationNote> notes) {
        List<Item<Place>> items = new ArrayList<>(countries.size());
        for (RecipientCountry country : countries) {
            Optional<String> code = country.code().map(IatiCode::value).filter(text -> !text.isEmpty());
            if (code.isPresent()) {
                items.add(new Item<>(code.map(Place::country), country.percentage()));
            } else {
                note(notes, AllocationNote.Kind.NO_CODE, "");
            }
        }
        return items;
    }

    /** Regions of the vocabulary that counts; or, without a place, those of the first other one: they share as well. */
    private List<Item<Place>> regions(List<RecipientRegion> regions, List<AllocationNote> notes) {
        List<Item<Place>> items = new ArrayList<>(regions.size());
        List<Item<Place>> others = new ArrayList<>();
        String other = "";
        for (RecipientRegion region : regions) {
            VocabularyCode code = region.code().orElse(null);
            if (code == null) {
                note(notes, AllocationNote.Kind.NO_CODE, "");
            } else if (code.isOf(policy.regionVocabulary())) {
                items.add(new Item<>(Optional.of(Place.region(code.vocabulary(), code.value())), region.percentage()));
            } else if (others.isEmpty() || code.isOf(other)) {
                other = code.vocabulary();
                others.add(new Item<>(Optional.empty(), region.percentage()));
            }
        }
        if (items.isEmpty() && !others.isEmpty()) {
            note(notes, AllocationNote.Kind.OTHER_VOCABULARY, other);
            return others;
        }
        return items;
    }

    /** Whether the countries have 100 percent by themselves, the only one also without saying so. */
    private static boolean hasAll(List<Item<Place>> countries, List<Item<Place>> regions) {
        if (countries.size() == 1
                && countries.get(0).percentage().isEmpty()
                && regions.stream().allMatch(region -> region.percentage().isEmpty())) {
            return true;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Item<Place> country : countries) {
            sum = sum.add(country.percentage().orElse(BigDecimal.ZERO));
        }
        return sum.compareTo(Item.HUNDRED) >= 0;
    }

    private static void note(List<AllocationNote> notes, AllocationNote.Kind kind, String detail) {
        notes.add(new AllocationNote(kind, Dimension.PLACE, detail));
    }
}
