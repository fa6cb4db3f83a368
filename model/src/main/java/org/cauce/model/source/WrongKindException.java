package org.cauce.model.source;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Thrown when a reference leads to a record of another kind than the attribute can hold. */
public final class WrongKindException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Ref ref;
    private final transient ImmutableList<Kind> expected;

    WrongKindException(String attribute, Ref ref, List<Kind> expected) {
        super(attribute + " refers to " + ref + ": expected a reference of kind " + expected);
        this.ref = ref;
        this.expected = ImmutableList.copyOf(expected);
    }

    /** {@return the reference} */
    public Ref ref() {
        return ref;
    }

    /** {@return the kinds that the attribute can hold} */
    public ImmutableList<Kind> expected() {
        return expected;
    }
}
