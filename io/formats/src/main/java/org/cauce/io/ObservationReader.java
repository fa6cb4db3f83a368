package org.cauce.io;

import com.google.common.collect.ImmutableList;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Observation;
import org.cauce.model.source.Statement;

/** Reads a file of observations. */
public interface ObservationReader extends RecordReader<Statement<Observation>> {
    /**
     * {@return the indicators that were met so far, in the order met: name, unit and publisher as far as known; of more
     * than 25,000 the first, so that memory does not depend on the length of the file}
     */
    ImmutableList<Statement<Indicator>> indicators();
}
