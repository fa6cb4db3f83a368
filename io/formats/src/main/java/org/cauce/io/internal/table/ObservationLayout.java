package org.cauce.io.internal.table;

import com.google.common.collect.ImmutableList;
import org.cauce.model.indicator.Indicator;
import org.cauce.model.indicator.Observation;
import org.cauce.model.source.Statement;

/** Makes observations of the rows of a table. */
public interface ObservationLayout extends TableLayout<Statement<Observation>> {
    /** {@return the indicators met so far} */
    ImmutableList<Statement<Indicator>> indicators();
}
