/**
 * On which basis aid counts: {@link org.cauce.indicators.basis.GrantElement} of a
 * {@link org.cauce.indicators.basis.Loan}, and the {@link org.cauce.indicators.basis.LoanRule} by which it is aid.
 */
@NullMarked
package org.cauce.indicators.basis;

import org.jspecify.annotations.NullMarked;
