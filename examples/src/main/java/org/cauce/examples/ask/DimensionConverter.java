package org.cauce.examples.ask;

import org.cauce.examples.command.Words;
import org.cauce.indicators.query.Dimension;

/** Reads what flows are told apart by. */
public final class DimensionConverter extends Words<Dimension> {
    /** Makes the converter. */
    public DimensionConverter() {
        super("dimension", Dimension.values());
    }
}
