package org.cauce.io.sdmx;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import org.cauce.io.internal.xml.XmlCursor;

/**
 * What is known of a data set while it is read.
 *
 * @param at where the reading is
 * @param reading options and log
 * @param roles what its components are
 * @param dimension the dimension at the observation
 * @param dimensionIds the same, in a list
 * @param action what is to be done with it
 */
record XmlContext(
        XmlCursor at,
        Reading reading,
        Roles roles,
        String dimension,
        ImmutableList<String> dimensionIds,
        SdmxAction action) {

    /** Says that an element does not belong where it is, and passes over it. */
    void passOver() throws IOException {
        String name = at.name();
        at.countName(name);
        reading.log()
                .tellOnce(
                        "element " + name, SdmxProblem.UNKNOWN_SDMX_ELEMENT, at.line(), problem -> problem.found(name));
        at.skip();
    }

    /** {@return whether the dimension at the observation is the time} */
    boolean isTime() {
        return roles.of(dimension) == Roles.Role.TIME;
    }
}
