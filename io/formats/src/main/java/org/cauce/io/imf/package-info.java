/** What the International Monetary Fund publishes: series of the World Economic Outlook. */
@NullMarked
package org.cauce.io.imf;

import org.jspecify.annotations.NullMarked;
