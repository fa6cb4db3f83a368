/**
 * Records of a catalogue as flat facts for programs: {@link org.cauce.examples.facts.FactWriter} gives each record the
 * same properties whatever its kind, {@link org.cauce.examples.facts.FactFilter} chooses among records,
 * {@link org.cauce.examples.facts.Places} tells where a source says it.
 */
@NullMarked
package org.cauce.examples.facts;

import org.jspecify.annotations.NullMarked;
