package org.cauce.io.internal.iati.rule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is left of a rule when it is compiled: one class for each kind of rule. For one thread. */
@FunctionalInterface
interface Check {
    /**
     * {@return how the rule is broken; null if it is kept, or says nothing here}
     *
     * @param element the element that the rule is about
     * @param scope what paths may refer to
     * @param now the time that counts as now
     */
    @Nullable
    Failure failure(Element element, Scope scope, Instant now);
}
