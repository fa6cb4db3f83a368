package org.cauce.examples.ask;

import org.cauce.examples.command.Words;
import org.cauce.model.flow.Basis;

/** Reads bases of flows. */
public final class BasisConverter extends Words<Basis> {
    /** Makes the converter. */
    public BasisConverter() {
        super("basis", Basis.values());
    }
}
