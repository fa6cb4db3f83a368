package org.cauce.io.iati.mapping;

import java.util.Optional;
import org.cauce.model.source.Citation;
import org.cauce.model.source.FileLine;
import org.cauce.model.source.Ref;

/**
 * Where a file says something.
 *
 * @param source the file as a source
 * @param file its name
 */
record Place(Ref source, String file) {
    /** Returns the citation of a line of the file, in the record of this identifier. */
    Citation at(int line, Optional<String> identifier) {
        Citation.Builder citation = Citation.builder().source(source).section(identifier);
        if (line > 0) {
            citation.at(new FileLine(file, line));
        }
        return citation.build();
    }
}
