package org.cauce.indicators.alignment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.cauce.model.EnumText;
import org.cauce.model.place.Country;
import org.cauce.model.source.Ref;

/**
 * A pair of initiatives of two donors: people who leave the one could enter the other. A question to both, not a fact:
 * nobody says that it happens, unless {@link #reportedBy()} names who does.
 *
 * <p>Source: the recommendation of the policy paper Aligning Parallel Paths to connect programmes, as a rule.
 *
 * @param origin the initiative that people leave
 * @param destination the initiative of the other donor that they could enter
 * @param country where
 * @param reasons what speaks for it and against, for each criterion
 * @param reportedBy the link or referral on record that tells of this pair; empty if it is found by rule alone
 */
@Beta
public record HandOver(
        Ref origin,
        Ref destination,
        Country country,
        ImmutableMap<Criterion, Reason> reasons,
        Optional<Ref> reportedBy) {

    /** What two initiatives are held against each other by. */
    public enum Criterion {
        /** For whom they are. */
        AUDIENCE,
        /** How old these are. */
        AGE,
        /** What these work as, or whether they work at all. */
        OCCUPATION,
        /** Where they take place. */
        COUNTRY,
        /** When they are at work. */
        TIME,
        /** In which sectors. */
        SECTOR;

        /**
         * {@return the value with this text, such as {@code age}}
         *
         * @param text the text form
         * @throws IllegalArgumentException if there is none; the message lists all
         */
        @JsonCreator
        public static Criterion parse(String text) {
            return EnumText.parse(Criterion.class, text);
        }

        /** {@return the text form: lower case, words joined by hyphens} */
        @JsonValue
        @Override
        public String toString() {
            return EnumText.of(this);
        }
    }

    /** How well two initiatives meet in one criterion. */
    public enum Fit {
        /** They meet. */
        FITS,
        /** They are close, such as related sectors. */
        NEAR,
        /** One of the sources does not say. */
        NOT_STATED,
        /** They do not meet. */
        DIFFERS;

        /**
         * {@return the value with this text, such as {@code not-stated}}
         *
         * @param text the text form
         * @throws IllegalArgumentException if there is none; the message lists all
         */
        @JsonCreator
        public static Fit parse(String text) {
            return EnumText.parse(Fit.class, text);
        }

        /** {@return the text form: lower case, words joined by hyphens} */
        @JsonValue
        @Override
        public String toString() {
            return EnumText.of(this);
        }
    }

    /**
     * What two initiatives have in one criterion.
     *
     * @param fit how well they meet
     * @param origin what the initiative has that people leave; empty if its sources do not say
     * @param destination what the other initiative has; empty if its sources do not say
     */
    public record Reason(Fit fit, Optional<Side> origin, Optional<Side> destination) {
        /** {@return both sides in English words, once if they are the same, such as {@code [18, 29]; not stated}} */
        public String because() {
            if (is(origin, Side.Around.class) && is(destination, Side.Around.class)) {
                return "both are for the region around it";
            }
            if (is(origin, Side.Around.class) || is(destination, Side.Around.class)) {
                return "one is for the region around it";
            }
            String leaving = text(origin);
            String accepted = text(destination);
            if (!leaving.equals(accepted)) {
                return leaving + "; " + accepted;
            }
            return is(origin, Side.Inside.class) ? leaving + " on both sides" : leaving;
        }

        private static boolean is(Optional<Side> side, Class<? extends Side> type) {
            return side.filter(type::isInstance).isPresent();
        }

        private static String text(Optional<Side> side) {
            return side.map(Side::text).orElse("not stated");
        }
    }

    /**
     * {@return how well the two meet in a criterion}
     *
     * @param criterion the criterion
     */
    public Fit fit(Criterion criterion) {
        return Optional.ofNullable(reasons.get(criterion)).map(Reason::fit).orElse(Fit.NOT_STATED);
    }

    /** {@return whether a source reports it} */
    public boolean isReported() {
        return reportedBy.isPresent();
    }
}
