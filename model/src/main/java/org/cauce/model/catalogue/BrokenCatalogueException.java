package org.cauce.model.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when parts are no catalogue; it names all defects. */
public final class BrokenCatalogueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    private final transient ImmutableList<Defect> defects;

    BrokenCatalogueException(List<Defect> defects) {
        super(defects.stream().limit(SHOWN).map(Defect::message).collect(Collectors.joining("; "))
                + (defects.size() > SHOWN ? "; and " + (defects.size() - SHOWN) + " more" : ""));
        this.defects = ImmutableList.copyOf(defects);
    }

    /** {@return all defects, in the order of the records} */
    public ImmutableList<Defect> defects() {
        return defects;
    }
}
