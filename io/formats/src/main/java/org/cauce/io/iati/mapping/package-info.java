/**
 * Maps activities and organisations of IATI to the smaller common model, each record with its place in the file.
 *
 * <p>{@link org.cauce.io.iati.mapping.IatiMapping} makes an {@linkplain org.cauce.model.initiative.Initiative
 * initiative} of an activity and {@linkplain org.cauce.model.flow.FundingFlow flows} of its transactions, budgets and
 * planned disbursements, one by one, so that files of any length can be mapped.
 * {@link org.cauce.io.iati.mapping.IatiCatalogueParts} collects them with the organisations and regions that they refer
 * to, for a catalogue.
 */
@NullMarked
package org.cauce.io.iati.mapping;

import org.jspecify.annotations.NullMarked;
