/**
 * Budgets and forecasts: which of them count, and how they spread over time.
 *
 * <p>Budgets of activities, planned disbursements and budgets of organisations are three things, and nothing here adds
 * one to the other. {@link org.cauce.io.iati.analysis.budgets.BudgetSelection} tells which budgets of an activity count
 * where revised ones stand beside the original, and what it left out;
 * {@link org.cauce.io.iati.analysis.budgets.Proration} spreads an amount over years, quarters or any periods by days;
 * {@link org.cauce.io.iati.analysis.budgets.OrganisationBudgets} keeps the kinds of an organisation's budgets apart.
 */
@NullMarked
package org.cauce.io.iati.analysis.budgets;

import org.jspecify.annotations.NullMarked;
