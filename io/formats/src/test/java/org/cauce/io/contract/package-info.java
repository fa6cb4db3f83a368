/** What is published for the tests of others: how every format must be read. */
@NullMarked
package org.cauce.io.contract;

import org.jspecify.annotations.NullMarked;
