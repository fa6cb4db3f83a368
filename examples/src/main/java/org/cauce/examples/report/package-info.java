/** What reports share: numbers that show where they come from. */
@NullMarked
package org.cauce.examples.report;

import org.jspecify.annotations.NullMarked;
