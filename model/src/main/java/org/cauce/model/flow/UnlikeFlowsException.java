package org.cauce.model.flow;

/**
 * Thrown when flows are added that may not be: they differ in stage or basis, or one holds the other. The message names
 * both and the cure.
 */
public final class UnlikeFlowsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what differs, and the cure
     */
    public UnlikeFlowsException(String message) {
        super(message);
    }
}
