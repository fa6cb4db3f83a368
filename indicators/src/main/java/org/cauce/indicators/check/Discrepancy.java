package org.cauce.indicators.check;

import org.cauce.model.source.Ref;

/** Two statements that differ, and the rule by which they do. */
record Discrepancy(Conflict.Rule rule, Ref one, Ref other) {}
