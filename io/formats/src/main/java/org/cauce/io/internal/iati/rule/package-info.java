/**
 * Rules over one record of an IATI file: a small tree, a small language of paths and conditions, and one class for each
 * kind of rule.
 *
 * <p>A {@link org.cauce.io.internal.iati.rule.RecordTree} holds one activity or organisation at a time as
 * {@link org.cauce.io.internal.iati.rule.Element}s, which are used again for the next record. Paths such as
 * {@code transaction/sector[@vocabulary = '1' or not(@vocabulary)]/@percentage} and conditions such as
 * {@code count(sector) > 1} are compiled once by {@link org.cauce.io.internal.iati.rule.PathParser}; they are the part
 * of XPath 1.0 that rules of the IATI standard are written in, with its meaning of comparisons, and nothing else. A
 * {@link org.cauce.io.internal.iati.rule.Check} is what is left of a rule when it is compiled;
 * {@link org.cauce.io.internal.iati.rule.RuleSet} asks those of one kind of record.
 */
@NullMarked
package org.cauce.io.internal.iati.rule;

import org.jspecify.annotations.NullMarked;
