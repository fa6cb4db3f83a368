package org.cauce.indicators.alignment;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.stream.Collectors;
import org.cauce.model.code.Code;
import org.cauce.model.initiative.History;
import org.cauce.model.place.Country;
import org.cauce.model.quantity.Interval;

/**
 * What one of two initiatives has in a criterion of a {@link HandOver}, as its sources state it. Where they state
 * nothing, there is no side.
 */
@Beta
public sealed interface Side {
    /** {@return this side in English words, such as {@code farmers, youth}} */
    String text();

    /**
     * For whom the initiative is.
     *
     * @param audiences the codes of the audiences, in their order; at least one
     */
    record Audience(ImmutableSortedSet<Code> audiences) implements Side {
        @Override
        public String text() {
            return words(audiences);
        }
    }

    /**
     * How old those are whom it is for.
     *
     * @param years their age, in years
     */
    record Age(Interval years) implements Side {
        @Override
        public String text() {
            return years.toString();
        }
    }

    /**
     * What those work as whom it is for.
     *
     * @param occupations what their audiences say of it; at least one
     */
    record Occupations(ImmutableSet<Occupation> occupations) implements Side {
        @Override
        public String text() {
            return occupations.stream()
                    .map(occupation -> occupation.toString().replace('-', ' '))
                    .collect(Collectors.joining(", "));
        }
    }

    /**
     * It is for the country, or for a place in it.
     *
     * @param country the country in which the two initiatives are held against each other
     */
    record Inside(Country country) implements Side {
        @Override
        public String text() {
            return country.label();
        }
    }

    /**
     * It is for a region or another grouping that the country belongs to, and names neither the country nor a place in
     * it.
     *
     * @param country the country in which the two initiatives are held against each other
     */
    record Around(Country country) implements Side {
        @Override
        public String text() {
            return "the region around " + country.label();
        }
    }

    /**
     * When it is at work.
     *
     * @param activity the stretches that its sources date, or the date by which it is known; at least one of these
     */
    record Time(Activity activity) implements Side {
        /** {@return the date by which it is known; else its stretches, each from its first to its last possible day} */
        @Override
        public String text() {
            return activity.knownBy()
                    .map(known -> "known by " + known.latest())
                    .orElseGet(
                            () -> activity.stretches().stream().map(Time::text).collect(Collectors.joining(", ")));
        }

        private static String text(History.Stretch stretch) {
            return stretch.state() + " " + stretch.from().earliest()
                    + stretch.to().map(end -> " to " + end.latest()).orElse(" on");
        }
    }

    /**
     * In which sectors it is.
     *
     * @param sectors the codes of its sectors in the country, in the order of the source; at least one
     */
    record Sectors(ImmutableSet<Code> sectors) implements Side {
        @Override
        public String text() {
            return words(sectors);
        }
    }

    private static String words(Collection<Code> codes) {
        return codes.stream().map(code -> code.value().replace('-', ' ')).collect(Collectors.joining(", "));
    }
}
