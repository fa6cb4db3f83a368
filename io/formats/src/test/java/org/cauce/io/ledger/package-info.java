/**
 * The ledger of facts against the bundled catalogue: every value that was found in the five documents is looked up in
 * what was made of it.
 */
@NullMarked
package org.cauce.io.ledger;

import org.jspecify.annotations.NullMarked;
