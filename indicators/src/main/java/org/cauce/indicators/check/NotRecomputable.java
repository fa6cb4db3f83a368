package org.cauce.indicators.check;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Ends a computation that lacks a value; what the printed number implies for it comes along. Never leaves the package.
 */
final class NotRecomputable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Result> implied;

    NotRecomputable(String reason) {
        this(reason, List.of());
    }

    NotRecomputable(String reason, List<Result> implied) {
        super(reason, null, false, false);
        this.implied = ImmutableList.copyOf(implied);
    }

    ImmutableList<Result> implied() {
        return implied;
    }
}
