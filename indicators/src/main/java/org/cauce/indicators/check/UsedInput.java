package org.cauce.indicators.check;

import java.util.Optional;
import org.cauce.model.quantity.Estimate;
import org.cauce.model.source.Ref;

/**
 * An input of a recomputation, as it was used.
 *
 * @param record the record that it comes from
 * @param role the part it plays in the function
 * @param group the group it belongs to; empty if none
 * @param printed the text as printed, a date, or the number where nothing was printed; {@code ?} if there is no value
 * @param value the number with the interval of its bound and printed digits; empty for dates and missing values
 */
public record UsedInput(Ref record, String role, Optional<String> group, String printed, Optional<Estimate> value) {}
