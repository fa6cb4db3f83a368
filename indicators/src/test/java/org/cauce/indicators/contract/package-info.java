/** What is published for the tests of others: how every engine must answer. */
@NullMarked
package org.cauce.indicators.contract;

import org.jspecify.annotations.NullMarked;
