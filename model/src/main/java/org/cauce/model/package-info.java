/**
 * The nouns of development cooperation.
 *
 * <p>The packages, in reading order:
 *
 * <ol>
 *   <li>{@code time}: a period as exact as its source states it, from a day to a phase to no date at all;
 *   <li>{@code quantity}: a number with its bound, its text as printed and its unit; intervals; money with its price
 *       basis;
 *   <li>{@code currency}: exchange rates by month or year, and conversions that carry the rates they used;
 *   <li>{@code text}: names, with language, kind and validity;
 *   <li>{@code code}: codes that never leave their vocabulary;
 *   <li>{@code source}: where a value comes from; {@code Statement}, the one envelope of everything that a source says;
 *   <li>{@code place}: countries, groupings, places;
 *   <li>{@code party}: organisations, people, and aggregates such as "all official donors";
 *   <li>{@code initiative}: plans, programmes and projects, their history, terms and links; frameworks that can be run;
 *   <li>{@code flow}: money on its way, by stage, basis and condition;
 *   <li>{@code indicator}: what is measured, and what was observed;
 *   <li>{@code policy}: priorities, recommendations, events, findings, claims;
 *   <li>{@code review}: what a careful reader notes about a document: numbers to recompute, contradictions, gaps;
 *   <li>{@code catalogue}: all of it together, indexed, with every reference resolved.
 * </ol>
 */
@NullMarked
@CauceStyle
package org.cauce.model;

import org.jspecify.annotations.NullMarked;
