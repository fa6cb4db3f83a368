/**
 * What counts once across files, levels and publishers.
 *
 * <p>The same money stands in several files, at several levels of one publisher, and at both ends of a delivery chain.
 * {@link org.cauce.io.iati.analysis.counting.ActivityIndex} holds what must be known of the activities of many files;
 * {@link org.cauce.io.iati.analysis.counting.ActivityCount} tells which of them count by a
 * {@link org.cauce.io.iati.analysis.counting.CountingPolicy}, and {@link org.cauce.io.iati.analysis.counting.FlowCount}
 * which flows count by a {@link org.cauce.io.iati.analysis.counting.ChainPolicy}. Each lists what it left out, why, and
 * because of which other; nothing is merged.
 */
@NullMarked
package org.cauce.io.iati.analysis.counting;

import org.jspecify.annotations.NullMarked;
