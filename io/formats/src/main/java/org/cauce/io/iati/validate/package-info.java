/**
 * Says what is wrong with files of the International Aid Transparency Initiative, and how to cure it.
 *
 * <p>An {@link org.cauce.io.iati.validate.IatiValidator} goes through a file once and tells each
 * {@link org.cauce.io.iati.validate.Finding}: which {@linkplain org.cauce.io.iati.validate.ValidationRule rule} is
 * broken, how {@linkplain org.cauce.io.iati.validate.FindingSeverity bad} that is, in which activity, line and column,
 * what stands there, and what to write instead. It tells them one by one to whoever listens, in bounded memory, or
 * gathers them in a {@link org.cauce.io.iati.validate.ValidationReport}.
 *
 * <p>There are four sorts of rules. Rules of the <em>file</em> ask whether it is XML, IATI, and of a version in use.
 * The <em>schema</em> is checked if a folder with the schemas of the standard is given. Rules of <em>codes</em> ask
 * whether codes are in the code lists that must be used whole. The <em>rule set</em> is that of the standard, 2.01 to
 * 2.03. These have the ids by which the official validator calls them, such as {@code 6.11.1}, and find the same. Rules
 * whose id begins with {@code C} are ours, for what the official ones do not see: percentages of sectors in
 * vocabularies other than that of the DAC, dates of all transactions and not of the first only, and the like.
 *
 * <p>Dates are compared with the time of a clock that can be given. The order of findings is the same for every run:
 * record by record, within a record by line and column.
 */
@NullMarked
@CauceStyle
package org.cauce.io.iati.validate;

import org.cauce.model.CauceStyle;
import org.jspecify.annotations.NullMarked;
