/**
 * The code lists of IATI: which codes there are, what they are called, and where the standard uses them.
 *
 * <p>The concepts, in reading order:
 *
 * <ol>
 *   <li>{@link org.cauce.io.iati.codelist.CodeItem}: a code with its names in English, Spanish and French, as far as
 *       they are published. Codes are withdrawn, never removed: history keeps using them;
 *   <li>{@link org.cauce.io.iati.codelist.CodeList}: such codes, complete or not, as they stand in one version of the
 *       standard or in all;
 *   <li>{@link org.cauce.io.iati.codelist.CodeLists}: all lists, those that come with this library and those of files
 *       that a {@link org.cauce.io.iati.codelist.CodeListReader} reads;
 *   <li>{@link org.cauce.io.iati.codelist.CodeListRule} and {@link org.cauce.io.iati.codelist.CodeListRules}: which
 *       value of the standard takes its codes from which list, and under which vocabulary;
 *   <li>{@link org.cauce.io.iati.codelist.LegacyCodes}: the codes of 1.0x in the words of 2.0x;
 *   <li>{@link org.cauce.io.iati.codelist.DacSectors}: the DAC's purposes rolled up to categories and broad sectors.
 * </ol>
 *
 * <p>What is shipped are facts without the publisher's descriptions, each list with the date of its latest change. They
 * are read when first asked for, one list at a time.
 */
@NullMarked
package org.cauce.io.iati.codelist;

import org.jspecify.annotations.NullMarked;
