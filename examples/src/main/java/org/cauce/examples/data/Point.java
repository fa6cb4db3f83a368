package org.cauce.examples.data;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import org.cauce.model.source.Citation;
import org.cauce.model.source.FileLine;
import org.cauce.model.source.Ref;
import org.cauce.model.time.TimePeriod;

/**
 * A number in a file.
 *
 * @param code the code of its series at the publisher
 * @param subject the country or grouping
 * @param period when
 * @param facets what else it is broken down by
 * @param value the number, in plain units
 * @param record the observation or flow
 * @param citation the file and line
 */
public record Point(
        String code,
        Ref subject,
        TimePeriod period,
        ImmutableSet<String> facets,
        BigDecimal value,
        Ref record,
        Citation citation) {
    /** {@return the line} */
    public FileLine at() {
        return citation.at().orElseThrow();
    }
}
