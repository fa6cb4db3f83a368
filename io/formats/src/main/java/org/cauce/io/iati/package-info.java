/**
 * Reads and writes the XML of the International Aid Transparency Initiative (IATI), versions 1.01 to 2.03, losslessly
 * and in small memory.
 *
 * <p>{@link org.cauce.io.iati.IatiReader} gives one activity, or organisation, after the other;
 * {@link org.cauce.io.iati.TransactionReader} one transaction after the other, for activities that are too large to be
 * held whole; {@link org.cauce.io.iati.IatiWriter} writes them back. Codes and texts of version 1 stand beside what
 * they are in version 2. What has no place in the types is kept in their extras, what is wrong with a file is told as
 * problems, and nothing is dropped silently.
 */
@CauceStyle
@NullMarked
package org.cauce.io.iati;

import org.cauce.model.CauceStyle;
import org.jspecify.annotations.NullMarked;
