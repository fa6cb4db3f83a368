package org.cauce.io.iati.mapping;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cauce.io.iati.activity.Sector;
import org.cauce.io.iati.common.IatiCode;
import org.cauce.io.iati.common.RecipientCountry;
import org.cauce.io.iati.common.RecipientRegion;
import org.cauce.io.iati.common.VocabularyCode;
import org.cauce.model.code.Code;
import org.cauce.model.flow.Split;
import org.cauce.model.place.Country;
import org.cauce.model.source.Kind;
import org.cauce.model.source.Ref;

/** Where money goes, and for what, as shares of a whole where the file gives whole shares. */
final class Splits {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private record Part<T>(T to, Optional<BigDecimal> percent) {}

    private Splits() {}

    /**
     * Returns the countries and regions: regions of one vocabulary only, the DAC's if it is there, and none where the
     * countries take all.
     */
    static Optional<Split<Ref>> recipients(List<RecipientCountry> countries, List<RecipientRegion> regions) {
        List<Part<Ref>> places = countries.stream()
                .flatMap(country -> country.code().stream().map(code -> new Part<>(ref(code), country.percentage())))
                .toList();
        boolean isWhole = places.size() == 1 && places.get(0).percent().isEmpty();
        if (isWhole || sum(places).compareTo(HUNDRED) >= 0) {
            return split(places);
        }
        List<RecipientRegion> chosen = ofOneVocabulary(regions, RecipientRegion::code);
        List<Part<Ref>> all = new ArrayList<>(places);
        chosen.forEach(region -> region.code().ifPresent(code -> all.add(new Part<>(ref(code), region.percentage()))));
        return split(all);
    }

    /** Returns the sectors of one vocabulary: the DAC's purposes, else its categories, else the first named. */
    static Optional<Split<Code>> sectors(List<Sector> sectors) {
        return split(ofOneVocabulary(sectors, Sector::code).stream()
                .flatMap(sector -> sector.code().stream().map(code -> new Part<>(code(code), sector.percentage())))
                .toList());
    }

    static Ref ref(IatiCode country) {
        return Country.find(country.value())
                .map(Country::ref)
                .orElseGet(() -> Kind.GROUPING.ref(Ids.of("country:" + country.value())));
    }

    static Ref ref(VocabularyCode region) {
        return Kind.GROUPING.ref(Ids.of("region:" + region.vocabulary() + ":" + region.value()));
    }

    static Code code(VocabularyCode sector) {
        String vocabulary = switch (sector.vocabulary()) {
            case "1" -> Code.DAC_PURPOSE;
            case "2" -> Code.DAC_CATEGORY;
            default -> Codes.vocabulary(sector);
        };
        return Code.of(vocabulary, sector.value());
    }

    private static <S> List<S> ofOneVocabulary(List<S> items, Function<S, Optional<VocabularyCode>> code) {
        ImmutableSet<String> vocabularies = items.stream()
                .flatMap(item -> code.apply(item).stream())
                .filter(item -> !item.value().isBlank())
                .map(VocabularyCode::vocabulary)
                .collect(ImmutableSet.toImmutableSet());
        Optional<String> chosen = vocabularies.contains("1")
                ? Optional.of("1")
                : vocabularies.contains("2")
                        ? Optional.of("2")
                        : vocabularies.stream().findFirst();
        return items.stream()
                .filter(item -> code.apply(item)
                        .filter(value -> !value.value().isBlank())
                        .map(VocabularyCode::vocabulary)
                        .equals(chosen))
                .filter(item -> chosen.isPresent())
                .toList();
    }

    private static <T extends Comparable<T>> Optional<Split<T>> split(List<Part<T>> parts) {
        Map<T, BigDecimal> shares = new LinkedHashMap<>();
        boolean isShared = true;
        for (Part<T> part : parts) {
            shares.merge(part.to(), part.percent().orElse(BigDecimal.ZERO), BigDecimal::add);
            isShared &= part.percent().isPresent();
        }
        if (isShared && sum(parts).signum() > 0) {
            shares.values().removeIf(share -> share.signum() == 0);
        }
        if (shares.size() < 2 && !isPartial(shares)) {
            return shares.keySet().stream().findFirst().map(Split::whole);
        }
        // shares that are missing, negative or more than the whole say no more than among what it goes
        boolean isUsable = isShared
                && shares.values().stream().allMatch(share -> share.signum() > 0)
                && sum(parts).compareTo(HUNDRED) <= 0;
        return Optional.of(isUsable ? Split.shares(ImmutableMap.copyOf(shares)) : Split.among(shares.keySet()));
    }

    private static boolean isPartial(Map<?, BigDecimal> shares) {
        return shares.values().stream().anyMatch(share -> share.signum() > 0 && share.compareTo(HUNDRED) < 0);
    }

    private static BigDecimal sum(List<? extends Part<?>> parts) {
        return parts.stream().flatMap(part -> part.percent().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
