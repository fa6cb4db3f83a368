package org.cauce.indicators.alignment;

import com.google.common.annotations.Beta;
import com.google.common.collect.ImmutableList;
import org.cauce.model.place.Country;
import org.cauce.model.source.Ref;

/**
 * Who works on what a recipient calls a priority.
 *
 * @param priority the priority
 * @param country the recipient
 * @param one the initiatives of the first donor in the country and the sectors of the priority, in the time looked at
 * @param other those of the second donor
 * @param flows the money on record for the initiatives that the priority names, from whomever
 */
@Beta
public record PriorityResponse(
        Ref priority, Country country, ImmutableList<Ref> one, ImmutableList<Ref> other, ImmutableList<Ref> flows) {

    /** {@return whether neither donor has an initiative on record here; that nobody works on it does not follow} */
    public boolean isOpen() {
        return one.isEmpty() && other.isEmpty();
    }
}
