package org.cauce.indicators.alignment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.cauce.model.EnumText;
import org.cauce.model.place.Country;
import org.cauce.model.source.Ref;

/**
 * Who is active in one country and group of sectors in the time of the map.
 *
 * @param sector the group of sectors
 * @param country the recipient
 * @param one the initiatives of the first donor that name the country, in the order of the catalogue
 * @param other those of the second donor
 * @param links the pairs of an initiative of the one and one of the other that are linked on record
 * @param frameworks the joint frameworks of the two with a goal here, at work in that time; a framework alone links no
 *     projects
 * @param priorities what the recipient calls a priority here
 * @param regionalOne the initiatives of the first donor for the region that name no country
 * @param regionalOther those of the second donor
 */
@Beta
public record OverlapCell(
        SectorGroup sector,
        Country country,
        ImmutableList<Ref> one,
        ImmutableList<Ref> other,
        ImmutableList<LinkedPair> links,
        ImmutableList<Ref> frameworks,
        ImmutableList<Ref> priorities,
        ImmutableList<Ref> regionalOne,
        ImmutableList<Ref> regionalOther) {

    /** What stands between the two donors in a cell. "Nobody" is nobody on record. */
    public enum State {
        /** Both are active, and a pair of their initiatives is linked by name, or an initiative is of both. */
        LINKED,
        /** Both are active; no pair is linked. */
        BOTH,
        /** Neither is active, and the recipient calls something here a priority. */
        PRIORITY_ALONE,
        /** Only the first donor is active. */
        ONE_ALONE,
        /** Only the second donor is active. */
        OTHER_ALONE,
        /** Neither is active. */
        NEITHER;

        /**
         * {@return the value with this text, such as {@code one-alone}}
         *
         * @param text the text form
         * @throws IllegalArgumentException if there is none; the message lists all
         */
        @JsonCreator
        public static State parse(String text) {
            return EnumText.parse(State.class, text);
        }

        /** {@return the text form: lower case, words joined by hyphens} */
        @JsonValue
        @Override
        public String toString() {
            return EnumText.of(this);
        }
    }

    /** {@return what stands between the two} */
    public State state() {
        if (!one.isEmpty() && !other.isEmpty()) {
            return links.isEmpty() ? State.BOTH : State.LINKED;
        }
        if (one.isEmpty() && other.isEmpty()) {
            return priorities.isEmpty() ? State.NEITHER : State.PRIORITY_ALONE;
        }
        return one.isEmpty() ? State.OTHER_ALONE : State.ONE_ALONE;
    }

    /** {@return how many initiatives of both together name the country; one of both donors counts once} */
    public int initiatives() {
        return Math.toIntExact(
                Stream.concat(one.stream(), other.stream()).distinct().count());
    }

    /**
     * {@return whether many initiatives of both stand side by side here, no pair of them linked: a question to both,
     * not a finding}
     *
     * <p>How large initiatives are a catalogue seldom tells; where money of flows is known,
     * {@link MoneyCell#mayDuplicate} asks for many and small.
     *
     * @param many from how many initiatives of both together on they are many
     */
    public boolean isCrowded(int many) {
        return state() == State.BOTH && initiatives() >= many;
    }

    /** {@return whether it shows an initiative, be it only for the region, a joint framework or a priority} */
    public boolean showsAnything() {
        return Stream.of(one, other, frameworks, priorities, regionalOne, regionalOther)
                .anyMatch(records -> !records.isEmpty());
    }
}
