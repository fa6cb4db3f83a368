package org.cauce.examples.ask;

import org.cauce.examples.command.Words;
import org.cauce.model.flow.Stage;

/** Reads stages of flows. */
public final class StageConverter extends Words<Stage> {
    /** Makes the converter. */
    public StageConverter() {
        super("stage", Stage.values());
    }
}
