package org.cauce.model.catalogue;

import java.util.Locale;
import org.cauce.model.place.Country;
import org.cauce.model.policy.Evaluation;
import org.cauce.model.policy.Event;
import org.cauce.model.policy.Priority;
import org.cauce.model.policy.Ranking;
import org.cauce.model.policy.Recommendation;
import org.cauce.model.source.Ref;
import org.cauce.model.source.Source;
import org.cauce.model.text.Acronym;
import org.cauce.model.text.Definition;
import org.cauce.model.text.Named;

/** What to call a record. */
final class Labels {
    private Labels() {}

    static String label(Catalogue catalogue, Ref ref, Locale language) {
        return Country.of(ref)
                .map(country -> country.label(language))
                .or(() -> catalogue.find(ref).map(statement -> label(statement.says(), ref, language)))
                .orElse(ref.id());
    }

    private static String label(Object noun, Ref ref, Locale language) {
        if (noun instanceof Named named) {
            return named.name(language);
        }
        if (noun instanceof Event event) {
            return event.title();
        }
        if (noun instanceof Priority priority) {
            return priority.text();
        }
        if (noun instanceof Recommendation recommendation) {
            return recommendation.title();
        }
        if (noun instanceof Source source) {
            return source.label();
        }
        if (noun instanceof Evaluation evaluation) {
            return evaluation.title().orElse(ref.id());
        }
        if (noun instanceof Ranking ranking) {
            return ranking.title();
        }
        if (noun instanceof Acronym acronym) {
            return acronym.acronym();
        }
        return noun instanceof Definition definition ? definition.term() : ref.id();
    }
}
