/**
 * Undertakings of cooperation: plans, programmes, projects, funds, treaties, forums.
 *
 * <p>An {@link org.cauce.model.initiative.Initiative} is what stays the same over its life. What changes is told beside
 * it: its {@linkplain org.cauce.model.initiative.StatusChange history}, by country and source; its
 * {@linkplain org.cauce.model.initiative.Terms terms}; its {@linkplain org.cauce.model.initiative.Link links}. A
 * programme is apart from its instances in countries and phases: each is an initiative of its own, linked as
 * {@link org.cauce.model.initiative.LinkType#REPLICATES} or {@link org.cauce.model.initiative.LinkType#PHASE_OF}, with
 * its own terms.
 *
 * <p>A {@link org.cauce.model.initiative.Framework} is cooperation that can be run: goals, planned actions, targets
 * with results, member programmes of each partner, referrals of beneficiaries from one programme to another.
 */
@NullMarked
package org.cauce.model.initiative;

import org.jspecify.annotations.NullMarked;
